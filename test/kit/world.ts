import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import path from 'node:path';
import { REST } from '@discordjs/rest';
import { ChannelType, InteractionType, PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, onTestFinished } from 'vitest';
import { createSandboxClock, type SandboxClock } from '../../src/sandbox/clock.ts';
import { type RestFault } from '../../src/sandbox/contract.ts';
import { type SandboxEvent } from '../../src/sandbox/gateway-contract.ts';
import { createInteractions, type InteractionBook } from '../../src/sandbox/interactions/create-interactions.ts';
import { type InteractionRecord } from '../../src/sandbox/interactions/records.ts';
import { createRest, type SandboxRest } from '../../src/sandbox/rest/create-rest.ts';
import { openDocument } from '../../src/sandbox/rest/document.ts';
import { createChannel } from '../../src/sandbox/world/channels.ts';
import { createWorld } from '../../src/sandbox/world/create-world.ts';
import { addBot, createGuild, createUser } from '../../src/sandbox/world/guilds.ts';
import { joinGuild } from '../../src/sandbox/world/members.ts';
import { createMessage } from '../../src/sandbox/world/messages.ts';
import {
  type ChannelRecord,
  type GuildRecord,
  type MessageRecord,
  type RoleRecord,
  type UserRecord,
} from '../../src/sandbox/world/records.ts';
import { createRole } from '../../src/sandbox/world/roles.ts';
import { type World } from '../../src/sandbox/world/world.ts';
import { hearEvent } from './watch-events.ts';

/** Where Discord's own document lies when it is there, beside the project. */
export const documentFile = path.resolve(import.meta.dirname, '../../../shared/discord-openapi.json');

/** True when Discord's own document is there; tests that need it are skipped otherwise, with one visible line each. */
export const hasDocument = existsSync(documentFile);

/** The bot's token in a small world. */
export const token = 'a-token-of-the-sandbox';

/** What was answered to a plain request. */
export interface Answered {
  status: number;
  headers: Headers;
  /** The JSON that came, or null. */
  body: unknown;
}

/** A server with an owner, two members, two roles, three channels and the bot; and Discord's REST API on it. */
export interface SmallWorld {
  world: World;
  clock: SandboxClock;
  interactions: InteractionBook;
  rest: SandboxRest;
  /** discord.js's own REST client, logged in as the bot. */
  client: REST;
  /** `http://127.0.0.1:PORT/api` */
  url: string;
  guild: GuildRecord;
  owner: UserRecord;
  maya: UserRecord;
  sam: UserRecord;
  /** Below the bot's role. */
  helpers: RoleRecord;
  /** Above the bot's role. */
  elders: RoleRecord;
  lounge: ChannelRecord;
  /** The bot cannot view it. */
  hidden: ChannelRecord;
  forum: ChannelRecord;
  /** What was sent to the gateway. */
  events: SandboxEvent[];
  /** What Discord's document has against answers so far; only filled with `document: true`. */
  disagreements: string[];
  /** Sends a plain request, as malformed as it likes. `body` is sent as JSON unless it is text or a form. */
  call: (
    method: string,
    path: string,
    options?: { body?: unknown; authorization?: string | null; reason?: string; contentType?: string },
  ) => Promise<Answered>;
  /** A member writes a message. */
  says: (userId: string, content: string, channel?: ChannelRecord) => MessageRecord;
  /** A member uses a command. */
  runs: (
    userId: string,
    options?: { channel?: ChannelRecord; type?: InteractionType; userInstalled?: boolean },
  ) => InteractionRecord;
  /** A member presses a button of a message, or (with a type) submits a form that was opened below it. */
  presses: (userId: string, message: { id: string; channelId: string }, type?: InteractionType) => InteractionRecord;
  /** The intents the bot's sessions asked for. */
  setIntents: (bits: number) => void;
  /** Changes what the bot's role may do. */
  setBotPermissions: (bits: bigint) => void;
  /** Takes these permissions from everybody in a channel (the lounge unless said otherwise); none gives them back. */
  deny: (bits: bigint, channel?: ChannelRecord) => void;
  /** The next request meets this fault. */
  arm: (fault: RestFault) => void;
  /** The violations of the last request. */
  violations: () => string[];
}

/** The least that Discord sends of each kind of interaction. */
const interactionData: Record<InteractionType, object> = {
  [InteractionType.Ping]: {},
  [InteractionType.ApplicationCommand]: { id: '1', type: 1, name: 'crisis' },
  [InteractionType.ApplicationCommandAutocomplete]: { id: '1', type: 1, name: 'crisis', options: [] },
  [InteractionType.MessageComponent]: { custom_id: 'claim', component_type: 2 },
  [InteractionType.ModalSubmit]: { custom_id: 'claim', components: [] },
};

/** Everything but Administrator, which would hide every missing permission. */
const ordinaryBotPermissions =
  Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n) & ~PermissionFlagsBits.Administrator;

/**
 * Opens a small world in milliseconds; it closes with the test. Its clock stands still from the start. Rate limits are off unless asked for; with `document` every
 * body and every answer is checked against Discord's own document too.
 */
export async function openSmallWorld(
  options: {
    rateLimits?: boolean;
    document?: boolean;
    mostDirects?: number;
    firstAnswerMs?: number;
    nothingLeftMs?: number;
  } = {},
): Promise<SmallWorld> {
  const clock = createSandboxClock();
  clock.set(Date.parse('2026-11-20T12:00:00Z'));
  const events: SandboxEvent[] = [];
  const world = createWorld({
    clock,
    token,
    url: 'http://127.0.0.1',
    emit(event) {
      events.push(event);
      // The gateway reads a server anew for each session.
      if (event.name !== 'GUILD_CREATE') hearEvent(event.name, JSON.stringify(event.data));
    },
    notice: () => undefined,
  });
  const { firstAnswerMs, nothingLeftMs, mostDirects } = options;
  const interactions = createInteractions(world, {
    ...(firstAnswerMs === undefined ? {} : { firstAnswerMs }),
    ...(nothingLeftMs === undefined ? {} : { nothingLeftMs }),
  });
  let intents = 0;
  const faults: RestFault[] = [];
  const rest = createRest({
    world,
    interactions,
    gateway: {
      url: () => 'ws://127.0.0.1/gateway',
      intents: () => intents,
      sessionStarts: () => ({ total: 1000, remaining: 999, resetAfterMs: 14_400_000, maxConcurrency: 1 }),
    },
    faults: { take: () => faults.splice(0) },
    openapiFile: options.document ? documentFile : null,
    rateLimits: options.rateLimits ?? false,
    ...(mostDirects === undefined ? {} : { mostDirects }),
  });
  const server = createServer((request, response) => void rest.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    interactions.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  const document = options.document ? openDocument(documentFile) : null;
  const disagreements: string[] = [];
  const place = populate(world);
  const { guild, lounge } = place;
  const client = new REST({ api: url, retries: 0 }).setToken(token);

  return {
    world,
    clock,
    interactions,
    rest,
    client,
    url,
    events,
    disagreements,
    ...place,
    async call(method, at, { body, authorization = `Bot ${token}`, reason, contentType } = {}) {
      const ready = typeof body === 'string' || body instanceof FormData;
      const answer = await fetch(`${url}/v10${at}`, {
        method,
        ...(body === undefined ? {} : { body: ready ? body : JSON.stringify(body) }),
        headers: {
          ...(authorization === null ? {} : { authorization }),
          ...(body === undefined || body instanceof FormData
            ? {}
            : { 'content-type': contentType ?? 'application/json' }),
          ...(reason === undefined ? {} : { 'x-audit-log-reason': encodeURIComponent(reason) }),
        },
      });
      const text = await answer.text();
      const isJson = answer.headers.get('content-type') === 'application/json';
      const read: unknown = isJson ? JSON.parse(text) : null;
      const entry = rest.requests(0).at(-1);
      if (document && entry && answer.status < 300)
        disagreements.push(
          ...document
            .checkAnswer({ method, path: entry.route }, answer.status, read ?? undefined)
            .map((one) => `${method} ${entry.route}: ${one}`),
        );
      return { status: answer.status, headers: answer.headers, body: read };
    },
    says: (userId, content, channel = lounge) => createMessage({ channel, authorId: userId, content }, world),
    runs: (userId, { channel = lounge, type = InteractionType.ApplicationCommand, userInstalled = false } = {}) =>
      interactions.open({
        type,
        userId,
        channelId: channel.id,
        locale: 'en-US',
        data: interactionData[type],
        commandName: 'crisis',
        userInstalled,
      }),
    presses: (userId, message, type = InteractionType.MessageComponent) =>
      interactions.open({
        type,
        userId,
        channelId: message.channelId,
        locale: 'de',
        data: interactionData[type],
        sourceMessageId: message.id,
      }),
    setIntents(bits) {
      intents = bits;
    },
    setBotPermissions(bits) {
      const roleId = guild.members.get(world.botId)?.roles[0] ?? '';
      const role = guild.roles.get(roleId);
      if (role) role.permissions = bits.toString();
    },
    deny(bits, channel = lounge) {
      channel.overwrites.set(guild.id, { id: guild.id, type: 0, allow: 0n, deny: bits });
    },
    arm(fault) {
      faults.push(fault);
    },
    violations: () => rest.requests(0).at(-1)?.violations ?? [],
  };
}

function populate(world: World) {
  const year = 365 * 24 * 60 * 60 * 1000;
  const createdAt = world.clock.now() - year;
  const [owner, maya, sam] = ['Olu', 'Maya', 'Sam'].map((name) => createUser({ name, createdAt }, world)) as [
    UserRecord,
    UserRecord,
    UserRecord,
  ];
  const guild = createGuild({ name: 'Harbour', ownerId: owner.id }, world);
  const actor = { id: owner.id, reason: null };
  addBot(guild, ordinaryBotPermissions, world);
  const elders = createRole(guild, { name: 'Elders' }, actor, world);
  const helpers = createRole(guild, { name: 'Helpers' }, actor, world);
  const botRole = [...guild.roles.values()].find((role) => role.managed);
  // Bottom to top: @everyone, helpers, the bot's, elders.
  if (botRole) Object.assign(botRole, { position: 2 });
  Object.assign(helpers, { position: 1 });
  Object.assign(elders, { position: 3 });
  for (const person of [maya, sam]) joinGuild(guild, { userId: person.id }, world);
  const everyone = { id: guild.id, type: 0 as const, allow: 0n, deny: PermissionFlagsBits.ViewChannel };
  const make = (name: string, type: ChannelType, overwrites: readonly (typeof everyone)[] = []) =>
    createChannel({ guild, name, type, overwrites }, actor, world);
  const place = {
    guild,
    owner,
    maya,
    sam,
    elders,
    helpers,
    lounge: make('lounge', ChannelType.GuildText),
    hidden: make('hidden', ChannelType.GuildText, [everyone]),
    forum: make('forum', ChannelType.GuildForum),
  };
  guild.auditLog.length = 0;
  return place;
}

/** Something is there, whatever it is. */
export const something: unknown = expect.anything();

/** An object with an id, read out of an answer. */
export function readId(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string') return body.id;
  throw new Error(`Not something with an id: ${JSON.stringify(body)}`);
}
