import type { FieldValue } from '../control.ts';
import type { Modal, ModalInput, ModalPart, SelectOption } from '../shapes.ts';
import { words } from '../words.ts';

/** One field of a modal: what stands above it, and what is filled in. */
export interface Field {
  label: string;
  description: string | null;
  input: ModalInput;
}

/** The fields of a modal in order, without the texts between them. */
export function listFields(modal: Modal): Field[] {
  return modal.components.flatMap(readFields);
}

/** The fields of one part of a modal. */
export function readFields(part: ModalPart): Field[] {
  switch (part.type) {
    case 18:
      return [{ label: part.label, description: part.description ?? null, input: part.component }];
    case 1:
      return part.components.map((input) => ({ label: input.label ?? '', description: null, input }));
    case 10:
      return [];
  }
}

/** What a field holds before anybody touches it. */
export function readFirstValue(input: ModalInput): FieldValue {
  switch (input.type) {
    case 4:
      return input.value ?? '';
    case 23:
      return input.default === true;
    case 3:
    case 21:
    case 22:
      return listDefaults(input.options);
    case 5:
    case 6:
    case 7:
    case 8:
      return (input.default_values ?? []).map((value) => value.id);
    case 19:
      return [];
  }
}

function listDefaults(options: readonly SelectOption[]): string[] {
  return options.flatMap((option) => (option.default === true ? [option.value] : []));
}

/** Why a field cannot be sent as it is, in words; null when it can. Discord checks the same before it sends. */
export function findFault(input: ModalInput, value: FieldValue): string | null {
  switch (input.type) {
    case 4: {
      const text = typeof value === 'string' ? value : '';
      if (text.trim() === '') return input.required === false ? null : words.form.needed;
      if (text.length < (input.min_length ?? 0)) return words.form.tooShort(input.min_length ?? 0, text.length);
      const most = input.max_length ?? 4000;
      return text.length > most ? words.form.tooLong(most, text.length) : null;
    }
    case 23:
      return null;
    case 21:
      return count(value) === 0 && input.required !== false ? words.form.choose : null;
    case 19:
      return input.required === false ? null : words.form.upload;
    default:
      return findCountFault(input, count(value));
  }
}

function findCountFault(
  input: { min_values?: number | null; required?: boolean | null },
  chosen: number,
): string | null {
  if (chosen === 0) return input.required === false ? null : words.form.choose;
  const least = input.min_values ?? 1;
  return chosen < least ? words.form.atLeast(least) : null;
}

function count(value: FieldValue): number {
  return Array.isArray(value) ? value.length : 0;
}

/** What is sent: every field by its custom id. A radio group sends its one value; files and empty choices are left out. */
export function writeFields(
  fields: readonly Field[],
  values: Readonly<Record<string, FieldValue>>,
): Record<string, FieldValue> {
  return Object.fromEntries(
    fields.flatMap(({ input }): [string, FieldValue][] => {
      const value = values[input.custom_id] ?? readFirstValue(input);
      if (input.type === 19) return [];
      if (!Array.isArray(value)) return [[input.custom_id, value]];
      if (value.length === 0) return [];
      return [[input.custom_id, input.type === 21 ? (value[0] ?? '') : value]];
    }),
  );
}
