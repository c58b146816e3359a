// Days of a community in which much goes wrong: connections that drop or die silently, sessions that Discord has forgotten, events that come twice
// or in another order, refusals, answers that are lost though it was done, hours in which Discord is away, slow, full and absent databases, connections that end, restarts.
// What people do, what goes wrong and for how long is drawn from a seed before anything happens: the same seed is the same days. The moments at which the
// bot meets it are real ones, so what people were told of it, and how often a fault was met, differs from run to run; that nothing is lost does not.
import { setTimeout as wait } from 'node:timers/promises';
import type { Bot } from '../../src/bot.ts';
import { openLog, type Log, type LogFields } from '../../src/log.ts';
import type { Fault, FaultEntry, FaultPlan, Faults } from '../../src/sandbox/faults.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { makePlan } from './check-ins.ts';
import { openCommunity, type Community } from './community.ts';
import { countOnceQuiet, isWhole, type LoadCount } from './count-load.ts';
import { drawAct, finishAll, hearAnswers, openLoadRoom, prepare, type Act, type LoadRoom } from './mixed-load.ts';
import { createRandom } from './random.ts';
import { findFullDisk } from './no-room.ts';
import { cutConnections, holdUp, takeAway } from './take-away.ts';

/** Something that goes wrong for a while. */
export type Trouble =
  | { kind: 'nothing' }
  /** Faults of the sandbox, all at once. */
  | { kind: 'discord'; name: string; faults: readonly (Fault & Partial<FaultPlan>)[] }
  /** Discord is away for as long as the step lasts. */
  | { kind: 'outage' }
  /** The database is away for so many real milliseconds, of which the clock knows nothing. */
  | { kind: 'database-away'; ms: number }
  /** Writes stand still for so many real milliseconds, so often. */
  | { kind: 'slow-disk'; ms: number; times: number }
  /** The disk of the database is full for so many real milliseconds. */
  | { kind: 'full-disk'; ms: number }
  /** Every connection to the database ends, so often, and all may come back at once; PostgreSQL alone has connections. */
  | { kind: 'connections-cut'; times: number }
  | { kind: 'restart' };

/** Some minutes of a day: what people do before something goes wrong, and while it does. */
export interface Step {
  before: Act[];
  meanwhile: Act[];
  trouble: Trouble;
  minutes: number;
}

/** Which days. */
export interface Days {
  hours: number;
  seed: number;
}

/** Draws the days: the same for the same seed, to the minute. */
export function planDays({ hours, seed }: Days): Step[] {
  const random = createRandom(seed);
  const steps: Step[] = [];
  for (let left = hours * 60; left > 0;) {
    const trouble = drawTrouble(random);
    const [length, first, second] = [random(), random(), random()];
    const minutes = Math.min(
      left,
      trouble.kind === 'outage' ? 45 + Math.floor(length * 30) : 10 + Math.floor(length * 50),
    );
    const draw = (count: number) => Array.from({ length: count }, () => drawAct(random));
    steps.push({
      trouble,
      minutes,
      before: draw(1 + Math.floor(first * 4)),
      meanwhile: [...draw(1 + Math.floor(second * 5)), ...(/^(discord|full-disk)$/.test(trouble.kind) ? surely : [])],
    });
    left -= minutes;
  }
  return steps;
}

/** What makes the bot ask something of Discord and write something down, whatever else was drawn: hardly a fault is there for nobody to meet. */
const surely: readonly Act[] = [
  { kind: 'worry', who: 0, text: 0 },
  { kind: 'post', text: 0, when: 'at-once' },
  { kind: 'post', text: 1, when: 'at-once' },
];

function countHours(steps: readonly Step[]): number {
  return Math.round(steps.reduce((sum, { minutes }) => sum + minutes, 0) / 60);
}

const everyPost = 'POST /channels/*/messages';

/** Troubles of Discord's side, each with what is armed for it. */
const discordTroubles: Record<string, readonly (Fault & Partial<FaultPlan>)[]> = {
  'connection drops': [{ kind: 'drop' }],
  'connection drops twice': [{ kind: 'drop', times: 2, every: 3 }],
  'connection is dead': [{ kind: 'zombie' }],
  'session is forgotten': [{ kind: 'invalidate', resumable: false }, { kind: 'drop' }],
  'session is invalid and can be resumed': [{ kind: 'invalidate', resumable: true }, { kind: 'drop' }],
  'events come twice': [{ kind: 'duplicate', times: 40 }],
  'events come in another order': [{ kind: 'reorder', times: 20 }],
  'events come twice, in another order, and the connection drops': [
    { kind: 'duplicate', times: 10, every: 2 },
    { kind: 'reorder', times: 10, every: 3 },
    { kind: 'drop', every: 5 },
  ],
  'answers of messages are lost': [{ kind: 'lost-answer', times: 9, route: everyPost }],
  'answers of everything are lost': [{ kind: 'lost-answer', times: 8, every: 2, route: '* /*' }],
  'answers to people are lost': [{ kind: 'lost-answer', times: 3, every: 2, route: 'POST /interactions/*' }],
  'too many requests': [{ kind: 'status', status: 429, retryAfter: 0.2, times: 8, every: 2, route: '* /channels/*' }],
  'too many requests everywhere': [
    { kind: 'status', status: 429, retryAfter: 0.3, global: true, times: 2, every: 3, route: '* /*' },
  ],
  'Discord fails with 500': [{ kind: 'status', status: 500, times: 20, every: 2, route: everyPost }],
  'Discord fails with 502': [{ kind: 'status', status: 502, times: 30, every: 2, route: '* /channels/*' }],
  'Discord fails with 503': [{ kind: 'status', status: 503, times: 30, route: everyPost }],
  'Discord is slow': [{ kind: 'slow', ms: 400, times: 12, route: '* /*' }],
  'Discord is slow, fails and loses answers': [
    { kind: 'slow', ms: 250, times: 8, every: 2, route: '* /*' },
    { kind: 'status', status: 502, times: 6, every: 3, route: '* /*' },
    { kind: 'lost-answer', times: 6, every: 3, route: everyPost },
  ],
};

/** Takes the same count of numbers whatever it is. */
function drawTrouble(random: () => number): Trouble {
  const [share, first, second] = [random(), random(), random()];
  const names = Object.keys(discordTroubles);
  const name = names[Math.floor(first * names.length)] ?? '';
  if (share < 0.18) return { kind: 'nothing' };
  if (share < 0.72) return { kind: 'discord', name, faults: discordTroubles[name] ?? [] };
  if (share < 0.79) return { kind: 'outage' };
  if (share < 0.83) return { kind: 'database-away', ms: 300 + Math.floor(second * 7_000) };
  if (share < 0.88)
    return { kind: 'slow-disk', ms: 100 + Math.floor(second * 1_500), times: 1 + Math.floor(first * 3) };
  if (share < 0.92) return { kind: 'full-disk', ms: 300 + Math.floor(second * 5_000) };
  if (share < 0.96) return { kind: 'connections-cut', times: 1 + Math.floor(second * 4) };
  return { kind: 'restart' };
}

/** What came of the days. */
export interface DaysResult extends LoadCount {
  steps: number;
  hours: number;
  /** How often each trouble came. */
  troubles: Record<string, number>;
  /** How often each fault of the sandbox was met by the bot, which codes of a database that is away, and what was ended of connections and transactions. */
  met: Record<string, number>;
  /** Errors in the bot's log while something was wrong, by name. */
  complaints: Record<string, number>;
  /** Errors in its log while nothing was, and what it called a fault of its own whenever that was. */
  faults: Record<string, number>;
  /** Steps after which the bot was not there again in time. */
  away: number;
  /** Why Discord ended the connection for good; empty. */
  ended: string[];
}

/** Whether all is well. */
export function wentWell(result: DaysResult): boolean {
  const { faults, away, ended } = result;
  return isWhole(result) && Object.keys(faults).length === 0 && away === 0 && ended.length === 0;
}

/**
 * Lets the days go by: the real bot in this process, on the sandbox whose clock is moved. Everything is healed after each step, and counted at
 * the end.
 * @throws {Error} when the bot sent a request that Discord would not have taken
 */
export async function runDays(
  days: Days,
  address: StorageAddress,
  { onStep, signal }: { onStep?: (steps: number) => void; signal?: AbortSignal } = {},
) {
  const watch = watchLog();
  const ended: string[] = [];
  const community = await openCommunity({
    storage: address,
    log: watch.log,
    heartbeatIntervalMs: 1_500,
    watch(bot) {
      watch.bot = bot;
      void bot.ended.then((why) => ended.push(why));
    },
  });
  try {
    const room = await openRoomEarly(community, address);
    const world: TroubledWorld = { community, room, watch, away: 0, met: {} };
    const steps: Step[] = [];
    for (const step of planDays(days)) {
      if (signal?.aborted) break;
      await live(step, world);
      steps.push(step);
      onStep?.(steps.length);
    }
    const count = await countOnceQuiet(room, mostLooks, () => goOn(betweenLooks, world));
    const { complaints, faults } = watch;
    const result: DaysResult = {
      ...{
        steps: steps.length,
        hours: countHours(steps),
        troubles: countTroubles(steps),
        met: { ...world.met, ...watch.away },
      },
      ...{ complaints, faults, away: world.away, ended, ...count },
    };
    return result;
  } finally {
    await community.close();
  }
}

/** So often it is looked whether all is well, and so many minutes go by in between. */
const [mostLooks, betweenLooks] = [12, 20];

interface TroubledWorld {
  community: Community;
  room: LoadRoom;
  watch: ReturnType<typeof watchLog>;
  away: number;
  /** How often each fault of the sandbox was met. */
  met: Record<string, number>;
}

/** Begins at seven in the morning; people are asked at eight. */
async function openRoomEarly(community: Community, address: StorageAddress): Promise<LoadRoom> {
  const { sandbox } = community;
  const { clock } = sandbox;
  await community.idle();
  await community.stopBot();
  clock.set(Math.ceil(clock.now() / dayMs) * dayMs + 7 * 60 * minuteMs);
  const room = await openLoadRoom(
    { sandbox, address, clock },
    { plan: makePlan(clock.now(), { zone: 'UTC', minute: 480 }) },
  );
  await community.startBot();
  await community.idle();
  return room;
}

const dayMs = 24 * 3_600_000;
const minuteMs = 60_000;

function countTroubles(steps: readonly Step[]): Record<string, number> {
  const troubles: Record<string, number> = {};
  for (const { trouble } of steps) {
    const name = trouble.kind === 'discord' ? trouble.name : trouble.kind;
    troubles[name] = (troubles[name] ?? 0) + 1;
  }
  return troubles;
}

async function live({ before, meanwhile, trouble, minutes }: Step, world: TroubledWorld): Promise<void> {
  const { room, watch } = world;
  const first = await Promise.all(before.map((act) => prepare(act, room)));
  const second = await Promise.all(meanwhile.map((act) => prepare(act, room)));
  await finishAll(first);
  await hear(3_000, world);
  watch.isTroubled = trouble.kind !== 'nothing';
  const heal = await begin(trouble, world);
  await finishAll(second);
  await hear(400, world);
  await goOn(minutes, world);
  await heal();
  await comeBack(world);
  await hear(3_000, world);
  watch.isTroubled = false;
}

/** Lets people hear what they are told, for so many real milliseconds at most. */
async function hear(withinMs: number, { room }: TroubledWorld): Promise<void> {
  await room.call('POST', '/idle', { timeoutMs: withinMs });
  await hearAnswers(room, false);
}

/** Begins something that goes wrong; resolves to how it ends. */
async function begin(trouble: Trouble, { community, room, met }: TroubledWorld): Promise<() => Promise<void>> {
  const { sandbox } = community;
  const clear = async (): Promise<void> => {
    await untilMet(sandbox.faults);
    for (const { kind, fired } of sandbox.faults.list()) note(kind, met, fired);
    sandbox.faults.clear();
  };
  switch (trouble.kind) {
    case 'nothing':
      return clear;
    case 'discord':
      for (const { times = 1, every = 1, route = null, ...fault } of trouble.faults)
        sandbox.faults.add(fault, { times, every, route });
      return clear;
    case 'outage':
      // Until it is cleared.
      sandbox.faults.add({ kind: 'outage', ms: 3_600_000 }, { times: 1, every: 1, route: null });
      return clear;
    case 'database-away':
      return later(await takeAway(room.address), trouble.ms);
    case 'slow-disk':
      return slowDown(trouble, room);
    case 'full-disk': {
      const disk = await findFullDisk(room.address);
      if (disk === null) return clear;
      return later(await disk.begin(room.address), trouble.ms);
    }
    case 'connections-cut':
      return cutOff(trouble.times, room, met);
    case 'restart':
      await community.stopBot();
      return () => community.startBot();
  }
}

/** A trouble comes when Discord is used: by a heartbeat, an event, something that is asked. Each is waited for so long, in real milliseconds. */
const metWithinMs = 5_000;

async function untilMet(faults: Faults): Promise<void> {
  const isToCome = ({ kind, over, fired }: FaultEntry): boolean =>
    /^(drop|zombie|invalidate)$/.test(kind) ? !over : fired === 0;
  for (const end = Date.now() + metWithinMs; faults.list().some(isToCome) && Date.now() < end;) await wait(50);
}

/** Gives something back after so long; resolves to a way to wait for that. */
function later(giveBack: () => Promise<void>, ms: number): () => Promise<void> {
  const given = wait(ms).then(giveBack);
  return () => given;
}

function note(name: string, met: Record<string, number>, times = 1): void {
  met[name] = (met[name] ?? 0) + times;
}

function cutOff(times: number, { address }: LoadRoom, met: Record<string, number>): () => Promise<void> {
  const done = (async () => {
    for (let time = 0; time < times; time += 1) {
      const { connections, transactions } = await cutConnections(address);
      note('connection', met, connections);
      note('transaction', met, transactions);
      await wait(150);
    }
  })();
  return () => done;
}

function slowDown({ ms, times }: Trouble & { kind: 'slow-disk' }, { address }: LoadRoom): () => Promise<void> {
  const done = (async () => {
    for (let time = 0; time < times; time += 1) {
      const end = await holdUp(address);
      await wait(ms);
      await end();
      await wait(150);
    }
  })();
  return () => done;
}

/** The clock goes on by so much at a time. */
const stepMs = 5 * minuteMs;

/** What is due is waited for this long, in real milliseconds: with Discord or the database away it is not done before they are back. */
const dueWithinMs = 1_500;

/** Lets minutes go by, whatever is wrong. */
async function goOn(minutes: number, { community, watch }: TroubledWorld): Promise<void> {
  const { clock } = community.sandbox;
  for (const end = clock.now() + minutes * minuteMs; clock.now() < end;) {
    clock.set(Math.min(end, clock.now() + stepMs));
    const due = watch.bot?.runDue() ?? Promise.resolve();
    await Promise.race([due, wait(dueWithinMs)]);
  }
}

/** So long the bot may take to be there again, in real milliseconds: discord.js waits for its turn and for some seconds of its own. */
const backWithinMs = 45_000;

async function comeBack(world: TroubledWorld): Promise<void> {
  const { bot } = world.watch;
  for (const end = Date.now() + backWithinMs; !(bot?.isReady() && bot.isDatabaseWell());) {
    if (Date.now() > end) {
      world.away += 1;
      return;
    }
    await wait(50);
  }
}

/** Names of lines that say that the fault is ours, whatever else is wrong. */
const ownFaults = /^(TypeError|RangeError|ReferenceError|PrismaClientValidationError|ZodError)$/;

/** A log that counts errors. */
function watchLog() {
  const silent = openLog('silent');
  const watch = {
    bot: null as Bot | null,
    isTroubled: false,
    away: {} as Record<string, number>,
    complaints: {} as Record<string, number>,
    faults: {} as Record<string, number>,
    log: {
      ...silent,
      error(event: string, fields?: LogFields) {
        if (event === 'storage.away') note(String(fields?.code), watch.away);
        const error = fields?.error;
        const isOurs = !watch.isTroubled || ownFaults.test(error?.name ?? '');
        const counts = isOurs ? watch.faults : watch.complaints;
        const name = [event, fields?.job, fields?.command, error?.name, error?.code].filter(Boolean).join(' ');
        counts[name] = (counts[name] ?? 0) + 1;
      },
    } satisfies Log,
  };
  return watch;
}
