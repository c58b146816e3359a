import { systemClock, type Clock } from '../schedule/clock.ts';

/** The sandbox's time: the machine's unless somebody stopped it. */
export interface SandboxClock extends Clock {
  /** True while the clock is the machine's. */
  readonly realtime: boolean;
  /** Stops the clock at a moment (Unix milliseconds). */
  set(moment: number): void;
  /** Gives the time back to the machine: it is then the real time again, wherever the clock stood. */
  run(): void;
}

/** Makes a clock that runs with the machine's until it is set. */
export function createSandboxClock(machine: Clock = systemClock): SandboxClock {
  let stoppedAt: number | null = null;
  return {
    now: () => stoppedAt ?? machine.now(),
    get realtime() {
      return stoppedAt === null;
    },
    set(moment) {
      stoppedAt = Math.trunc(moment);
    },
    run() {
      stoppedAt = null;
    },
  };
}
