import { Temporal } from 'temporal-polyfill';
import type { Pause } from '../plan.ts';
import { layOut, refuseLeft, type Board } from './board.ts';
import { catchFault, ReadingError, type Fault } from './fault.ts';
import type { Around } from './read-when.ts';
import { dayNumber, refuseTooFar, takeDateAt, takeRelative, type WrittenDate } from './take-dates.ts';

/** What is left out. */
export interface Pauses {
  kind: 'understood';
  pauses: Pause[];
}

/**
 * Reads days that are left out: "24 Dec – 1 Jan", "2027-04-05", several after commas. Without a year they are left out every year; its dates
 * then are those of the next time. A refusal of a day names what was typed.
 */
export function readPause(text: string, { language, today }: Around): Pauses | Fault {
  return catchFault(() => {
    const board = layOut(text, language);
    const now = Temporal.PlainDate.from(today.date);
    board.takeRoles('not', 'from');
    const relative = takeRelative(board, now).map((date) => toPause(date, date, false));
    const written = takeSpans(board).map((span) => settleSpan(span, now));
    refuseLeft(board);
    const pauses = [...written, ...relative];
    if (pauses.length === 0) throw new ReadingError('unknown', text.trim());
    return { kind: 'understood' as const, pauses };
  });
}

interface Span {
  from: WrittenDate;
  to: WrittenDate;
}

/** Two dates with "to" between them are the ends of a span; "24–26 December" and "Dec 24–26" name their month once. */
function takeSpans(board: Board): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < board.length; index += 1) {
    const before = takeBareStart(board, index);
    const from = before === null ? takeDateAt(board, index) : null;
    if (before === null && !from) continue;
    const end = board.find((one) => one > index)[0] ?? board.length;
    const to = before !== null || board.is(end, 'to') ? takeEnd(board, end, from) : null;
    if (before !== null) spans.push(startSpan(before, to));
    else if (from) spans.push({ from, to: to ?? from });
  }
  return spans;
}

/** A number alone before "to" and a date: it is left where no date follows. */
function takeBareStart(board: Board, index: number): { day: number; text: string } | null {
  const day = dayNumber(board, index);
  if (day === null || !board.is(index + 1, 'to') || board.may(index - 1, 'month')) return null;
  if (dayNumber(board, index + 2) === null || !board.may(index + 3, 'month')) return null;
  const text = board.at(index)?.text ?? '';
  board.take(index);
  return { day, text };
}

function startSpan({ day, text }: { day: number; text: string }, to: WrittenDate | null): Span {
  if (!to) throw new ReadingError('unknown', text);
  return { from: { ...to, day }, to };
}

function takeEnd(board: Board, index: number, from: WrittenDate | null): WrittenDate | null {
  const place = board.find((one) => one > index)[0];
  const date = place === undefined ? null : takeDateAt(board, place);
  const day = place === undefined || date ? null : dayNumber(board, place);
  if (place === undefined || (!date && (day === null || !from))) return null;
  board.take(index, place);
  if (date) return date;
  return from && day !== null ? { ...from, day } : null;
}

/** The days of a span. With one year said, the other follows from the order of the days. */
function settleSpan({ from, to }: Span, today: Temporal.PlainDate): Pause {
  const isOver = compareDays(from, to) > 0;
  if (from.year === null && to.year === null) return settleYearly(from, to, isOver, today);
  const first = toDay(from, from.year ?? (to.year ?? 0) - (isOver ? 1 : 0));
  const last = toDay(to, to.year ?? (from.year ?? 0) + (isOver ? 1 : 0));
  if (Temporal.PlainDate.compare(first, last) > 0) throw new ReadingError('contradiction', to.text);
  if (Temporal.PlainDate.compare(last, today) < 0) throw new ReadingError('past', to.text);
  refuseTooFar(first, today, from.text);
  return toPause(first, last, false);
}

/** The next time that a span has not ended; a leap day has to wait for its year. */
function settleYearly(from: WrittenDate, to: WrittenDate, isOver: boolean, today: Temporal.PlainDate): Pause {
  for (let year = today.year - 1; year <= today.year + 8; year += 1) {
    const [first, last] = [findDay(from, year), findDay(to, year + (isOver ? 1 : 0))];
    if (first && last && Temporal.PlainDate.compare(last, today) >= 0) return toPause(first, last, true);
  }
  throw new ReadingError('no-such-date', from.text);
}

function compareDays(one: WrittenDate, other: WrittenDate): number {
  return one.month - other.month || one.day - other.day;
}

function findDay({ month, day }: WrittenDate, year: number): Temporal.PlainDate | null {
  const date = Temporal.PlainDate.from({ year, month, day: 1 });
  return day <= date.daysInMonth ? date.with({ day }) : null;
}

function toDay(written: WrittenDate, year: number): Temporal.PlainDate {
  const date = findDay(written, year);
  if (!date) throw new ReadingError('no-such-date', written.text);
  return date;
}

function toPause(from: Temporal.PlainDate, to: Temporal.PlainDate, yearly: boolean): Pause {
  return { from: from.toString(), to: to.toString(), yearly };
}
