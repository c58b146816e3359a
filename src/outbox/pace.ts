import { setTimeout as wait } from 'node:timers/promises';

/** Lets things begin at a pace. */
export interface Pace {
  /** Resolves when the next may begin, in the order of asking. Rejects where it cannot be known: then nothing begins. */
  wait(): Promise<void>;
}

/** So many parts of a second are reserved at a time: few enough questions, and a process that goes away leaves no long gap. */
const partsOfSecond = 4;

/**
 * So many begin in a second, evenly, and after a rest too: no burst. `reserve` gives the next so many milliseconds that nobody else has, as how
 * many milliseconds away they begin. In real time: a clock that is set says nothing of how fast things happen.
 */
export function createPace(perSecond: number, reserve = createReserve()): Pace {
  const everyMs = 1000 / perSecond;
  const most = Math.max(1, Math.round(perSecond / partsOfSecond));
  let left = 0;
  let next = 0;
  let turn: Promise<unknown> = Promise.resolve();

  /** When the next may begin. What was reserved and not used for too long is gone, or it would be made up for in a burst. */
  async function take(): Promise<number> {
    if (left === 0 || next + most * everyMs < performance.now()) {
      const waitMs = await reserve(most * everyMs);
      left = most;
      next = performance.now() + waitMs;
    }
    left -= 1;
    const at = next;
    next += everyMs;
    return at;
  }

  return {
    async wait() {
      const mine = turn.then(take);
      turn = mine.catch(() => undefined);
      const at = await mine;
      // A timer counts from when its turn of the event loop began, and is early by as long as that turn had lasted: look again.
      for (let restMs = at - performance.now(); restMs > 0; restMs = at - performance.now()) await wait(restMs);
    },
  };
}

/** For one who shares with nobody. */
function createReserve(): (ms: number) => Promise<number> {
  let free = 0;
  return (ms) => {
    const now = performance.now();
    const from = Math.max(free, now);
    free = from + ms;
    return Promise.resolve(from - now);
  };
}
