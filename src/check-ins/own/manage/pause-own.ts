import { refuse } from '../../../discord/user-error.ts';
import type { Tx } from '../../../storage/client.ts';
import type { OwnCheckIn } from '../own-check-in.ts';
import { withdrawOwn } from '../reach/unsent.ts';
import { changeOwn, findLastDay, type ChangeNeeds, type OwnAct } from './change-own.ts';
import { planPause, putOn, waitsForYes, type Until } from './rules.ts';

/**
 * Pauses one's own check-in: until a day on which it may ask again, or for so many days, as a pause of its plan; with null until it is resumed.
 * What was to be sent and is not there yet does not come. One that was paused without an end goes on after a day that is given. Twice is once.
 * @throws {UserError} `checkin-none`, `checkin-not-begun`, `checkin-pause-past`, `checkin-nothing-left`
 */
export function pauseOwn({ until, ...act }: OwnAct & { until: Until }, needs: ChangeNeeds): Promise<OwnCheckIn> {
  return changeOwn(act, (held, tx) => pause(held, until, needs, tx), needs);
}

/** What waits for a yes to direct messages is paused already; that yes alone does not switch it on then. */
function pauseByHand(held: OwnCheckIn): OwnCheckIn {
  const waits = held.state === 'paused' && waitsForYes(held) && !held.byHand;
  if (held.state !== 'on' && !waits) return held;
  return { ...held, state: 'paused', ended: null, next: null, byHand: true };
}

async function pause(held: OwnCheckIn, until: Until, needs: ChangeNeeds, tx: Tx): Promise<OwnCheckIn> {
  if (held.draft) throw refuse('checkin-not-begun');
  await withdrawOwn(held.id, needs, tx);
  if (until === null) return pauseByHand(held);
  const now = needs.clock.now();
  const left = planPause(held.plan, until, now);
  if (!left) throw refuse('checkin-pause-past');
  // Whoever has not said yes to direct messages yet is not asked by way of a pause.
  return putOn({ ...held, plan: { ...held.plan, pauses: [left] } }, await findLastDay(held.id, tx), now);
}
