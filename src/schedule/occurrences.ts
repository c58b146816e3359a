import { Temporal } from 'temporal-polyfill';
import { weekdays, type Nth, type Occurrence, type Pause, type Plan, type Rhythm, type Weekday } from './plan.ts';
import { toInstant, toWallTime } from './wall-time.ts';

type Day = Temporal.PlainDate;

/** Nothing that is planned lies further apart than this: a rhythm that comes less often never comes again, as where its pauses leave nothing. */
const farthestDays = 800;

/** The next time of a plan after a day (`2026-11-26`), or from its first day on; null when there is none. */
export function findNext(plan: Plan, after: string | null): Occurrence | null {
  const first = Temporal.PlainDate.from(plan.from);
  const asked = after === null ? first : Temporal.PlainDate.from(after).add({ days: 1 });
  const start = Temporal.PlainDate.compare(asked, first) < 0 ? first : asked;
  const end = start.add({ days: farthestDays });
  for (let day = nextDay(plan.rhythm, first, start); day; day = nextDay(plan.rhythm, first, day.add({ days: 1 }))) {
    if (Temporal.PlainDate.compare(day, end) > 0) return null;
    const date = day.toString();
    if (!plan.pauses.some((pause) => isPaused(date, pause)))
      return { date, at: toInstant(date, plan.minute, plan.zone) };
  }
  return null;
}

/** The first time of a plan after an instant in milliseconds since the epoch; null when there is none. */
export function findNextAfter(plan: Plan, instant: number): Occurrence | null {
  // Where a whole day is left out, its time falls on the next day: so the look begins two days before.
  const twoDaysBefore = Temporal.PlainDate.from(toWallTime(instant, plan.zone).date).subtract({ days: 2 }).toString();
  let next = findNext(plan, twoDaysBefore);
  while (next && next.at <= instant) next = findNext(plan, next.date);
  return next;
}

/** The next times of a plan after an instant, as many as asked for at most. */
export function listNext(plan: Plan, instant: number, count: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (let next = findNextAfter(plan, instant); next && found.length < count; next = findNext(plan, next.date))
    found.push(next);
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
  const monday = mondayOf(first);
  for (let ahead = 0; ahead < 7 * (everyWeeks + 1); ahead += 1) {
    const day = from.add({ days: ahead });
    const week = monday.until(mondayOf(day), { largestUnit: 'days' }).days / 7;
    if (week % everyWeeks === 0 && wanted.some((weekday) => weekday === day.dayOfWeek)) return day;
  }
  return null;
}

function nextOfMonth(from: Day, choose: (month: Day) => number): Day {
  const inMonth = from.with({ day: choose(from) });
  if (Temporal.PlainDate.compare(inMonth, from) >= 0) return inMonth;
  const next = from.with({ day: 1 }).add({ months: 1 });
  return next.with({ day: choose(next) });
}

/** The day of a month that is its n-th weekday of a kind. */
function findWeekday(month: Day, nth: Nth, weekday: Weekday): number {
  const first = 1 + ((weekday - month.with({ day: 1 }).dayOfWeek + weekdays.length) % weekdays.length);
  if (nth !== 'last') return first + (nth - 1) * weekdays.length;
  return first + Math.floor((month.daysInMonth - first) / weekdays.length) * weekdays.length;
}

function mondayOf(day: Day): Day {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/** Days compare as texts. A yearly pause may lie across the turn of the year. */
function isPaused(date: string, { from, to, yearly }: Pause): boolean {
  if (!yearly) return from <= date && date <= to;
  const [day, begins, ends] = [date, from, to].map((text) => text.slice(5)) as [string, string, string];
  return begins <= ends ? begins <= day && day <= ends : begins <= day || day <= ends;
}
