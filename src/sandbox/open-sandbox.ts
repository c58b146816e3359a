import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApplicationFlags, GatewayIntentBits } from 'discord-api-types/v10';
import { ConfigError } from '../config.ts';
import { createSandboxClock, type SandboxClock } from './clock.ts';
import { type AttachedBot } from './contract.ts';
import { type Control } from './control/control.ts';
import { sendAttachment } from './control/send-attachment.ts';
import { createControlServer } from './control/serve.ts';
import { createSetUps } from './control/set-ups.ts';
import { createFaults, type Faults } from './faults.ts';
import { type Gateway, type GatewayOptions, type GatewayWorld } from './gateway-contract.ts';
import { startGateway } from './gateway/start-gateway.ts';
import { createInteractions, type InteractionBook } from './interactions/create-interactions.ts';
import { liveIn } from './live-in.ts';
import { createLive } from './live.ts';
import { writeGuildCreate } from './payloads/guilds.ts';
import { writeMember, writeSelf } from './payloads/people.ts';
import { type PermissionName } from './permissions.ts';
import { createRest, type SandboxRest } from './rest/create-rest.ts';
import { seedDemo } from './seed.ts';
import { servePage } from './serve-page.ts';
import { createWorld } from './world/create-world.ts';
import { findGuild, findUser, type World } from './world/world.ts';

/** What can be chosen about a sandbox. */
export interface SandboxOptions {
  /** 0 picks a free one. */
  port: number;
  /** `demo`: one community, set up as soon as a bot is there; `empty`: no server. */
  seed: 'demo' | 'empty';
  /** Discord's own description of its API; bodies are checked against it when the file exists. Null for the sandbox's own rules alone. */
  openapiFile?: string | null;
  /** Where the built page lies; without it, `/` says how to build it. */
  pageFolder?: string | null;
  /** False lets every request of the bot through, for load; true. */
  rateLimits?: boolean;
  /** The gateway's times and budgets, where a test wants others than Discord's. */
  gateway?: GatewayOptions;
  /** Discord's 3 s for the first answer, in real milliseconds, where a test wants to see them pass. */
  firstAnswerMs?: number;
  /** Direct messages a bot may open in ten minutes. */
  mostDirects?: number;
  /** Privileged intents the application may ask for; all. */
  allowedIntents?: number;
  /** Which permissions the bot's invite asks for, and which any feature needs. */
  botPermissions?: Partial<Control['botPermissions']>;
}

/** A Discord on loopback, running. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT`: the page; the control API is under `/_sandbox`. */
  url: string;
  /** What a bot writes as `DISCORD_API_URL`: `url` and `/api`. */
  apiUrl: string;
  /** What a bot writes as `DISCORD_TOKEN`. */
  token: string;
  clock: SandboxClock;
  world: World;
  gateway: Gateway;
  rest: SandboxRest;
  interactions: InteractionBook;
  faults: Faults;
  /** Lets the sandbox count a bot of this process when it waits, and wake it when it moves the clock. */
  attach(bot: AttachedBot): void;
  /**
   * Resolves when the community is there and, while a bot is connected or attached, set up by it. Without a bot it resolves at once:
   * the set-up follows when one arrives.
   */
  waitUntilSeeded(): Promise<void>;
  /**
   * Lets people of the demo community found groups, join one and talk there, for somebody who comes to look. With no bot, or another seed,
   * nothing happens. Resolves when they have.
   */
  liveIn(): Promise<void>;
  /** Closes every connection and frees the port. */
  stop(): Promise<void>;
}

/** What Lamplight's invite asks for. */
const invitePermissions: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'EmbedLinks',
  'ReadMessageHistory',
];

/** What features ask an owner for beyond the invite: pinning the numbers, threads for replies, groups, hearing of AutoMod, events of sessions, removing messages, time-outs. Administrator is never among them. */
const featurePermissions: readonly PermissionName[] = [
  ...invitePermissions,
  'PinMessages',
  'CreatePublicThreads',
  'ManageRoles',
  'ManageChannels',
  'CreatePrivateThreads',
  'ManageThreads',
  'ManageGuild',
  'CreateEvents',
  'ManageMessages',
  'ModerateMembers',
];

const privilegedIntents =
  GatewayIntentBits.MessageContent | GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences;

/** Discord's application flags for privileged intents that a small bot may use. */
const limitedIntentFlags =
  ApplicationFlags.GatewayPresenceLimited |
  ApplicationFlags.GatewayGuildMembersLimited |
  ApplicationFlags.GatewayMessageContentLimited;

/** Whose requests are answered: a page of somebody else's that points a name of its own at this machine is not. */
const ownHost = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** How long a bot may take to set the community up before the sandbox counts as ready without it, in real milliseconds. */
const seedWithin = 30_000;

/** Opens a sandbox on 127.0.0.1, and nowhere else. @throws {ConfigError} when the port is taken or may not be opened, with a sentence that says what to do. */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  const server = createServer();
  const url = await listen(server, options.port);
  const clock = createSandboxClock();
  let events = 0;
  let requests = 0;
  let bot: AttachedBot | null = null;
  const world = createWorld({
    clock,
    url,
    token: '',
    emit(event) {
      events += 1;
      gateway.dispatch(event);
    },
    notice: (change) => live.notice(change),
  });
  world.token = makeToken(world.botId);
  const gateway = startGateway(server, describeWorld(world, options), {
    dayNow: () => clock.now(),
    ...options.gateway,
  });
  const interactions = createInteractions(
    world,
    options.firstAnswerMs === undefined ? {} : { firstAnswerMs: options.firstAnswerMs },
  );
  const live = createLive({ world, findInteraction: (id) => interactions.find(id) });
  const faults = createFaults(gateway);
  const rest = createRest({
    world,
    interactions,
    faults,
    gateway: describeGateway(gateway, url),
    openapiFile: options.openapiFile ?? null,
    rateLimits: options.rateLimits ?? true,
    ...(options.mostDirects === undefined ? {} : { mostDirects: options.mostDirects }),
  });
  const setUps = createSetUps(() => control);
  const control: Control = {
    world,
    gateway,
    rest,
    interactions,
    faults,
    live,
    setUps,
    bot: () => bot,
    activity: () => events + requests,
    botPermissions: { invite: invitePermissions, features: featurePermissions, ...options.botPermissions },
    memory: { people: new Map(), dismissed: new Set(), submissions: new Map() },
  };
  const controlServer = createControlServer(control);
  const stopping = new AbortController();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pathname = readPath(request);
    if (pathname === null || !ownHost.test(request.headers.host ?? '')) {
      response.writeHead(400).end('This address is not spoken here.\n');
    } else if (/^\/api(\/|$)/.test(pathname)) {
      requests += 1;
      if (faults.isOut()) request.socket.destroy();
      else await rest.handle(request, response);
    } else if (/^\/_sandbox(\/|$)/.test(pathname)) await controlServer.handle(request, response);
    else if (pathname.startsWith('/attachments/')) sendAttachment(pathname, response, world);
    else await servePage(pathname, options.pageFolder ?? null, response);
  }

  server.on('request', (request, response) => void answer(request, response));
  const demo = options.seed === 'demo' ? seedDemo(control) : null;
  return {
    url,
    apiUrl: `${url}/api`,
    token: world.token,
    clock,
    world,
    gateway,
    rest,
    interactions,
    faults,
    attach(attached) {
      bot = attached;
    },
    async waitUntilSeeded() {
      const botExpected = bot !== null || gateway.state().sessions.some((session) => session.connected);
      if (botExpected) await Promise.all(setUps.waiting().map((guildId) => setUps.settled(guildId, seedWithin)));
    },
    async liveIn() {
      if (demo && bot !== null) await liveIn(demo, control, stopping.signal);
    },
    async stop() {
      stopping.abort();
      setUps.stop();
      faults.clear();
      interactions.stop();
      await gateway.stop();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function listen(server: Server, port: number): Promise<string> {
  const listening = once(server, 'listening');
  server.listen(port, '127.0.0.1');
  try {
    await listening;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES')
      throw new ConfigError(
        `Port ${port} may not be opened by you. Choose one above 1023: npm run sandbox -- --port 0 picks a free one.`,
        { cause: error },
      );
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new ConfigError(
        `Port ${port} is taken, perhaps by another sandbox. Stop that one, or choose another port: npm run sandbox -- --port 0 picks a free one.`,
        { cause: error },
      );
    throw error;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sandbox has no port.');
  return `http://127.0.0.1:${address.port}`;
}

/** The form of a real token, so that nobody who checks the form is surprised: the bot's id, a time, a secret. */
function makeToken(botId: string): string {
  return `${Buffer.from(botId).toString('base64url')}.U2FuZA.not-a-secret-works-in-this-sandbox-only`;
}

function describeWorld(world: World, options: Pick<SandboxOptions, 'allowedIntents'>): GatewayWorld {
  return {
    // Read each time: a token can be reset.
    get token() {
      return world.token;
    },
    allowedIntents: options.allowedIntents ?? privilegedIntents,
    readReady: () => ({
      user: writeSelf(findUser(world.botId, world)),
      applicationId: world.botId,
      applicationFlags: limitedIntentFlags,
      guildIds: [...world.guilds.values()].filter((guild) => guild.members.has(world.botId)).map((guild) => guild.id),
    }),
    readGuild: (guildId, intents) => writeGuildCreate(findGuild(guildId, world), intents, world),
    readMembers(guildId, { query = '', limit = 0, userIds }) {
      const members = [...findGuild(guildId, world).members.values()];
      const found = members.filter(({ userId, nick }) => {
        if (userIds) return userIds.includes(userId);
        const user = world.users.get(userId);
        const names = [nick, user?.globalName, user?.username];
        return names.some((name) => name?.toLowerCase().startsWith(query.toLowerCase()));
      });
      return (limit === 0 ? found : found.slice(0, limit)).map((member) => writeMember(member, world));
    },
  };
}

function describeGateway(gateway: Gateway, url: string) {
  return {
    url: () => `${url.replace(/^http/, 'ws')}/gateway`,
    intents: () => gateway.state().sessions.reduce((all, session) => all | session.intents, 0),
    sessionStarts() {
      const { total, remaining, reset_after: resetAfterMs, max_concurrency: maxConcurrency } = gateway.readStartLimit();
      return { total, remaining, resetAfterMs, maxConcurrency };
    },
  };
}

function readPath(request: IncomingMessage): string | null {
  try {
    return new URL(request.url ?? '/', 'http://sandbox').pathname;
  } catch {
    return null;
  }
}
