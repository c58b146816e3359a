import { refuse } from '../../discord/user-error.ts';
import type { Tx } from '../../storage/client.ts';
import { pageWaiting } from '../pages/page-waiting.ts';
import { beginWithin } from './begin-shift.ts';
import type { RotaNeeds } from './needs.ts';
import { limitPager } from './rules.ts';
import { pagerMs, testMs, type Shift } from './shift.ts';
import { holdShift } from './take-steps.ts';

/**
 * Whoever pressed the test page of their shift can be paged from now on, and is paged at once for whoever waits for that. Pressing again changes
 * nothing. Within the transaction of the press; call `outbox.kick` once that is committed.
 * @throws {UserError} `shift-over`, `shift-not-yours`, `shift-page-late`
 */
export async function confirmPager(shiftId: string, userId: string, needs: RotaNeeds, tx: Tx): Promise<Shift> {
  const shift = await holdShift(shiftId, needs, tx);
  if (!shift) throw refuse('shift-over');
  if (shift.userId !== userId) throw refuse('shift-not-yours');
  const now = needs.clock.now();
  if (shift.state === 'on' || shift.state === 'pause') return shift;
  if (shift.state === 'over' || now >= shift.startedAt + testMs) throw refuse('shift-page-late');
  const begun = await beginWithin({ ...shift, place: now, pagerUntil: limitPager(now + pagerMs, shift) }, needs, tx);
  await pageWaiting(shift, needs, tx);
  return begun;
}
