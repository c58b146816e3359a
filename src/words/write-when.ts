import { weekdays, workdays, type Nth, type Pause, type Plan, type Weekday } from '../schedule/plan.ts';
import type { Words } from './en.ts';

/** The words that are needed to write when something happens. */
type WhenWords = Pick<Words, 'when' | 'crisis'>;

/** A day that every month has. */
const shortestMonth = 28;

/** When something happens, in words: "every weekday at 08:30 (Europe/Berlin)". What is written can be read again (`src/schedule/reading`). */
export function writeWhen(
  { rhythm, minute, zone }: Pick<Plan, 'rhythm' | 'minute' | 'zone'>,
  words: WhenWords,
): string {
  const say = words.when;
  const around = { time: writeTime(minute, words), zone };
  switch (rhythm.kind) {
    case 'once':
      return say.once({ ...around, date: writeDay(rhythm.date, words) });
    case 'weekly':
      return writeWeekly(rhythm.weekdays, rhythm.everyWeeks, around, words);
    case 'monthly-date':
      return rhythm.day > shortestMonth
        ? say.monthDayOrLast({ ...around, day: rhythm.day })
        : say.monthDay({ ...around, day: rhythm.day });
    case 'monthly-weekday':
      return say.nthWeekday({
        ...around,
        nth: nthNames[rhythm.nth],
        weekday: nameWeekday(rhythm.weekday, words),
      });
  }
}

/** By letters alone, which no language turns around. */
const nthNames = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' } as const satisfies Record<
  Nth,
  string
>;

function writeWeekly(
  wanted: readonly Weekday[],
  everyWeeks: number,
  around: { time: string; zone: string },
  words: WhenWords,
): string {
  const say = words.when;
  const ordered = weekdays.filter((day) => wanted.includes(day));
  if (everyWeeks === 1 && ordered.length === weekdays.length) return say.everyDay(around);
  if (everyWeeks === 1 && String(ordered) === String(workdays)) return say.workdays(around);
  const days = joinList(
    ordered.map((day) => nameWeekday(day, words)),
    words,
  );
  if (everyWeeks === 1) return say.weekly({ ...around, days });
  return everyWeeks === 2 ? say.otherWeek({ ...around, days }) : say.everyWeeks({ ...around, days, weeks: everyWeeks });
}

/** The days that are left out, in words: "not from 24 December to 1 January"; empty where none are. */
export function writePauses(pauses: readonly Pause[], words: WhenWords): string {
  if (pauses.length === 0) return '';
  const written = pauses.map(({ from, to, yearly }) => {
    const [first, last] = [from, to].map((date) =>
      formatOf(words, yearly ? 'day-of-year' : 'date').format(dayOf(date)),
    );
    return from === to
      ? words.when.pauseDay({ date: first ?? '' })
      : words.when.pauseSpan({ from: first ?? '', to: last ?? '' });
  });
  return words.when.pauses({ pauses: joinList(written, words) });
}

/** A day (`2026-11-27`) with its weekday: "Friday 27 November 2026". */
export function writeDay(date: string, words: WhenWords): string {
  return formatOf(words, 'day').format(dayOf(date));
}

/** A time (minutes since midnight) as a language writes it: "08:30", "8:30 pm". */
export function writeTime(minute: number, words: WhenWords): string {
  return formatOf(words, 'time').format(minute * 60_000);
}

/** Hours of the day (minutes since midnight) from one time to another: "22:00 – 07:00". Can be read again. */
export function writeHours({ from, to }: { from: number; to: number }, words: WhenWords): string {
  return `${writeTime(from, words)} – ${writeTime(to, words)}`;
}

/** 1 January 2024 was a Monday. */
function nameWeekday(weekday: Weekday, words: WhenWords): string {
  return formatOf(words, 'weekday').format(Date.UTC(2024, 0, weekday));
}

function joinList(texts: readonly string[], words: WhenWords): string {
  return new Intl.ListFormat(words.crisis.locale, { type: 'conjunction' }).format(texts);
}

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00Z`);
}

const shapes = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  'day-of-year': { day: 'numeric', month: 'long' },
  weekday: { weekday: 'long' },
  time: { timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(words: WhenWords, shape: keyof typeof shapes): Intl.DateTimeFormat {
  const { locale } = words.crisis;
  const key = `${locale} ${shape}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...shapes[shape] });
  formats.set(key, format);
  return format;
}
