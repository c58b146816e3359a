import { Temporal } from 'temporal-polyfill';
import { toWallTime } from '../../../schedule/wall-time.ts';
import type { Occurrence, Pause, Plan } from '../../../schedule/plan.ts';
import { refuse } from '../../../discord/user-error.ts';
import { findTurn } from '../../admin/rules.ts';
import type { OwnCheckIn, QuietHours } from '../own-check-in.ts';

/** Until when somebody pauses: the day on which it may ask again (`2026-12-15`), so many days, or until they resume it. */
export type Until = { date: string } | { days: number } | null;

/**
 * The days that a pause leaves out: from today on, or from tomorrow where today's time has passed. Null where it may ask again before anything
 * is left out.
 */
export function planPause({ minute, zone }: Plan, until: NonNullable<Until>, now: number): Pause | null {
  const wall = toWallTime(now, zone);
  const today = Temporal.PlainDate.from(wall.date);
  const first = minute > wall.minute ? today : today.add({ days: 1 });
  const again = 'date' in until ? Temporal.PlainDate.from(until.date) : first.add({ days: until.days });
  const last = again.subtract({ days: 1 });
  if (Temporal.PlainDate.compare(last, first) < 0) return null;
  return { from: first.toString(), to: last.toString(), yearly: false };
}

/** The last day (`2026-12-15`) of a pause that is on or to come; null where there is none. */
export function findPauseEnd({ plan, state }: Pick<OwnCheckIn, 'plan' | 'state'>, now: number): string | null {
  if (state !== 'on') return null;
  const today = toWallTime(now, plan.zone).date;
  return plan.pauses.find(({ to, yearly }) => !yearly && to >= today)?.to ?? null;
}

/** When a draft is to ask, as it was typed, while it is not known on whose clock; null otherwise. */
export function findUnread({ draft }: Pick<OwnCheckIn, 'draft'>): string | null {
  return draft?.when ?? null;
}

/** Whether it still waits for the yes to direct messages: until then it asks nobody. */
export function waitsForYes({ place, draft }: OwnCheckIn): boolean {
  return !draft && place.kind === 'direct' && place.channelId === null;
}

/** Whether a time (minutes since midnight) lies in quiet hours. */
export function isQuiet(minute: number, { from, to }: QuietHours): boolean {
  return from < to ? from <= minute && minute < to : minute >= from || minute < to;
}

/** @throws {UserError} `checkin-in-quiet` where a check-in asks in its own quiet hours */
export function refuseQuiet({ plan, quiet }: Pick<OwnCheckIn, 'plan' | 'quiet'>): void {
  if (quiet && isQuiet(plan.minute, quiet)) throw refuse('checkin-in-quiet');
}

/**
 * When a check-in would ask next; `lastDay` is the day on which it was asked last.
 * @throws {UserError} `checkin-in-quiet`, `checkin-nothing-left`
 */
export function requireAskable(
  checkIn: Pick<OwnCheckIn, 'plan' | 'quiet'>,
  lastDay: string | null,
  now: number,
): Occurrence {
  refuseQuiet(checkIn);
  const next = findTurn(checkIn.plan, lastDay, now);
  if (!next) throw refuse('checkin-nothing-left');
  return next;
}

/**
 * Puts a check-in on, with its next time; one that waits for the yes to direct messages stays paused until then. `lastDay` is the day on which
 * it was asked last. @throws {UserError} as {@link requireAskable}
 */
export function putOn(checkIn: OwnCheckIn, lastDay: string | null, now: number): OwnCheckIn {
  const next = requireAskable(checkIn, lastDay, now);
  const begun = { ...checkIn, ended: null, byHand: undefined };
  if (waitsForYes(checkIn)) return { ...begun, state: 'paused', next: null };
  return { ...begun, state: 'on', next };
}
