import { Temporal } from 'temporal-polyfill';
import { findNext } from '../../schedule/occurrences.ts';
import type { Occurrence, Plan } from '../../schedule/plan.ts';
import { toInstant, toWallTime } from '../../schedule/wall-time.ts';
import { decideTurn, graceMs } from '../rounds/rules.ts';
import type { OwnCheckIn, QuietHours } from './own-check-in.ts';

/** Whoever did not answer so often in a row is not asked again until they say so. */
export const mostUnanswered = 10;

/** What was missed is told for so long, in milliseconds. */
export const keepMissedMs = 7 * 24 * 3_600_000;

/** Due in the same minute, more than so many are spread. */
export const crowd = 600;

/** They are spread over so long at most, in milliseconds: people are told so when they choose the time. */
export const longestSpreadMs = 15 * 60_000;

/** A crowd is spread as if so many were sent in a second: half of what Discord allows, so that there is room for everything else. */
const spreadPerSecond = 25;

/** Up to here it is on time, in milliseconds: looking every ten seconds, and saving many, takes a moment. */
const punctualMs = 2 * 60_000;

/** What is done about a time that has come, and when the next is. */
export type OwnTurn =
  /** `sendAt` is null for at once; not after `until`. Both in milliseconds since the epoch. */
  | { act: 'ask'; sendAt: number | null; until: number; next: Occurrence | null }
  | { act: 'miss'; next: Occurrence | null }
  /** That day had its time. */
  | { act: 'pass'; next: Occurrence | null }
  /** Nobody answered for long: it says so once, not after `until`, and asks no more. */
  | { act: 'stop'; until: number };

/**
 * Decides about the time of somebody's own check-in that has come. What is late comes within the grace, but not in hours that should be quiet. The
 * time that somebody chose is never quiet itself. `hasDay` says that they were asked on this day already; `spreadMs` over how long a crowd is
 * spread, 0 for none.
 */
export function decideOwnTurn(
  checkIn: Pick<OwnCheckIn, 'id' | 'plan' | 'quiet' | 'unanswered'>,
  due: Occurrence,
  { now, hasDay, spreadMs }: { now: number; hasDay: boolean; spreadMs: number },
): OwnTurn {
  const { plan, quiet, unanswered } = checkIn;
  const { act, next } = decideTurn(due, plan, now);
  if (hasDay) return { act: 'pass', next };
  const isLate = now - due.at > punctualMs;
  if (act === 'miss' || (isLate && isQuietAt(now, quiet, plan))) return { act: 'miss', next };
  if (unanswered >= mostUnanswered) return { act: 'stop', until: findEnd(due, now, quiet, plan) };
  const later = due.at + Math.floor(findShare(checkIn.id) * spreadMs);
  const isSpread = later > now && !isQuietAt(later, quiet, plan);
  const until = findEnd(due, isSpread ? later : now, quiet, plan);
  return { act: 'ask', sendAt: isSpread ? later : null, until, next };
}

/** Over how long so many that are due in the same minute are spread, in milliseconds; 0 for not at all. */
export function findSpread(count: number): number {
  return count <= crowd ? 0 : Math.min(longestSpreadMs, Math.ceil((count / spreadPerSecond) * 1000));
}

/** Whether an instant lies in somebody's quiet hours. */
export function isQuietAt(instant: number, quiet: QuietHours | null, { zone }: Pick<Plan, 'zone'>): boolean {
  return quiet !== null && isQuiet(toWallTime(instant, zone).minute, quiet);
}

/** Whether a day's time is the first after a pause with a last day: whoever comes back is greeted. */
export function isReturn({ pauses, ...plan }: Plan, date: string): boolean {
  return pauses.some(({ to, yearly }) => !yearly && to < date && findNext({ ...plan, pauses }, to)?.date === date);
}

function isQuiet(minute: number, { from, to }: QuietHours): boolean {
  return from <= to ? from <= minute && minute < to : from <= minute || minute < to;
}

/** From 0 to 1, always the same for one check-in, and spread evenly over all: the id is random. */
function findShare(id: string): number {
  return Buffer.from(id, 'base64url').readUInt32BE(0) / 2 ** 32;
}

/** Until when a time that is sent from `sentAt` on may arrive: within the grace, and before hours that should be quiet begin. */
function findEnd(due: Occurrence, sentAt: number, quiet: QuietHours | null, plan: Plan): number {
  return Math.min(due.at + graceMs, findQuietStart(sentAt, quiet, plan));
}

/**
 * When quiet hours begin next after an instant, in milliseconds since the epoch: what is sent then does not arrive later. Infinity where there are
 * none, or it lies in them itself, as the time that somebody chose may.
 */
export function findQuietStart(sentAt: number, quiet: QuietHours | null, { zone }: Pick<Plan, 'zone'>): number {
  if (quiet === null || quiet.from === quiet.to) return Infinity;
  const { date, minute } = toWallTime(sentAt, zone);
  if (isQuiet(minute, quiet)) return Infinity;
  const day = minute < quiet.from ? date : Temporal.PlainDate.from(date).add({ days: 1 }).toString();
  return toInstant(day, quiet.from, zone);
}
