import { Temporal } from 'temporal-polyfill';
import type { Weekday } from '../plan.ts';
import type { Board } from './board.ts';
import { ReadingError } from './fault.ts';

/** A day as it was written; the year may be left open. */
export interface WrittenDate {
  year: number | null;
  month: number;
  day: number;
  text: string;
}

/** Takes every date off a text: "2026-12-24", "24.12.", "24 Dec 2026", "12月24日". */
export function takeDates(board: Board): WrittenDate[] {
  return board.find(() => true).flatMap((index) => takeDateAt(board, index) ?? []);
}

/** Takes the date that begins at a token, if one does. */
export function takeDateAt(board: Board, index: number): WrittenDate | null {
  const date = takeInNumbers(board, index) ?? takeMarked(board, index) ?? takeWithMonth(board, index);
  if (date && !exists(date)) throw new ReadingError('no-such-date', date.text);
  return date;
}

/** A day that is in some year, where none is said. */
function exists({ year, month, day }: WrittenDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= Temporal.PlainYearMonth.from({ year: year ?? 2000, month }).daysInMonth;
}

function takeInNumbers(board: Board, index: number): WrittenDate | null {
  const text = board.at(index)?.text ?? '';
  const iso = board.may(index, 'iso-date');
  const numeric = board.may(index, 'numeric-date');
  const dotted = board.may(index, 'dotted');
  if (!iso && !numeric && !dotted) return null;
  board.take(index);
  if (iso) return { ...iso, text };
  if (numeric) return { ...orderNumbers(board, numeric, text), year: numeric.year ?? takeYear(board, index + 1), text };
  return dotted ? { month: dotted.second, day: dotted.first, year: takeYear(board, index + 1), text } : null;
}

/** Which number is the day. In English either may be: where both could be, nothing is guessed. Dots are written where the day is first. */
function orderNumbers(
  board: Board,
  { first, second, dots }: { first: number; second: number; dots: boolean },
  text: string,
): { month: number; day: number } {
  const dayFirst = { day: first, month: second };
  const monthFirst = { day: second, month: first };
  switch (board.lexicon.vocabulary.numericDates) {
    case 'day-first':
      return dayFirst;
    case 'month-first':
      return dots ? dayFirst : monthFirst;
    case 'either':
      if (!dots && first <= 12 && second <= 12 && first !== second) throw new ReadingError('unknown', text);
      return dots || second <= 12 ? dayFirst : monthFirst;
  }
}

/** "2026年12月24日". */
function takeMarked(board: Board, index: number): WrittenDate | null {
  const start = board.is(index + 1, 'year-mark') ? index + 2 : index;
  const month = board.may(start, 'number');
  const day = board.may(start + 2, 'number');
  if (!month || !day || !board.is(start + 1, 'month-mark') || !board.is(start + 3, 'day-mark')) return null;
  const year = start > index ? (board.may(index, 'number')?.value ?? null) : null;
  const places = Array.from({ length: start + 4 - index }, (_, ahead) => index + ahead);
  const text = places.map((place) => board.at(place)?.text ?? '').join('');
  board.take(...places);
  return { year, month: month.value, day: day.value, text };
}

/** "24 December 2026", "Dec 24, 2026". */
function takeWithMonth(board: Board, index: number): WrittenDate | null {
  const [month, before] = [board.may(index, 'month'), dayNumber(board, index)];
  const [nextMonth, behind] = [board.may(index + 1, 'month'), dayNumber(board, index + 1)];
  const found =
    before !== null && nextMonth
      ? { month: nextMonth.month, day: before }
      : month && behind !== null
        ? { month: month.month, day: behind }
        : null;
  if (!found) return null;
  const text = `${board.at(index)?.text ?? ''} ${board.at(index + 1)?.text ?? ''}`;
  board.take(index, index + 1);
  return { ...found, year: takeYear(board, index + 2), text };
}

/** The number of a day, as a number or an ordinal; null where a token is none. */
export function dayNumber(board: Board, index: number): number | null {
  const number = board.may(index, 'number');
  const nth = board.may(index, 'nth')?.nth;
  const value = board.may(index, 'ordinal')?.value ?? number?.value ?? (nth === 1 ? 1 : undefined);
  return value === undefined || (number?.digits ?? 0) > 2 ? null : value;
}

/** A year of four digits, behind a comma or not. */
function takeYear(board: Board, index: number): number | null {
  const place = board.is(index, 'and') ? index + 1 : index;
  const number = board.may(place, 'number');
  if (number?.digits !== 4) return null;
  board.take(place, ...(place > index ? [index] : []));
  if (board.is(place + 1, 'year-mark')) board.take(place + 1);
  return number.value;
}

/** How far ahead something that happens once may lie, in years. */
const farthestYears = 2;

/** The day that is meant: of a date without a year the next one, today included. Refuses what is over and what is too far ahead. */
export function settleDate(written: WrittenDate, today: Temporal.PlainDate): Temporal.PlainDate {
  const date = written.year === null ? findNextDate(written, today) : toDate(written, written.year);
  if (Temporal.PlainDate.compare(date, today) < 0) throw new ReadingError('past', written.text);
  return refuseTooFar(date, today, written.text);
}

/** Gives back a day that is not too far ahead. */
export function refuseTooFar(date: Temporal.PlainDate, today: Temporal.PlainDate, text: string): Temporal.PlainDate {
  if (Temporal.PlainDate.compare(date, today.add({ years: farthestYears })) > 0)
    throw new ReadingError('too-far', text);
  return date;
}

/** The next time a day of the year comes: 29 February may be up to eight years away. */
function findNextDate(written: WrittenDate, today: Temporal.PlainDate): Temporal.PlainDate {
  for (let year = today.year; year <= today.year + 8; year += 1) {
    if (!exists({ ...written, year })) continue;
    const date = toDate(written, year);
    if (Temporal.PlainDate.compare(date, today) >= 0) return date;
  }
  throw new ReadingError('no-such-date', written.text);
}

function toDate({ month, day }: WrittenDate, year: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
}

/** The first day from `from` on that is a weekday. */
export function findWeekday(weekday: Weekday, from: Temporal.PlainDate): Temporal.PlainDate {
  return from.add({ days: (weekday - from.dayOfWeek + 7) % 7 });
}

/** Takes what names a day by today: "tomorrow", "in 3 days", "next Monday", "this Friday". */
export function takeRelative(board: Board, today: Temporal.PlainDate): Temporal.PlainDate[] {
  const named = [
    ...(board.takeRoles('overmorrow') === null ? [] : [today.add({ days: 2 })]),
    ...(board.takeRoles('tomorrow') === null ? [] : [today.add({ days: 1 })]),
    ...(board.takeRoles('today') === null ? [] : [today]),
  ];
  return [...named, ...takeAhead(board, today), ...takeNextWeekdays(board, today)];
}

/** "In 3 days", "3日後". */
function takeAhead(board: Board, today: Temporal.PlainDate): Temporal.PlainDate[] {
  return board
    .find((index) => board.may(index, 'number') !== undefined)
    .flatMap((index) => {
      const mark = [index - 1, index + 2].find((one) => board.is(one, 'in'));
      const isEvery = board.is(index - 1, 'every') || board.is(index + 2, 'every');
      const unit = (['day', 'week', 'month'] as const).find((one) => board.is(index + 1, one));
      const count = board.may(index, 'number')?.value;
      if (mark === undefined || isEvery || unit === undefined || count === undefined) return [];
      const text = [index, index + 1].map((one) => board.at(one)?.text ?? '').join(' ');
      board.take(mark, index, index + 1);
      return [refuseTooFar(today.add({ [`${unit}s`]: count }), today, text)];
    });
}

/** "Next" is refused where the weekday still comes this week: some mean that one, some the one after. */
function takeNextWeekdays(board: Board, today: Temporal.PlainDate): Temporal.PlainDate[] {
  return board
    .find((index) => board.is(index, 'this', 'next'))
    .flatMap((index) => {
      const place = [index + 1, index - 1].find((one) => board.may(one, 'weekday') !== undefined);
      const weekday = place === undefined ? undefined : board.may(place, 'weekday');
      if (place === undefined || weekday === undefined) return [];
      const text = [Math.min(index, place), Math.max(index, place)].map((one) => board.at(one)?.text ?? '').join(' ');
      if (board.is(index, 'next') && weekday.weekday > today.dayOfWeek) throw new ReadingError('unknown', text);
      const from = board.is(index, 'next') ? today.add({ days: 1 }) : today;
      board.take(index, place);
      return [findWeekday(weekday.weekday, from)];
    });
}
