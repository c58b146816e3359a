import { describe, expect, it } from 'vitest';
import { findEntries, findTyped, listEntries } from '../../../src/sandbox/page/commands/command-entries.ts';
import { readOption } from '../../../src/sandbox/page/commands/option-values.ts';
import type { Command, CommandOption } from '../../../src/sandbox/page/shapes.ts';

const commands: Command[] = [
  { id: '1', type: 1, name: 'crisis', description: 'Help lines', name_localizations: { de: 'krise' } },
  {
    id: '2',
    type: 1,
    name: 'anon',
    description: '',
    options: [
      { type: 1, name: 'post', description: 'Post without your name' },
      { type: 2, name: 'settings', description: '', options: [{ type: 1, name: 'show', description: 'Yours' }] },
    ],
  },
  { id: '3', type: 3, name: 'Tell the moderators', description: '' },
];

function option(changes: Partial<CommandOption>): CommandOption {
  return { type: 3, name: 'topic', description: '', required: true, ...changes };
}

describe('the slash picker', () => {
  it('lists every subcommand by its full name, and no menu commands', () => {
    expect(listEntries(commands, 'en-US').map((entry) => entry.name)).toEqual([
      'anon post',
      'anon settings show',
      'crisis',
    ]);
  });

  it('shows names in the language of the person and runs them by their own', () => {
    const krise = listEntries(commands, 'de').find((entry) => entry.label === 'krise');
    expect(krise?.name).toBe('crisis');
  });

  it('puts what begins with the typed letters first, then words within, then descriptions', () => {
    const entries = listEntries(commands, 'en-US');
    expect(findEntries(entries, 'cr')[0]?.name).toBe('crisis');
    expect(findEntries(entries, 'post')[0]?.name).toBe('anon post');
    expect(findEntries(entries, 'lines').map((entry) => entry.name)).toEqual(['crisis']);
    expect(findEntries(entries, 'nothing like it')).toEqual([]);
  });

  it('takes a command that was typed out in full', () => {
    const entries = listEntries(commands, 'en-US');
    expect(findTyped(entries, '/anon post ')?.name).toBe('anon post');
    expect(findTyped(entries, '/anon post')).toBeNull();
    expect(findTyped(entries, '/anon ')).toBeNull();
  });
});

describe('what is filled in for an option', () => {
  it('sends the value behind what was picked', () => {
    expect(readOption(option({ autocomplete: true }), { text: 'Germany', picked: 'DE' }, 'en-US')).toEqual({
      value: 'DE',
    });
  });

  it('leaves out what is optional and empty, and asks for what is required', () => {
    expect(readOption(option({ required: false }), undefined, 'en-US')).toEqual({ value: undefined });
    expect(readOption(option({}), { text: '  ', picked: null }, 'en-US')).toHaveProperty('problem');
  });

  it('takes numbers within their bounds only', () => {
    const count = option({ type: 4, min_value: 1, max_value: 5 });
    expect(readOption(count, { text: '3', picked: null }, 'en-US')).toEqual({ value: 3 });
    for (const text of ['three', '2.5', '0', '6'])
      expect(readOption(count, { text, picked: null }, 'en-US')).toHaveProperty('problem');
  });

  it('wants people, roles, channels and choices picked from the list', () => {
    for (const type of [5, 6, 7, 8, 9])
      expect(readOption(option({ type }), { text: 'maya', picked: null }, 'en-US')).toHaveProperty('problem');
  });

  it('is the file itself', () => {
    const file = new File(['{}'], 'settings.json');
    expect(readOption(option({ type: 11 }), { text: file.name, picked: file }, 'en-US')).toEqual({ value: file });
  });
});
