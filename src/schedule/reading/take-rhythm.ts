import { longestWeeks, weekdays, workdays, type Nth, type Weekday } from '../plan.ts';
import type { Board } from './board.ts';
import { ReadingError } from './fault.ts';
import { dayNumber } from './take-dates.ts';

/** What a text says of how often; texts are as they were typed, for a refusal. */
export interface Signs {
  /** "Every", "each". */
  every: boolean;
  daily: boolean;
  /** "Weekly", "every week". */
  weekly: string | null;
  /** Every so many weeks. */
  everyWeeks: { count: number; text: string } | null;
  /** "Monthly", "of the month". */
  monthly: string | null;
  monthDay: number | null;
  nth: { nth: Nth; weekday: Weekday } | null;
  weekdays: ReadonlySet<Weekday>;
  /** A form that says by itself that every one is meant: "Mondays", "Monday to Friday". */
  everyWeekday: boolean;
  /** Weekdays, weekends. */
  sets: ReadonlySet<Weekday>;
  once: string | null;
}

/** Takes everything that says how often. Dates and times are taken before. */
export function takeRhythm(board: Board): Signs {
  const monthly = takeMonthly(board);
  const lastDay = monthly === null ? null : takeLastDay(board);
  const found = takeNth(board, monthly !== null);
  const everyWeeks = found?.everyWeeks ?? takeInterval(board) ?? takeFortnightly(board);
  const [daily, weekly] = [takeEvery(board, 'daily', 'day'), takeEvery(board, 'weekly', 'week')];
  const sets = takeSets(board);
  // In Japanese the day of a month has the sign of Sunday behind it: it goes first.
  const monthDay = lastDay ?? takeMonthDay(board, monthly !== null);
  const { ranged, days, named } = takeWeekdays(board);
  return {
    every: board.takeRoles('every') !== null,
    daily: daily !== null,
    weekly,
    everyWeeks,
    monthly: monthly ?? (monthDay === null ? null : ''),
    monthDay,
    nth: found?.nth ?? null,
    weekdays: new Set([...days, ...(found?.days ?? [])]),
    everyWeekday: ranged || named,
    sets,
    once: board.takeRoles('once'),
  };
}

/** "Monthly", "of the month", "every month". */
function takeMonthly(board: Board): string | null {
  const said = board.takeRoles('monthly');
  const units = board.find((index) => board.is(index, 'month') && isBesideEvery(board, index));
  const texts = units.map((index) => board.at(index)?.text ?? '');
  for (const index of units) board.take(index, ...besideEvery(board, index));
  return said ?? (texts.length === 0 ? null : texts.join(' '));
}

function besideEvery(board: Board, index: number): number[] {
  return [index - 1, index + 1].filter((one) => board.is(one, 'every')).slice(0, 1);
}

function isBesideEvery(board: Board, index: number): boolean {
  return besideEvery(board, index).length > 0 && board.may(index, 'weekday') === undefined;
}

/** "The last day", of a month. */
function takeLastDay(board: Board): number | null {
  const [index] = board.find((one) => board.may(one, 'nth')?.nth === 'last' && board.is(one + 1, 'day'));
  if (index === undefined || board.may(index + 1, 'weekday')?.every) return null;
  board.take(index, index + 1);
  return 31;
}

/** What an n-th weekday turns out to be: a day of each month, or one of every n weeks. */
interface NthFound {
  nth: { nth: Nth; weekday: Weekday } | null;
  everyWeeks: { count: number; text: string } | null;
  days: Weekday[];
}

/** "1st Monday", "second Friday", "الجمعة الأخيرة". */
function takeNth(board: Board, isMonthly: boolean): NthFound | null {
  const [index] = board.find((one) => nthAt(board, one) !== null && nthPlace(board, one, isMonthly) !== null);
  if (index === undefined) return null;
  const nth = nthAt(board, index);
  const place = nthPlace(board, index, isMonthly);
  const weekday = place === null ? undefined : board.may(place, 'weekday')?.weekday;
  if (nth === null || place === null || weekday === undefined) return null;
  const text = [Math.min(index, place), Math.max(index, place)].map((one) => board.at(one)?.text ?? '').join(' ');
  const isEvery = board.is(Math.min(index, place) - 1, 'every');
  board.take(index, place);
  // "Every second Monday" is one of two weeks; whether "every third Monday" is of the month nobody can tell.
  if (!isMonthly && isEvery && nth === 2) return { nth: null, everyWeeks: { count: 2, text }, days: [weekday] };
  const isClear = isMonthly || (isEvery && (nth === 1 || nth === 'last'));
  if (!isClear || !isNth(nth)) throw new ReadingError('unknown', text);
  return { nth: { nth, weekday }, everyWeeks: null, days: [] };
}

function isNth(nth: number | 'last'): nth is Nth {
  return nth === 'last' || (nth >= 1 && nth <= 4);
}

function nthAt(board: Board, index: number): number | 'last' | null {
  return board.may(index, 'nth')?.nth ?? board.may(index, 'ordinal')?.value ?? null;
}

/** Where its weekday stands. A word that is a weekday itself ("segunda") counts only where the month is named. */
function nthPlace(board: Board, index: number, isMonthly: boolean): number | null {
  const mayBeWeekday = board.may(index, 'weekday') !== undefined;
  if (mayBeWeekday && !isMonthly) return null;
  const places = mayBeWeekday ? [index + 1] : [index + 1, index - 1];
  return places.find((one) => board.may(one, 'weekday') !== undefined) ?? null;
}

/** "Every 2 weeks", "every other week", "every second week", "every other Monday". */
function takeInterval(board: Board): { count: number; text: string } | null {
  const [index] = board.find((one) => countAt(board, one) !== null && isCounted(board, one));
  if (index === undefined) return null;
  const text = [index, index + 1].map((one) => board.at(one)?.text ?? '').join(' ');
  const count = countAt(board, index) ?? 0;
  const weeks = board.is(index + 1, 'week') || board.may(index + 1, 'weekday') ? count : count / 7;
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > longestWeeks) throw new ReadingError('unknown', text);
  const every = [index - 1, index + 2].find((one) => board.is(one, 'every'));
  board.take(index, ...(every === undefined ? [] : [every]));
  if (board.is(index + 1, 'week', 'day')) board.take(index + 1);
  return { count: weeks, text };
}

function countAt(board: Board, index: number): number | null {
  if (board.is(index, 'other')) return 2;
  const nth = board.may(index, 'nth')?.nth ?? board.may(index, 'ordinal')?.value;
  return board.may(index, 'number')?.value ?? (typeof nth === 'number' ? nth : null);
}

/** A number is counted with "every" and a unit; "other" may stand before a weekday, too. */
function isCounted(board: Board, index: number): boolean {
  if (!board.is(index - 1, 'every') && !board.is(index + 2, 'every')) return false;
  return (
    board.is(index + 1, 'week', 'day') || (board.is(index, 'other') && board.may(index + 1, 'weekday') !== undefined)
  );
}

function takeFortnightly(board: Board): { count: number; text: string } | null {
  const text = board.takeRoles('fortnightly');
  return text === null ? null : { count: 2, text };
}

/** "Daily" or "every day". A week that is a Sunday, too ("minggu"), is one only beside another weekday. */
function takeEvery(board: Board, word: 'daily' | 'weekly', unit: 'day' | 'week'): string | null {
  const said = board.takeRoles(word);
  const units = board.find((index) => board.is(index, unit) && besideEvery(board, index).length > 0);
  const meant = units.filter((index) => !isOpen(board, index));
  const texts = meant.map((index) => board.at(index)?.text ?? '');
  for (const index of meant) board.take(index, ...besideEvery(board, index));
  return said ?? (texts.length === 0 ? null : texts.join(' '));
}

function isOpen(board: Board, index: number): boolean {
  if (board.may(index, 'weekday') === undefined) return false;
  const others = board.find((one) => one !== index && board.may(one, 'weekday') !== undefined);
  if (others.length === 0 && board.is(index, 'week')) throw new ReadingError('unknown', board.at(index)?.text);
  return others.length === 0 || board.is(index + 1, 'and') || board.is(index - 1, 'and');
}

function takeSets(board: Board): Set<Weekday> {
  const found = new Set<Weekday>();
  if (board.takeRoles('workdays') !== null) for (const day of workdays) found.add(day);
  if (board.takeRoles('weekend') !== null) for (const day of [6, 7] as const) found.add(day);
  return found;
}

/** "Monday to Friday", "Mondays and Thursdays". */
function takeWeekdays(board: Board): { days: Weekday[]; ranged: boolean; named: boolean } {
  const starts = board.find(
    (index) =>
      board.may(index, 'weekday') !== undefined &&
      board.is(index + 1, 'to') &&
      board.may(index + 2, 'weekday') !== undefined,
  );
  const ranges = starts.flatMap((index) => {
    const [from, to] = [board.may(index, 'weekday')?.weekday, board.may(index + 2, 'weekday')?.weekday];
    board.take(index, index + 1, index + 2);
    if (board.is(index - 1, 'from')) board.take(index - 1);
    return from === undefined || to === undefined ? [] : listBetween(from, to);
  });
  const places = board.find((index) => board.may(index, 'weekday') !== undefined);
  const single = places.flatMap((index) => board.may(index, 'weekday') ?? []);
  board.take(...places);
  return {
    days: [...ranges, ...single.map(({ weekday }) => weekday)],
    ranged: ranges.length > 0,
    named: single.some(({ every }) => every),
  };
}

function listBetween(from: Weekday, to: Weekday): Weekday[] {
  const length = ((to - from + weekdays.length) % weekdays.length) + 1;
  return [...weekdays, ...weekdays].slice(from - 1, from - 1 + length);
}

/** "The 15th", of each month; "every 15th". */
function takeMonthDay(board: Board, isMonthly: boolean): number | null {
  const [index] = board.find((one) => dayNumber(board, one) !== null && (isMonthly || isEveryNth(board, one)));
  if (index === undefined) return null;
  const day = dayNumber(board, index) ?? 0;
  if (day < 1 || day > 31) throw new ReadingError('no-such-date', board.at(index)?.text);
  board.take(index);
  for (const one of [index - 1, index + 1]) if (board.is(one, 'day-mark', 'day')) board.take(one);
  return day;
}

function isEveryNth(board: Board, index: number): boolean {
  return board.may(index, 'ordinal') !== undefined && board.is(index - 1, 'every');
}
