import type { Burst } from './rules.ts';

/** So many people are remembered beyond those that make a burst, so that its number says how large it is. */
const mostBeyond = 500;

/** Counts different people who do the same. Remembers ids and times, for as long as the burst's window alone. */
export interface BurstCounter {
  /** Notes that somebody did it. How many did since when, where that is a burst by now; null where it is none. */
  note(userId: string, now: number): { count: number; since: number } | null;
  /** Forgets what has grown too old. Whether anybody is left. */
  forgetOld(now: number): boolean;
}

/** Makes a counter. What it does at each note is bounded by what has grown too old since. */
export function createBurstCounter({ people, withinMs }: Burst): BurstCounter {
  // In the order of the last time: the first is the oldest.
  const seen = new Map<string, number>();

  function forget(now: number, most: number): void {
    for (const [known, at] of seen) {
      if (now - at < withinMs && seen.size < most) break;
      seen.delete(known);
    }
  }

  return {
    note(userId, now) {
      seen.delete(userId);
      forget(now, people + mostBeyond);
      seen.set(userId, now);
      if (seen.size < people) return null;
      const [since = now] = seen.values();
      return { count: seen.size, since };
    },
    forgetOld(now) {
      forget(now, Infinity);
      return seen.size > 0;
    },
  };
}
