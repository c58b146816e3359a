import { Events, GatewayDispatchEvents, type Client } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createClient } from '../../src/discord/client.ts';
import { openDriven, type Driven, type Place } from '../kit/driven.ts';
import { plainTurns } from '../kit/turns.ts';

let driven: Driven;
let place: Place;
let client: Client;
let raw: unknown[];
let built: string[];

beforeEach(async () => {
  driven = await openDriven();
  place = await driven.makePlace();
  const { apiUrl } = driven.sandbox;
  client = createClient({ apiUrl, messageContent: true, guildMembers: false, shards: null }, plainTurns);
  raw = [];
  built = [];
  for (const name of [GatewayDispatchEvents.MessageCreate, GatewayDispatchEvents.MessageUpdate])
    client.ws.on(name, ({ content }: { content: string }, shard: number) => raw.push([name, content, shard]));
  client.on(Events.MessageCreate, () => built.push('message'));
  client.on(Events.MessageUpdate, () => built.push('edit'));
  client.on(Events.ChannelCreate, (channel) => built.push(channel.name));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(driven.sandbox.token);
  await ready;
});
afterEach(async () => {
  await client.destroy();
  await driven.close();
});

async function says(content: string): Promise<string> {
  const { maya: userId } = place.members;
  const said = { userId, channelId: place.channels['hall'], content };
  const { messageId } = await driven.ask<{ messageId: string }>('POST', '/act/message', said);
  return messageId;
}

it('messages are taken as they were sent, and no objects are built of them', async () => {
  const messageId = await says('hello');
  await driven.ask('PATCH', `/act/message/${messageId}`, { userId: place.members['maya'], content: 'hello all' });
  await driven.ask('POST', `/guilds/${place.guildId}/channels`, { name: 'garden' });

  await expect.poll(() => built).toEqual(['garden']);
  expect(raw).toEqual([
    ['MESSAGE_CREATE', 'hello', 0],
    ['MESSAGE_UPDATE', 'hello all', 0],
  ]);
});

it('what was written while the connection was broken comes with the resumed session', async () => {
  await says('before');
  await expect.poll(() => raw).toHaveLength(1);
  await driven.ask('POST', '/faults', { kind: 'drop' });
  await says('meanwhile');

  await expect.poll(() => raw, { timeout: 10_000 }).toHaveLength(2);
  expect(raw.at(-1)).toEqual(['MESSAGE_CREATE', 'meanwhile', 0]);
});
