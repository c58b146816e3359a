import { Temporal } from 'temporal-polyfill';
import { layOut, refuseLeft } from './board.ts';
import { catchFault, ReadingError, type Fault } from './fault.ts';
import type { Around } from './read-when.ts';
import { refuseGone } from './refuse-gone.ts';
import { findWeekday, settleDate, takeDates, takeRelative } from './take-dates.ts';

/**
 * Reads a day, such as the last one on which something happens: "15 December", "next Monday", "in 2 weeks". A weekday alone is the next one,
 * today included. A refusal of a day names what was typed.
 */
export function readDate(text: string, { language, today }: Around): { kind: 'understood'; date: string } | Fault {
  return catchFault(() => {
    const board = layOut(text, language);
    refuseGone(board);
    const now = Temporal.PlainDate.from(today.date);
    if (board.is(0, 'to')) board.take(0);
    const dates = [...takeDates(board).map((written) => settleDate(written, now)), ...takeRelative(board, now)];
    const places = board.find((index) => board.may(index, 'weekday') !== undefined);
    const days = places.flatMap((index) => board.may(index, 'weekday')?.weekday ?? []);
    board.take(...places);
    refuseLeft(board);
    const [date = days[0] === undefined ? undefined : findWeekday(days[0], now), ...others] = dates;
    if (!date) throw new ReadingError('unknown', text.trim());
    if (others.some((other) => !other.equals(date)) || days.some((day) => day !== date.dayOfWeek))
      throw new ReadingError('contradiction', text.trim());
    return { kind: 'understood' as const, date: date.toString() };
  });
}
