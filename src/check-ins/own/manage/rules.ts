import { Temporal } from 'temporal-polyfill';
import { toWallTime } from '../../../schedule/wall-time.ts';
import type { Pause, Plan } from '../../../schedule/plan.ts';
import type { OwnCheckIn } from '../own-check-in.ts';

/** Until when somebody pauses: the last day on which nothing comes (`2026-12-15`), so many days, or until they resume it. */
export type Until = { date: string } | { days: number } | null;

/**
 * The days that a pause leaves out: from today on, or from tomorrow where today's time has passed. Null where the last of them is not to come
 * any more.
 */
export function planPause({ minute, zone }: Plan, until: NonNullable<Until>, now: number): Pause | null {
  const wall = toWallTime(now, zone);
  const today = Temporal.PlainDate.from(wall.date);
  const first = minute > wall.minute ? today : today.add({ days: 1 });
  const last = 'date' in until ? Temporal.PlainDate.from(until.date) : first.add({ days: until.days - 1 });
  if (Temporal.PlainDate.compare(last, first) < 0) return null;
  return { from: first.toString(), to: last.toString(), yearly: false };
}

/** The last day (`2026-12-15`) of a pause that is on or to come; null where there is none. */
export function findPauseEnd({ plan, state }: Pick<OwnCheckIn, 'plan' | 'state'>, now: number): string | null {
  if (state !== 'on') return null;
  const today = toWallTime(now, plan.zone).date;
  return plan.pauses.find(({ to, yearly }) => !yearly && to >= today)?.to ?? null;
}

/** Whether it still waits for the yes to direct messages: until then it asks nobody. */
export function waitsForYes({ place, draft }: OwnCheckIn): boolean {
  return !draft && place.kind === 'direct' && place.channelId === null;
}
