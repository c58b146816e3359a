import type { OwnCheckIn } from '../own-check-in.ts';
import { withdrawOwn } from '../reach/unsent.ts';
import { removeOwn } from '../store.ts';
import { requireOwn, type ChangeNeeds, type OwnAct } from './change-own.ts';

/**
 * Stops one's own check-in for good: it is deleted with what was asked, and what was to be sent and is not there yet does not come. Resolves to
 * what it was. @throws {UserError} `checkin-none`
 */
export async function stopOwn(act: OwnAct, needs: ChangeNeeds): Promise<OwnCheckIn> {
  const stopped = await needs.storage.write(async (tx) => {
    await tx.ownCheckIn.updateMany({ where: { id: act.checkInId }, data: { id: act.checkInId } });
    const held = await requireOwn(act, needs, tx);
    await withdrawOwn(held.id, needs, tx);
    await removeOwn(held.id, tx);
    return held;
  });
  needs.outbox.kick();
  return stopped;
}
