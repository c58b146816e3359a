import type { Burst } from './rules.ts';

/** So many people are remembered beyond those that make a burst, so that its number says how large it is. */
const mostBeyond = 500;

/** Counts different people who do the same. Remembers ids and times, for as long as the burst's window alone. */
export interface BurstCounter {
  /** Notes that somebody did it. How many did since when, where that is a burst by now; null where it is none. */
  note(userId: string, now: number): { count: number; since: number } | null;
}

/** Makes a counter. What it does at each note is bounded by what has grown too old since. */
export function createBurstCounter({ people, withinMs }: Burst): BurstCounter {
  // In the order of the last time: the first is the oldest.
  const seen = new Map<string, number>();
  return {
    note(userId, now) {
      seen.delete(userId);
      for (const [known, at] of seen) {
        if (now - at < withinMs && seen.size < people + mostBeyond) break;
        seen.delete(known);
      }
      seen.set(userId, now);
      if (seen.size < people) return null;
      const [since = now] = seen.values();
      return { count: seen.size, since };
    },
  };
}
