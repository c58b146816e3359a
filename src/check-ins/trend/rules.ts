import { findLevel } from '../admin/rules.ts';
import type { Round } from '../check-in.ts';
import { averageLevel, fewestShown, type Level } from '../rounds/rules.ts';

/** So many weeks are looked back where nobody says, and at most. */
export const usualWeeks = 8;

/** See {@link usualWeeks}; rounds are kept for a year. */
export const mostWeeks = 52;

/** A round that ended, as those who look after a group may see it. */
export interface Point {
  /** The day on the wall, as `2026-11-26`. */
  day: string;
  /** How many answered from five people up, and nobody; `few` between the two; null where it was not asked. */
  answered: number | 'few' | null;
  /** The level that the average is nearest to; null where fewer than five chose one. */
  level: Level | null;
}

/** What is seen of rounds: those that ended, the first one first. Open ones are left out, since from two looks at one it could be told who answered in between. */
export function listPoints(
  rounds: readonly Pick<Round, 'id' | 'day' | 'state' | 'answered'>[],
  levels: ReadonlyMap<string, ReadonlyMap<number, number>>,
): Point[] {
  return rounds
    .filter(({ state }) => state !== 'asked')
    .map(({ id, day, state, answered }) => {
      if (state === 'missed') return { day, answered: null, level: null };
      if (answered > 0 && answered < fewestShown) return { day, answered: 'few' as const, level: null };
      const average = averageLevel(levels.get(id) ?? new Map<number, number>());
      return { day, answered, level: average === null ? null : findLevel(average) };
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
