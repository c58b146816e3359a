import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { createSandboxClock, type SandboxClock } from './clock.ts';
import { type AttachedBot } from './contract.ts';
import { type Control } from './control/control.ts';
import { createControlServer } from './control/serve.ts';
import { createSetUps } from './control/set-ups.ts';
import { createFaults } from './faults.ts';
import { type Gateway, type GatewayOptions, type GatewayWorld } from './gateway-contract.ts';
import { startGateway } from './gateway/start-gateway.ts';
import { createInteractions } from './interactions/create-interactions.ts';
import { createLive } from './live.ts';
import { writeGuildCreate } from './payloads/guilds.ts';
import { writeMember, writeSelf } from './payloads/people.ts';
import { type PermissionName } from './permissions.ts';
import { createRest } from './rest/create-rest.ts';
import { seedDemo } from './seed.ts';
import { servePage } from './serve-page.ts';
import { createWorld } from './world/create-world.ts';
import { findGuild, findUser, type World } from './world/world.ts';

/** What can be chosen about a sandbox. */
export interface SandboxOptions {
  /** The port on 127.0.0.1; 0 picks a free one. */
  port: number;
  seed: 'demo' | 'empty';
  /** Discord's OpenAPI document, to check requests against; where there is none, the sandbox's own rules have to do. */
  openapiFile?: string | null;
  /** The folder of the built page. */
  pageFolder?: string | null;
  /** False lets every request through, for load. */
  rateLimits?: boolean;
  /** What differs from Discord's own gateway, for tests. */
  gateway?: GatewayOptions;
}

/** A Discord on loopback. */
export interface Sandbox {
  /** Its address, where the page is. */
  url: string;
  /** The address of its REST API, without the version, as `DISCORD_API_URL` takes it. */
  apiUrl: string;
  /** The token that a bot logs in with. */
  token: string;
  clock: SandboxClock;
  /** Takes note of a bot in this process, so that "idle" and moving the clock mean the bot too. */
  attach(bot: AttachedBot): void;
  /** Resolves when the seeded community is set up; at once when no bot is connected. */
  waitUntilSeeded(): Promise<void>;
  stop(): Promise<void>;
}

/** What Lamplight's invite asks for; the same list as in README.md. */
const invitePermissions: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'EmbedLinks',
  'ReadMessageHistory',
];

/** How long a set-up may take, in real milliseconds. */
const seededWithin = 20_000;

/** Opens a sandbox on 127.0.0.1. @throws {Error} when the port is taken, with a sentence that says what to do. */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  const clock = createSandboxClock();
  let activity = 0;
  const parts: { gateway?: Gateway; control?: Control; bot: AttachedBot | null } = { bot: null };
  const world = createWorld({
    clock,
    token: '',
    url: '',
    emit(event) {
      activity += 1;
      parts.gateway?.dispatch(event);
    },
    notice: (change) => parts.control?.live.notice(change),
  });
  world.token = makeToken(world.botId);

  const server = createServer();
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  world.url = `http://127.0.0.1:${port}`;

  const gateway = startGateway(server, describeWorld(world), options.gateway);
  parts.gateway = gateway;
  const faults = createFaults(gateway);
  const interactions = createInteractions(world);
  const rest = createRest({
    world,
    interactions,
    faults,
    openapiFile: options.openapiFile ?? null,
    rateLimits: options.rateLimits ?? true,
    gateway: {
      url: () => `ws://127.0.0.1:${port}/gateway`,
      intents: () => gateway.state().sessions.reduce((all, session) => all | session.intents, 0),
      sessionStarts() {
        const limit = gateway.readStartLimit();
        return {
          total: limit.total,
          remaining: limit.remaining,
          resetAfterMs: limit.reset_after,
          maxConcurrency: limit.max_concurrency,
        };
      },
    },
  });
  const setUps = createSetUps(() => control);
  const control: Control = {
    world,
    gateway,
    rest,
    interactions,
    faults,
    setUps,
    live: createLive({ world, findInteraction: (id) => interactions.find(id) }),
    bot: () => parts.bot,
    activity: () => activity,
    botPermissions: { invite: invitePermissions, features: invitePermissions },
    memory: { people: new Map(), dismissed: new Set(), submissions: new Map() },
  };
  parts.control = control;
  const controlServer = createControlServer(control);

  server.on('request', (request, response) => {
    const { pathname } = new URL(request.url ?? '/', world.url);
    if (pathname.startsWith('/api/')) {
      activity += 1;
      if (faults.isOut()) request.socket.destroy();
      else void rest.handle(request, response);
    } else if (pathname.startsWith('/_sandbox/')) void controlServer.handle(request, response);
    else void servePage(pathname, options.pageFolder ?? null, response);
  });
  if (options.seed === 'demo') seedDemo(control);

  return {
    url: world.url,
    apiUrl: `${world.url}/api`,
    token: world.token,
    clock,
    attach: (bot) => void (parts.bot = bot),
    async waitUntilSeeded() {
      if (!gateway.state().sessions.some((session) => session.connected)) return;
      await Promise.all(setUps.waiting().map((guildId) => setUps.settled(guildId, seededWithin)));
    },
    async stop() {
      setUps.stop();
      interactions.stop();
      faults.clear();
      await gateway.stop();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The form of a real token, so that nobody who checks the form is surprised: the bot's id, a time, a secret. */
function makeToken(botId: string): string {
  return `${Buffer.from(botId).toString('base64url')}.U2FuZA.not-a-secret-works-in-this-sandbox-only`;
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  const listening = once(server, 'listening');
  server.listen(port, '127.0.0.1');
  try {
    await listening;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new Error(
        `Port ${port} is taken, perhaps by another sandbox. Stop that one, or choose another port: npm run sandbox -- --port 0 picks a free one.`,
        { cause: error },
      );
    throw error;
  }
}

/** What the gateway asks of the world. */
function describeWorld(world: World): GatewayWorld {
  return {
    token: world.token,
    allowedIntents: Object.values(GatewayIntentBits).reduce<number>(
      (all, bit) => (typeof bit === 'number' ? all | bit : all),
      0,
    ),
    readReady: () => ({
      user: writeSelf(findUser(world.botId, world)),
      applicationId: world.botId,
      // Message Content and Server Members allowed for a small bot. Source: Discord's reference, "Application Flags".
      applicationFlags: (1 << 19) | (1 << 15),
      guildIds: [...world.guilds.values()].filter((guild) => guild.members.has(world.botId)).map((guild) => guild.id),
    }),
    readGuild: (guildId, intents) => writeGuildCreate(findGuild(guildId, world), intents, world),
    readMembers(guildId, { query, limit, userIds }) {
      const guild = findGuild(guildId, world);
      const members = [...guild.members.values()].filter((member) => {
        if (userIds) return userIds.includes(member.userId);
        const name = member.nick ?? findUser(member.userId, world).username;
        return name.toLowerCase().startsWith((query ?? '').toLowerCase());
      });
      return members.slice(0, limit && limit > 0 ? limit : undefined).map((member) => writeMember(member, world));
    },
  };
}
