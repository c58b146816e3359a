// A sandbox that is driven from outside, by HTTP alone, with a small bot of the real discord.js in it: for tests of the control API.
import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ButtonStyle,
  ChannelType,
  Client,
  ComponentType,
  Events,
  GatewayIntentBits,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
  type ApplicationCommandData,
  type ChatInputCommandInteraction,
  type Interaction,
  type Message,
  type User,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import { openSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/open-sandbox.ts';
import { hearEvent } from './watch-events.ts';

/** An answer of the control API, whatever its status. */
export interface Answer {
  status: number;
  body: unknown;
}

/** A message as `view` shows it; the parts that tests look at. */
export interface Seen {
  id: string;
  author: { id: string; name: string; bot: boolean };
  content: string;
  text: string;
  ephemeral: boolean;
  mentions: string[];
  components: unknown[];
  attachments: { filename: string; url: string; size: number }[];
  [more: string]: unknown;
}

/** An interaction as the control API shows it. */
export interface Shown {
  id: string;
  state: string;
  ackMs: number | null;
  answerMs: number | null;
  ephemeral: boolean | null;
  answer: Seen | null;
  modal: { customId: string; title: string; fields: Record<string, unknown>[] } | null;
  followUps: Seen[];
}

/** A server by names. */
export interface Place {
  guildId: string;
  members: Record<string, string>;
  roles: Record<string, string>;
  channels: Record<string, string>;
}

/** A sandbox and how it is driven. */
export interface Driven {
  sandbox: Sandbox;
  /** One call, as it is answered. `path` is below `/_sandbox`. */
  call(method: string, path: string, body?: unknown): Promise<Answer>;
  /** One call that must succeed. */
  ask<T>(method: string, path: string, body?: unknown): Promise<T>;
  /** One call that must be refused: the status and the sentence. */
  refused(method: string, path: string, body?: unknown): Promise<{ status: number; error: string }>;
  /** Makes a server: olu owns it, theo holds `Moderators`, maya and noor are members; `hall` is open, `staff` is the role's and the bot's. */
  makePlace(more?: object): Promise<Place>;
  /** What became of an act that answered with an interaction's id. */
  outcome(act: Promise<{ interactionId: string }>): Promise<Shown>;
  view(userId: string, channelId: string): Promise<Seen[]>;
  /** What one person's page is told, as it comes; it listens until the test ends. */
  listen(userId: string | undefined): Promise<unknown[]>;
  close(): Promise<void>;
}

/** Opens a sandbox without servers. Close it at the end. */
export async function openDriven(options: Partial<SandboxOptions> = {}): Promise<Driven> {
  const sandbox = await openSandbox({
    port: 0,
    seed: 'empty',
    rateLimits: false,
    ...options,
    gateway: { hear: hearEvent, ...options.gateway },
  });

  async function call(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${sandbox.url}/_sandbox${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    return { status: response.status, body: await response.json() };
  }

  async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await call(method, path, body);
    if (answer.status !== 200) throw new Error(`${method} ${path} was refused: ${JSON.stringify(answer)}`);
    return answer.body as T;
  }

  return {
    sandbox,
    call,
    ask,
    async refused(method, path, body) {
      const answer = await call(method, path, body);
      if (answer.status === 200) throw new Error(`${method} ${path} was not refused: ${JSON.stringify(answer)}`);
      return { status: answer.status, error: (answer.body as { error: string }).error };
    },
    makePlace: (more = {}) =>
      ask('POST', '/guilds', {
        name: 'Harbour',
        owner: 'olu',
        roles: [{ name: 'Moderators', permissions: ['ManageMessages'] }],
        members: [{ name: 'theo', roles: ['Moderators'] }, { name: 'maya' }, { name: 'noor' }],
        channels: [
          { name: 'hall' },
          {
            name: 'staff',
            overwrites: [
              { id: '@everyone', deny: ['ViewChannel'] },
              { role: 'Moderators', allow: ['ViewChannel'] },
              { id: 'bot', allow: ['ViewChannel'] },
            ],
          },
        ],
        ...more,
      }),
    async outcome(act) {
      const { interactionId } = await act;
      return ask('GET', `/interactions/${interactionId}?wait=5000`);
    },
    view: (userId, channelId) => ask('GET', `/view?userId=${userId}&channelId=${channelId}`),
    listen: (userId) => listen(`${sandbox.url}/_sandbox/events?userId=${userId}`),
    close: () => sandbox.stop(),
  };
}

async function listen(address: string): Promise<unknown[]> {
  const abort = new AbortController();
  const response = await fetch(address, { signal: abort.signal });
  if (response.headers.get('content-type')?.startsWith('text/event-stream') !== true || !response.body)
    throw new Error(`${address} is no stream of events.`);
  const heard: unknown[] = [];
  // Ends with the abort.
  const reading = hear(response.body, heard).catch(() => undefined);
  onTestFinished(async () => {
    abort.abort();
    await reading;
  });
  return heard;
}

async function hear(stream: ReadableStream<Uint8Array>, heard: unknown[]): Promise<void> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const blocks = (rest + decoder.decode(read.value, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (data !== undefined) heard.push(JSON.parse(data));
    }
  }
}

/** The commands of the small bot: one of every kind the control API has to check. */
const commands: ApplicationCommandData[] = [
  {
    name: 'hello',
    nameLocalizations: { de: 'hallo' },
    description: 'Says hello',
    descriptionLocalizations: { de: 'Grüßt' },
  },
  {
    name: 'tell',
    description: 'Takes everything',
    options: [
      { type: OptionType.String, name: 'text', description: 'Text', required: true, minLength: 2, maxLength: 10 },
      { type: OptionType.Integer, name: 'count', description: 'Whole', minValue: 1, maxValue: 5 },
      { type: OptionType.Number, name: 'ratio', description: 'Any number' },
      {
        type: OptionType.String,
        name: 'mood',
        description: 'Choice',
        choices: [
          { name: 'Good', nameLocalizations: { de: 'Gut' }, value: 'g' },
          { name: 'Bad', value: 'b' },
        ],
      },
      { type: OptionType.Boolean, name: 'sure', description: 'Yes or no' },
      { type: OptionType.User, name: 'who', description: 'Person' },
      { type: OptionType.Channel, name: 'where', description: 'Channel', channelTypes: [ChannelType.GuildText] },
      { type: OptionType.Role, name: 'which', description: 'Role' },
      { type: OptionType.Mentionable, name: 'whom', description: 'Person or role' },
      { type: OptionType.Attachment, name: 'file', description: 'File' },
    ],
  },
  {
    name: 'anon',
    description: 'Nested',
    options: [
      { type: OptionType.Subcommand, name: 'post', description: 'Posts' },
      {
        type: OptionType.SubcommandGroup,
        name: 'deep',
        description: 'Group',
        options: [
          {
            type: OptionType.Subcommand,
            name: 'dive',
            description: 'Dives',
            options: [{ type: OptionType.String, name: 'word', description: 'Word' }],
          },
        ],
      },
    ],
  },
  {
    name: 'city',
    description: 'Suggests',
    options: [
      { type: OptionType.String, name: 'place', description: 'Where', autocomplete: true },
      { type: OptionType.String, name: 'near', description: 'Near' },
    ],
  },
  { name: 'tidy', description: 'For moderators', defaultMemberPermissions: PermissionFlagsBits.ManageMessages },
  { name: 'admin', description: 'For administrators', defaultMemberPermissions: 0n },
  { name: 'home', description: 'In servers', contexts: [InteractionContextType.Guild] },
  {
    name: 'anywhere',
    description: 'Everywhere',
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integrationTypes: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  },
  { name: 'board', description: 'Public buttons' },
  { name: 'form', description: 'Opens a form' },
  { name: 'later', description: 'Defers' },
  { name: 'silent', description: 'Never answers' },
  { name: 'write', description: 'Writes a direct message' },
  { name: 'file', description: 'Sends a file' },
  { type: ApplicationCommandType.Message, name: 'Look at' },
  { type: ApplicationCommandType.User, name: 'Wave at' },
];

/** What a bot like Lamplight registers for setting up. */
const setup: ApplicationCommandData = {
  name: 'setup',
  description: 'Sets up',
  defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
  options: [
    { type: OptionType.Channel, name: 'channel', description: 'Channel' },
    { type: OptionType.Role, name: 'role', description: 'Role' },
    { type: OptionType.User, name: 'on-call', description: 'Person' },
    { type: OptionType.Channel, name: 'watch', description: 'Channel' },
  ],
};

const form: APIModalInteractionResponseCallbackData = {
  custom_id: 'form:1',
  title: 'Everything',
  components: [
    {
      type: ComponentType.Label,
      label: 'Your words',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'words',
        style: TextInputStyle.Paragraph,
        min_length: 3,
        max_length: 20,
      },
    },
    {
      type: ComponentType.Label,
      label: 'One line',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'line',
        style: TextInputStyle.Short,
        required: false,
        value: 'kept',
      },
    },
    {
      type: ComponentType.Label,
      label: 'Colours',
      component: {
        type: ComponentType.StringSelect,
        custom_id: 'colours',
        required: false,
        max_values: 2,
        options: [
          { label: 'Red', value: 'r' },
          { label: 'Green', value: 'g' },
          { label: 'Blue', value: 'b' },
        ],
      },
    },
    {
      type: ComponentType.Label,
      label: 'How often',
      component: {
        type: ComponentType.RadioGroup,
        custom_id: 'often',
        options: [
          { label: 'Daily', value: 'd' },
          { label: 'Weekly', value: 'w' },
        ],
      },
    },
    {
      type: ComponentType.Label,
      label: 'Whom',
      component: { type: ComponentType.UserSelect, custom_id: 'whom', required: false },
    },
  ],
};

/** A small bot, running. */
export interface SmallBot {
  client: Client;
  /** Ids of messages it saw, in order, and their words. */
  seen: { id: string; content: string }[];
  /** Names of the commands it was asked, in order, with their options. */
  asked: { name: string; userId: string; options: Record<string, unknown> }[];
  /** Gateway events that discord.js does not dress up, by name. */
  raw: { t: string; d: Record<string, unknown> }[];
  stop(): Promise<void>;
}

/** Logs a small bot in; resolves when its commands are registered. `setUp`: it knows `/setup` too. */
export async function startSmallBot(
  sandbox: Pick<Sandbox, 'apiUrl' | 'token'>,
  options: { setUp?: boolean; intents?: number; retries?: number } = {},
): Promise<SmallBot> {
  const client = new Client({
    intents:
      options.intents ??
      GatewayIntentBits.Guilds |
        GatewayIntentBits.GuildMessages |
        GatewayIntentBits.MessageContent |
        GatewayIntentBits.DirectMessages |
        GatewayIntentBits.AutoModerationExecution,
    rest: { api: sandbox.apiUrl, retries: options.retries ?? 3 },
  });
  const bot: SmallBot = {
    client,
    seen: [],
    asked: [],
    raw: [],
    stop: () => client.destroy(),
  };
  client.on(Events.Error, () => undefined);
  client.on(Events.MessageCreate, (message: Message) => {
    bot.seen.push({ id: message.id, content: message.content });
  });
  client.on(Events.Raw, (packet: { t: string | null; d: Record<string, unknown> }) => {
    if (packet.t !== null) bot.raw.push({ t: packet.t, d: packet.d });
  });
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction, bot));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(sandbox.token);
  await ready;
  await client.application?.commands.set(options.setUp ? [...commands, setup] : commands);
  return bot;
}

async function answer(interaction: Interaction, bot: SmallBot): Promise<void> {
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    const near = interaction.options.getString('near') ?? '';
    await interaction.respond([{ name: `${name} ${value} ${near}`.trim(), value }]);
  } else if (interaction.isChatInputCommand()) {
    bot.asked.push({
      name: interaction.commandName,
      userId: interaction.user.id,
      options: Object.fromEntries(interaction.options.data.map((option) => [option.name, option.value])),
    });
    await answerCommand(interaction);
  } else if (interaction.isMessageContextMenuCommand()) {
    const { content, author } = interaction.targetMessage;
    await whisper(interaction, { content, author: author.id });
  } else if (interaction.isUserContextMenuCommand()) {
    await whisper(interaction, { user: interaction.targetUser.id, member: interaction.targetMember !== null });
  } else if (interaction.isModalSubmit()) {
    const { fields } = interaction;
    await whisper(interaction, {
      words: fields.getTextInputValue('words'),
      line: fields.getTextInputValue('line'),
      colours: fields.getStringSelectValues('colours'),
      often: fields.getRadioGroup('often'),
      whom: [...(fields.getSelectedUsers('whom')?.keys() ?? [])],
    });
  } else if (interaction.isAnySelectMenu()) {
    const users = interaction.isUserSelectMenu() ? [...interaction.users.keys()] : [];
    await whisper(interaction, { pressed: interaction.customId, values: interaction.values, users });
  } else if (interaction.isButton()) {
    await whisper(interaction, { pressed: interaction.customId, locale: interaction.locale });
  }
}

type Slash = ChatInputCommandInteraction;

async function answerCommand(interaction: Slash): Promise<void> {
  switch (interaction.commandName) {
    case 'silent':
      return;
    case 'form':
      await interaction.showModal(form);
      return;
    case 'later':
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('thought about it');
      await interaction.followUp({ content: 'and more', flags: MessageFlags.Ephemeral });
      return;
    case 'write':
      await whisper(interaction, await writeTo(interaction.user));
      return;
    case 'file':
      await interaction.reply({ files: [{ attachment: Buffer.from('# notes'), name: 'notes.html' }] });
      return;
    case 'board':
      await interaction.reply(board);
      return;
    case 'anon':
      await whisper(interaction, {
        sub: interaction.options.getSubcommand(),
        group: interaction.options.getSubcommandGroup(),
        word: interaction.options.getString('word'),
      });
      return;
    case 'tell':
      await whisper(interaction, readTold(interaction));
      return;
    default:
      await whisper(interaction, {
        name: interaction.commandName,
        locale: interaction.locale,
        guild: interaction.guildId,
      });
  }
}

async function writeTo(user: User): Promise<string> {
  try {
    await user.send('only for you');
    return 'written';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function readTold({ options }: Slash): object {
  const file = options.getAttachment('file');
  return {
    text: options.getString('text'),
    count: options.getInteger('count'),
    ratio: options.getNumber('ratio'),
    mood: options.getString('mood'),
    sure: options.getBoolean('sure'),
    who: options.getUser('who')?.id ?? null,
    member: options.getMember('who') !== null,
    where: options.getChannel('where')?.name ?? null,
    which: options.getRole('which')?.name ?? null,
    whom: options.getMentionable('whom') !== null,
    file: file && { name: file.name, size: file.size, type: file.contentType, own: file.ephemeral, url: file.url },
  };
}

const board = {
  content: 'Pick one',
  components: [
    {
      type: ComponentType.ActionRow as const,
      components: [
        { type: ComponentType.Button as const, style: ButtonStyle.Primary as const, label: 'Go', custom_id: 'go' },
        {
          type: ComponentType.Button as const,
          style: ButtonStyle.Primary as const,
          label: 'Twin',
          custom_id: 'twin:1',
        },
        {
          type: ComponentType.Button as const,
          style: ButtonStyle.Primary as const,
          label: 'Twin',
          custom_id: 'twin:2',
        },
        {
          type: ComponentType.Button as const,
          style: ButtonStyle.Danger as const,
          label: 'Off',
          custom_id: 'off',
          disabled: true,
        },
        {
          type: ComponentType.Button as const,
          style: ButtonStyle.Link as const,
          label: 'Site',
          url: 'https://example.org',
        },
      ],
    },
    {
      type: ComponentType.ActionRow as const,
      components: [
        {
          type: ComponentType.StringSelect as const,
          custom_id: 'colours',
          placeholder: 'Colours?',
          min_values: 1,
          max_values: 2,
          options: [
            { label: 'Red', value: 'r' },
            { label: 'Green', value: 'g', description: 'like grass' },
            { label: 'Blue', value: 'b' },
          ],
        },
      ],
    },
    {
      type: ComponentType.ActionRow as const,
      components: [{ type: ComponentType.UserSelect as const, custom_id: 'people', placeholder: 'Who?' }],
    },
  ],
};

/** The small bot answers with what it understood, as JSON, so that tests can compare it. */
async function whisper(interaction: Extract<Interaction, { reply: unknown }>, said: unknown): Promise<void> {
  await interaction.reply({
    content: typeof said === 'string' ? said : JSON.stringify(said),
    flags: MessageFlags.Ephemeral,
  });
}
