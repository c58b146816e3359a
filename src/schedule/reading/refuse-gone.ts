import type { Board } from './board.ts';
import { ReadingError } from './fault.ts';

/**
 * Refuses a day that is over: "yesterday", "last Monday", "3 days ago". Where something is said to come again, "the last Monday" is one of a
 * month. Comes before all that takes words off the text.
 */
export function refuseGone(board: Board): void {
  const [index] = board.find((one) => board.is(one, 'yesterday') || (isGone(board, one) && isBesideDays(board, one)));
  if (index !== undefined) throw new ReadingError('past', board.at(index)?.text);
}

function isGone(board: Board, index: number): boolean {
  if (board.is(index, 'gone')) return true;
  return board.may(index, 'nth')?.nth === 'last' && board.find((one) => board.is(one, 'every', 'monthly')).length === 0;
}

/** Beside a weekday or a unit, or before a number of units. */
function isBesideDays(board: Board, index: number): boolean {
  const isDays = (one: number) => board.may(one, 'weekday') !== undefined || board.is(one, 'day', 'week', 'month');
  const isNumberOf = board.may(index + 1, 'number') !== undefined && isDays(index + 2);
  return isDays(index - 1) || isDays(index + 1) || isNumberOf;
}
