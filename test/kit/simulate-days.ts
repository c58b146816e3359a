import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { findNext, findNextAfter } from '../../src/schedule/occurrences.ts';
import { weekdays, type Occurrence, type Plan } from '../../src/schedule/plan.ts';
import { anyPlan, listDays } from './plans.ts';
import {
  addDays,
  countWall,
  isShownTwice,
  listStretches,
  readClock,
  readWall,
  watchClock,
  type WallClock,
} from './wall-clocks.ts';

// Days that go by minute by minute. A clock on the wall is looked at each minute and rings when a plan says so; beside it stands a bot that
// asks by the instants of `src/schedule`, and now and then works out anew what comes next, as after a restart.

const minuteMs = 60_000;
const dayMs = 86_400_000;
const weekMs = 7 * dayMs;
/** Minutes from one restart of the bot to the next: at every time of the day, sooner or later. */
const restartEvery = 33_331;

/** Fifty zones: those whose clocks do odd things, and some of every part of the world. */
export const fiftyZones: readonly string[] = [
  ...['Africa/Cairo', 'Africa/Casablanca', 'Africa/El_Aaiun', 'Africa/Lagos', 'Africa/Nairobi', 'Africa/Sao_Tome'],
  ...['America/Argentina/Buenos_Aires', 'America/Asuncion', 'America/Bogota', 'America/Caracas', 'America/Chicago'],
  ...['America/Godthab', 'America/Havana', 'America/Los_Angeles', 'America/Mexico_City', 'America/New_York'],
  ...['America/Port-au-Prince', 'America/Santiago', 'America/Sao_Paulo', 'America/Scoresbysund', 'America/St_Johns'],
  ...['Antarctica/Casey', 'Antarctica/Troll', 'Antarctica/Vostok', 'Asia/Almaty', 'Asia/Amman', 'Asia/Beirut'],
  ...['Asia/Gaza', 'Asia/Jerusalem', 'Asia/Kolkata', 'Asia/Pyongyang', 'Asia/Shanghai', 'Asia/Tehran', 'Asia/Tokyo'],
  ...['Asia/Ulaanbaatar', 'Atlantic/Azores', 'Australia/Lord_Howe', 'Australia/Sydney', 'Europe/Berlin'],
  ...['Europe/Istanbul', 'Europe/London', 'Europe/Volgograd', 'Pacific/Apia', 'Pacific/Auckland', 'Pacific/Chatham'],
  ...['Pacific/Easter', 'Pacific/Fakaofo', 'Pacific/Fiji', 'Pacific/Norfolk', 'Pacific/Tongatapu'],
];

/** What came of simulated days. */
export interface SimulationCount {
  zones: number;
  plans: number;
  /** In each zone. */
  days: number;
  /** How often clocks were moved, in all zones. */
  changes: number;
  /** How often the bot asked. */
  asked: number;
  /** Of these, at a time that clocks jumped over, and at one that they showed again later. */
  jumped: number;
  repeated: number;
  /** Days that were due, and the bot did not ask. */
  missed: number;
  /** Times the bot asked on a day that was not due, or again. */
  doubled: number;
  /** Times the bot asked at another minute than the clock on the wall rang, and restarts after which it waited for something else. */
  shifted: number;
}

interface SimulationInput {
  zones: readonly string[];
  /** The day on which it begins. */
  from: string;
  days: number;
  seed: number;
}

/** Lets days go by in some zones, from the beginning of a day in Greenwich; the plans follow from `seed`. */
export function simulateDays(input: SimulationInput): SimulationCount {
  const { zones, days } = input;
  const count: SimulationCount = {
    ...{ zones: zones.length, plans: 0, days, changes: 0, asked: 0, jumped: 0, repeated: 0 },
    ...{ missed: 0, doubled: 0, shifted: 0 },
  };
  const start = countWall({ date: input.from, minute: 0 });
  for (const [place, zone] of zones.entries()) {
    const clock = watchClock(zone, start - weekMs, start + days * dayMs + weekMs);
    count.changes += clock.changes.length;
    for (const plan of choosePlans(clock, { ...input, seed: input.seed + place })) {
      count.plans += 1;
      judge(letDaysGoBy(plan, clock, start, days), plan, clock, count);
    }
  }
  return count;
}

/** Every day at a time that clocks of the zone jump over, every day at one that they show twice, and a plan of any kind. */
function choosePlans({ zone, changes }: WallClock, { from, seed }: SimulationInput): Plan[] {
  const first = addDays(from, 2 + (seed % weekdays.length));
  const oddChanges = [
    changes.find(({ before, after }) => before < after),
    changes.find(({ before, after }) => before > after),
  ];
  const minutes = oddChanges.map((change) =>
    change === undefined ? 150 : readWall(change.at + (change.before + change.after) / 2).minute,
  );
  const year = Number(from.slice(0, 4));
  const [other] = fc.sample(anyPlan([zone], { min: year, max: year }), { seed, numRuns: 1 });
  return [
    ...[...new Set(minutes)].map((minute) => ({
      ...{ rhythm: { kind: 'weekly', weekdays, everyWeeks: 1 } as const, pauses: [] },
      ...{ minute, zone, from: first },
    })),
    ...(other ? [{ ...other, from: first }] : []),
  ];
}

/** A bot that keeps what comes next, and asks when its time has come. One that asks more often than `most` has gone wild, and falls silent. */
function startBot(plan: Plan, most: number) {
  const asked: Occurrence[] = [];
  let next = findNext(plan, null);
  return {
    asked,
    tick(now: number): void {
      // Two can have their time in one minute, where a whole day is left out; three cannot.
      for (let times = 0; times < 3 && next && next.at <= now; times += 1) {
        if (asked.length > most) return;
        asked.push({ date: next.date, at: now });
        next = findNext(plan, next.date);
      }
    },
    /** Works out what comes next from what was asked last, and from the time alone; tells whether both are what was kept. */
    restart(now: number): boolean {
      if (asked.length > most) return false;
      const [kept, byDay] = [next, findNext(plan, asked.at(-1)?.date ?? null)];
      next = byDay;
      return isDeepStrictEqual(byDay, kept) && isDeepStrictEqual(findNextAfter(plan, now), kept);
    },
  };
}

interface Story {
  /** When the clock on the wall rang, by day. */
  rung: ReadonlyMap<string, number>;
  /** All that the bot asked: the day it named, and the minute in which it did. */
  asked: readonly Occurrence[];
  /** After how many restarts it waited for something else than before. */
  swayed: number;
}

/** Whole minutes: counting them one by one is several times as fast. */
function toMinutes(ms: number): number {
  return Math.ceil(ms / minuteMs);
}

function letDaysGoBy(plan: Plan, clock: WallClock, start: number, days: number): Story {
  const due = listDays(plan, plan.from, days).map((date) => ({
    date,
    wall: toMinutes(countWall({ date, minute: plan.minute })),
  }));
  const rung = new Map<string, number>();
  const bot = startBot(plan, days);
  let [ahead, swayed] = [0, 0];
  for (const { from, to, offset } of listStretches(clock)) {
    const [first, end] = [Math.max(from, start), Math.min(to, start + days * dayMs)].map(toMinutes) as [number, number];
    for (let now = first; now < end; now += 1) {
      for (let next = due[ahead]; next && next.wall <= now + toMinutes(offset); next = due[ahead]) {
        rung.set(next.date, now * minuteMs);
        ahead += 1;
      }
      bot.tick(now * minuteMs);
      if (now % restartEvery === 0 && !bot.restart(now * minuteMs)) swayed += 1;
    }
  }
  return { rung, asked: bot.asked, swayed };
}

function judge({ rung, asked, swayed }: Story, plan: Plan, clock: WallClock, count: SimulationCount): void {
  const done = new Set<string>();
  count.asked += asked.length;
  count.shifted += swayed;
  for (const { date, at } of asked) {
    const rungAt = rung.get(date);
    const meant = { date, minute: plan.minute };
    const wall = countWall(meant);
    const shown = countWall(readClock(at, plan.zone));
    if (rungAt === undefined || done.has(date)) count.doubled += 1;
    else if (rungAt !== at) count.shifted += 1;
    else if (shown === wall) count.repeated += isShownTwice(meant, clock) ? 1 : 0;
    else if (shown > wall && countWall(readClock(at - minuteMs, plan.zone)) < wall) count.jumped += 1;
    else count.shifted += 1;
    done.add(date);
  }
  for (const date of rung.keys()) if (!done.has(date)) count.missed += 1;
}
