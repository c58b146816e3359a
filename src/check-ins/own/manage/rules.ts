import { Temporal } from 'temporal-polyfill';
import { toWallTime } from '../../../schedule/wall-time.ts';
import type { Pause, Plan } from '../../../schedule/plan.ts';
import type { OwnCheckIn } from '../own-check-in.ts';

/** Until when somebody pauses: the day on which it may ask again, so many days, or until they resume it. */
export type Until = { date: string } | { days: number } | null;

/** So many days can be paused by one press. */
export const pauseChoices = [1, 3, 7] as const;

/**
 * The days that a pause leaves out, from what is next on: today, unless its time has passed. Null where no day is left out, since the day on
 * which it may ask again is not after that.
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

/** Until which day (`2026-12-15`) a check-in is paused by its plan, the day on which it may ask again; null where it is not paused now. */
export function findPauseEnd({ plan, state, next }: OwnCheckIn, now: number): string | null {
  if (state !== 'on' || !next) return null;
  const today = toWallTime(now, plan.zone).date;
  const pause = plan.pauses.find(({ to, yearly }) => !yearly && to >= today);
  return pause ? Temporal.PlainDate.from(pause.to).add({ days: 1 }).toString() : null;
}

/** Whether it still waits for the yes to direct messages: until then it asks nobody. */
export function waitsForYes({ place, draft }: OwnCheckIn): boolean {
  return !draft && place.kind === 'direct' && place.channelId === null;
}
