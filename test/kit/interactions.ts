import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  ComponentType,
  GuildMemberFlags,
  InteractionContextType,
  InteractionType,
  Locale,
  MessageFlags,
  MessageType,
  RoleFlags,
  type APIApplicationCommandAutocompleteInteraction,
  type APIAttachment,
  type APIBaseInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteractionDataResolved,
  type APIInteractionDataResolvedChannel,
  type APIInteractionDataResolvedGuildMember,
  type APIInteractionGuildMember,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentButtonInteraction,
  type APIMessageComponentSelectMenuInteraction,
  type APIModalSubmitInteraction,
  type APIRole,
  type APIUser,
} from 'discord.js';

// Interactions as the gateway brings them: whole payloads of Discord's API, held to its types.

/** The ids of a small server: everybody and everything that payloads speak of. */
export const ids = {
  application: '900000000000000001',
  guild: '200000000000000001',
  lounge: '300000000000000001',
  moderators: '300000000000000002',
  voice: '300000000000000003',
  moderatorRole: '400000000000000001',
  maya: '100000000000000001',
  theo: '100000000000000002',
  ines: '100000000000000003',
  /** Whose server it is. */
  olu: '100000000000000004',
  /** A user who is not on the server. */
  stranger: '100000000000000009',
  otherBot: '100000000000000008',
  message: '1311111111111111117',
  case: 'abcdefghijklmnopqrstuv',
} as const;

/** Who does something, and where. */
export interface Scene {
  /** Different for every interaction unless a test says otherwise. */
  id?: string;
  userId?: string;
  locale?: Locale;
  roles?: readonly string[];
  permissions?: bigint;
  /** The server it happens on. */
  guildId?: string;
  channelId?: string;
  /** When the person came to the server, as Discord writes moments. */
  joinedAt?: string;
  /** In direct messages with the bot; on the server when absent. */
  inDirectMessages?: boolean;
  /** On the server, but only the person installed the bot. */
  personal?: boolean;
}

let lastId = 1_400_000_000_000_000_000n;

function nextId(): string {
  lastId += 1n;
  return lastId.toString();
}

/** A user of Discord. */
export function makeUser(id: string, bot = false): APIUser {
  return { id, username: `user${id.slice(-1)}`, discriminator: '0', global_name: null, avatar: null, bot };
}

function makeMember(scene: Scene): APIInteractionGuildMember {
  return {
    user: makeUser(scene.userId ?? ids.maya),
    roles: [...(scene.roles ?? [])],
    joined_at: scene.joinedAt ?? '2025-01-01T00:00:00.000000+00:00',
    deaf: false,
    mute: false,
    flags: GuildMemberFlags.CompletedOnboarding,
    permissions: (scene.permissions ?? 0n).toString(),
  };
}

type Base = APIBaseInteraction<InteractionType, unknown>;
type Place = Pick<Base, 'user' | 'member' | 'guild' | 'guild_id' | 'guild_locale' | 'context'> &
  Required<Pick<Base, 'channel' | 'authorizing_integration_owners'>>;

function makePlace(scene: Scene): Place {
  const channel = { id: scene.channelId ?? ids.lounge, type: ChannelType.GuildText } as const;
  const guildId = scene.guildId ?? ids.guild;
  if (scene.inDirectMessages)
    return {
      user: makeUser(scene.userId ?? ids.maya),
      channel: { ...channel, type: ChannelType.DM } as const,
      context: InteractionContextType.BotDM,
      authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: '0' },
    };
  return {
    member: makeMember(scene),
    guild_id: guildId,
    guild: { id: guildId, locale: Locale.EnglishGB, features: [] },
    guild_locale: Locale.EnglishGB,
    channel,
    context: InteractionContextType.Guild,
    authorizing_integration_owners: scene.personal
      ? { [ApplicationIntegrationType.UserInstall]: scene.userId ?? ids.maya }
      : { [ApplicationIntegrationType.GuildInstall]: guildId },
  };
}

function makeBase(scene: Scene) {
  const id = scene.id ?? nextId();
  return {
    id,
    application_id: ids.application,
    token: `token-${id}`,
    version: 1 as const,
    app_permissions: '0',
    locale: scene.locale ?? Locale.EnglishGB,
    entitlements: [],
    attachment_size_limit: 10_485_760,
    channel_id: scene.channelId ?? ids.lounge,
    ...makePlace(scene),
  };
}

/** An option of a slash command, as it was filled in. */
export type GivenOption =
  | { name: string; text: string }
  | { name: string; number: number }
  | { name: string; flag: boolean }
  | { name: string; channel: string }
  | { name: string; role: string }
  | { name: string; user: string }
  | { name: string; file: APIAttachment };

function makeOption(given: GivenOption) {
  const { name } = given;
  if ('text' in given) return { type: ApplicationCommandOptionType.String, name, value: given.text } as const;
  if ('number' in given) return { type: ApplicationCommandOptionType.Integer, name, value: given.number } as const;
  if ('flag' in given) return { type: ApplicationCommandOptionType.Boolean, name, value: given.flag } as const;
  if ('channel' in given) return { type: ApplicationCommandOptionType.Channel, name, value: given.channel } as const;
  if ('role' in given) return { type: ApplicationCommandOptionType.Role, name, value: given.role } as const;
  if ('user' in given) return { type: ApplicationCommandOptionType.User, name, value: given.user } as const;
  return { type: ApplicationCommandOptionType.Attachment, name, value: given.file.id } as const;
}

/** What Discord looks up of the options: only what is there. */
function resolve(options: readonly GivenOption[]): APIInteractionDataResolved {
  const resolved: Required<APIInteractionDataResolved> = {
    users: {},
    members: {},
    roles: {},
    channels: {},
    attachments: {},
  };
  for (const option of options) {
    if ('user' in option) {
      resolved.users[option.user] = makeUser(option.user, option.user === ids.otherBot);
      if (option.user !== ids.stranger) resolved.members[option.user] = makeResolvedMember();
    }
    if ('file' in option) resolved.attachments[option.file.id] = option.file;
    if ('role' in option) resolved.roles[option.role] = makeRole(option.role);
    if ('channel' in option) resolved.channels[option.channel] = makeResolvedChannel(option.channel);
  }
  return resolved;
}

/** A file as Discord sends it along with a command. */
export function makeFile(file: Partial<APIAttachment> = {}): APIAttachment {
  const url = 'https://cdn.discordapp.com/ephemeral-attachments/1/2/settings.json?ex=1&is=2&hm=3';
  return {
    id: '1500000000000000001',
    filename: 'settings.json',
    size: 2,
    url,
    proxy_url: url,
    ephemeral: true,
    ...file,
  };
}

function makeResolvedMember(): APIInteractionDataResolvedGuildMember {
  return {
    roles: [],
    joined_at: '2025-01-01T00:00:00.000000+00:00',
    flags: GuildMemberFlags.CompletedOnboarding,
    permissions: '0',
  };
}

function makeRole(id: string): APIRole {
  const colors = { primary_color: 0, secondary_color: null, tertiary_color: null };
  return {
    id,
    name: 'Moderators',
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Discord still sends it
    color: 0,
    colors,
    hoist: false,
    position: 1,
    permissions: '0',
    managed: false,
    mentionable: false,
    flags: RoleFlags.InPrompt,
  };
}

function makeResolvedChannel(id: string): APIInteractionDataResolvedChannel {
  const type = id === ids.voice ? ChannelType.GuildVoice : ChannelType.GuildText;
  return { id, type, name: 'channel', permissions: '0' };
}

/** `/name` with options, perhaps inside a subcommand. */
export function makeCommand(
  name: string,
  options: readonly GivenOption[] = [],
  scene: Scene & { subcommand?: string; withoutResolved?: boolean } = {},
): APIChatInputApplicationCommandInteraction {
  const given = options.map(makeOption);
  return {
    ...makeBase(scene),
    type: InteractionType.ApplicationCommand,
    data: {
      id: '910000000000000001',
      type: ApplicationCommandType.ChatInput,
      name,
      options:
        scene.subcommand === undefined
          ? given
          : [{ type: ApplicationCommandOptionType.Subcommand, name: scene.subcommand, options: given }],
      ...(options.length > 0 && !scene.withoutResolved && { resolved: resolve(options) }),
    },
  };
}

/** A person typing in the option `focused` of `/name`, perhaps inside a subcommand. */
export function makeTyping(
  name: string,
  focused: { option: string; typed: string },
  scene: Scene & { subcommand?: string } = {},
): APIApplicationCommandAutocompleteInteraction {
  const options = [
    { type: ApplicationCommandOptionType.Boolean, name: 'before', value: true } as const,
    { type: ApplicationCommandOptionType.String, name: focused.option, value: focused.typed, focused: true } as const,
  ];
  return {
    ...makeBase(scene),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      id: '910000000000000001',
      type: ApplicationCommandType.ChatInput,
      name,
      options:
        scene.subcommand === undefined
          ? options
          : [{ type: ApplicationCommandOptionType.Subcommand, name: scene.subcommand, options }],
    },
  };
}

/** A message of a person (or of `authorId`) in the lounge. */
export function makeMessage(
  message: { id?: string; authorId?: string; bot?: boolean; content?: string } = {},
): APIMessage {
  return {
    id: message.id ?? ids.message,
    channel_id: ids.lounge,
    author: makeUser(message.authorId ?? ids.theo, message.bot),
    content: message.content ?? 'hello everybody',
    timestamp: '2025-06-01T12:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.Default,
    flags: MessageFlags.SuppressEmbeds,
  };
}

/** A context-menu command used on a message. */
export function makeMenu(
  name: string,
  message: APIMessage = makeMessage(),
  scene: Scene = {},
): APIMessageApplicationCommandInteraction {
  return {
    ...makeBase(scene),
    type: InteractionType.ApplicationCommand,
    data: {
      id: '910000000000000002',
      type: ApplicationCommandType.Message,
      name,
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  };
}

/** A press on a button of one of the bot's messages. */
export function makePress(customId: string, scene: Scene = {}): APIMessageComponentButtonInteraction {
  return {
    ...makeBase(scene),
    type: InteractionType.MessageComponent,
    data: { component_type: ComponentType.Button, custom_id: customId },
    message: makeMessage({ authorId: ids.application, bot: true, content: '' }),
  };
}

/** A choice in a select on one of the bot's messages. */
export function makeChoice(
  customId: string,
  values: readonly string[],
  scene: Scene = {},
): APIMessageComponentSelectMenuInteraction {
  return {
    ...makeBase(scene),
    type: InteractionType.MessageComponent,
    data: { component_type: ComponentType.StringSelect, custom_id: customId, values: [...values] },
    message: makeMessage({ authorId: ids.application, bot: true, content: '' }),
  };
}

/** A submitted form: texts as strings, choices as lists; `picked` is what Discord looked up of the choices. */
export function makeSubmission(
  customId: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
  scene: Scene & { picked?: readonly GivenOption[] } = {},
): APIModalSubmitInteraction {
  return {
    ...makeBase(scene),
    type: InteractionType.ModalSubmit,
    data: {
      custom_id: customId,
      ...(scene.picked && { resolved: resolve(scene.picked) }),
      components: Object.entries(fields).map(([name, value], index) => ({
        type: ComponentType.Label as const,
        id: index * 2 + 1,
        component:
          typeof value === 'string'
            ? { type: ComponentType.TextInput as const, id: index * 2 + 2, custom_id: name, value }
            : { type: ComponentType.StringSelect as const, id: index * 2 + 2, custom_id: name, values: [...value] },
      })),
    },
  };
}
