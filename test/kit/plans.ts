import fc from 'fast-check';
import { longestWeeks, weekdays, type Nth, type Pause, type Plan, type Rhythm } from '../../src/schedule/plan.ts';
import { addDays } from './wall-clocks.ts';

// Whether a day is one of a plan's, asked of that day alone: by the calendar, and without looking for anything.

const dayMs = 86_400_000;
/** 1 January 1970 was a Thursday: the first Monday is day 4. */
const firstMonday = 4;

/** Days since 1 January 1970. */
function countDays(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

function countWeeks(date: string): number {
  return Math.floor((countDays(date) - firstMonday) / 7);
}

/** As ISO 8601 counts: Monday is 1. */
function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

function dayOfMonth(date: string): number {
  return Number(date.slice(8));
}

function isSameMonth(one: string, other: string): boolean {
  return one.slice(0, 7) === other.slice(0, 7);
}

/** Whether a rhythm comes on a day; `first` is the plan's first day. */
export function fitsRhythm(date: string, rhythm: Rhythm, first: string): boolean {
  switch (rhythm.kind) {
    case 'once':
      return date === rhythm.date;
    case 'weekly':
      return (
        rhythm.weekdays.some((weekday) => weekday === weekdayOf(date)) &&
        (countWeeks(date) - countWeeks(first)) % rhythm.everyWeeks === 0
      );
    case 'monthly-date':
      if (dayOfMonth(date) === rhythm.day) return true;
      return dayOfMonth(date) < rhythm.day && !isSameMonth(date, addDays(date, 1));
    case 'monthly-weekday':
      return weekdayOf(date) === rhythm.weekday && fitsNth(date, rhythm.nth);
  }
}

function fitsNth(date: string, nth: Nth): boolean {
  if (nth === 'last') return !isSameMonth(date, addDays(date, 7));
  return Math.ceil(dayOfMonth(date) / 7) === nth;
}

/** Whether a day lies in a pause. A yearly one is looked for in the year of the day and the one before. */
export function fitsPause(date: string, { from, to, yearly }: Pause): boolean {
  const numberOf = (text: string) => Number(text.replaceAll('-', ''));
  const [day, begins, ends] = [date, from, to].map(numberOf) as [number, number, number];
  if (!yearly) return begins <= day && day <= ends;
  const year = Number(date.slice(0, 4)) * 10_000;
  const [start, end] = [begins % 10_000, ends % 10_000];
  const over = end < start ? 10_000 : 0;
  return [year - 10_000, year].some((turn) => turn + start <= day && day <= turn + end + over);
}

/** Whether something happens on a day. */
export function fitsPlan(date: string, plan: Plan): boolean {
  return (
    date >= plan.from &&
    fitsRhythm(date, plan.rhythm, plan.from) &&
    !plan.pauses.some((pause) => fitsPause(date, pause))
  );
}

/** All days of a plan from one day on, as many days as are looked at. */
export function listDays(plan: Plan, from: string, days: number): string[] {
  return Array.from({ length: days }, (_, ahead) => addDays(from, ahead)).filter((date) => fitsPlan(date, plan));
}

const anyMinute = fc.integer({ min: 0, max: 24 * 60 - 1 });
const anyWeekday = fc.constantFrom(...weekdays);

function anyRhythm(first: string): fc.Arbitrary<Rhythm> {
  return fc.oneof(
    fc.record({
      kind: fc.constant('once' as const),
      date: fc.integer({ min: -10, max: 1_400 }).map((ahead) => addDays(first, ahead)),
    }),
    fc.record({
      kind: fc.constant('weekly' as const),
      weekdays: fc.uniqueArray(anyWeekday, { minLength: 1 }),
      everyWeeks: fc.integer({ min: 1, max: longestWeeks }),
    }),
    fc.record({ kind: fc.constant('monthly-date' as const), day: fc.integer({ min: 1, max: 31 }) }),
    fc.record({
      kind: fc.constant('monthly-weekday' as const),
      nth: fc.constantFrom<Nth>(1, 2, 3, 4, 'last'),
      weekday: anyWeekday,
    }),
  );
}

/** Pauses of a day, of weeks across the turn of the year, of all but a few days, and of years. */
function anyPause(first: string): fc.Arbitrary<Pause> {
  const anyBegin = fc.integer({ min: -200, max: 800 }).map((ahead) => addDays(first, ahead));
  const lasting = (yearly: boolean, longest: number) =>
    fc
      .tuple(anyBegin, fc.integer({ min: 0, max: longest }))
      .map(([from, days]) => ({ from, to: addDays(from, days), yearly }));
  const onLeapDay = fc
    .tuple(fc.constantFrom('2027-02-10', '2027-12-20', '2028-02-29'), fc.boolean())
    .map(([day, begins]) => ({
      from: begins ? '2028-02-29' : day,
      to: begins ? addDays(day, 365) : '2028-02-29',
      yearly: true,
    }));
  return fc.oneof(lasting(true, 40), lasting(true, 360), lasting(false, 60), lasting(false, 1_000), onLeapDay);
}

/** Plans of every kind that begin within some years, in one of some zones. */
export function anyPlan(zones: readonly string[], years: { min: number; max: number }): fc.Arbitrary<Plan> {
  const anyFirst = fc.tuple(fc.integer(years), fc.integer({ min: 0, max: 364 }));
  return anyFirst.chain(([year, ahead]) => {
    const from = addDays(`${year}-01-01`, ahead);
    return fc.record({
      rhythm: anyRhythm(from),
      minute: anyMinute,
      zone: fc.constantFrom(...zones),
      from: fc.constant(from),
      pauses: fc.array(anyPause(from), { maxLength: 3 }),
    });
  });
}
