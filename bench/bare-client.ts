import { Client, Events, GatewayIntentBits, Options } from 'discord.js';

// The least a discord.js bot can do: it counts messages, and answers the last one. What Lamplight is measured against.

const token = process.env['DISCORD_TOKEN'];
const api = process.env['DISCORD_API_URL'];
const answerIn = process.env['ANSWER_IN'];
if (token === undefined || api === undefined || answerIn === undefined)
  throw new Error('Started by the bench with DISCORD_TOKEN, DISCORD_API_URL and ANSWER_IN.');

let seen = 0;
const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
  makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
  rest: { api },
});
client.on(Events.MessageCreate, (message) => {
  seen += 1;
  if (message.author.bot || !message.content.startsWith('The last one')) return;
  const channel = client.channels.cache.get(answerIn);
  if (channel?.isSendable()) void channel.send(`${seen} seen, the last of them ${message.id}`);
});
client.once(Events.ClientReady, () => console.log(JSON.stringify({ msg: 'bot.ready' })));
await client.login(token);
