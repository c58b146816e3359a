import { Client, Events, GatewayIntentBits, type ClientOptions } from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { evenGuild, oddGuild, openGateway, plainIntents, writeMessageEvent } from '../kit/gateway.ts';

/** A discord.js client for this gateway that ends with the test. Not logged in yet. */
function createClient(api: string, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({ intents: plainIntents, rest: { api }, ...options });
  onTestFinished(() => client.destroy());
  return client;
}

/** Logs in and waits until the client has all its servers. */
async function logIn(client: Client): Promise<void> {
  const ready = once(client, Events.ClientReady);
  await client.login('lantern');
  await ready;
}

function once(client: Client, event: Events.ClientReady | Events.ShardReady | Events.ShardResume): Promise<void> {
  return new Promise<void>((resolve) => client.once(event, () => resolve()));
}

/** Notes the messages a client hears of; `until` resolves when it has heard of this one. */
function listen(client: Client): { ids: string[]; until: (id: string) => Promise<void> } {
  const ids: string[] = [];
  let look = (): void => undefined;
  client.on(Events.MessageCreate, (message) => {
    ids.push(message.id);
    look();
  });
  const until = (id: string) =>
    new Promise<void>((resolve) => {
      look = () => {
        if (ids.includes(id)) resolve();
      };
      look();
    });
  return { ids, until };
}

describe('discord.js', () => {
  test('logs in, knows its servers and hears messages', async () => {
    const { api, gateway } = await openGateway();
    const client = createClient(api);
    await logIn(client);
    const heard = listen(client);

    gateway.dispatch(writeMessageEvent('1'));
    await heard.until('1');

    expect(client.guilds.cache.map(({ id, available }) => ({ id, available }))).toEqual([
      { id: evenGuild, available: true },
      { id: oddGuild, available: true },
    ]);
    expect(client.user?.username).toBe('Lamplight');
    expect(gateway.state()).toMatchObject({ sessions: [{ connected: true, intents: plainIntents }], identifies: 1 });
  });

  test('resumes after its wire was cut, with no message lost or doubled', async () => {
    const { api, gateway } = await openGateway();
    const client = createClient(api);
    await logIn(client);
    const heard = listen(client);
    const resumed = once(client, Events.ShardResume);

    gateway.dispatch(writeMessageEvent('1'));
    gateway.arm({ kind: 'drop' });
    for (const id of ['2', '3']) gateway.dispatch(writeMessageEvent(id));
    await resumed;
    gateway.dispatch(writeMessageEvent('4'));
    await heard.until('4');

    expect(heard.ids).toEqual(['1', '2', '3', '4']);
    expect(gateway.state().identifies).toBe(1);
  });

  test('identifies anew when its session is invalid', async () => {
    const { api, gateway } = await openGateway({ options: { identifyWindowMs: 0 } });
    const client = createClient(api, { ws: { buildIdentifyThrottler: () => Promise.resolve(noThrottle) } });
    await logIn(client);
    const [before] = gateway.state().sessions;
    const again = once(client, Events.ShardReady);

    const fault = gateway.arm({ kind: 'invalidate', resumable: false });
    gateway.arm({ kind: 'drop' });
    await again;

    expect(fault.fired()).toBe(1);
    expect(gateway.state()).toMatchObject({ sessions: [{ connected: true }], identifies: 2 });
    expect(gateway.state().sessions[0]?.sessionId).not.toBe(before?.sessionId);
  });

  test('tries once more when an invalid session may be resumed', async () => {
    const { api, gateway } = await openGateway();
    const client = createClient(api);
    await logIn(client);
    const resumed = once(client, Events.ShardResume);

    gateway.arm({ kind: 'invalidate', resumable: true });
    gateway.arm({ kind: 'drop' });
    await resumed;

    expect(gateway.state()).toMatchObject({ sessions: [{ connected: true }], identifies: 1 });
  });

  test('resumes when it is asked to reconnect', async () => {
    const { api, gateway } = await openGateway();
    const client = createClient(api);
    await logIn(client);
    const resumed = once(client, Events.ShardResume);

    gateway.askToReconnect();
    await resumed;

    expect(gateway.state()).toMatchObject({ sessions: [{ connected: true }], identifies: 1 });
  });

  test('notices a zombie connection by its heartbeats and resumes', async () => {
    const { api, gateway } = await openGateway({ options: { heartbeatIntervalMs: 100 } });
    const client = createClient(api);
    await logIn(client);
    const resumed = once(client, Events.ShardResume);

    const fault = gateway.arm({ kind: 'zombie' });
    await resumed;

    expect(fault.fired()).toBe(1);
    expect(gateway.state()).toMatchObject({ sessions: [{ connected: true }], identifies: 1 });
  });

  test('is told that its token is wrong, or an intent disallowed, and stays away', async () => {
    const { api, gateway } = await openGateway();
    const wrong = createClient(api);
    const curious = createClient(api, { intents: GatewayIntentBits.MessageContent });
    for (const client of [wrong, curious]) client.on(Events.ShardError, () => undefined);

    await expect(wrong.login('lamp')).rejects.toThrow('Authentication failed');
    await expect(curious.login('lantern')).rejects.toThrow('Used disallowed intents');

    expect(gateway.state()).toEqual({ sessions: [], identifies: 2 });
  });

  test('shares its servers among two shards', async () => {
    const { api, gateway } = await openGateway({ options: { maxConcurrency: 2 } });
    const client = createClient(api, { shards: [0, 1], shardCount: 2 });
    await logIn(client);
    const heard = listen(client);

    gateway.dispatch(writeMessageEvent('1'));
    await heard.until('1');

    expect(client.guilds.cache.map(({ id, shardId }) => ({ id, shardId }))).toEqual(
      expect.arrayContaining([
        { id: evenGuild, shardId: 0 },
        { id: oddGuild, shardId: 1 },
      ]),
    );
    expect(heard.ids).toEqual(['1']);
    expect(gateway.state().identifies).toBe(2);
  });

  test('fetches members over the gateway', async () => {
    const ids = Array.from({ length: 1_500 }, (_, index) => (800_000_000_000_000_000n + BigInt(index)).toString());
    const { api } = await openGateway({
      world: {
        allowedIntents: GatewayIntentBits.GuildMembers,
        readMembers: () => ids.map((id) => ({ user: { id, username: id }, roles: [] })),
      },
    });
    const client = createClient(api, { intents: GatewayIntentBits.Guilds | GatewayIntentBits.GuildMembers });
    await logIn(client);

    const members = await client.guilds.cache.get(evenGuild)?.members.fetch();

    expect(members?.size).toBe(1_500);
  });

  test('hears a flood whole and in order, even when the wire is cut in the middle', async () => {
    const { api, gateway } = await openGateway();
    const client = createClient(api);
    await logIn(client);
    const heard = listen(client);
    gateway.arm({ kind: 'drop' }, { every: 2_500 });

    await gateway.flood(5_000, (index) => writeMessageEvent((index + 1).toString()));
    await heard.until('5000');

    expect(heard.ids).toEqual(Array.from({ length: 5_000 }, (_, index) => (index + 1).toString()));
    expect(gateway.state().identifies).toBe(1);
  });
});

const noThrottle = { waitForIdentify: () => Promise.resolve() };
