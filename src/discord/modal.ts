import {
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import type { Form, FormField } from './reply.ts';

/** Draws a form as Discord's modal. */
export function drawModal(customId: string, form: Form): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title: form.title,
    components: form.fields.map((field): APILabelComponent => ({
      type: ComponentType.Label,
      label: field.label,
      ...(field.description !== undefined && { description: field.description }),
      component: drawField(field),
    })),
  };
}

function drawField(field: FormField): APIComponentInLabel {
  switch (field.kind) {
    case 'line':
    case 'paragraph':
      return {
        type: ComponentType.TextInput,
        custom_id: field.id,
        style: field.kind === 'line' ? TextInputStyle.Short : TextInputStyle.Paragraph,
        required: field.required,
        ...(field.min !== undefined && { min_length: field.min }),
        max_length: field.max,
        ...(field.placeholder !== undefined && { placeholder: field.placeholder }),
        ...(field.value !== undefined && { value: field.value }),
      };
    case 'select': {
      const options = field.choices.map((choice) => ({ ...choice }));
      return { type: ComponentType.StringSelect, ...drawBounds(field), options };
    }
    case 'channel': {
      const { types, chosen = [] } = field;
      const defaults = chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel as const }));
      return {
        type: ComponentType.ChannelSelect,
        ...drawBounds(field),
        channel_types: [...types],
        ...(defaults.length > 0 && { default_values: defaults }),
      };
    }
    case 'role': {
      const defaults = (field.chosen ?? []).map((id) => ({ id, type: SelectMenuDefaultValueType.Role as const }));
      return {
        type: ComponentType.RoleSelect,
        ...drawBounds(field),
        ...(defaults.length > 0 && { default_values: defaults }),
      };
    }
    case 'person': {
      const defaults = (field.chosen ?? []).map((id) => ({ id, type: SelectMenuDefaultValueType.User as const }));
      return {
        type: ComponentType.UserSelect,
        ...drawBounds(field),
        ...(defaults.length > 0 && { default_values: defaults }),
      };
    }
  }
}

/** What all menus have in common. One that may stay empty says so twice: Discord wants both. */
function drawBounds(field: { id: string; required: boolean; most?: number }) {
  return {
    custom_id: field.id,
    required: field.required,
    min_values: field.required ? 1 : 0,
    max_values: field.most ?? 1,
  };
}
