import { Temporal } from 'temporal-polyfill';
import type { Occurrence, Plan } from '../../schedule/plan.ts';
import { findNext, findNextAfter } from '../../schedule/occurrences.ts';
import { toInstant } from '../../schedule/wall-time.ts';

/** How a day is: from very hard to good. Our own words, no scale of anybody's. */
export const levels = [1, 2, 3, 4, 5] as const;

/** One of {@link levels}. */
export type Level = (typeof levels)[number];

/** The level of a text of ours. @throws {RangeError} where it is none */
export function readLevel(text: string): Level {
  const level = levels.find((one) => `${one}` === text);
  if (level === undefined) throw new RangeError('There is no such level.');
  return level;
}

const hourMs = 3_600_000;

/** What was missed while the bot was away is asked late for so long, and left out after that. */
export const graceMs = 2 * hourMs;

/** A round that begins late in the evening can be answered for so long all the same. */
const shortestOpenMs = 6 * hourMs;

/** From so many answers on those who look after a group see more than that there were some. Source: SAFETY.md asks the same of every count of people. */
export const fewestShown = 5;

/** For how long rounds are kept, in milliseconds. */
export const keepRoundsMs = 365 * 24 * hourMs;

/** Until when a round can be answered: to the end of its day, and for six hours at least. */
export function findClosing({ date, at }: Occurrence, { zone }: Pick<Plan, 'zone'>): number {
  const dayAfter = Temporal.PlainDate.from(date).add({ days: 1 }).toString();
  return Math.max(toInstant(dayAfter, 0, zone), at + shortestOpenMs);
}

/** What is done about a time that has come, and when the next is. */
export interface Turn {
  act: 'ask' | 'miss';
  next: Occurrence | null;
}

/** Decides about a time that has come. After a long absence the times in between are passed over: one is noted as missed, not each. */
export function decideTurn(due: Occurrence, plan: Plan, now: number): Turn {
  const act = now - due.at <= graceMs ? 'ask' : 'miss';
  const next = findNext(plan, due.date);
  if (next === null || now - next.at <= graceMs) return { act, next };
  return { act, next: findNextAfter(plan, now - graceMs) };
}

/** What a level says of a round once it is over: null for fewer answers than are shown. */
export function averageLevel(counts: ReadonlyMap<number, number>): number | null {
  const all = levels.map((level) => ({ level, count: counts.get(level) ?? 0 }));
  const total = all.reduce((sum, { count }) => sum + count, 0);
  if (total < fewestShown) return null;
  const sum = all.reduce((whole, { level, count }) => whole + level * count, 0);
  return Math.round((sum / total) * 10) / 10;
}
