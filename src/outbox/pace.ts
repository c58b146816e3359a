import { setTimeout as wait } from 'node:timers/promises';

/** Lets things begin at a pace. */
export interface Pace {
  /** Resolves when the next may begin, in the order of asking. */
  wait(): Promise<void>;
}

/** At most so many begin in a second; after a rest, so many at once. In real time: a clock that is set says nothing of how fast things happen. */
export function createPace(perSecond: number): Pace {
  const everyMs = 1000 / perSecond;
  let free = performance.now() - 1000;
  return {
    async wait() {
      const now = performance.now();
      free = Math.max(free, now - 1000) + everyMs;
      if (free > now) await wait(free - now);
    },
  };
}
