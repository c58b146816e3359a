import { describe, expect, it } from 'vitest';
import { findFault, listFields, readFirstValue, writeFields } from '../../../src/sandbox/page/forms/form-values.ts';
import type { Modal } from '../../../src/sandbox/page/shapes.ts';

const options = [
  { label: 'One', value: 'one', default: true },
  { label: 'Two', value: 'two' },
];

const modal: Modal = {
  customId: 'form',
  title: 'A form',
  components: [
    { type: 10, content: 'Words before' },
    { type: 18, label: 'Words', component: { type: 4, custom_id: 'words', style: 2, min_length: 3, max_length: 6 } },
    { type: 18, label: 'One of them', component: { type: 21, custom_id: 'radio', options } },
    { type: 18, label: 'Some', component: { type: 22, custom_id: 'some', options, min_values: 2 } },
    { type: 18, label: 'Sure?', component: { type: 23, custom_id: 'sure', default: true } },
    { type: 1, components: [{ type: 4, custom_id: 'old', style: 1, label: 'Old', required: false, value: 'before' }] },
  ],
};
const fields = listFields(modal);

function fieldOf(id: string) {
  const field = fields.find(({ input }) => input.custom_id === id);
  if (!field) throw new Error(`There is no field ${id}.`);
  return field.input;
}

describe('a form', () => {
  it('begins with what the bot filled in', () => {
    expect(fields.map(({ input }) => readFirstValue(input))).toEqual(['', ['one'], ['one'], true, 'before']);
  });

  it('says what is missing, too short and too long, and lets the rest pass', () => {
    expect(findFault(fieldOf('words'), '')).not.toBeNull();
    expect(findFault(fieldOf('words'), 'ab')).toContain('3');
    expect(findFault(fieldOf('words'), 'abcdefg')).toContain('6');
    expect(findFault(fieldOf('words'), 'abcd')).toBeNull();
    expect(findFault(fieldOf('radio'), [])).not.toBeNull();
    expect(findFault(fieldOf('some'), ['one'])).toContain('2');
    expect(findFault(fieldOf('sure'), false)).toBeNull();
    expect(findFault(fieldOf('old'), '')).toBeNull();
  });

  it('sends a radio group as one value, choices as lists, and nothing that was left empty', () => {
    expect(writeFields(fields, { words: 'abcd', radio: ['two'], some: [], sure: false, old: '' })).toEqual({
      words: 'abcd',
      radio: 'two',
      sure: false,
      old: '',
    });
  });
});
