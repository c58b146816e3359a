import { GatewayIntentBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { evenGuild, oddGuild, openGateway, plainIntents, writeMessageEvent, type RawClient } from '../kit/gateway.ts';

/** The names of the events up to the last one, which every session gets. */
async function listUntilEnd(client: RawClient): Promise<(string | null)[]> {
  await client.until('END');
  return client.seen.map(({ t }) => t).filter((name) => name !== null && name !== 'READY' && name !== 'END');
}

const end = { name: 'END', data: {}, intents: 0 };

describe('intents', () => {
  test('a session gets an event when it has one of the intents it needs, or none is needed', async () => {
    const { connect, gateway } = await openGateway();
    const client = await connect();
    await client.identify({ intents: GatewayIntentBits.DirectMessages });

    gateway.dispatch({ name: 'GUILD', data: {}, intents: GatewayIntentBits.GuildMessages });
    gateway.dispatch({ name: 'DIRECT', data: {}, intents: GatewayIntentBits.DirectMessages });
    gateway.dispatch({ name: 'EITHER', data: {}, intents: plainIntents });
    gateway.dispatch({ name: 'ALL', data: {}, intents: 0 });
    gateway.dispatch(end);

    expect(await listUntilEnd(client)).toEqual(['DIRECT', 'EITHER', 'ALL']);
  });

  test('a server that the bot comes into later is described as each session may see it', async () => {
    const { connect, gateway } = await openGateway();
    const client = await connect();
    await client.identify({ intents: GatewayIntentBits.Guilds });
    gateway.dispatch({ name: 'GUILD_CREATE', guildId: evenGuild, data: {}, intents: GatewayIntentBits.Guilds });

    gateway.dispatch(end);
    await client.until('END');

    expect(client.seen.at(-2)).toMatchObject({
      t: 'GUILD_CREATE',
      d: { id: evenGuild, intents: GatewayIntentBits.Guilds },
    });
  });
});

describe('message content', () => {
  const message = {
    id: '1',
    content: 'words',
    embeds: [{}],
    attachments: [{}],
    components: [{}],
    poll: {},
    pinned: false,
    message_snapshots: [{ message: { content: 'forwarded', embeds: [{}], type: 0 } }],
  };
  const event = writeMessageEvent('1', { data: message, contentProtected: true });

  test('is empty without the intent and whole with it, in one and the same event', async () => {
    const { connect, gateway } = await openGateway({
      world: { allowedIntents: GatewayIntentBits.MessageContent },
      options: { identifyWindowMs: 0 },
    });
    const without = await connect();
    const withIntent = await connect();
    await without.identify();
    await withIntent.identify({ intents: plainIntents | GatewayIntentBits.MessageContent });

    gateway.dispatch(event);

    expect((await withIntent.until('MESSAGE_CREATE')).d).toEqual(message);
    expect((await without.until('MESSAGE_CREATE')).d).toEqual({
      id: '1',
      content: '',
      embeds: [],
      attachments: [],
      components: [],
      pinned: false,
      message_snapshots: [{ message: { content: '', embeds: [], type: 0 } }],
    });
    expect(message.content).toBe('words');
  });

  test('stays absent where it was absent, and whole where it is not protected', async () => {
    const { connect, gateway } = await openGateway();
    const client = await connect();
    await client.identify();

    gateway.dispatch({ ...event, data: { id: '1', pinned: true } });
    gateway.dispatch({ ...event, contentProtected: false });

    expect((await client.until('MESSAGE_CREATE')).d).toEqual({ id: '1', pinned: true });
    expect((await client.until('MESSAGE_CREATE')).d).toEqual(message);
  });

  test('is empty in what is replayed too', async () => {
    const { connect, gateway } = await openGateway();
    const before = await connect();
    const { sessionId } = await before.identify();
    gateway.arm({ kind: 'drop' });
    gateway.dispatch(event);
    const after = await connect();

    after.sendResume({ sessionId, sequence: 3 });

    expect(await after.next()).toMatchObject({ t: 'MESSAGE_CREATE', d: { content: '' } });
  });
});

test('servers are shared out among shards; what belongs to none goes to the first', async () => {
  const { connect, gateway } = await openGateway({ options: { maxConcurrency: 2 } });
  const shards = [await connect(), await connect()] as const;
  const ready = [await shards[0].identify({ shard: [0, 2] }), await shards[1].identify({ shard: [1, 2] })];

  gateway.dispatch({ name: 'EVEN', guildId: evenGuild, data: {}, intents: 0 });
  gateway.dispatch({ name: 'ODD', guildId: oddGuild, data: {}, intents: 0 });
  gateway.dispatch({ name: 'DIRECT', data: {}, intents: 0 });
  gateway.dispatch({ ...end, guildId: oddGuild });
  gateway.dispatch(end);

  expect(ready.map(({ frame }) => frame.d)).toMatchObject([
    { shard: [0, 2], guilds: [{ id: evenGuild }] },
    { shard: [1, 2], guilds: [{ id: oddGuild }] },
  ]);
  expect(await listUntilEnd(shards[0])).toEqual(['GUILD_CREATE', 'EVEN', 'DIRECT']);
  expect(await listUntilEnd(shards[1])).toEqual(['GUILD_CREATE', 'ODD']);
});
