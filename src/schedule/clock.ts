/** The one source of the time. Everything that asks "what time is it?" asks a clock it was given, so that the sandbox can move time. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => Date.now() };
