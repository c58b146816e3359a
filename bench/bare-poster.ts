import {
  Client,
  Events,
  GatewayIntentBits,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';

// The least a discord.js bot can do with a form: its text is sent into the channel as it is, nothing is read, kept or sealed. What anonymous
// posts are measured against.

const token = process.env['DISCORD_TOKEN'];
const api = process.env['DISCORD_API_URL'];
if (token === undefined || api === undefined)
  throw new Error('Started by the bench with DISCORD_TOKEN and DISCORD_API_URL.');

const form = new ModalBuilder()
  .setCustomId('form')
  .setTitle('Write')
  .addLabelComponents(
    new LabelBuilder()
      .setLabel('Text')
      .setTextInputComponent(new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Paragraph)),
  );

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) void interaction.showModal(form);
  if (!interaction.isModalSubmit()) return;
  const { channel } = interaction;
  void (async () => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    if (channel?.isSendable()) await channel.send(interaction.fields.getTextInputValue('text'));
    await interaction.editReply('It was sent.');
  })();
});
client.once(Events.ClientReady, ({ application }) => {
  void application.commands
    .set([{ name: 'post', description: 'Writes something' }])
    .then(() => console.log(JSON.stringify({ msg: 'bot.ready' })));
});
await client.login(token);
