import { type Clock } from '../schedule/clock.ts';

/** Discord's epoch, the first second of 2015, in Unix milliseconds. Source: Discord's reference, "Snowflakes". */
export const discordEpoch = 1_420_070_400_000;

/** Makes ids as Discord does: the time in the upper bits, so that sorting by id is sorting by time. */
export interface Snowflakes {
  /** The next id, made from the clock; larger than every earlier one as long as the clock was not set back. */
  next(): string;
  /** An id made from another moment (Unix milliseconds), for accounts older than the sandbox. */
  at(moment: number): string;
}

const workers = 32n;

/** Starts an id generator on a clock. Setting the clock back changes the worker bits, so that no id appears twice. */
export function createSnowflakes(clock: Clock): Snowflakes {
  let worker = 1n;
  let lastMoment = 0;
  let first = 0n;
  let last = 0n;
  let aged = 0n;
  return {
    next() {
      const moment = clock.now();
      if (moment < lastMoment) {
        worker = (worker + 1n) % workers;
        last = 0n;
      }
      if (moment !== lastMoment) first = (BigInt(Math.max(moment - discordEpoch, 1)) << 22n) | (worker << 17n);
      lastMoment = moment;
      last = first > last ? first : last + 1n;
      return last.toString();
    },
    at(moment) {
      aged = (aged + 1n) % (1n << 17n);
      return ((BigInt(Math.max(Math.trunc(moment) - discordEpoch, 1)) << 22n) | aged).toString();
    },
  };
}

/** When an id was made, in Unix milliseconds. */
export function readMoment(id: string): number {
  return Number(BigInt(id) >> 22n) + discordEpoch;
}

/** True for text that has the form of an id. */
export function isSnowflake(text: unknown): text is string {
  return typeof text === 'string' && /^[1-9]\d{4,19}$/.test(text);
}

/** Orders ids by age, oldest first. */
export function compareIds(left: string, right: string): number {
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}
