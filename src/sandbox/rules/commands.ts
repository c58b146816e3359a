import { ApplicationCommandOptionType as OptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { z } from 'zod';
import { refuseField } from '../rest/api-error.ts';
import { snowflake, words } from './texts.ts';

// The shapes and sizes of application commands. Source: Discord's reference, "Application Commands" (2026).

/** Locales that Discord knows. Source: `AvailableLocalesEnum` of Discord's OpenAPI document. */
export const locales = [
  ...['ar', 'bg', 'cs', 'da', 'de', 'el', 'en-GB', 'en-US', 'es-419', 'es-ES', 'fi', 'fr', 'he', 'hi', 'hr', 'hu'],
  ...['id', 'it', 'ja', 'ko', 'lt', 'nl', 'no', 'pl', 'pt-BR', 'ro', 'ru', 'sv-SE', 'th', 'tr', 'uk', 'vi'],
  ...['zh-CN', 'zh-TW'],
] as const;

/** Chat-input names, in any script but lower case where the script has cases. Source: "Application Command Naming". */
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const chatName = z
  .string()
  .min(1)
  .max(32)
  .superRefine((name, context) => {
    if (!namePattern.test(name) || name !== name.toLowerCase())
      context.addIssue({
        code: 'custom',
        message: 'Command name is invalid',
        params: { code: 'APPLICATION_COMMAND_INVALID_NAME' },
      });
  });

function localised(text: z.ZodType<string>): z.ZodType<Record<string, string> | null | undefined> {
  return z.partialRecord(z.enum(locales), text).nullish();
}

const description = words(100);
const choice = z.strictObject({
  name: z.string().min(1).max(100),
  name_localizations: localised(z.string().min(1).max(100)),
  value: z.union([z.string().max(100), z.number()]),
});

const named = {
  name: chatName,
  name_localizations: localised(chatName),
  description,
  description_localizations: localised(description),
};

const leafTypes = [
  OptionType.String,
  OptionType.Integer,
  OptionType.Boolean,
  OptionType.User,
  OptionType.Channel,
  OptionType.Role,
  OptionType.Mentionable,
  OptionType.Number,
  OptionType.Attachment,
] as const;

const leafOption = z.strictObject({
  ...named,
  type: z.union(leafTypes.map((type) => z.literal(type))),
  required: z.boolean().nullish(),
  choices: z.array(choice).max(25).nullish(),
  channel_types: z.array(z.int()).nullish(),
  min_value: z.number().nullish(),
  max_value: z.number().nullish(),
  min_length: z.int().min(0).max(6000).nullish(),
  max_length: z.int().min(1).max(6000).nullish(),
  autocomplete: z.boolean().nullish(),
});

const subcommand = z.strictObject({
  ...named,
  type: z.literal(OptionType.Subcommand),
  required: z.boolean().nullish(),
  options: z.array(leafOption).max(25).nullish(),
});

const subcommandGroup = z.strictObject({
  ...named,
  type: z.literal(OptionType.SubcommandGroup),
  required: z.boolean().nullish(),
  options: z.array(subcommand).max(25).nullish(),
});

const option = z.union([subcommand, subcommandGroup, leafOption]);

/** The body that creates or replaces a command. */
export const commandBody = z.strictObject({
  id: snowflake.nullish(),
  type: z
    .union([
      z.literal(ApplicationCommandType.ChatInput),
      z.literal(ApplicationCommandType.User),
      z.literal(ApplicationCommandType.Message),
    ])
    .nullish(),
  name: words(32),
  name_localizations: localised(words(32)),
  description: z.string().max(100).nullish(),
  description_localizations: localised(z.string().max(100)),
  options: z.array(option).max(25).nullish(),
  default_member_permissions: z
    .union([z.string().regex(/^\d+$/), z.int()])
    .nullish()
    .transform((bits) => (bits === null || bits === undefined ? bits : String(bits))),
  dm_permission: z.boolean().nullish(),
  default_permission: z.boolean().nullish(),
  nsfw: z.boolean().nullish(),
  contexts: z.array(z.int().min(0).max(2)).min(1).nullish(),
  integration_types: z.array(z.int().min(0).max(1)).min(1).nullish(),
  handler: z.int().nullish(),
});

/** A command as a bot wrote it, checked for shape. */
export type CommandBody = z.infer<typeof commandBody>;
/** An option that takes a value. */
export type LeafOption = z.infer<typeof leafOption>;
/** Any option of a command. */
export type CommandOption = z.infer<typeof option>;

/**
 * What Discord's document cannot say about one command.
 * @throws {ApiError} 50035, its places beginning with `at`.
 */
export function checkCommand(command: CommandBody, at: readonly PropertyKey[]): void {
  const type = command.type ?? ApplicationCommandType.ChatInput;
  if (type !== ApplicationCommandType.ChatInput) {
    if (command.description)
      throw refuseField(
        [...at, 'description'],
        'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED',
        'Context menu commands cannot have description',
      );
    if (command.options?.length)
      throw refuseField(
        [...at, 'options'],
        'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_NOT_ALLOWED',
        'Context menu commands cannot have options',
      );
    return;
  }
  for (const name of [command.name, ...Object.values(command.name_localizations ?? {})])
    if (!chatName.safeParse(name).success)
      throw refuseField([...at, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  if (!command.description?.trim())
    throw refuseField([...at, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required');
  checkOptions(command.options ?? [], [...at, 'options']);
  if (countCharacters(command) > 8000)
    throw refuseField(at, 'APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)');
}

function checkOptions(options: readonly CommandOption[], at: readonly PropertyKey[]): void {
  const groups = options.filter((one) => one.type === OptionType.Subcommand || one.type === OptionType.SubcommandGroup);
  if (groups.length > 0 && groups.length < options.length)
    throw refuseField(
      at,
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    );
  let optionalSeen = false;
  for (const [index, one] of options.entries()) {
    const here = [...at, index];
    if (options.slice(0, index).some((other) => shareName(other, one)))
      throw refuseField([...here, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', 'Option name already exists');
    if (one.required && optionalSeen)
      throw refuseField(
        [...here, 'required'],
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    optionalSeen ||= !one.required;
    if ('options' in one && one.options) checkOptions(one.options, [...here, 'options']);
    if (isLeaf(one)) checkLeaf(one, here);
  }
}

/** Two options of one name are refused in every language they have names in. */
function shareName(one: CommandOption, other: CommandOption): boolean {
  const names = Object.entries(one.name_localizations ?? {});
  return one.name === other.name || names.some(([locale, name]) => readLocalName(other, locale) === name);
}

function readLocalName({ name_localizations: names }: CommandOption, locale: string): string | undefined {
  return Object.entries(names ?? {}).find(([key]) => key === locale)?.[1];
}

/** What goes with some kinds of options only, and bounds that leave room between them. */
function checkBounds(one: LeafOption, at: readonly PropertyKey[]): void {
  const isText = one.type === OptionType.String;
  const isNumber = one.type === OptionType.Integer || one.type === OptionType.Number;
  const misplaced = [
    ...(isText ? [] : (['min_length', 'max_length'] as const)),
    ...(isNumber ? [] : (['min_value', 'max_value'] as const)),
    ...(one.type === OptionType.Channel ? [] : (['channel_types'] as const)),
  ].find((field) => one[field] !== null && one[field] !== undefined);
  if (misplaced !== undefined)
    throw refuseField(
      [...at, misplaced],
      'APPLICATION_COMMAND_OPTIONS_FIELD_INVALID',
      `${misplaced} is not for options of this type.`,
    );
  if (isOver(one.min_value, one.max_value) || isOver(one.min_length, one.max_length))
    throw refuseField(at, 'APPLICATION_COMMAND_OPTIONS_BOUNDS_INVALID', 'The least is more than the most.');
  const numbers = [one.min_value, one.max_value, ...(one.choices ?? []).map((each) => each.value)];
  if (one.type === OptionType.Integer && numbers.some((each) => typeof each === 'number' && !Number.isInteger(each)))
    throw refuseField(at, 'NUMBER_TYPE_COERCE', 'Value is not int.');
}

function isOver(least: number | null | undefined, most: number | null | undefined): boolean {
  return typeof least === 'number' && typeof most === 'number' && least > most;
}

function checkLeaf(one: LeafOption, at: readonly PropertyKey[]): void {
  checkBounds(one, at);
  if (one.autocomplete && one.choices?.length)
    throw refuseField(
      [...at, 'choices'],
      'APPLICATION_COMMAND_AUTOCOMPLETE_NO_CHOICES',
      'Autocomplete is not allowed with choices',
    );
  const texts = one.type === OptionType.String;
  const numbers = one.type === OptionType.Integer || one.type === OptionType.Number;
  if ((one.choices?.length || one.autocomplete) && !texts && !numbers)
    throw refuseField(
      [...at, 'choices'],
      'APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID',
      'Choices are for texts and numbers only',
    );
  const names = (one.choices ?? []).map((each) => each.name);
  for (const [index, each] of (one.choices ?? []).entries()) {
    if (names.indexOf(each.name) !== index)
      throw refuseField(
        [...at, 'choices', index, 'name'],
        'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_EXISTS',
        'Option choice name already exists',
      );
    if (texts !== (typeof each.value === 'string'))
      throw refuseField(
        [...at, 'choices', index, 'value'],
        'BASE_TYPE_BAD_TYPE',
        'The value is not of the type of the option.',
      );
  }
}

/** True for options that take a value (neither sub-command nor group of them). */
export function isLeaf(one: CommandOption): one is LeafOption {
  return one.type !== OptionType.Subcommand && one.type !== OptionType.SubcommandGroup;
}

/** Discord's 8000: name, description and values, for each place in its longest localisation. */
function countCharacters(command: { name: string } & Partial<CommandBody>): number {
  const longest = (text: string | null | undefined, others: Record<string, string> | null | undefined): number =>
    Math.max(text?.length ?? 0, ...Object.values(others ?? {}).map((other) => other.length));
  const countOption = (one: CommandOption): number =>
    longest(one.name, one.name_localizations) +
    longest(one.description, one.description_localizations) +
    ('options' in one ? (one.options ?? []).reduce((sum, inner) => sum + countOption(inner), 0) : 0) +
    (isLeaf(one)
      ? (one.choices ?? []).reduce(
          (sum, each) =>
            sum +
            longest(each.name, each.name_localizations) +
            (typeof each.value === 'string' ? each.value.length : 0),
          0,
        )
      : 0);
  return (
    longest(command.name, command.name_localizations) +
    longest(command.description, command.description_localizations) +
    (command.options ?? []).reduce((sum, one) => sum + countOption(one), 0)
  );
}
