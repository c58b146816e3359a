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
}

/** So many keys are remembered; the one that was used longest ago goes first. */
const mostKeys = 20_000;

/** Makes the counts; all begin at nothing. */
export function createLimits(clock: Clock): Limits {
  const times = new Map<string, number[]>();

  return {
    take(key, { most, withinMs }) {
      const now = clock.now();
      const recent = (times.get(key) ?? []).filter((at) => at > now - withinMs && at <= now);
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
