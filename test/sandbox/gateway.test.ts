import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { botId, evenGuild, oddGuild, openGateway, plainIntents, writeMessageEvent } from '../kit/gateway.ts';

describe('hello and identify', () => {
  test('the first thing a client hears is how often to heartbeat', async () => {
    const { dial } = await openGateway();

    expect(await dial().next()).toMatchObject({
      op: GatewayOpcodes.Hello,
      t: null,
      s: null,
      d: { heartbeat_interval: 41_250 },
    });
  });

  test('a client that identifies gets READY and then each of its servers', async () => {
    const { connect, gateway, url } = await openGateway();
    const client = await connect();

    const { frame, sessionId } = await client.identify();
    const guilds = [await client.next(), await client.next()];

    expect(frame).toMatchObject({
      op: 0,
      s: 1,
      d: {
        v: 10,
        user: { id: botId },
        guilds: [
          { id: evenGuild, unavailable: true },
          { id: oddGuild, unavailable: true },
        ],
        resume_gateway_url: `${url}/gateway`,
        shard: [0, 1],
        application: { id: botId, flags: 1 << 19 },
      },
    });
    expect(guilds).toMatchObject([
      { op: 0, t: 'GUILD_CREATE', s: 2, d: { id: evenGuild, intents: plainIntents } },
      { op: 0, t: 'GUILD_CREATE', s: 3, d: { id: oddGuild } },
    ]);
    expect(gateway.state()).toEqual({
      sessions: [{ sessionId, shard: [0, 1], intents: plainIntents, connected: true }],
      identifies: 1,
    });
  });

  test('without the Guilds intent no server is described', async () => {
    const { connect, gateway } = await openGateway();
    const client = await connect();

    await client.identify({ intents: GatewayIntentBits.DirectMessages });
    gateway.dispatch(writeMessageEvent('1', { intents: 0 }));

    expect(await client.next()).toMatchObject({ t: 'MESSAGE_CREATE', s: 2 });
  });

  test('a token with "Bot" before it is the same token', async () => {
    const { connect } = await openGateway();
    const client = await connect();

    expect((await client.identify({ token: 'Bot lantern' })).frame.s).toBe(1);
  });

  test('somebody who waits for a session is told when there is one, and when there is none', async () => {
    const { connect, gateway } = await openGateway();
    const client = await connect();
    const waiting = gateway.waitForSession(10_000);

    client.sendIdentify();

    expect(await waiting).toBe(true);
    expect(await gateway.waitForSession(0)).toBe(true);
  });

  test('a client that closes with 1000 ends its session, one that closes with another code may resume', async () => {
    const { connect, gateway } = await openGateway({ options: { identifyWindowMs: 0 } });
    const clients = [await connect(), await connect()] as const;
    const sessions = [await clients[0].identify(), await clients[1].identify()] as const;

    clients[0].close(1_000);
    clients[1].close(4_200);

    await vi.waitUntil(() => gateway.state().sessions.length === 1);
    await vi.waitUntil(() => gateway.state().sessions[0]?.connected === false);
    expect(gateway.state().sessions).toMatchObject([{ sessionId: sessions[1].sessionId }]);
    expect(await gateway.waitForSession(0)).toBe(false);
  });
});

describe('hanging up', () => {
  test.each([
    ['an unknown version', 'v=9&encoding=json', 4_012],
    ['no version', 'encoding=json', 4_012],
    ['an encoding other than JSON', 'v=10&encoding=etf', 4_002],
    ['a compression it does not have', 'v=10&encoding=json&compress=zstd-stream', 4_002],
  ])('on %s', async (_, query, code) => {
    const { dial } = await openGateway();

    expect(await dial(query).closed).toBe(code);
  });

  test.each([
    ['a wrong token', { token: 'lamp' }, 4_004],
    ['a shard that is none of so many', { shard: [2, 2] }, 4_010],
    ['a shard below zero', { shard: [-1, 2] }, 4_010],
    ['intents that are no number', { intents: 'all' }, 4_013],
    ['an intent that does not exist', { intents: 1 << 30 }, 4_013],
    ['no intents', { intents: undefined }, 4_013],
    ['an intent the application may not have', { intents: GatewayIntentBits.MessageContent }, 4_014],
    ['the members intent unless it is allowed', { intents: GatewayIntentBits.GuildMembers }, 4_014],
  ])('on an IDENTIFY with %s', async (_, data, code) => {
    const { connect, gateway } = await openGateway();
    const client = await connect();

    client.sendIdentify(data);

    expect(await client.closed).toBe(code);
    expect(gateway.state()).toEqual({ sessions: [], identifies: 1 });
  });

  test.each([
    ['no JSON', 'hello', 4_002],
    ['JSON that is no frame', '[]', 4_002],
    ['more than 4,096 bytes', JSON.stringify({ op: 1, d: null, x: 'ü'.repeat(2_048) }), 4_002],
    ['an opcode nobody knows', JSON.stringify({ op: 99, d: null }), 4_001],
    ['an opcode only the gateway uses', JSON.stringify({ op: GatewayOpcodes.Hello, d: null }), 4_001],
    [
      'a request before it identified',
      JSON.stringify({ op: GatewayOpcodes.PresenceUpdate, d: { activities: [], status: 'online' } }),
      4_003,
    ],
    [
      'an IDENTIFY without properties',
      JSON.stringify({ op: GatewayOpcodes.Identify, d: { token: 'lantern', intents: 0 } }),
      4_002,
    ],
    [
      'an IDENTIFY whose token is no text',
      JSON.stringify({ op: GatewayOpcodes.Identify, d: { token: 7, properties: {}, intents: 0 } }),
      4_002,
    ],
    ['a presence that is none', JSON.stringify({ op: GatewayOpcodes.PresenceUpdate, d: { status: 'asleep' } }), 4_002],
  ])('on %s', async (_, text, code) => {
    const { connect } = await openGateway();
    const client = await connect();

    client.sendText(text);

    expect(await client.closed).toBe(code);
  });

  test('on a second IDENTIFY or a RESUME in a running session', async () => {
    const { connect } = await openGateway({ options: { identifyWindowMs: 0 } });
    const first = await connect();
    const second = await connect();
    const { sessionId } = await first.identify();
    await second.identify();

    first.sendIdentify();
    second.sendResume({ sessionId, sequence: 1 });

    expect(await first.closed).toBe(4_005);
    expect(await second.closed).toBe(4_005);
  });

  test('on more servers than one session can carry, unless they are sharded', async () => {
    const guildIds = Array.from({ length: 2_501 }, (_, index) => (BigInt(1_000 + index) << 22n).toString());
    const readReady = () => ({ user: { id: botId }, applicationId: botId, applicationFlags: 0, guildIds });
    const { connect } = await openGateway({ world: { readReady } });
    const alone = await connect();
    const shared = await connect();

    alone.sendIdentify();

    expect(await alone.closed).toBe(4_011);
    expect((await shared.identify({ shard: [1, 2] })).frame.d).toMatchObject({ shard: [1, 2] });
  });

  test('on the 121st frame within a minute, and not on one after it', async () => {
    const { connect, pass } = await openGateway();
    const client = await connect();
    const beat = () => client.send(GatewayOpcodes.Heartbeat, null);

    for (let count = 0; count < 120; count += 1) beat();
    for (let count = 0; count < 120; count += 1) await client.next();
    pass(60_000);
    for (let count = 0; count < 121; count += 1) beat();

    expect(await client.closed).toBe(4_008);
    expect(client.seen).toHaveLength(1 + 240);
  });

  test('an upgrade to any other path is answered with 404', async () => {
    const { url } = await openGateway();
    const socket = new WebSocket(`${url}/elsewhere`);

    const status = await new Promise((resolve) => {
      socket.on('unexpected-response', (_, response) => resolve(response.statusCode));
    });

    expect(status).toBe(404);
  });
});

describe('how often one may identify', () => {
  test('a second IDENTIFY within five seconds gets an invalid session, and may be tried again on the same socket', async () => {
    const { connect, pass, gateway } = await openGateway();
    await (await connect()).identify();
    const client = await connect();

    client.sendIdentify();
    const refusal = await client.next();
    pass(5_000);
    const { frame } = await client.identify();

    expect(refusal).toEqual({ op: GatewayOpcodes.InvalidSession, t: null, s: null, d: false });
    expect(frame.t).toBe('READY');
    expect(gateway.state().identifies).toBe(3);
  });

  test('shards of different buckets may identify together', async () => {
    const { connect } = await openGateway({ options: { maxConcurrency: 2 } });
    const clients = [await connect(), await connect(), await connect()];

    clients.forEach((client, index) => client.sendIdentify({ shard: [index, 3] }));
    const answers = await Promise.all(clients.map((client) => client.next()));

    expect(answers.map(({ op }) => op)).toEqual([0, 0, GatewayOpcodes.InvalidSession]);
  });

  test('the day has a limit; refused ones do not count, and whoever goes past it loses all sessions', async () => {
    const { connect, gateway, pass } = await openGateway({ options: { identifiesPerDay: 1 } });
    const before = gateway.readStartLimit();
    const wrong = await connect();
    wrong.sendIdentify({ token: 'lamp' });
    await wrong.closed;
    const first = await connect();
    await first.identify();
    const after = gateway.readStartLimit();
    pass(5_000);
    const second = await connect();

    second.sendIdentify();

    expect(await second.closed).toBe(4_004);
    expect(await first.closed).toBe(4_004);
    expect(gateway.state().sessions).toEqual([]);
    expect(before).toEqual({ total: 1, remaining: 1, reset_after: 86_400_000, max_concurrency: 1 });
    expect(after.remaining).toBe(0);
    expect(after.reset_after).toBeLessThanOrEqual(86_400_000);
    pass(86_400_000);
    expect(gateway.readStartLimit().remaining).toBe(1);
  });
});

describe('heartbeats', () => {
  test('are acknowledged, before and after identifying', async () => {
    const { connect } = await openGateway();
    const client = await connect();

    client.send(GatewayOpcodes.Heartbeat, null);
    const early = await client.next();
    await client.identify();
    await client.until('GUILD_CREATE');
    await client.until('GUILD_CREATE');
    client.send(GatewayOpcodes.Heartbeat, 3);

    expect([early, await client.next()]).toEqual([
      { op: GatewayOpcodes.HeartbeatAck, t: null, s: null, d: null },
      { op: GatewayOpcodes.HeartbeatAck, t: null, s: null, d: null },
    ]);
  });

  test('can be asked for', async () => {
    const { connect, gateway } = await openGateway();
    const client = await connect();
    await client.identify({ intents: 0 });

    gateway.askForHeartbeat();

    expect(await client.next()).toEqual({ op: GatewayOpcodes.Heartbeat, t: null, s: null, d: null });
  });

  test('a client that sends none is closed, and may resume', async () => {
    const { connect, gateway } = await openGateway({ options: { heartbeatIntervalMs: 20 } });
    const stranger = await connect();
    const client = await connect();
    const { sessionId } = await client.identify();

    expect(await client.closed).toBe(4_000);
    expect(await stranger.closed).toBe(4_009);
    expect(gateway.state().sessions).toMatchObject([{ sessionId, connected: false }]);
  });
});

test('presence, voice state and channel info are accepted without an answer, soundboards are empty', async () => {
  const { connect } = await openGateway();
  const client = await connect();
  await client.identify({ intents: 0 });

  client.send(GatewayOpcodes.PresenceUpdate, {
    since: null,
    activities: [{ name: 'with care', type: 4 }],
    status: 'online',
    afk: false,
  });
  client.send(GatewayOpcodes.VoiceStateUpdate, {
    guild_id: evenGuild,
    channel_id: null,
    self_mute: false,
    self_deaf: false,
  });
  client.send(GatewayOpcodes.RequestChannelInfo, { guild_id: evenGuild, fields: ['status'] });
  client.send(GatewayOpcodes.RequestSoundboardSounds, { guild_ids: [oddGuild, '12345678'] });
  client.send(GatewayOpcodes.Heartbeat, 1);

  expect(await client.next()).toMatchObject({
    t: 'SOUNDBOARD_SOUNDS',
    d: { guild_id: oddGuild, soundboard_sounds: [] },
  });
  expect((await client.next()).op).toBe(GatewayOpcodes.HeartbeatAck);
});

test('stopping says goodbye to every client and lets nobody in', async () => {
  const { connect, dial, gateway } = await openGateway();
  const clients = [await connect(), await connect()];
  await clients[0]?.identify();

  await gateway.stop();

  expect(await Promise.all(clients.map(({ closed }) => closed))).toEqual([1_001, 1_001]);
  expect(await dial().closed).toBe(1_006);
  expect(await gateway.waitForSession(10_000)).toBe(false);
});
