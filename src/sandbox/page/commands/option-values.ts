import type { GivenValue } from '../control.ts';
import type { CommandOption } from '../shapes.ts';
import { localise } from '../views/localise.ts';
import { words } from '../words.ts';

/** What a person gave for an option: what they see, and, when it was picked, the value or the file behind it. */
export interface OptionValue {
  text: string;
  picked: GivenValue | null;
}

/** True for options that take only what is picked: choices, true or false, people, channels, roles, files. */
export function mustPick(option: CommandOption): boolean {
  return (option.choices ?? []).length > 0 || [5, 6, 7, 8, 9, 11].includes(option.type);
}

/** What an option becomes in a call, or why it cannot: in words. Empty optional options become nothing. */
export function readOption(
  option: CommandOption,
  value: OptionValue | undefined,
  locale: string,
): { value: GivenValue | undefined } | { problem: string } {
  const name = localise(option.name, option.name_localizations, locale);
  const text = value?.text.trim() ?? '';
  if (!value || text === '')
    return option.required === true ? { problem: words.command.missing(name) } : { value: undefined };
  if (value.picked !== null) return { value: value.picked };
  if (mustPick(option)) return { problem: words.command.pick(name) };
  return option.type === 3 ? readWords(option, name, value.text) : readNumber(option, name, text);
}

function readWords(option: CommandOption, name: string, text: string) {
  if (text.length < (option.min_length ?? 0)) return { problem: words.command.tooShort(name, option.min_length ?? 0) };
  const most = option.max_length ?? 6000;
  return text.length > most ? { problem: words.command.tooLong(name, most) } : { value: text };
}

function readNumber(option: CommandOption, name: string, text: string) {
  const number = Number(text.replace(',', '.'));
  if (!Number.isFinite(number)) return { problem: words.command.notNumber(name) };
  if (option.type === 4 && !Number.isInteger(number)) return { problem: words.command.notWhole(name) };
  if (number < (option.min_value ?? -Infinity)) return { problem: words.command.tooSmall(name, option.min_value ?? 0) };
  if (number > (option.max_value ?? Infinity)) return { problem: words.command.tooLarge(name, option.max_value ?? 0) };
  return { value: number };
}
