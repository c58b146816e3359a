import { Temporal } from 'temporal-polyfill';
import { weekdays, type Rhythm, type Weekday } from '../plan.ts';
import { layOut, longestText, refuseLeft } from './board.ts';
import { catchFault, ReadingError, type Fault } from './fault.ts';
import { refuseGone } from './refuse-gone.ts';
import { findWeekday, settleDate, takeDates, takeRelative } from './take-dates.ts';
import { takeRhythm, type Signs } from './take-rhythm.ts';
import { takeTime } from './take-time.ts';
import type { ReadLanguage } from './vocabularies.ts';

export { longestText } from './board.ts';

/** What a text is read with. */
export interface Around {
  /** English is understood beside it. */
  language: ReadLanguage;
  /** The day (`2026-11-26`) and the time (minutes since midnight) by the clock on the person's wall. */
  today: { date: string; minute: number };
  /** The person's IANA time zone: its name in brackets, as the bot writes it, is passed over. */
  zone?: string;
}

/** What a text says of when something shall happen: on which days, and how many minutes after midnight. */
export interface When {
  kind: 'understood';
  rhythm: Rhythm;
  minute: number;
}

/**
 * Reads when something shall happen from what a person typed, in their language or in English. The words may stand in any order. A time alone
 * is meant every day; weekdays with nothing else are meant every week ("Sunday 19:00"), which is why what was understood is always read back.
 * What may equally well mean two things is not guessed: it is `unknown`. Never throws, and takes a time that grows with the length of the text.
 */
export function readWhen(text: string, around: Around): When | Fault {
  return catchFault(() => {
    const board = layOut(dropZone(text, around.zone), around.language);
    refuseGone(board);
    const today = Temporal.PlainDate.from(around.today.date);
    const minute = takeTime(board);
    const written = takeDates(board);
    const relative = takeRelative(board, today);
    const signs = takeRhythm(board);
    refuseLeft(board);
    if (minute === null) throw new ReadingError('no-time');
    const dates = [...written.map((one) => settleDate(one, today)), ...relative];
    const now = { date: today, minute: around.today.minute };
    return { kind: 'understood' as const, rhythm: toRhythm(signs, dates, minute, now), minute };
  });
}

function dropZone(text: string, zone: string | undefined): string {
  // What is too long is refused as it is.
  if (zone === undefined || text.length > longestText + zone.length + 20) return text;
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const at = plain.toLowerCase().lastIndexOf(`(${zone.toLowerCase()})`);
  return at < 0 ? text : `${plain.slice(0, at)} ${plain.slice(at + zone.length + 2)}`;
}

interface Now {
  date: Temporal.PlainDate;
  minute: number;
}

function toRhythm(signs: Signs, dates: readonly Temporal.PlainDate[], minute: number, now: Now): Rhythm {
  if (dates.length > 0) return toOnce(signs, dates, minute, now);
  if (signs.once !== null) return toOnceOnWeekday(signs, signs.once, minute, now);
  if (signs.nth || signs.monthly !== null) return toMonthly(signs);
  return toWeekly(signs);
}

/** Says that something happens again. */
function isRepeated(signs: Signs): boolean {
  return (
    signs.every ||
    signs.daily ||
    signs.everyWeekday ||
    signs.weekly !== null ||
    signs.monthly !== null ||
    signs.everyWeeks !== null ||
    signs.nth !== null ||
    signs.sets.size > 0
  );
}

function toOnce(signs: Signs, dates: readonly Temporal.PlainDate[], minute: number, now: Now): Rhythm {
  const [date] = dates;
  if (!date || isRepeated(signs) || dates.some((other) => !other.equals(date))) throw new ReadingError('contradiction');
  if ([...signs.weekdays].some((weekday) => weekday !== date.dayOfWeek)) throw new ReadingError('contradiction');
  if (date.equals(now.date) && minute <= now.minute) throw new ReadingError('past');
  return { kind: 'once', date: date.toString() };
}

/** "Once on Sunday": the next one. */
function toOnceOnWeekday(signs: Signs, text: string, minute: number, now: Now): Rhythm {
  if (isRepeated(signs)) throw new ReadingError('contradiction');
  const [weekday, ...others] = signs.weekdays;
  if (weekday === undefined || others.length > 0) throw new ReadingError('unknown', text);
  const from = minute <= now.minute ? now.date.add({ days: 1 }) : now.date;
  return { kind: 'once', date: findWeekday(weekday, from).toString() };
}

function toMonthly(signs: Signs): Rhythm {
  const isOften = signs.daily || signs.weekly !== null || signs.everyWeeks !== null || signs.sets.size > 0;
  const isBoth = signs.nth !== null && signs.monthDay !== null;
  if (isOften || isBoth || (signs.weekdays.size > 0 && (signs.nth !== null || signs.monthDay !== null)))
    throw new ReadingError('contradiction');
  if (signs.nth) return { kind: 'monthly-weekday', ...signs.nth };
  if (signs.monthDay === null) throw new ReadingError('unknown', signs.monthly ?? undefined);
  return { kind: 'monthly-date', day: signs.monthDay };
}

function toWeekly(signs: Signs): Rhythm {
  const { daily, weekly, everyWeeks, sets } = signs;
  const isOneOfSet =
    sets.size > 0 && [...signs.weekdays].some((day) => sets.has(day)) && signs.weekdays.size < sets.size;
  const days = new Set([...signs.weekdays, ...sets]);
  if (isOneOfSet || (daily && (days.size > 0 || weekly !== null || everyWeeks !== null)))
    throw new ReadingError('contradiction');
  if (weekly !== null && everyWeeks && everyWeeks.count > 1) throw new ReadingError('contradiction');
  const unsaid = weekly ?? everyWeeks?.text;
  // Which day of the week it is nobody said.
  if (days.size === 0 && unsaid !== undefined) throw new ReadingError('unknown', unsaid);
  return { kind: 'weekly', weekdays: sortDays(days), everyWeeks: everyWeeks?.count ?? 1 };
}

function sortDays(days: ReadonlySet<Weekday>): Weekday[] {
  return weekdays.filter((day) => days.size === 0 || days.has(day));
}
