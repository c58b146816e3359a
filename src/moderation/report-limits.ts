import type { Limit } from '../anonymous/limits.ts';

/**
 * How much one person can report on a server. A whole bad evening of a group fits: five reports in a row, twenty in a day. More than that
 * from one account would take the volunteers away from everybody else.
 */
export const reportLimits = {
  /** No longer than what is grave may wait: a T2 is looked at within 30 minutes, harm within 15. */
  atOnce: { most: 5, withinMs: 10 * 60_000 },
  aDay: { most: 20, withinMs: 24 * 3_600_000 },
  /** What is grave, of which no more than the hour is kept: the ten minutes cannot be told then, and an hour is longer than it may wait. */
  graveAnHour: { most: 20, withinMs: 3_600_000 },
  /** Notes are anybody's to write: so many that say that a life is in danger page somebody, of words that do not say it themselves. */
  pagesAnHour: { most: 5, withinMs: 3_600_000 },
} as const satisfies Record<string, Limit>;

/** A report that somebody made: when, in milliseconds since the epoch; `isHour` where no more than its full hour is kept. */
export interface MadeReport {
  at: number;
  isHour: boolean;
}

const hourMs = 3_600_000;

/**
 * From when on somebody can report again, in milliseconds since the epoch; null where they can now. Where no more than the hour is known, a
 * report counts until that hour is over: the minute is nobody's business.
 */
export function findReportTime(made: readonly MadeReport[], limits: readonly Limit[], now: number): number | null {
  const ends = limits.flatMap(({ most, withinMs }) => {
    const counted = made
      .map(({ at, isHour }) => at + (isHour ? Math.max(withinMs, hourMs) : withinMs))
      .filter((end) => end > now)
      .sort((a, b) => a - b);
    return counted[counted.length - most] ?? [];
  });
  return ends.length === 0 ? null : Math.max(...ends);
}

/** From so many reports of one case on, a line tells of several together. */
const many = 5;

/** Of how many reports of one case a line tells: of the first few each, then ever fewer, so that fifty people are no wall of lines. */
const toldAt = new Set([1, 2, 3, many, 10, 20, 50, 100, 200, 500, 1_000]);

/** Whether the moderators are told of the report that is so many-eth of its case. Zero: of what is no report, or news by itself, they are. */
export function isTold(reports: number): boolean {
  return reports === 0 || toldAt.has(reports);
}

/** Whether a line tells of so many reports together. */
export function areMany(reports: number): boolean {
  return reports >= many;
}
