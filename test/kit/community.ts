// The whole of Lamplight in one process, as a story: the sandbox, the real bot logged in to it, and people who do things.
//
//   const community = await openCommunity({ storage: await address() });
//   const [maya, theo] = [community.person('maya'), community.person('theo')];
//   await maya.says('lounge', 'I do not know how to go on');
//   const card = await theo.waitsFor('moderators', /go to the message/);
//   await theo.presses('Claim', card);
//
// Everything a person does goes through the sandbox's control API, as it would from outside. See test/README.md.
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { startBot, type Bot, type BotConfig } from '../../src/bot.ts';
import type { Log } from '../../src/log.ts';
import { openSandbox, type Sandbox } from '../../src/sandbox/open-sandbox.ts';
import { eavesdrop, type Eavesdropper } from './eavesdrop.ts';
import { hearEvent } from './watch-events.ts';

/** A message as a person sees it; the parts that stories look at. */
export interface SeenMessage {
  id: string;
  author: { id: string; name: string; bot: boolean };
  content: string;
  text: string;
  ephemeral: boolean;
  mentions: string[];
  /** Roles that were pinged. */
  mentionRoles: string[];
  components: unknown[];
  /** Its files; what is in one lies at its `url`. */
  attachments: { id: string; filename: string; size: number; url: string; description: string | null }[];
}

/** What became of something a person did. */
export interface Outcome {
  interactionId: string;
  state: 'pending' | 'deferred' | 'answered' | 'modal' | 'expired' | 'failed';
  ackMs: number | null;
  answerMs: number | null;
  ephemeral: boolean | null;
  answer: SeenMessage | null;
  modal: { customId: string; title: string; fields: { customId: string; label: string; required: boolean }[] } | null;
  followUps: SeenMessage[];
  /** Everything it said to the person, one after the other. */
  text: string;
}

/** The control API refused something that a person tried. */
export class Refused extends Error {
  override name = 'Refused';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Somebody in the community. Channels are given by name. */
export interface Person {
  id: string;
  name: string;
  says(channel: string, content: string): Promise<string>;
  edits(messageId: string, content: string): Promise<void>;
  deletes(messageId: string): Promise<void>;
  /** Runs a slash command, or a context-menu command on `target`. A file is given by its name and its text. */
  runs(
    command: string,
    options?: Record<string, string | number | boolean | { filename: string; content: string }>,
    where?: { in?: string; target?: string; locale?: string; installed?: 'user' },
  ): Promise<Outcome>;
  /** What autocomplete offers. */
  types(command: string, option: string, value: string): Promise<{ name: string; value: string }[]>;
  presses(label: string, message: Pick<SeenMessage, 'id'>): Promise<Outcome>;
  /** Chooses in a select by what stands on it. */
  chooses(label: string, values: readonly string[], message: Pick<SeenMessage, 'id'>): Promise<Outcome>;
  /** Sends off the form that an earlier act opened. */
  fills(form: Outcome, fields: Record<string, string | string[]>): Promise<Outcome>;
  sees(channel: string): Promise<SeenMessage[]>;
  /** The first message in a channel whose text matches, as soon as it is there. */
  waitsFor(channel: string, text: RegExp): Promise<SeenMessage>;
  directMessages(): Promise<SeenMessage[]>;
  /** What became of an act that was done through the control API itself. */
  seesOutcome(interactionId: string): Promise<Outcome>;
}

/** What can be chosen about a community. */
export interface CommunityOptions {
  /** Where the bot keeps its data. */
  storage: Pick<BotConfig, 'database' | 'key' | 'keyFile'>;
  messageContent?: boolean;
  checkInHistory?: boolean;
  /** Whether it hears who joins and leaves. */
  guildMembers?: boolean;
  log?: Log;
  /** Hears of the bot each time it was started. */
  watch?: (bot: Bot) => void;
  /** The folder of the built page, to look at all of it. */
  pageFolder?: string;
  /** How often the bot is told to send its heartbeat, in real milliseconds; as often as Discord says. */
  heartbeatIntervalMs?: number;
}

/** A community and everything behind it. */
export interface Community {
  sandbox: Sandbox;
  guildId: string;
  channels: Record<string, string>;
  roles: Record<string, string>;
  person(name: string): Person;
  /** One call of the control API. @throws {Refused} */
  call<T>(method: string, path: string, body?: object): Promise<T>;
  /** Waits until nothing is open anywhere. */
  idle(): Promise<void>;
  /** Ends the bot properly. */
  stopBot(): Promise<void>;
  /** Starts the bot again on the same data. */
  startBot(): Promise<void>;
  /** Ends everything. @throws {Error} when the bot sent a request that Discord would not have taken, or what people did can be read in what is kept. */
  close(): Promise<void>;
}

/** Opens the demo community with the real bot in it, set up as `/setup` would. Close it at the end. */
export async function openCommunity(options: CommunityOptions): Promise<Community> {
  const sandbox = await openSandbox({
    port: 0,
    seed: 'demo',
    rateLimits: false,
    // Stories restart the bot at once; Discord would make it wait.
    gateway: {
      identifyWindowMs: 0,
      hear: hearEvent,
      ...(options.heartbeatIntervalMs !== undefined && { heartbeatIntervalMs: options.heartbeatIntervalMs }),
    },
    openapiFile,
    pageFolder: options.pageFolder ?? null,
  });
  const ears = eavesdrop(options.log);
  const call = createCall(sandbox.url, ears);
  let bot: Bot | null = null;

  async function start(): Promise<void> {
    bot = await startBot(
      {
        ...options.storage,
        token: sandbox.token,
        apiUrl: sandbox.apiUrl,
        messageContent: options.messageContent ?? true,
        guildMembers: options.guildMembers ?? false,
        checkInHistory: options.checkInHistory ?? false,
        production: false,
        shards: null,
        logLevel: 'silent',
      },
      { clock: sandbox.clock, log: ears.log },
    );
    sandbox.attach(bot);
    ears.watch(bot);
    options.watch?.(bot);
  }

  const leaks = new Set<string>();
  async function search(): Promise<void> {
    for (const leak of await ears.search(options.storage, listPeople(sandbox))) leaks.add(leak);
  }

  await start();
  await sandbox.waitUntilSeeded();
  const { guilds } = await call<{ guilds: GuildState[] }>('GET', '/state');
  const guild = guilds[0];
  if (!guild) throw new Error('The demo community has no server.');
  return {
    sandbox,
    guildId: guild.guildId,
    channels: guild.channels,
    roles: guild.roles,
    call,
    person: (name) => createPerson(name, guild, call),
    async idle() {
      const { idle } = await call<{ idle: boolean }>('POST', '/idle', { timeoutMs: patienceMs });
      if (!idle) throw new Error(`The community was not idle after ${patienceMs} ms.`);
    },
    async stopBot() {
      await search();
      await bot?.stop();
      bot = null;
    },
    startBot: start,
    async close() {
      await search();
      await bot?.stop();
      const violations = await listViolations(call);
      await sandbox.stop();
      if (violations.length > 0)
        throw new Error(`Requests that Discord would not have taken:\n${violations.join('\n')}`);
      if (leaks.size > 0) throw new Error(`What people are or typed can be read:\n${[...leaks].join('\n')}`);
    },
  };
}

function listPeople({ world }: Sandbox): { id: string; name: string; isOwner: boolean }[] {
  const owners = new Set(Array.from(world.guilds.values(), ({ ownerId }) => ownerId));
  const people = [...world.users.values()].filter(({ bot }) => !bot);
  return people.map(({ id, globalName, username }) => ({ id, name: globalName ?? username, isOwner: owners.has(id) }));
}

/** Each different violation of Discord's rules among the bot's requests once. */
async function listViolations(call: Call): Promise<string[]> {
  const { requests } = await call<{ requests: { method: string; route: string; violations: string[] }[] }>(
    'GET',
    '/requests?since=0',
  );
  return [
    ...new Set(
      requests.flatMap(({ method, route, violations }) => violations.map((one) => `${method} ${route} ${one}`)),
    ),
  ];
}

/** Beside the project where there is one; without it the sandbox's own rules have to do. */
const openapiFile = join(import.meta.dirname, '..', '..', '..', 'shared', 'discord-openapi.json');

/** Nothing in a story takes longer; what does is a failure, and says so. */
const patienceMs = 15_000;

interface GuildState {
  guildId: string;
  members: Record<string, string>;
  roles: Record<string, string>;
  channels: Record<string, string>;
}

type Call = Community['call'];

/** Calls of the control API at a sandbox's address; `ears` hear of each. Through `node:http`, since `fetch` alone takes longer than the sandbox does. */
export function createCall(url: string, ears?: Pick<Eavesdropper, 'hear'>): Call {
  return async <T>(method: string, path: string, body?: object): Promise<T> => {
    const text = body ? JSON.stringify(body) : '';
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    const asked = request(`${url}/_sandbox${path}`, { method, agent, headers }).end(text);
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    const answer = (await json(response)) as T & { error?: string };
    const { statusCode = 0 } = response;
    ears?.hear(path, body, answer);
    if (statusCode !== 200) throw new Refused(statusCode, answer.error ?? '');
    return answer;
  };
}

const agent = new Agent({ keepAlive: true });

/** Somebody of a server that was made through the control API, as `POST /guilds` tells of it. */
export function meetPerson(
  name: string,
  guild: Pick<GuildState, 'members' | 'channels'>,
  community: Pick<Community, 'call'>,
): Person {
  return createPerson(name, guild, (method, path, body) => community.call(method, path, body));
}

function createPerson(name: string, guild: Pick<GuildState, 'members' | 'channels'>, call: Call): Person {
  const id = need(guild.members, name);
  const channelOf = (channel: string): string => guild.channels[channel] ?? channel;

  /** Does something and waits for what becomes of it. */
  async function act(path: string, body: object): Promise<Outcome> {
    return finish(await call('POST', `/act/${path}?wait=${patienceMs}`, body));
  }

  async function sees(channel: string, only: Record<string, string> = {}): Promise<SeenMessage[]> {
    const query = new URLSearchParams({ userId: id, channelId: channelOf(channel), limit: '100', ...only });
    return call<SeenMessage[]>('GET', `/view?${query.toString()}`);
  }

  return {
    id,
    name,
    sees: (channel) => sees(channel),
    async says(channel, content) {
      const body = { userId: id, channelId: channelOf(channel), content };
      return (await call<{ messageId: string }>('POST', '/act/message', body)).messageId;
    },
    async edits(messageId, content) {
      await call('PATCH', `/act/message/${messageId}`, { userId: id, content });
    },
    async deletes(messageId) {
      await call('DELETE', `/act/message/${messageId}`, { userId: id });
    },
    runs: (command, given = {}, where = {}) =>
      act('command', {
        userId: id,
        channelId: channelOf(where.in ?? 'lounge'),
        command,
        options: given,
        ...(where.target !== undefined && { targetId: where.target }),
        ...(where.locale !== undefined && { locale: where.locale }),
        ...(where.installed !== undefined && { installed: where.installed }),
      }),
    async types(command, option, value) {
      const body = { userId: id, channelId: channelOf('lounge'), command, options: {}, focused: option, value };
      return (await call<{ choices: { name: string; value: string }[] }>('POST', '/act/autocomplete', body)).choices;
    },
    presses: (label, message) => act('press', { userId: id, messageId: message.id, label }),
    chooses: (label, values, message) => act('press', { userId: id, messageId: message.id, label, values }),
    fills: (form, fields) => act('submit', { interactionId: form.interactionId, fields }),
    async seesOutcome(interactionId) {
      const outcome = await call<Told>('GET', `/interactions/${interactionId}?wait=${patienceMs}`);
      return finish({ ...outcome, interactionId });
    },
    async waitsFor(channel, text) {
      const [found] = await sees(channel, { match: String(text), wait: String(patienceMs) });
      if (found) return found;
      throw new Error(`${name} saw nothing like ${String(text)} in ${channel} within ${patienceMs} ms.`);
    },
    async directMessages() {
      return (await call<{ messages: SeenMessage[] }>('GET', `/dms?userId=${id}`)).messages;
    },
  };
}

/** An outcome as the control API tells it. */
type Told = Omit<Outcome, 'text'>;

function finish(outcome: Told): Outcome {
  const said = [outcome.answer, ...outcome.followUps].flatMap((message) => message?.text ?? []);
  return { ...outcome, text: said.join('\n') };
}

function need(from: Record<string, string>, name: string): string {
  const found = from[name];
  if (found === undefined)
    throw new Error(`There is no ${name} in this community; there are ${Object.keys(from).join(', ')}.`);
  return found;
}
