import {
  ComponentType,
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
  if (field.kind === 'select')
    return {
      type: ComponentType.StringSelect,
      custom_id: field.id,
      required: field.required,
      min_values: field.required ? 1 : 0,
      options: field.choices.map((choice) => ({ ...choice })),
    };
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
}
