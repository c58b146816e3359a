import { findNext, findNextAfter } from '../../schedule/occurrences.ts';
import type { Occurrence, Plan } from '../../schedule/plan.ts';
import { levels, type Level } from '../rounds/rules.ts';

/** So many of the times to come are shown. */
export const mostUpcoming = 3;

/**
 * When a plan is asked next, from now on; null for never. A check-in is asked once a day at most: where `lastDay` (`2026-11-26`) was, or was
 * missed, its next time is on a later one, whatever the plan was changed to.
 */
export function findTurn(plan: Plan, lastDay: string | null, now: number): Occurrence | null {
  const next = findNextAfter(plan, now);
  return next && lastDay !== null && next.date <= lastDay ? findNext(plan, lastDay) : next;
}

/** The level that an average is nearest to. */
export function findLevel(average: number): Level {
  return levels.find((level) => average < level + 0.5) ?? 5;
}
