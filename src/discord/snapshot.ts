import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  ComponentType,
  InteractionType,
  type APIApplicationCommandInteractionDataOption,
  type APIAttachment,
  type APIInteraction,
  type APIInteractionDataResolved,
  type APIMessage,
  type APIModalSubmission,
  type InteractionType as Type,
} from 'discord.js';
import { languageFor, type LanguageCode } from '../words/words.ts';
import type { Asked, AskedAttachment, AskedMessage } from './asked.ts';
import { readWritten } from './written.ts';

/** Interactions that somebody waits for an answer to: everything but Discord's ping and autocomplete's cousin, which is asked for the same way. */
export type AnswerableInteraction = Exclude<APIInteraction, { type: Type.Ping }>;

/** Which language somebody is answered in. */
export type LanguageChooser = (asked: Pick<Asked, 'locale' | 'guildId'>) => LanguageCode;

/** The server that a channel belongs to, as far as memory tells; null where it does not. */
export type ServerFinder = (channelId: string) => string | null;

/** Takes from an interaction, as the gateway brings it, what a command may know. */
export function snapshotInteraction(
  interaction: AnswerableInteraction,
  chooseLanguage: LanguageChooser = ({ locale }) => languageFor(locale),
  findServerOf: ServerFinder = () => null,
): Asked {
  const user = interaction.member?.user ?? interaction.user;
  const guildId = findGuildId(interaction);
  return {
    guildId,
    channelId: interaction.channel?.id ?? null,
    userId: user?.id ?? '',
    locale: interaction.locale,
    language: chooseLanguage({ locale: interaction.locale, guildId }),
    roles: interaction.member?.roles ?? [],
    joinedAt: readMoment(interaction.member?.joined_at),
    timedOutUntil: readMoment(interaction.member?.communication_disabled_until),
    permissions: BigInt(interaction.member?.permissions ?? 0),
    subcommand: readSubcommand(interaction),
    options: readOptions(interaction),
    resolved: readResolved(interaction, guildId, findServerOf),
    fields: interaction.type === InteractionType.ModalSubmit ? readFields(interaction.data) : new Map(),
    chosen: readChosen(interaction),
    pressedId: readPressed(interaction),
    target: readTarget(interaction),
  };
}

/** A form may have been opened by a command: then there is no message. */
function readPressed(interaction: AnswerableInteraction): string | null {
  return 'message' in interaction ? interaction.message.id : null;
}

function readMoment(text: string | null | undefined): number | null {
  return text ? Date.parse(text) : null;
}

/** Where only the person installed the bot, it is used on the server without being a member of it. */
function findGuildId(interaction: AnswerableInteraction): string | null {
  const { member, guild_id: guildId, authorizing_integration_owners: owners } = interaction;
  const isPersonal =
    owners[ApplicationIntegrationType.UserInstall] !== undefined &&
    owners[ApplicationIntegrationType.GuildInstall] === undefined;
  return member && guildId !== undefined && !isPersonal ? guildId : null;
}

/** The option somebody is typing in, with what they typed so far; null when none is focused. */
export function readFocused(interaction: AnswerableInteraction): { option: string; typed: string } | null {
  if (interaction.type !== InteractionType.ApplicationCommandAutocomplete) return null;
  const focused = flatten(interaction.data.options).find((option) => 'focused' in option && option.focused);
  return focused && 'value' in focused ? { option: focused.name, typed: String(focused.value) } : null;
}

type CommandOption = APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommand>;
type TypedOption = APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommandAutocomplete>;

/** Options of subcommands stand inside the subcommand's own option. */
function flatten(options: readonly (CommandOption | TypedOption)[] | undefined): (CommandOption | TypedOption)[] {
  return (options ?? []).flatMap((option) =>
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
      ? flatten(option.options)
      : [option],
  );
}

function readSubcommand(interaction: AnswerableInteraction): string | null {
  if (!('data' in interaction) || !('options' in interaction.data)) return null;
  const [first] = interaction.data.options ?? [];
  return first?.type === ApplicationCommandOptionType.Subcommand ? first.name : null;
}

function readOptions(interaction: AnswerableInteraction): Asked['options'] {
  if (
    interaction.type !== InteractionType.ApplicationCommand &&
    interaction.type !== InteractionType.ApplicationCommandAutocomplete
  )
    return new Map();
  const options = 'options' in interaction.data ? flatten(interaction.data.options) : [];
  return new Map(options.flatMap((option) => ('value' in option ? [[option.name, option.value] as const] : [])));
}

/** What commands, selects and forms have in common of what Discord looked up. */
type Resolved = Pick<APIInteractionDataResolved, 'channels' | 'roles' | 'users' | 'members' | 'attachments'> & {
  messages?: unknown;
};

/**
 * What Discord looked up. Nothing says that it refuses ids of another server that a modified client sends: a channel of which we know that it
 * is elsewhere is none.
 */
function readResolved(
  interaction: AnswerableInteraction,
  guildId: string | null,
  findServerOf: ServerFinder,
): Asked['resolved'] {
  const { data } = interaction;
  const resolved: Resolved | undefined = 'resolved' in data ? data.resolved : undefined;
  const { channels = {}, roles = {}, users = {}, members = {}, attachments = {} } = resolved ?? {};
  const found = Object.values(users).filter((user) => !interaction.member || members[user.id] !== undefined);
  const here = Object.values(channels).filter(({ id }) => (findServerOf(id) ?? guildId) === guildId);
  return {
    channels: new Map(here.map((channel) => [channel.id, { id: channel.id, type: channel.type }])),
    roles: new Set(Object.keys(roles)),
    users: new Set(found.map((user) => user.id)),
    bots: new Set(found.filter((user) => user.bot).map((user) => user.id)),
    attachments: new Map(Object.values(attachments).map((file) => [file.id, readAttachment(file)])),
  };
}

function readAttachment({ id, filename, size, url, content_type: type }: APIAttachment): AskedAttachment {
  return { id, name: filename, size, url, type: type ?? null };
}

function readChosen({ type, data }: AnswerableInteraction): readonly string[] {
  return type === InteractionType.MessageComponent && 'values' in data ? data.values : [];
}

function readTarget(interaction: AnswerableInteraction): AskedMessage | null {
  if (interaction.type !== InteractionType.ApplicationCommand || !('target_id' in interaction.data)) return null;
  const { resolved, target_id: id } = interaction.data;
  if (!('messages' in resolved)) return null;
  const message: APIMessage | undefined = resolved.messages[id];
  if (!message) return null;
  return {
    id: message.id,
    channelId: message.channel_id,
    authorId: message.author.id,
    authorIsBot: message.author.bot ?? false,
    content: readWritten(message),
    texts: (message.components ?? []).flatMap(readTexts),
  };
}

/** Texts stand in components, or in others that hold them. */
function readTexts(component: { type: ComponentType; components?: readonly { type: ComponentType }[] }): string[] {
  const own = 'content' in component && typeof component.content === 'string' ? [component.content] : [];
  return [...own, ...(component.components ?? []).flatMap(readTexts)];
}

/** Fields stand in labels, or in rows as older forms have them; texts have a `value`, choices have `values`. */
function readFields(data: APIModalSubmission): Asked['fields'] {
  const parts = data.components.flatMap((component) => {
    if (component.type === ComponentType.Label) return [component.component];
    return component.type === ComponentType.ActionRow ? component.components : [];
  });
  return new Map(
    parts.flatMap((part): (readonly [string, string | readonly string[]])[] => {
      if ('values' in part) return [[part.custom_id, part.values]];
      return 'value' in part && typeof part.value === 'string' ? [[part.custom_id, part.value]] : [];
    }),
  );
}
