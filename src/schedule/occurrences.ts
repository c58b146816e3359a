import { Temporal } from 'temporal-polyfill';
import { weekdays, type Nth, type Occurrence, type Pause, type Plan, type Rhythm, type Weekday } from './plan.ts';
import { toInstant, toWallTime } from './wall-time.ts';

type Day = Temporal.PlainDate;

/** A plan of which pauses leave nothing for so many years is over: in 28 years the calendar comes around. */
const farthestYears = 28;

/** The next time of a plan after a day (`2026-11-26`), or from its first day on; null when there is none. */
export function findNext(plan: Plan, after: string | null): Occurrence | null {
  const first = Temporal.PlainDate.from(plan.from);
  const start = after === null || after < plan.from ? first : Temporal.PlainDate.from(after).add({ days: 1 });
  for (let from = start; from.year - start.year <= farthestYears;) {
    const day = nextDay(plan.rhythm, first, from);
    if (!day) return null;
    const date = day.toString();
    const pause = plan.pauses.find((one) => isPaused(date, one));
    if (!pause) return { date, at: toInstant(date, plan.minute, plan.zone) };
    from = leavePause(day, pause);
  }
  return null;
}

/** The first time of a plan after an instant in milliseconds since the epoch; null when there is none. */
export function findNextAfter(plan: Plan, instant: number): Occurrence | null {
  // Once clocks show a day, the times of all days before it have come, though clocks may show one of these days again.
  const yesterday = Temporal.PlainDate.from(toWallTime(instant, plan.zone).date).subtract({ days: 1 }).toString();
  let next = findNext(plan, yesterday);
  while (next && next.at <= instant) next = findNext(plan, next.date);
  return next;
}

/** The times of a plan from one of them on, as many as asked for at most; none from null on. */
export function listFrom(plan: Plan, first: Occurrence | null, count: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (let next = first; next && found.length < count; next = findNext(plan, next.date)) found.push(next);
  return found;
}

/** The first day of a rhythm from `from` on; null when there is none. `first` is the plan's first day, from which weeks are counted. */
function nextDay(rhythm: Rhythm, first: Day, from: Day): Day | null {
  switch (rhythm.kind) {
    case 'once': {
      const day = Temporal.PlainDate.from(rhythm.date);
      return Temporal.PlainDate.compare(day, from) < 0 ? null : day;
    }
    case 'weekly':
      return nextWeekday(rhythm, first, from);
    case 'monthly-date':
      return nextOfMonth(from, (month) => Math.min(rhythm.day, month.daysInMonth));
    case 'monthly-weekday':
      return nextOfMonth(from, (month) => findWeekday(month, rhythm.nth, rhythm.weekday));
  }
}

function nextWeekday(
  { weekdays: wanted, everyWeeks }: Extract<Rhythm, { kind: 'weekly' }>,
  first: Day,
  from: Day,
): Day | null {
  if (wanted.length === 0) return null;
  const monday = mondayOf(from);
  const weeksSinceTurn = (mondayOf(first).until(monday).days / weekdays.length) % everyWeeks;
  const left = weeksSinceTurn === 0 ? wanted.filter((weekday) => weekday >= from.dayOfWeek) : [];
  if (left.length > 0) return monday.add({ days: Math.min(...left) - 1 });
  return monday.add({ weeks: everyWeeks - weeksSinceTurn, days: Math.min(...wanted) - 1 });
}

function nextOfMonth(from: Day, choose: (month: Day) => number): Day {
  const inMonth = choose(from);
  if (inMonth >= from.day) return from.add({ days: inMonth - from.day });
  const next = startOfMonth(from).add({ months: 1 });
  return next.add({ days: choose(next) - 1 });
}

/** The day of a month that is its n-th weekday of a kind. */
function findWeekday(month: Day, nth: Nth, weekday: Weekday): number {
  const first = 1 + ((weekday - startOfMonth(month).dayOfWeek + weekdays.length) % weekdays.length);
  if (nth !== 'last') return first + (nth - 1) * weekdays.length;
  return first + Math.floor((month.daysInMonth - first) / weekdays.length) * weekdays.length;
}

function mondayOf(day: Day): Day {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

function startOfMonth(day: Day): Day {
  return day.subtract({ days: day.day - 1 });
}

/** Days compare as texts. A yearly pause may lie across the turn of the year. */
function isPaused(date: string, { from, to, yearly }: Pause): boolean {
  if (!yearly) return from <= date && date <= to;
  const [day, begins, ends] = [date, from, to].map((text) => text.slice(5)) as [string, string, string];
  return begins <= ends ? begins <= day && day <= ends : begins <= day || day <= ends;
}

/** The day after a pause that a day lies in. Where 29 February ends it, that is 1 March in every year. */
function leavePause(day: Day, { to, yearly }: Pause): Day {
  const last = Temporal.PlainDate.from(to);
  if (!yearly) return last.add({ days: 1 });
  const thisYear = last.with({ year: day.year });
  const end = Temporal.PlainDate.compare(day, thisYear) <= 0 ? thisYear : last.with({ year: day.year + 1 });
  return end.add({ days: 1 });
}
