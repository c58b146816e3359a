import type { Clock } from '../../src/schedule/clock.ts';

/** A clock that stands until a test moves it. */
export interface TestClock extends Clock {
  /** Moves it on, or back with a negative number of milliseconds. */
  advance(ms: number): void;
}

/** Starts at noon of an ordinary day. */
export function createTestClock(at = Date.parse('2026-03-02T12:00:00Z')): TestClock {
  let now = at;
  return { now: () => now, advance: (ms) => void (now += ms) };
}
