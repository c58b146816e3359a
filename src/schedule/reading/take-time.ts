import type { Board } from './board.ts';
import { ReadingError } from './fault.ts';
import type { Role } from './vocabulary.ts';

/**
 * Parts of a day: from which hour to before which, past midnight counted on; and the hour it is where none is said. An hour up to twelve is
 * the one that lies in them.
 */
const dayParts = {
  am: { from: 0, to: 12, alone: null },
  pm: { from: 12, to: 24, alone: null },
  morning: { from: 0, to: 12, alone: null },
  noon: { from: 11, to: 16, alone: 12 },
  midday: { from: 10, to: 16, alone: null },
  afternoon: { from: 12, to: 21, alone: null },
  evening: { from: 16, to: 25, alone: null },
  night: { from: 18, to: 30, alone: null },
  midnight: { from: 24, to: 25, alone: 0 },
} as const satisfies Partial<Record<Role, { from: number; to: number; alone: number | null }>>;

type DayPart = keyof typeof dayParts;

function isDayPart(role: string): role is DayPart {
  return Object.hasOwn(dayParts, role);
}

const partNames = Object.keys(dayParts).filter(isDayPart);

/** A time as it was written, before it is known in which half of the day it lies. */
interface Clock {
  hour: number;
  minute: number;
  text: string;
  /** No minutes were said, in a language that counts to twelve. */
  loose: boolean;
}

/** Takes the time off a text (minutes since midnight); null where it has none. Parts of the day go with it. */
export function takeTime(board: Board): number | null {
  const clocks = [...takeWritten(board), ...takeHours(board)];
  clocks.push(...takeDotted(board, clocks.length > 0));
  const parts = board.find((index) => board.is(index, ...partNames));
  const named = partNames.filter((part) => parts.some((index) => board.is(index, part)));
  board.take(...parts);
  const minutes = new Set(clocks.map((clock) => toMinute(clock, named)));
  if (clocks.length === 0) for (const part of named) addAlone(part, minutes);
  if (minutes.size > 1) throw new ReadingError('two-times');
  return [...minutes][0] ?? null;
}

function addAlone(part: DayPart, minutes: Set<number>): void {
  const { alone } = dayParts[part];
  if (alone !== null) minutes.add(alone * 60);
}

/** "8:30", with what may stand beside it. */
function takeWritten(board: Board): Clock[] {
  return board
    .find((index) => board.may(index, 'clock') !== undefined)
    .flatMap((index) => {
      const clock = board.may(index, 'clock');
      const text = board.at(index)?.text ?? '';
      takeAround(board, index, index);
      return clock ? [{ ...clock, text, loose: false }] : [];
    });
}

/** Takes a time with the "at" before it and the "Uhr" behind it. */
function takeAround(board: Board, from: number, to: number): void {
  if (board.is(from - 1, 'at')) board.take(from - 1);
  if (board.is(to + 1, 'hour')) board.take(to + 1);
  for (let index = from; index <= to; index += 1) board.take(index);
}

/** "8 Uhr", "8 Uhr 30", "8h30", "7pm", "at 20", "halb 8". */
function takeHours(board: Board): Clock[] {
  const found = board.find((index) => isHour(board, index));
  return found.flatMap((index) => {
    const hour = board.may(index, 'number')?.value;
    return hour === undefined ? [] : [takeHour(board, index, hour)];
  });
}

function isHour(board: Board, index: number): boolean {
  if (board.may(index, 'number') === undefined) return false;
  if (board.is(index + 1, 'hour')) {
    // "Every 2 hours" is no time.
    if (board.is(index - 1, 'every')) throw new ReadingError('unknown', board.at(index)?.text);
    return true;
  }
  if (board.is(index - 1, 'half-past', 'half-to')) return true;
  const isDate = isMonth(board, index - 1) || isMonth(board, index + 1);
  if (isDate || board.is(index + 1, 'day', 'week', 'month') || board.may(index + 1, 'nth')) return false;
  return board.is(index - 1, 'at') || board.is(index + 1, 'half-past', ...partNames);
}

function isMonth(board: Board, index: number): boolean {
  return board.may(index, 'month') !== undefined || board.is(index, 'month-mark');
}

function takeHour(board: Board, index: number, hour: number): Clock {
  const text = board.at(index)?.text ?? '';
  const isLoose = isLooseBeside(board, index);
  const hasMark = board.is(index + 1, 'hour');
  const minutes = hasMark ? takeMinutes(board, index + 2) : null;
  const before = index - 1;
  const halves = [before, index + 1, index + 2].filter((one) => board.is(one, 'half-past', 'half-to'));
  const isTo = board.is(before, 'half-to');
  if (halves.includes(before) && board.is(before - 1, 'at')) board.take(before - 1);
  board.take(...halves);
  takeAround(board, index, index);
  if (halves.length === 0) return { hour, minute: minutes ?? 0, text, loose: isLoose && minutes === null };
  return { hour: isTo ? (hour === 0 ? 23 : hour - 1) : hour, minute: 30, text, loose: isLoose };
}

/** Whether the word that makes an hour of a number leaves open which half of the day is meant. */
function isLooseBeside(board: Board, index: number): boolean {
  return [index - 1, index + 1].some((one) =>
    board
      .at(one)
      ?.meanings.some(
        (meaning) =>
          meaning.kind === 'role' && meaning.loose && ['at', 'hour', 'half-past', 'half-to'].includes(meaning.role),
      ),
  );
}

/** Minutes behind the mark of an hour: two digits that belong to no date. */
function takeMinutes(board: Board, index: number): number | null {
  const number = board.may(index, 'number');
  const isMarked = board.is(index + 1, 'minute');
  if (!number || (number.digits !== 2 && !isMarked) || board.may(index, 'ordinal')) return null;
  if (isMonth(board, index + 1) || board.is(index + 1, 'hour', 'day', 'week', 'month', 'day-mark')) return null;
  board.take(index, ...(isMarked ? [index + 1] : []));
  return number.value;
}

/** "8.30": a time where it can be nothing else, or where nothing else is one; the others stay, as dates. */
function takeDotted(board: Board, hasTime: boolean): Clock[] {
  const found = board.find((index) => board.may(index, 'dotted') !== undefined);
  const sure = found.filter((index) => board.is(index - 1, 'at') || board.is(index + 1, 'hour', ...partNames));
  const able = found.filter((index) => mayBeTime(board, index));
  const onlyTime = able.filter((index) => !mayBeDate(board, index));
  const isKnown = hasTime || sure.length > 0 || onlyTime.length > 0;
  const chosen = isKnown ? new Set([...sure, ...onlyTime]) : new Set(able);
  return [...chosen].flatMap((index) => {
    const dotted = board.may(index, 'dotted');
    const text = board.at(index)?.text ?? '';
    takeAround(board, index, index);
    return dotted ? [{ hour: dotted.first, minute: dotted.second, text, loose: false }] : [];
  });
}

function mayBeTime(board: Board, index: number): boolean {
  const dotted = board.may(index, 'dotted');
  return dotted !== undefined && dotted.first < 24 && dotted.second < 60;
}

function mayBeDate(board: Board, index: number): boolean {
  const dotted = board.may(index, 'dotted');
  return dotted !== undefined && dotted.first >= 1 && dotted.first <= 31 && dotted.second >= 1 && dotted.second <= 12;
}

/** Minutes since midnight. An hour up to twelve in words that leave open which half of the day is meant is not guessed. */
function toMinute({ hour, minute, text, loose }: Clock, parts: readonly DayPart[]): number {
  if (hour > 23 || minute > 59) throw new ReadingError('no-such-time', text);
  const isStrict = parts.includes('am') || parts.includes('pm');
  if (isStrict && hour > 12) throw new ReadingError('no-such-time', text);
  const halves = hour <= 12 && parts.length > 0 ? [hour % 12, (hour % 12) + 12] : [hour];
  const fitting = halves.filter((one) => parts.every((part) => liesIn(one, part)));
  if (fitting.length !== 1) throw new ReadingError('no-such-time', text);
  if (loose && parts.length === 0 && hour >= 1 && hour <= 12) throw new ReadingError('unknown', text);
  return (fitting[0] ?? 0) * 60 + minute;
}

function liesIn(hour: number, part: DayPart): boolean {
  const { from, to } = dayParts[part];
  return [hour, hour + 24].some((one) => from <= one && one < to);
}
