// What clocks on walls show, from Intl.DateTimeFormat and arithmetic alone: nothing of `src/schedule`, nothing of Temporal.

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** Changes that undo each other lie at least three weeks apart in all zones (Morocco and Gaza around Ramadan), so that a look each week misses none. */
const lookMs = 7 * dayMs;

/** What a clock shows. */
export interface Shown {
  /** For example `2026-11-26`. */
  date: string;
  /** Minutes since midnight; a fraction where it shows seconds. */
  minute: number;
}

/** Clocks of a zone are moved. */
export interface ClockChange {
  /** The first instant with the new offset, in milliseconds since the epoch. */
  at: number;
  /** How far clocks are ahead of UTC before and after it, in milliseconds. */
  before: number;
  after: number;
}

/** All clocks of a zone, between two instants. */
export interface WallClock {
  zone: string;
  /** How far clocks are ahead of UTC at the beginning, in milliseconds. */
  offset: number;
  /** In their order. */
  changes: readonly ClockChange[];
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const there = formats.get(zone);
  if (there) return there;
  const made = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

/** What clocks of a zone show at an instant (milliseconds since the epoch), by Intl. */
export function readClock(instant: number, zone: string): Shown {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatFor(zone).formatToParts(instant)) parts[type] = value;
  const { year = '', month = '', day = '', hour, minute, second } = parts;
  return { date: `${year}-${month}-${day}`, minute: Number(hour) * 60 + Number(minute) + Number(second) / 60 };
}

/** The instant at which a clock in Greenwich without summer time would show something: only good for counting. */
export function countWall({ date, minute }: Shown): number {
  return Date.parse(`${date}T00:00:00Z`) + minute * minuteMs;
}

/** What {@link countWall} counted. */
export function readWall(counted: number): Shown {
  const date = new Date(counted).toISOString().slice(0, 10);
  return { date, minute: (counted - countWall({ date, minute: 0 })) / minuteMs };
}

/** A day so many days after another, both as `2026-11-26`. */
export function addDays(date: string, days: number): string {
  return readWall(countWall({ date, minute: 0 }) + days * dayMs).date;
}

function readOffset(instant: number, zone: string): number {
  return countWall(readClock(instant, zone)) - instant;
}

/** Reads from Intl what a zone's clocks do between two instants. */
export function watchClock(zone: string, from: number, to: number): WallClock {
  const offset = readOffset(from, zone);
  const changes: ClockChange[] = [];
  let before = offset;
  for (let look = from; look < to; look += lookMs) {
    const after = readOffset(look + lookMs, zone);
    if (after !== before) changes.push({ at: findChange(zone, look, look + lookMs, before), before, after });
    before = after;
  }
  return { zone, offset, changes };
}

/** The first whole second at which clocks are no longer ahead by `before`. */
function findChange(zone: string, from: number, to: number, before: number): number {
  let [same, other] = [from, to];
  while (other - same > 1000) {
    const middle = same + Math.floor((other - same) / 2000) * 1000;
    if (readOffset(middle, zone) === before) same = middle;
    else other = middle;
  }
  return other;
}

/** Stretches of time in which a clock is not moved, in their order; the first begins and the last ends nowhere. */
export function listStretches({ offset, changes }: WallClock): { from: number; to: number; offset: number }[] {
  const starts = [{ at: -Infinity, after: offset }, ...changes];
  return starts.map(({ at, after }, index) => ({ from: at, to: starts[index + 1]?.at ?? Infinity, offset: after }));
}

/**
 * The first instant (milliseconds since the epoch) at which a clock shows a time, or else the first at which it shows a later one, though it
 * showed an earlier one right before.
 */
export function findShown(meant: Shown, clock: WallClock): number {
  const wall = countWall(meant);
  for (const { from, to, offset } of listStretches(clock)) {
    if (wall - offset >= to) continue;
    return Math.max(from, wall - offset);
  }
  throw new Error('The last stretch ends nowhere.');
}

/** Whether a clock shows a time, and shows it again later. */
export function isShownTwice(meant: Shown, { changes }: WallClock): boolean {
  const wall = countWall(meant);
  return changes.some(({ at, before, after }) => at + after <= wall && wall < at + before);
}
