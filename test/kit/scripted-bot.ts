// A bot of the real discord.js that knows every kind of command, component and form, and says what it was told: for tests of the sandbox's page.
import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  ButtonStyle,
  Client,
  ComponentType,
  Events,
  GatewayIntentBits,
  MessageFlags,
  SeparatorSpacingSize,
  TextInputStyle,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  type ApplicationCommandData,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';
import type { Sandbox } from '../../src/sandbox/open-sandbox.ts';

/** Everything that can be asked of somebody who uses a command. */
const commands: ApplicationCommandData[] = [
  { name: 'parts', description: 'Show every component' },
  { name: 'form', description: 'Open a form with every field' },
  { name: 'silent', description: 'Never answer' },
  { name: 'later', description: 'Think first, answer afterwards' },
  {
    name: 'copy',
    description: 'Send a file back',
    options: [{ type: OptionType.Attachment, name: 'file', description: 'Which file' }],
  },
  {
    name: 'ask',
    description: 'Asks',
    options: [
      {
        type: OptionType.Subcommand,
        name: 'everything',
        nameLocalizations: { de: 'alles' },
        description: 'Takes every kind of option',
        options: [
          { type: OptionType.String, name: 'city', description: 'Where you are', required: true, autocomplete: true },
          { type: OptionType.User, name: 'person', description: 'Somebody', required: true },
          {
            type: OptionType.String,
            name: 'mood',
            description: 'How it is',
            choices: [
              { name: 'Good', value: 'good' },
              { name: 'Bad', value: 'bad' },
            ],
          },
          { type: OptionType.Integer, name: 'count', description: 'How many', minValue: 1, maxValue: 5 },
          { type: OptionType.Boolean, name: 'sure', description: 'Whether you are' },
          { type: OptionType.Channel, name: 'place', description: 'Which channel' },
          { type: OptionType.Role, name: 'role', description: 'Which role' },
        ],
      },
    ],
  },
  { type: ApplicationCommandType.User, name: 'Wave at' },
  { type: ApplicationCommandType.Message, name: 'Count letters' },
];

const cities = ['Berlin', 'Bern', 'Lagos', 'Lima', 'Lisbon'];

/** Every component a message can have. */
export const everyPart: APIMessageTopLevelComponent[] = [
  {
    type: ComponentType.Container,
    accent_color: 0xd9822b,
    components: [
      { type: ComponentType.TextDisplay, content: '## Everything\nA card with **all** of it.\n-# and a small line' },
      { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Large },
      {
        type: ComponentType.Section,
        components: [{ type: ComponentType.TextDisplay, content: 'Text beside a button' }],
        accessory: { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Beside', custom_id: 'beside' },
      },
      {
        type: ComponentType.ActionRow,
        components: [
          { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'First', custom_id: 'first' },
          { type: ComponentType.Button, style: ButtonStyle.Success, label: 'Good', custom_id: 'good' },
          { type: ComponentType.Button, style: ButtonStyle.Danger, label: 'Ignored', custom_id: 'ignored' },
          { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Off', custom_id: 'off', disabled: true },
          { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Elsewhere', url: 'https://example.org/' },
        ],
      },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: 'colours',
            placeholder: 'Which colours?',
            min_values: 1,
            max_values: 2,
            options: [
              { label: 'Red', value: 'red', emoji: { name: '🟥' } },
              { label: 'Green', value: 'green', description: 'Like grass' },
              { label: 'Blue', value: 'blue' },
            ],
          },
        ],
      },
      {
        type: ComponentType.ActionRow,
        components: [{ type: ComponentType.UserSelect, custom_id: 'people', placeholder: 'Who?' }],
      },
      {
        type: ComponentType.ActionRow,
        components: [{ type: ComponentType.RoleSelect, custom_id: 'roles', placeholder: 'Which role?' }],
      },
      {
        type: ComponentType.ActionRow,
        components: [{ type: ComponentType.ChannelSelect, custom_id: 'channels', placeholder: 'Which channel?' }],
      },
    ],
  },
];

/** Forms hold five parts: this one has the kinds of fields that people fill in by choosing, and a text. */
const form: APIModalInteractionResponseCallbackData = {
  custom_id: 'form',
  title: 'Everything in a form',
  components: [
    { type: ComponentType.TextDisplay, content: 'Some words **before** the fields.' },
    {
      type: ComponentType.Label,
      label: 'Your words',
      description: 'A few are enough',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'words',
        style: TextInputStyle.Paragraph,
        min_length: 5,
        max_length: 40,
      },
    },
    {
      type: ComponentType.Label,
      label: 'How often?',
      component: {
        type: ComponentType.RadioGroup,
        custom_id: 'often',
        options: [
          { label: 'Daily', value: 'daily' },
          { label: 'Weekly', value: 'weekly', description: 'Once in seven days' },
        ],
      },
    },
    {
      type: ComponentType.Label,
      label: 'Which days?',
      component: {
        type: ComponentType.CheckboxGroup,
        custom_id: 'days',
        required: false,
        options: [
          { label: 'Monday', value: 'mon' },
          { label: 'Tuesday', value: 'tue' },
        ],
      },
    },
    {
      type: ComponentType.Label,
      label: 'Who may read it?',
      component: { type: ComponentType.UserSelect, custom_id: 'reader', required: false },
    },
  ],
};

/** A running scripted bot. */
export interface ScriptedBot {
  /** Fills in and sends back forms as failures until it is told to take them. */
  takeForms(take: boolean): void;
  stop(): Promise<void>;
}

/** Logs a scripted bot in to a sandbox; resolves when its commands are registered. */
export async function startScriptedBot(sandbox: Sandbox): Promise<ScriptedBot> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    rest: { api: sandbox.apiUrl },
  });
  const told = { takesForms: true };
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction, told));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(sandbox.token);
  await ready;
  await client.application?.commands.set(commands);
  return {
    takeForms: (take) => void (told.takesForms = take),
    stop: () => client.destroy(),
  };
}

async function answer(interaction: Interaction, told: { takesForms: boolean }): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const fitting = cities.filter((city) => city.toLowerCase().startsWith(typed));
    await interaction.respond(fitting.map((city) => ({ name: city, value: city.toLowerCase() })));
  } else if (interaction.isChatInputCommand()) {
    if (interaction.commandName === 'silent') return;
    if (interaction.commandName === 'form') await interaction.showModal(form);
    else if (interaction.commandName === 'parts')
      await interaction.reply({ flags: MessageFlags.IsComponentsV2, components: everyPart });
    else if (interaction.commandName === 'later') {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('Thought about it.');
    } else if (interaction.commandName === 'copy') await copy(interaction);
    else {
      const given = interaction.options.data.flatMap((option) => option.options ?? []);
      await whisper(interaction, given.map((option) => `${option.name}=${String(option.value)}`).join(' '));
    }
  } else if (interaction.isUserContextMenuCommand()) {
    await whisper(interaction, `waved at ${interaction.targetUser.username}`);
  } else if (interaction.isMessageContextMenuCommand()) {
    await whisper(interaction, `${interaction.targetMessage.content.length} letters`);
  } else if (interaction.isModalSubmit()) {
    if (!told.takesForms) return;
    const { fields } = interaction;
    const readers = [...(fields.getSelectedUsers('reader')?.keys() ?? [])];
    await whisper(
      interaction,
      `words=${fields.getTextInputValue('words')} often=${fields.getRadioGroup('often') ?? ''} days=${fields.getCheckboxGroup('days').join('+')} readers=${readers.length}`,
    );
  } else if (interaction.isButton()) {
    if (interaction.customId === 'ignored') return;
    await whisper(interaction, `pressed ${interaction.customId}`);
  } else if (interaction.isAnySelectMenu()) {
    await whisper(interaction, `${interaction.customId}: ${interaction.values.join(' ')}`);
  }
}

/** Sends a file back in both ways: beside a text, and named by a component. */
async function copy(interaction: ChatInputCommandInteraction): Promise<void> {
  const given = interaction.options.getAttachment('file');
  if (!given) return whisper(interaction, 'no file');
  const response = await fetch(given.url);
  const files = [{ attachment: Buffer.from(await response.arrayBuffer()), name: given.name }];
  await interaction.reply({ content: 'Here it is.', files, flags: MessageFlags.Ephemeral });
  await interaction.followUp({
    files,
    flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2,
    components: [
      { type: ComponentType.TextDisplay, content: 'And in parts.' },
      { type: ComponentType.File, file: { url: `attachment://${given.name}` } },
    ],
  });
}

async function whisper(interaction: Extract<Interaction, { reply: unknown }>, content: string): Promise<void> {
  await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}
