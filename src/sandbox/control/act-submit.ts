import { ComponentType, InteractionType, TextInputStyle } from 'discord-api-types/v10';
import { z } from 'zod';
import { type InteractionRecord } from '../interactions/records.ts';
import { listModalFields, type Modal, type ModalField, type ModalInput } from '../rules/modals.ts';
import { type Call, type Control } from './control.ts';
import { ControlError } from './control-error.ts';
import { findPerson, findSeenChannel, refuseTimedOut } from './find.ts';
import { id, readBody } from './read-call.ts';
import { readOption, readSelectValues } from './read-select.ts';
import { createResolved, type Resolved } from './resolved.ts';
import { openAndShow } from './show-interaction.ts';
import { findInteraction } from './wait.ts';

const fieldValue = z.union([z.string(), z.number().transform(String), z.boolean(), z.array(z.string()), z.null()]);

/** What somebody fills into a field. */
type FieldValue = z.infer<typeof fieldValue>;

const submitted = z.object({
  interactionId: id,
  fields: z.record(z.string(), fieldValue).default({}),
});

/** A person sends the form that an interaction opened. */
export function actSubmit(call: Call, control: Control): Promise<object> {
  return openAndShow(call, control, () => submitForm(readBody(submitted, call), control));
}

/** Opens the interaction of a form that is sent. @throws {ControlError} 400, 403, 404, 409 */
export function submitForm(input: z.infer<typeof submitted>, control: Control): InteractionRecord {
  const opener = findInteraction(input.interactionId, control);
  const { modal } = opener;
  if (!modal) throw new ControlError(409, `Interaction ${opener.id} opened no form; it is ${opener.state}.`);
  requireOpen(opener, control);
  const person = findPerson(opener.userId, control.world);
  const channel = findSeenChannel(opener.channelId, person.id, control.world);
  refuseTimedOut(channel, person.id, control.world);
  const resolved = createResolved({ userId: person.id, channel, locale: opener.locale, world: control.world });
  const answers = readFields(listModalFields(modal), input.fields, resolved);
  const record = control.interactions.open({
    type: InteractionType.ModalSubmit,
    userId: person.id,
    channelId: channel.id,
    locale: opener.locale,
    data: { custom_id: modal.custom_id, components: writeComponents(modal, answers), ...resolved.write() },
    userInstalled: opener.userInstalled,
    ...(opener.sourceMessageId === null ? {} : { sourceMessageId: opener.sourceMessageId }),
  });
  control.memory.submissions.set(opener.id, record.id);
  return record;
}

/** A form closes when the bot has taken it; while that failed, it stays and can be sent again. */
function requireOpen(opener: InteractionRecord, control: Control): void {
  const earlier = control.memory.submissions.get(opener.id);
  const state = earlier === undefined ? null : (control.interactions.find(earlier)?.state ?? null);
  if (state !== null && state !== 'failed' && state !== 'expired')
    throw new ControlError(409, `This form was already sent, as interaction ${earlier ?? ''}.`);
}

/** What was filled in, by custom id: a text, a choice, choices, or yes and no. */
type Answers = Map<string, { value: string | boolean | null } | { values: string[] }>;

function readFields(
  fields: readonly ModalField[],
  given: Readonly<Record<string, FieldValue>>,
  resolved: Resolved,
): Answers {
  const byField = new Map<ModalField, FieldValue>();
  for (const [name, value] of Object.entries(given)) {
    const field = findField(fields, name);
    if (byField.has(field)) throw new ControlError(400, `"${field.label}" was given twice.`);
    byField.set(field, value);
  }
  return new Map(
    fields.map((field) => [field.input.custom_id, readField(field, byField.get(field) ?? undefined, resolved)]),
  );
}

function findField(fields: readonly ModalField[], name: string): ModalField {
  const byId = fields.find((field) => field.input.custom_id === name);
  if (byId) return byId;
  const [field, second] = fields.filter((one) => one.label === name);
  if (second) throw new ControlError(409, `Two fields are called "${name}"; give the custom id.`);
  if (field) return field;
  const known = fields.map((one) => `${one.input.custom_id} ("${one.label}")`);
  throw new ControlError(400, `This form has no field "${name}". Fields: ${known.join(', ') || 'none'}.`);
}

/** Reads one field; what nobody touched keeps what the bot filled in. */
function readField(
  { label, input }: ModalField,
  given: FieldValue | undefined,
  resolved: Resolved,
): { value: string | boolean | null } | { values: string[] } {
  switch (input.type) {
    case ComponentType.TextInput:
      return { value: readTextInput(label, input, given) };
    case ComponentType.StringSelect: {
      const chosen = input.options.filter((option) => option.default).map((option) => option.value);
      return { values: readModalSelect(label, input, given, chosen, resolved) };
    }
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect: {
      const chosen = (input.default_values ?? []).map((one) => one.id);
      return { values: readModalSelect(label, input, given, chosen, resolved) };
    }
    case ComponentType.RadioGroup:
      return { value: readRadio(label, input, given) };
    case ComponentType.CheckboxGroup:
      return { values: readCheckboxes(label, input, given) };
    case ComponentType.Checkbox:
      return { value: readCheckbox(label, input, given) };
    case ComponentType.FileUpload:
      if ((given !== undefined && readList(label, given).length > 0) || isRequired(input))
        throw new ControlError(400, `"${label}": files cannot be given here.`);
      return { values: [] };
  }
}

type InputOf<Type extends ComponentType> = Extract<ModalInput, { type: Type }>;

function readTextInput(label: string, input: InputOf<ComponentType.TextInput>, given: FieldValue | undefined): string {
  const text = given ?? input.value ?? '';
  if (typeof text !== 'string') throw new ControlError(400, `"${label}" wants text.`);
  if (text === '' && !isRequired(input)) return text;
  if (text === '') throw refuseEmpty(label);
  const least = input.min_length ?? 0;
  const most = input.max_length ?? 4000;
  if (text.length < least || text.length > most)
    throw new ControlError(400, `"${label}" wants ${least} to ${most} characters, not ${text.length}.`);
  if (input.style === TextInputStyle.Short && /[\r\n]/.test(text))
    throw new ControlError(400, `"${label}" holds one line only.`);
  return text;
}

function readModalSelect(
  label: string,
  input: Parameters<typeof readSelectValues>[0],
  given: FieldValue | undefined,
  chosen: readonly string[],
  resolved: Resolved,
): string[] {
  const values = given === undefined ? chosen : readList(label, given);
  if (values.length === 0 && isRequired(input) && (input.min_values ?? 1) > 0) throw refuseEmpty(label);
  return readSelectValues(input, values, resolved, !isRequired(input));
}

function readRadio(
  label: string,
  input: InputOf<ComponentType.RadioGroup>,
  given: FieldValue | undefined,
): string | null {
  const chosen =
    given === undefined ? input.options.filter((one) => one.default).map((one) => one.value) : readList(label, given);
  const [value] = chosen;
  if (chosen.length > 1) throw new ControlError(400, `"${label}" takes one choice.`);
  if (value === undefined) {
    if (isRequired(input)) throw refuseEmpty(label);
    return null;
  }
  return readOption(input.options, value, `"${label}"`);
}

function readCheckboxes(
  label: string,
  input: InputOf<ComponentType.CheckboxGroup>,
  given: FieldValue | undefined,
): string[] {
  const chosen =
    given === undefined ? input.options.filter((one) => one.default).map((one) => one.value) : readList(label, given);
  const values = [...new Set(chosen.map((value) => readOption(input.options, value, `"${label}"`)))];
  if (values.length === 0 && !isRequired(input)) return values;
  const least = input.min_values ?? 1;
  const most = input.max_values ?? input.options.length;
  if (values.length === 0 && least > 0) throw refuseEmpty(label);
  if (values.length < least || values.length > most)
    throw new ControlError(400, `"${label}": choose ${least} to ${most}, not ${values.length}.`);
  return values;
}

function readCheckbox(label: string, input: InputOf<ComponentType.Checkbox>, given: FieldValue | undefined): boolean {
  const value = given ?? input.default ?? false;
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw new ControlError(400, `"${label}" wants true or false.`);
}

function readList(label: string, given: FieldValue): string[] {
  if (Array.isArray(given)) return given;
  if (typeof given === 'boolean') throw new ControlError(400, `"${label}" wants a choice, not ${given}.`);
  return given === null || given === '' ? [] : [given];
}

/** In forms everything is required unless it says otherwise. */
function isRequired(input: { required?: boolean | null | undefined }): boolean {
  return input.required ?? true;
}

function refuseEmpty(label: string): ControlError {
  return new ControlError(400, `"${label}" is required.`);
}

/** The form as it comes back: the same parts with what was filled in, numbered as Discord numbers them. */
function writeComponents(modal: Modal, answers: Answers): object[] {
  let last = 0;
  const number = (part: { id?: number | null | undefined }): number => (last = part.id || last + 1);
  const writeInput = (input: ModalInput): object => ({
    type: input.type,
    id: number(input),
    custom_id: input.custom_id,
    ...answers.get(input.custom_id),
  });
  return modal.components.map((part) => {
    const common = { type: part.type, id: number(part) };
    switch (part.type) {
      case ComponentType.Label:
        return { ...common, component: writeInput(part.component) };
      case ComponentType.ActionRow:
        return { ...common, components: part.components.map(writeInput) };
      case ComponentType.TextDisplay:
        return common;
    }
  });
}
