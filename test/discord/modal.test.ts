import { ChannelType, ComponentType, TextInputStyle } from 'discord.js';
import { expect, it } from 'vitest';
import { drawModal } from '../../src/discord/modal.ts';
import { openForm, type Form } from '../../src/discord/reply.ts';
import { defineFamily } from '../../src/discord/custom-id.ts';
import { en } from '../../src/words/en.ts';
import { drawForm } from '../kit/cards.ts';

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
        max_values: 1,
        options: [
          { value: 'a', label: 'A', description: 'the first' },
          { value: 'b', label: 'B' },
        ],
      },
    },
  ]);
});

it('a menu of what the server has shows what is chosen, and takes as many as it says', () => {
  const form: Form = {
    title: 'Where',
    fields: [
      { kind: 'channel', id: 'read', label: 'Read', required: false, types: [ChannelType.GuildText], most: 25 },
      { kind: 'role', id: 'who', label: 'Who', required: true },
      { kind: 'person', id: 'page', label: 'Page', required: false },
    ],
  };
  const channels = ['310000000000000001', '310000000000000002'];
  const reply = openForm({ family: defineFamily('places', {}), form: () => form }, {}, en, {
    read: channels,
    who: '320000000000000001',
  });
  const fields = drawForm(reply).map(({ component }) => component);
  expect(fields).toEqual([
    {
      type: ComponentType.ChannelSelect,
      custom_id: 'read',
      required: false,
      min_values: 0,
      max_values: 25,
      channel_types: [ChannelType.GuildText],
      default_values: channels.map((id) => ({ id, type: 'channel' })),
    },
    {
      type: ComponentType.RoleSelect,
      custom_id: 'who',
      required: true,
      min_values: 1,
      max_values: 1,
      default_values: [{ id: '320000000000000001', type: 'role' }],
    },
    { type: ComponentType.UserSelect, custom_id: 'page', required: false, min_values: 0, max_values: 1 },
  ]);
});
