import type { Clock } from '../schedule/clock.ts';

/** How much is allowed within a time. */
export interface Limit {
  most: number;
  withinMs: number;
}

/** Counts what happens within a time, in memory alone: a restart begins anew, and nothing says later who it was. */
export interface Limits {
  /** Counts one more under `key` and gives true, or false where that would be more than is allowed; then it is not counted. */
  take(key: string, limit: Limit): boolean;
  /** How many more {@link Limits.take} would count under `key` now. */
  left(key: string, limit: Limit): number;
}

/** So many keys are remembered; the one that was used longest ago goes first. */
const mostKeys = 20_000;

/** Makes the counts; all begin at nothing. */
export function createLimits(clock: Clock): Limits {
  const times = new Map<string, number[]>();

  function findRecent(key: string, now: number, withinMs: number): number[] {
    return (times.get(key) ?? []).filter((at) => at > now - withinMs && at <= now);
  }

  return {
    left: (key, { most, withinMs }) => Math.max(0, most - findRecent(key, clock.now(), withinMs).length),
    take(key, { most, withinMs }) {
      const now = clock.now();
      const recent = findRecent(key, now, withinMs);
      const fits = recent.length < most;
      if (fits) recent.push(now);
      // Deleted and set anew, so that the oldest stands first.
      times.delete(key);
      times.set(key, recent);
      const [oldest] = times.keys();
      if (times.size > mostKeys && oldest !== undefined) times.delete(oldest);
      return fits;
    },
  };
}
