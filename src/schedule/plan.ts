/** The days of a week as ISO 8601 counts them: Monday is 1, Sunday 7. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** One of {@link weekdays}. */
export type Weekday = (typeof weekdays)[number];

/** Monday to Friday. */
export const workdays: readonly Weekday[] = [1, 2, 3, 4, 5];

/** At most so many weeks may lie between two turns. */
export const longestWeeks = 8;

/** Which of its kind in a month: from the first to the fourth, or the last. Not every month has a fifth. */
export type Nth = 1 | 2 | 3 | 4 | 'last';

/** On which days something happens. */
export type Rhythm =
  | { kind: 'once'; date: string }
  /** Certain days of every n-th week; a week begins on Monday, and the week of `Plan.from` is the first. */
  | { kind: 'weekly'; weekdays: readonly Weekday[]; everyWeeks: number }
  /** A day of every month; of a month that is shorter, its last. */
  | { kind: 'monthly-date'; day: number }
  /** A weekday of every month. */
  | { kind: 'monthly-weekday'; nth: Nth; weekday: Weekday };

/** Days on which nothing happens, first and last included, as `2026-12-24`; with `yearly` in every year. */
export interface Pause {
  from: string;
  to: string;
  yearly: boolean;
}

/** When something happens, as people say it: by the clock on the wall. Instants follow from it (`occurrences.ts`) and are never what is meant. */
export interface Plan {
  rhythm: Rhythm;
  /** Minutes since midnight, by the clock on the wall. */
  minute: number;
  /** IANA time zone. */
  zone: string;
  /** The first day on which it may happen, as `2026-11-26`. */
  from: string;
  pauses: readonly Pause[];
}

/** One time at which something happens. A plan has at most one on a day, so that the day names it, whatever becomes of the zone's rules. */
export interface Occurrence {
  /** The day on the wall, as `2026-11-26`. */
  date: string;
  /** Milliseconds since the epoch. */
  at: number;
}
