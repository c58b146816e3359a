import { ComponentType, TextInputStyle } from 'discord.js';
import { expect, it } from 'vitest';
import { drawModal } from '../../src/discord/modal.ts';

it('a form is a modal with a label for every field', () => {
  const modal = drawModal('tell-form:1', {
    title: 'Tell the moderators',
    fields: [
      { kind: 'line', id: 'name', label: 'Name', required: false, max: 80 },
      {
        kind: 'paragraph',
        id: 'note',
        label: 'Note',
        description: 'Only they see it',
        placeholder: 'A sentence',
        required: true,
        min: 3,
        max: 1000,
      },
    ],
  });
  expect(modal).toEqual({
    custom_id: 'tell-form:1',
    title: 'Tell the moderators',
    components: [
      {
        type: ComponentType.Label,
        label: 'Name',
        component: {
          type: ComponentType.TextInput,
          custom_id: 'name',
          style: TextInputStyle.Short,
          required: false,
          max_length: 80,
        },
      },
      {
        type: ComponentType.Label,
        label: 'Note',
        description: 'Only they see it',
        component: {
          type: ComponentType.TextInput,
          custom_id: 'note',
          style: TextInputStyle.Paragraph,
          required: true,
          min_length: 3,
          max_length: 1000,
          placeholder: 'A sentence',
        },
      },
    ],
  });
});

it.each([
  [true, 1],
  [false, 0],
])('a choice that is required (%s) asks for at least %i', (required, least) => {
  const choices = [
    { value: 'a', label: 'A', description: 'the first' },
    { value: 'b', label: 'B' },
  ] as const;
  const { components } = drawModal('x', {
    title: 'X',
    fields: [{ kind: 'select', id: 'c', label: 'C', required, choices }],
  });
  expect(components).toEqual([
    {
      type: ComponentType.Label,
      label: 'C',
      component: {
        type: ComponentType.StringSelect,
        custom_id: 'c',
        required,
        min_values: least,
        options: [
          { value: 'a', label: 'A', description: 'the first' },
          { value: 'b', label: 'B' },
        ],
      },
    },
  ]);
});
