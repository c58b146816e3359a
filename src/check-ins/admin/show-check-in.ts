import type { Card } from '../../discord/reply.ts';
import { findNextAfter } from '../../schedule/occurrences.ts';
import { drawCheckIn } from './cards.ts';
import { lookAtHome, mayPing } from './look-at-home.ts';
import type { AdminNeeds } from './needs.ts';
import type { Picked } from './pick-check-in.ts';
import { listStopped } from './store.ts';

/** A check-in as it is now, with what keeps it from being asked. For those who may know. */
export async function showCheckIn(picked: Picked, needs: AdminNeeds): Promise<Card> {
  const { checkIn, group } = picked;
  const { roleId, next, plan } = checkIn;
  return drawCheckIn(picked, {
    home: await lookAtHome(group, needs),
    mayPing: roleId === null || mayPing(group, roleId, needs),
    askedAlready: next !== null && findNextAfter(plan, needs.clock.now())?.date !== next.date,
    stopped: (await listStopped([group.id], needs.storage.read)).has(checkIn.id),
  });
}
