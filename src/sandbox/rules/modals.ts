import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { z } from 'zod';
import { refuseField } from '../rest/api-error.ts';
import { selects, textDisplay } from './component-shapes.ts';

// The shapes and sizes of modals. Source: Discord's reference, "Component Reference" and "Modals" (2026).

const partId = z.int().min(0).max(2_147_483_647).nullish();
const customId = z.string().min(1).max(100);

const textInput = z
  .strictObject({
    type: z.literal(ComponentType.TextInput),
    id: partId,
    custom_id: customId,
    style: z.union([z.literal(TextInputStyle.Short), z.literal(TextInputStyle.Paragraph)]),
    label: z.string().max(45).nullish(),
    min_length: z.int().min(0).max(4000).nullish(),
    max_length: z.int().min(1).max(4000).nullish(),
    required: z.boolean().nullish(),
    value: z.string().max(4000).nullish(),
    placeholder: z.string().max(100).nullish(),
  })
  .superRefine((part, context) => {
    const most = part.max_length ?? 4000;
    if ((part.min_length ?? 0) > most)
      context.addIssue({
        code: 'custom',
        path: ['min_length'],
        message: 'Minimum length cannot be greater than the maximum length.',
        params: { code: 'TEXT_INPUT_COMPONENT_MIN_LENGTH_INVALID' },
      });
    if (part.value && (part.value.length > most || part.value.length < (part.min_length ?? 0)))
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: `Must be between ${part.min_length ?? 0} and ${most} in length.`,
        params: { code: 'BASE_TYPE_BAD_LENGTH' },
      });
  });

const choice = z.strictObject({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).nullish(),
  default: z.boolean().nullish(),
});

const refuseAt = (context: z.RefinementCtx, path: PropertyKey[], code: string, message: string): void =>
  context.addIssue({ code: 'custom', path, message, params: { code } });

function checkChoices(choices: readonly z.infer<typeof choice>[], most: number, context: z.RefinementCtx): void {
  const values = choices.map(({ value }) => value);
  for (const [index, value] of values.entries())
    if (values.indexOf(value) !== index)
      refuseAt(
        context,
        ['options', index, 'value'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      );
  if (choices.filter((one) => one.default).length > most)
    refuseAt(
      context,
      ['options'],
      'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
      `At most ${most} can be chosen from the start.`,
    );
}

function checkCounts(
  part: { min_values?: number | null | undefined; max_values?: number | null | undefined },
  most: number,
  context: z.RefinementCtx,
): void {
  if ((part.min_values ?? 0) > most)
    refuseAt(context, ['min_values'], 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${most}.`);
}

const radioGroup = z
  .strictObject({
    type: z.literal(ComponentType.RadioGroup),
    id: partId,
    custom_id: customId,
    options: z.array(choice).min(2).max(10),
    required: z.boolean().nullish(),
  })
  .superRefine((part, context) => checkChoices(part.options, 1, context));

const checkboxGroup = z
  .strictObject({
    type: z.literal(ComponentType.CheckboxGroup),
    id: partId,
    custom_id: customId,
    options: z.array(choice).min(1).max(10),
    min_values: z.int().min(0).max(10).nullish(),
    max_values: z.int().min(1).max(10).nullish(),
    required: z.boolean().nullish(),
  })
  .superRefine((part, context) => {
    const most = part.max_values ?? part.options.length;
    checkChoices(part.options, most, context);
    checkCounts(part, most, context);
  });

const checkbox = z.strictObject({
  type: z.literal(ComponentType.Checkbox),
  id: partId,
  custom_id: customId,
  default: z.boolean().nullish(),
});

const fileUpload = z
  .strictObject({
    type: z.literal(ComponentType.FileUpload),
    id: partId,
    custom_id: customId,
    min_values: z.int().min(0).max(10).nullish(),
    max_values: z.int().min(1).max(10).nullish(),
    required: z.boolean().nullish(),
  })
  .superRefine((part, context) => checkCounts(part, part.max_values ?? 1, context));

const label = z.strictObject({
  type: z.literal(ComponentType.Label),
  id: partId,
  label: z.string().min(1).max(45),
  description: z.string().min(1).max(100).nullish(),
  component: z.discriminatedUnion('type', [textInput, ...selects, radioGroup, checkboxGroup, checkbox, fileUpload]),
});

const textRow = z.strictObject({
  type: z.literal(ComponentType.ActionRow),
  id: partId,
  components: z.array(textInput).length(1),
});

/** The `data` of a modal answer. */
export const modalBody = z.strictObject({
  custom_id: customId,
  title: z.string().min(1).max(45),
  components: z
    .array(z.discriminatedUnion('type', [label, textRow, textDisplay]))
    .min(1)
    .max(5),
});

/** A modal, checked. */
export type Modal = z.infer<typeof modalBody>;
/** Something a person fills in within a modal. */
export type ModalInput = z.infer<typeof label>['component'];
/** A field as the person sees it: what to fill in, and what stands above it. */
export interface ModalField {
  label: string;
  description: string | null;
  input: ModalInput;
}

/**
 * What Discord's document cannot say about modals: labels where they belong, no custom id twice, something to fill in, and no select disabled.
 * @throws {ApiError} 50035
 */
export function checkModal(modal: Modal): void {
  const at = ['data', 'components'] as const;
  const seen = new Set<string>();
  for (const [index, part] of modal.components.entries()) {
    if (part.type === ComponentType.TextDisplay) continue;
    const inputs = part.type === ComponentType.Label ? [part.component] : part.components;
    for (const [inner, input] of inputs.entries()) {
      const path =
        part.type === ComponentType.Label ? [...at, index, 'component'] : [...at, index, 'components', inner];
      if (seen.has(input.custom_id))
        throw refuseField(
          [...path, 'custom_id'],
          'COMPONENT_CUSTOM_ID_DUPLICATED',
          'Component custom id cannot be duplicated',
        );
      seen.add(input.custom_id);
      if (input.type === ComponentType.TextInput && part.type === ComponentType.ActionRow && !input.label)
        throw refuseField([...path, 'label'], 'BASE_TYPE_REQUIRED', 'This field is required');
      if (input.type === ComponentType.TextInput && part.type === ComponentType.Label && input.label)
        throw refuseField(
          [...path, 'label'],
          'TEXT_INPUT_COMPONENT_LABEL_INVALID',
          'A text input inside a label has no label of its own',
        );
      if ('disabled' in input && input.disabled)
        throw refuseField(
          [...path, 'disabled'],
          'COMPONENT_DISABLED_IN_MODAL',
          'A select menu in a modal cannot be disabled',
        );
    }
  }
}

/** The fields a person fills in, in order. */
export function listModalFields(modal: Modal): ModalField[] {
  return modal.components.flatMap((part): ModalField[] => {
    switch (part.type) {
      case ComponentType.Label:
        return [{ label: part.label, description: part.description ?? null, input: part.component }];
      case ComponentType.ActionRow:
        return part.components.map((input) => ({ label: input.label ?? '', description: null, input }));
      case ComponentType.TextDisplay:
        return [];
    }
  });
}
