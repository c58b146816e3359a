// A bot that is killed at exactly one of its deeds while people write anonymously. Its gateway is a real discord.js client that stays; what
// a kill ends is everything else: rooms, requests, writes and what is in memory.
import { expect } from 'vitest';
import type { REST } from '@discordjs/rest';
import { GatewayDispatchEvents, type APIInteraction, type Client } from 'discord.js';
import type { Needs } from '../../commands/needs.ts';
import { registry } from '../../commands/index.ts';
import { openCustody } from '../../src/anonymous/custody/custody.ts';
import { openFirmClock } from '../../src/anonymous/firm-clock.ts';
import { createLimits } from '../../src/anonymous/limits.ts';
import { createOpeningMemory } from '../../src/anonymous/opening/memory.ts';
import { listJobs as listOwnPostsJobs } from '../../src/anonymous/own-posts/jobs.ts';
import { listJobs as listPostingJobs } from '../../src/anonymous/posting/jobs.ts';
import { createPromiseMemory } from '../../src/anonymous/posting/promise-memory.ts';
import { listenToOutbox } from '../../src/causes.ts';
import { createAnonymousStore, type AnonymousStore } from '../../src/anonymous/store.ts';
import { createRecordCheck } from '../../src/anonymous/trust/record.ts';
import { createAutoModReader } from '../../src/discord/automod-rules.ts';
import { createAnswerRest, createClient, createRest } from '../../src/discord/client.ts';
import { createDispatcher } from '../../src/discord/dispatch.ts';
import { createHistory } from '../../src/discord/history.ts';
import { logIn } from '../../src/discord/log-in.ts';
import { openMail } from '../../src/discord/mail.ts';
import { createOwnMessages } from '../../src/discord/messages.ts';
import { createIncidents } from '../../src/discord/incidents.ts';
import { createModerating } from '../../src/discord/moderating.ts';
import { createScheduledEvents } from '../../src/discord/scheduled-events.ts';
import { createPlaces } from '../../src/discord/places.ts';
import { createServerView, type ServerView } from '../../src/discord/server-view.ts';
import { letIn } from '../../src/groups/belonging.ts';
import { findHome } from '../../src/groups/group.ts';
import { createMemberCounts } from '../../src/groups/joining/counts.ts';
import { createWaitingStore } from '../../src/groups/joining/waiting.ts';
import { openGroupStore } from '../../src/groups/store.ts';
import { openLog } from '../../src/log.ts';
import { openReadingProgress } from '../../src/moderation/screening/reading-progress.ts';
import { createCaseStore, type CaseStore } from '../../src/moderation/store.ts';
import { createWatchList } from '../../src/moderation/screening/watch-list.ts';
import { openOutbox, type Outbox } from '../../src/outbox/outbox.ts';
import { chooseLanguage } from '../../src/servers/choose-language.ts';
import { openServerStore } from '../../src/servers/store.ts';
import { isStorageUnavailable } from '../../src/storage/errors.ts';
import type { Storage, StorageAddress } from '../../src/storage/open-storage.ts';
import { openAnonymousCommunity, type AnonymousCommunity, type GroupName } from './anonymous.ts';
import { meetPerson, type Community, type Outcome, type Person, type SeenMessage } from './community.ts';
import { Killed, type Deed } from './die-at.ts';
import { openPlaces } from './found-groups.ts';
import type { TestDatabases } from './storage.ts';
import { plainTurns } from './turns.ts';

/** When a bot is killed, and how long it is away after that. A deed is a request that changes something on Discord, or a write. */
export interface Kill {
  /** From 0. */
  at: number;
  deed: Deed;
  awayMs: number;
}

/** Whether a bot still lives, and the way on which its deeds are counted. */
interface Life {
  /** From now on deeds are counted. */
  begin(): void;
  do<T>(work: () => Promise<T>): Promise<T>;
  requireAlive(): void;
  survived(): boolean;
}

/** A life that ends at a deed; null: it does not end. */
function openLife(kill: Kill | null): Life {
  let done = 0;
  let begun = false;
  let dead = false;
  function requireAlive(): void {
    if (dead) throw new Killed();
  }
  return {
    begin: () => void (begun = true),
    requireAlive,
    async do(work) {
      requireAlive();
      const isLast = begun && done++ === kill?.at;
      if (isLast && kill.deed === 'before') dead = true;
      requireAlive();
      const result = await work();
      if (isLast) dead = true;
      // What another deed left under way is done, and nobody is there to know.
      requireAlive();
      return result;
    },
    survived: () => !dead,
  };
}

/** The same way to Discord, as long as the bot lives. */
function mortal(rest: REST, life: Life): REST {
  const { options } = rest;
  const ask = options.makeRequest.bind(options);
  options.makeRequest = async (url, init) => {
    if (init.method !== 'GET') return life.do(() => ask(url, init));
    life.requireAlive();
    return ask(url, init);
  };
  return rest;
}

/** A bot that may die. */
interface MortalBot {
  handle(interaction: APIInteraction): Promise<void>;
  /** Sends what waits, and finishes changes and deletions. */
  work(): Promise<void>;
  survived(): boolean;
  end(): void;
}

/** What stays when a bot dies, or is there again at once: `view` is what the gateway tells at the start of a session. */
interface Ground {
  view: ServerView;
  community: Community;
  client: Client;
  storage: Storage;
}

async function startMortalBot(
  { community, client, view, storage: whole }: Ground,
  kill: Kill | null,
): Promise<MortalBot> {
  const life = openLife(kill);
  const storage: Storage = { ...whole, write: (work) => life.do(() => whole.write(work)) };
  const { sandbox } = community;
  const { clock } = sandbox;
  const log = openLog('silent');
  const rest = mortal(createRest(sandbox, sandbox.token), life);
  const answerRest = mortal(createAnswerRest(sandbox), life);
  const needs = await openNeeds({ storage, clock, log, rest, client, view });
  const dispatcher = createDispatcher(registry, needs, {
    rest: answerRest,
    log,
    isUnavailable: isStorageUnavailable,
    chooseLanguage: ({ locale, guildId }) =>
      chooseLanguage(locale, guildId === null ? null : needs.servers.get(guildId)),
  });
  const jobs = [...listPostingJobs(needs), ...listOwnPostsJobs(needs)];
  life.begin();
  return {
    handle: (interaction) => dispatcher.handle(interaction),
    survived: () => life.survived(),
    async work() {
      await needs.outbox.pump();
      // What a dead bot begins comes to nothing. What is forgotten after days is another story.
      for (const job of jobs) if (job.name !== 'anonymous.forget') await job.run().catch(() => null);
      await needs.outbox.pump();
    },
    end() {
      for (const way of [rest, answerRest]) {
        way.clearHashSweeper();
        way.clearHandlerSweeper();
      }
    },
  };
}

type MortalNeeds = Needs & { outbox: Outbox };
type Parts = Pick<Needs, 'storage' | 'clock' | 'log' | 'view'> & { rest: REST; client: Client };

/** What `connect` of src/bot.ts puts together, as far as anonymous posts need it. */
async function openNeeds({ rest, client, ...given }: Parts): Promise<MortalNeeds> {
  const { storage, clock } = given;
  const botUserId = () => client.user?.id;
  const cases = createCaseStore(storage, clock);
  const firm = await openFirmClock(storage, clock);
  const [servers, groups, progress, custody, outbox] = await Promise.all([
    openServerStore(storage, clock),
    openGroupStore(storage, clock),
    openReadingProgress(storage),
    openCustody(storage, firm),
    openOutbox({
      ...given,
      mail: openMail(rest, botUserId),
      ...listenToOutbox(() => needs),
    }),
  ]);
  const places = createPlaces(rest);
  const needs: MortalNeeds = {
    ...given,
    ...createHistory(rest),
    ...{ cases, servers, groups, progress, outbox, places, custody, firm, botUserId },
    watchList: createWatchList({ servers, groups, clock }),
    counts: createMemberCounts({ ...given, places }),
    waiting: createWaitingStore(storage, clock),
    anonymous: createAnonymousStore(storage, firm),
    messages: createOwnMessages(rest),
    moderating: createModerating(rest),
    incidents: createIncidents(rest),
    autoMod: createAutoModReader(rest),
    limits: createLimits(clock),
    openings: createOpeningMemory(firm),
    promises: createPromiseMemory(),
    record: createRecordCheck(given),
    readAttachment: () => Promise.resolve({ kind: 'away' as const }),
    config: { messageContent: false, checkInHistory: false },
    events: createScheduledEvents(rest),
    version: '0.0.0',
  };
  return needs;
}

/** A community whose bot is killed again and again. */
export interface KillRoom extends Omit<AnonymousCommunity, 'person' | 'posts' | 'opensForm' | 'community'> {
  address: StorageAddress;
  storage: Storage;
  anonymous: AnonymousStore;
  cases: CaseStore;
  guildId: string;
  /** What stands in a channel that matches, as somebody sees it; of all of its history. */
  finds(channel: string, match: RegExp, who?: string): Promise<SeenMessage[]>;
  /** Somebody of the demo; what they do returns once the bot has answered, or died. */
  person(name: string): Person;
  /** Somebody new who is in a group, whom nobody else is. */
  newcomer(group: GroupName): Promise<Person>;
  /** The bot as it is now, after a while: what waits is sent, and what was begun is finished. */
  goOn(afterMs?: number): Promise<void>;
  /** Ends the bot, and starts one that dies as said. */
  restart(kill: Kill | null): Promise<void>;
  /** Those whom `newcomer` made. */
  newcomerIds(): string[];
  /** By the clock that stands still. */
  now(): number;
  /** Resolves once Discord told somebody that the application did not respond. */
  expires(outcome: Outcome): Promise<void>;
  /** Cards of posts on Discord that no row is about. */
  listStrayCards(): Promise<string[]>;
  /** A word that was not used before, and means nothing. */
  newWord(): string;
  /** What no crash may leave behind once another bot went on; empty where all is well. */
  listHalfDone(): Promise<string[]>;
  /** Whether the bot has not come to the deed at which it dies. */
  survived(): boolean;
  close(): Promise<void>;
}

/** Opens one. Its clock stands still. */
export async function openKillRoom(databases: TestDatabases): Promise<KillRoom> {
  const address = await databases.make();
  const { community, groups, home } = await openAnonymousCommunity(address);
  await community.stopBot();
  const { sandbox, guildId } = community;
  sandbox.clock.set(Date.now());
  const client = createClient({ ...sandbox, messageContent: false, guildMembers: false, shards: null }, plainTurns);
  const ground = { community, client, view: createServerView(client), storage: await databases.open(address) };
  const handled = openArrivals();
  let bot = await startMortalBot(ground, null);
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    handled.note(interaction.id, bot.handle(interaction));
  });
  await logIn(client, sandbox.token);
  const places = openPlaces(community);
  const call = waitForTheBot((method, path, body) => community.call(method, path, body), handled);
  const newcomers: string[] = [];
  let words = 0;
  const meet = (name: string, id: string) =>
    meetPerson(name, { members: { [name]: id }, channels: community.channels }, { call });

  async function restart(kill: Kill | null): Promise<void> {
    bot.end();
    bot = await startMortalBot(ground, kill);
  }

  const { storage } = ground;
  return {
    ...{ groups, home, guildId, address, storage },
    anonymous: createAnonymousStore(storage, await openFirmClock(storage, sandbox.clock)),
    cases: createCaseStore(storage, sandbox.clock),
    async finds(channel, match, who = 'dev') {
      const messages = await readAll(community, channel, who);
      return messages.filter((one) => match.test(JSON.stringify(one)));
    },
    person: (name) => meet(name, community.person(name).id),
    async newcomer(group) {
      const name = `writer-${String(newcomers.length)}`;
      const joinedAt = new Date(sandbox.clock.now() - 30 * 24 * 3_600_000).toISOString();
      const route = `/guilds/${guildId}/members`;
      const { userId } = await community.call<{ userId: string }>('POST', route, { name, joinedAt });
      newcomers.push(userId);
      await letIn(groups[group], userId, { places });
      return meet(name, userId);
    },
    async goOn(afterMs = 0) {
      sandbox.clock.set(sandbox.clock.now() + afterMs);
      await bot.work();
    },
    restart,
    newcomerIds: () => [...newcomers],
    now: () => sandbox.clock.now(),
    async expires({ interactionId }) {
      await sandbox.interactions.waitForChange(interactionId, 5_000);
    },
    listStrayCards: () => listStrayCards(ground, groups),
    newWord() {
      words += 1;
      return makeWord(words);
    },
    listHalfDone: () => listHalfDone(storage),
    survived: () => bot.survived(),
    async close() {
      bot.end();
      await client.destroy();
      await community.close();
    },
  };
}

/** All that somebody sees in a channel; nothing where there is none. */
async function readAll(community: Community, channel: string, who: string): Promise<SeenMessage[]> {
  const channelId = community.channels[channel] ?? channel;
  if (!community.sandbox.world.channels.has(channelId)) return [];
  const query = new URLSearchParams({ userId: community.person(who).id, channelId, limit: '100000' });
  return community.call<SeenMessage[]>('GET', `/view?${query.toString()}`);
}

/** Everything the bot shows in groups and their threads is held against the rows. */
async function listStrayCards({ community, storage }: Ground, groups: KillRoom['groups']): Promise<string[]> {
  const homes = Object.values(groups).flatMap((group) => findHome(group) ?? []);
  const places = [...community.sandbox.world.channels.values()].filter(
    ({ id, parentId }) => homes.includes(id) || homes.includes(parentId ?? ''),
  );
  const seen = (await Promise.all(places.map(({ id }) => readAll(community, id, 'dev')))).flat();
  const shown = seen.flatMap((one) => /"anon-reply:([\w-]+)"/.exec(JSON.stringify(one))?.[1] ?? []);
  const rows = await storage.read.anonymousPost.findMany({ where: { state: 'posted' }, select: { id: true } });
  const posted = new Set(rows.map(({ id }) => id));
  return [
    ...shown.filter((id, index) => shown.indexOf(id) !== index || !posted.has(id)).map((id) => `${id} is shown`),
    ...[...posted].filter((id) => !shown.includes(id)).map((id) => `${id} is not shown`),
  ];
}

/** What is on its way still, or says more than its state allows. */
async function listHalfDone({ read }: Storage): Promise<string[]> {
  const [rows, threads, messages] = await Promise.all([
    read.anonymousPost.findMany(),
    read.anonymousThread.findMany({ include: { posts: true, voices: true } }),
    read.outboxMessage.findMany({ where: { state: { in: ['pending', 'sending', 'undeliverable'] } } }),
  ]);
  const hasEnded = (state: string) => ['posted', 'returned', 'removed'].includes(state);
  return [
    ...messages.map(({ purpose, state }) => `a message is ${state}: ${purpose ?? ''}`),
    ...rows.flatMap(({ id, state, door, authorSealed, wordsSealed, placeSealed }) => [
      ...(state === 'sending' ? [`${id} is on its way`] : []),
      ...(hasEnded(state) === (authorSealed !== null) ? [`${id} is ${state}, and its author is kept or missing`] : []),
      ...((state === 'posted') === (placeSealed === null)
        ? [`${id} is ${state}, and its place is kept or missing`]
        : []),
      ...(wordsSealed !== null && (state === 'removed' || (state === 'posted' && !door)) ? [`${id} keeps words`] : []),
    ]),
    ...threads.flatMap(({ id, names, posts, voices }) => [
      ...(posts.length === 0 ? [`${id} is a thread of nothing`] : []),
      ...[...names.split(','), ...voices.map(({ name }) => String(name))]
        .filter((name) => !posts.some((post) => String(post.name) === name))
        .map((name) => `${id} has a name without a post: ${name}`),
    ]),
  ];
}

/** One of many words of the same kind, none of which is in another. */
function makeWord(count: number): string {
  return `zz${count.toString(5).replaceAll(/./g, (digit) => 'bdfgh'.charAt(Number(digit)))}z`;
}

/** What the gateway brought, by id. */
function openArrivals() {
  const works = new Map<string, Promise<void>>();
  const waiting = new Map<string, () => void>();
  return {
    note(id: string, work: Promise<void>): void {
      works.set(id, work);
      waiting.get(id)?.();
    },
    /** Resolves when the bot has done with it, however. */
    async finished(id: string): Promise<void> {
      if (!works.has(id)) await new Promise<void>((resolve) => void waiting.set(id, resolve));
      await works.get(id);
    },
  };
}

/** The control API, in which an act is over once the bot has done with it: a dead bot would be waited for in vain. */
function waitForTheBot(call: Community['call'], handled: ReturnType<typeof openArrivals>): Community['call'] {
  return async <T>(method: string, path: string, body?: object): Promise<T> => {
    const [route = '', query] = path.split('?wait=');
    if (query === undefined || !/^\/(act|interactions)\//.test(route)) return call<T>(method, path, body);
    if (method === 'GET') return call<T>(method, route);
    const { interactionId } = await call<{ interactionId: string }>(method, route, body);
    await handled.finished(interactionId);
    return { ...(await call<T>('GET', `/interactions/${interactionId}`)), interactionId };
  };
}

/** Something that somebody does while the bot dies. */
export interface Scene {
  act(): Promise<Outcome>;
  /** What it is about waits for an hour that has not come. */
  isWaiting?: boolean;
  /** What came of it, once another bot went on; gives it a name, so that a test can say that each came about. */
  check(outcome: Outcome): Promise<string>;
}

/** Shorter than Discord recognises a message that is sent twice; and longer, which matters only where something was done. */
const absences = [
  { deed: 'before', awayMs: 20_000 },
  { deed: 'after', awayMs: 20_000 },
  { deed: 'after', awayMs: 6 * 60_000 },
] as const;

/**
 * Plays a scene again and again, and kills the bot before and after each of its deeds in turn, until it outlives the scene. Then another
 * comes up and goes on, nothing half done is left, and what came of it is looked at. Resolves to how each ended.
 */
export async function killEverywhere(room: KillRoom, prepare: (word: string) => Promise<Scene>): Promise<string[]> {
  const ends: string[] = [];
  for (const absence of absences)
    for (let at = 0, lives = false; !lives; at += 1) {
      const scene = await prepare(room.newWord());
      await room.goOn(61_000);
      await room.restart({ at, ...absence });
      const outcome = await scene.act();
      await room.goOn();
      lives = room.survived();
      await room.restart(null);
      await room.goOn(absence.awayMs);
      await room.goOn(61_000);
      const where = `killed ${absence.deed} deed ${String(at)}, away for ${String(absence.awayMs)} ms`;
      try {
        if (!scene.isWaiting) expect(await room.listHalfDone()).toEqual([]);
        ends.push(await scene.check(outcome));
      } catch (error) {
        throw new Error(`${where}; ${outcome.state}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    }
  return ends;
}
