import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { attachmentSizeLimit } from '../interactions/write-interaction.ts';
import { type LeafOption } from '../rules/commands.ts';
import { ControlError } from './control-error.ts';
import { bearsName } from './find-commands.ts';
import { createResolved, type Place, type Resolved } from './resolved.ts';

const filename = z.string().min(1).max(260);

/** A file: its text, or its bytes where they are none. */
const sentFile = z.union([
  z.strictObject({ filename, content: z.string() }),
  z.strictObject({ filename, base64: z.base64() }),
]);

const plainValue = z.union([z.string(), z.number(), z.boolean()]);
type PlainValue = z.infer<typeof plainValue>;

/** What can be given for an option. */
export const optionValues = z.record(z.string(), z.union([plainValue, sentFile]));

/** The values of a command's options by name. */
export type OptionValues = z.infer<typeof optionValues>;

/** An option as an interaction carries it. */
export interface DataOption {
  name: string;
  type: number;
  value?: PlainValue;
  focused?: boolean;
  options?: DataOption[];
}

/**
 * Checks what a person gives for a command's options, as Discord's client would, and writes it as the interaction carries it.
 * @throws {ControlError} 400, 403, 404
 */
export function readOptions(
  options: readonly LeafOption[],
  given: OptionValues,
  place: Place,
): { options: DataOption[]; resolved: Resolved } {
  const resolved = createResolved(place);
  const written = matchOptions(options, given, place.locale).map(({ option, value }) => ({
    name: option.name,
    type: option.type,
    value: readValue(option, value, resolved, place.locale),
  }));
  const missing = options.filter((one) => one.required && !written.some((each) => each.name === one.name));
  if (missing.length > 0)
    throw new ControlError(400, `Required and not given: ${missing.map((one) => one.name).join(', ')}.`);
  return { options: written, resolved };
}

/**
 * While somebody is still typing, nothing is required and nothing is checked: the client sends what stands there.
 * @throws {ControlError} 400 when the option suggests nothing.
 */
export function readTypedOptions(
  options: readonly LeafOption[],
  given: OptionValues,
  typed: { focused: string; value: string },
  locale: string,
): DataOption[] {
  const focused = options.find((one) => bearsName(one, typed.focused, locale));
  if (!focused?.autocomplete) {
    const suggesting = options.filter((one) => one.autocomplete).map((one) => one.name);
    throw new ControlError(
      400,
      `"${typed.focused}" suggests nothing. Options that do: ${suggesting.join(', ') || 'none'}.`,
    );
  }
  const others = matchOptions(options, given, locale).filter(({ option }) => option.name !== focused.name);
  return [
    // Files go out with the command alone.
    ...others.flatMap(({ option, value }) =>
      typeof value === 'object' ? [] : { name: option.name, type: option.type, value },
    ),
    { name: focused.name, type: focused.type, value: typed.value, focused: true },
  ];
}

function matchOptions(
  options: readonly LeafOption[],
  given: OptionValues,
  locale: string,
): { option: LeafOption; value: OptionValues[string] }[] {
  return Object.entries(given).map(([name, value]) => {
    const option = options.find((one) => bearsName(one, name, locale));
    if (!option)
      throw new ControlError(
        400,
        `There is no option "${name}". Options: ${options.map((one) => one.name).join(', ') || 'none'}.`,
      );
    return { option, value };
  });
}

function readValue(option: LeafOption, value: OptionValues[string], resolved: Resolved, locale: string): PlainValue {
  if (option.type === OptionType.Attachment) return resolved.addFile(readFile(option, value));
  if (typeof value === 'object') throw refuseValue(option, 'takes no file');
  switch (option.type) {
    case OptionType.String:
      return readText(option, value, locale);
    case OptionType.Integer:
    case OptionType.Number:
      return readNumber(option, value, locale);
    case OptionType.Boolean:
      return readBoolean(option, value);
    case OptionType.User:
      return readIdOption(option, value, (id) => resolved.addUser(id));
    case OptionType.Role:
      return readIdOption(option, value, (id) => resolved.addRole(id));
    case OptionType.Mentionable:
      return readIdOption(option, value, (id) => resolved.addMentionable(id));
    case OptionType.Channel:
      return readIdOption(option, value, (id) => resolved.addChannel(id, option.channel_types ?? []));
  }
}

function readFile(option: LeafOption, value: OptionValues[string]): { filename: string; bytes: Buffer } {
  if (typeof value !== 'object') throw refuseValue(option, 'wants a file, as {filename, content}');
  const bytes = 'content' in value ? Buffer.from(value.content) : Buffer.from(value.base64, 'base64');
  if (bytes.length > attachmentSizeLimit)
    throw refuseValue(option, `wants at most ${attachmentSizeLimit} bytes, not ${bytes.length}`);
  return { filename: value.filename, bytes };
}

function readText(option: LeafOption, value: PlainValue, locale: string): string {
  if (typeof value === 'boolean') throw refuseValue(option, 'wants text');
  const text = String(value);
  if (option.choices?.length) return String(readChoice(option, text, locale));
  const least = option.min_length ?? 0;
  const most = option.max_length ?? 6000;
  if (text.length < Math.max(least, 1) || text.length > most)
    throw refuseValue(option, `wants ${Math.max(least, 1)} to ${most} characters, not ${text.length}`);
  return text;
}

function readNumber(option: LeafOption, value: PlainValue, locale: string): number {
  if (option.choices?.length) return Number(readChoice(option, String(value), locale));
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw refuseValue(option, 'wants a number');
  if (option.type === OptionType.Integer && !Number.isSafeInteger(number))
    throw refuseValue(option, 'wants a whole number');
  const least = option.min_value ?? -Number.MAX_SAFE_INTEGER;
  const most = option.max_value ?? Number.MAX_SAFE_INTEGER;
  if (number < least || number > most) throw refuseValue(option, `wants a number from ${least} to ${most}`);
  return number;
}

/** Chosen by its value or by the name that this person reads. */
function readChoice(option: LeafOption, given: string, locale: string): string | number {
  const choices = option.choices ?? [];
  const choice =
    choices.find((one) => String(one.value) === given) ?? choices.find((one) => bearsName(one, given, locale));
  if (!choice) throw refuseValue(option, `offers only ${choices.map((one) => String(one.value)).join(', ')}`);
  return choice.value;
}

function readBoolean(option: LeafOption, value: PlainValue): boolean {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw refuseValue(option, 'wants true or false');
}

function readIdOption(option: LeafOption, value: PlainValue, add: (id: string) => void): string {
  if (typeof value !== 'string' || !/^\d+$/.test(value)) throw refuseValue(option, 'wants an id, as text');
  add(value);
  return value;
}

function refuseValue(option: LeafOption, wanted: string): ControlError {
  return new ControlError(400, `Option ${option.name} ${wanted}.`);
}
