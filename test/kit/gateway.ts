import { createServer } from 'node:http';
import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import {
  type Gateway,
  type GatewayOptions,
  type GatewayWorld,
  type SandboxEvent,
} from '../../src/sandbox/gateway-contract.ts';
import { startGateway } from '../../src/sandbox/gateway/start-gateway.ts';

/** A frame as it came over the wire. */
export type SeenFrame = z.output<typeof seenFrame>;

const seenFrame = z.strictObject({
  op: z.int(),
  t: z.string().nullable(),
  s: z.int().nullable(),
  d: z.unknown(),
});

const readyData = z.looseObject({ session_id: z.string(), resume_gateway_url: z.string() });

/** The ids of this world: two servers, which two shards share, and the bot in them. */
export const botId = '900000000000000001';
export const evenGuild = (1_000n << 22n).toString();
export const oddGuild = (1_001n << 22n).toString();

/** Guilds, GuildMessages and DirectMessages: what most tests ask for. */
export const plainIntents =
  GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages;

/** A client that hears everything and says only what a test tells it to: it does not heartbeat by itself. */
export interface RawClient {
  /** Frames so far, in order. */
  seen: SeenFrame[];
  /** The next frame that nobody has taken yet. Rejects when the socket closes first. */
  next: () => Promise<SeenFrame>;
  /** Takes frames up to the first one with this event name. */
  until: (name: string) => Promise<SeenFrame>;
  send: (op: number, data: unknown) => void;
  sendText: (text: string) => void;
  /** IDENTIFY with the right token and {@link plainIntents} unless told otherwise. */
  sendIdentify: (data?: object) => void;
  sendResume: (session: { sessionId: string; sequence: number }, data?: object) => void;
  /** Identifies and waits for READY. */
  identify: (data?: object) => Promise<{ sessionId: string; resumeUrl: string; frame: SeenFrame }>;
  /** Hangs up with a code. */
  close: (code: number) => void;
  /** Cuts the wire. */
  cut: () => void;
  /** The code with which the socket was closed. */
  closed: Promise<number>;
}

/** A gateway on a free port of its own, over a world that tests may change; it stops with the test. */
export async function openGateway(input: { world?: Partial<GatewayWorld>; options?: GatewayOptions } = {}): Promise<{
  gateway: Gateway;
  /** Moves the gateway's clock on. Heartbeats keep real time. */
  pass: (ms: number) => void;
  /** Connects and waits for HELLO. */
  connect: (query?: string) => Promise<RawClient>;
  /** Connects; whatever comes, comes. */
  dial: (query?: string) => RawClient;
  /** The address for discord.js's REST; it answers GET /gateway/bot only. */
  api: string;
  url: string;
}> {
  let passed = 0;
  const world: GatewayWorld = {
    token: 'lantern',
    readReady: () => ({
      user: { id: botId, username: 'Lamplight', discriminator: '0000', global_name: null, avatar: null, bot: true },
      applicationId: botId,
      applicationFlags: 1 << 19,
      guildIds: [evenGuild, oddGuild],
    }),
    readGuild: (guildId, intents) => ({ ...emptyGuild, id: guildId, intents }),
    readMembers: () => [],
    allowedIntents: 0,
    ...input.world,
  };
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ url: `${url}/gateway`, shards: 1, session_start_limit: gateway.readStartLimit() }));
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const url = `ws://127.0.0.1:${port}`;
  const gateway = startGateway(server, world, { now: () => performance.now() + passed, ...input.options });
  onTestFinished(async () => {
    await gateway.stop();
    server.close();
  });
  const dial = (query = 'v=10&encoding=json') => createClient(`${url}/gateway?${query}`);
  return {
    gateway,
    pass: (ms) => void (passed += ms),
    async connect(query) {
      const client = dial(query);
      await client.next();
      return client;
    },
    dial,
    api: `http://127.0.0.1:${port}/api`,
    url,
  };
}

const emptyGuild = {
  name: 'Lantern',
  owner_id: '900000000000000002',
  joined_at: '2024-01-01T00:00:00.000Z',
  large: false,
  unavailable: false,
  member_count: 2,
  roles: [],
  emojis: [],
  stickers: [],
  members: [],
  channels: [{ id: '900000000000000003', type: 0, name: 'lounge', position: 0, permission_overwrites: [] }],
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  features: [],
};

/** A message in a server, as one of its members writes it. */
export function writeMessageEvent(id: string, event: Partial<SandboxEvent> = {}): SandboxEvent {
  return {
    name: 'MESSAGE_CREATE',
    guildId: evenGuild,
    intents: GatewayIntentBits.GuildMessages,
    data: {
      id,
      type: 0,
      channel_id: '900000000000000003',
      guild_id: evenGuild,
      content: `words of ${id}`,
      author: { id: '900000000000000004', username: 'maya', discriminator: '0', global_name: 'maya', avatar: null },
      attachments: [],
      embeds: [],
      components: [],
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      timestamp: '2024-01-01T00:00:00.000Z',
      edited_timestamp: null,
      tts: false,
      pinned: false,
    },
    ...event,
  };
}

function createClient(url: string): RawClient {
  const socket = new WebSocket(url);
  const seen: SeenFrame[] = [];
  let taken = 0;
  let end: number | null = null;
  let look = (): void => undefined;
  const closed = new Promise<number>((resolve) => {
    socket.on('close', (code) => {
      end = code;
      resolve(code);
      look();
    });
  });
  socket.on('error', () => undefined);
  socket.on('message', (raw: Buffer) => {
    seen.push(seenFrame.parse(JSON.parse(raw.toString())));
    look();
  });
  const send = (op: number, data: unknown) => socket.send(JSON.stringify({ op, d: data }));
  const client: RawClient = {
    seen,
    closed,
    next: () =>
      new Promise((resolve, reject) => {
        look = () => {
          const frame = seen[taken];
          if (!frame && end === null) return;
          look = () => undefined;
          taken += 1;
          if (frame) resolve(frame);
          else reject(new Error(`The gateway hung up with ${String(end)}`));
        };
        look();
      }),
    async until(name) {
      for (;;) {
        const frame = await client.next();
        if (frame.t === name) return frame;
      }
    },
    send,
    sendText: (text) => socket.send(text),
    sendIdentify: (data) =>
      send(GatewayOpcodes.Identify, {
        token: 'lantern',
        properties: { os: 'linux', browser: 'test', device: 'test' },
        intents: plainIntents,
        ...data,
      }),
    sendResume: ({ sessionId, sequence }, data) =>
      send(GatewayOpcodes.Resume, { token: 'lantern', session_id: sessionId, seq: sequence, ...data }),
    async identify(data) {
      client.sendIdentify(data);
      const frame = await client.until('READY');
      const { session_id: sessionId, resume_gateway_url: resumeUrl } = readyData.parse(frame.d);
      return { sessionId, resumeUrl, frame };
    },
    close: (code) => socket.close(code),
    cut: () => socket.terminate(),
  };
  return client;
}
