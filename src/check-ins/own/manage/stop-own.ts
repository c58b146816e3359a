import { refuse } from '../../../discord/user-error.ts';
import { withdrawOwn } from '../reach/unsent.ts';
import { listOwnIds, removeOwn } from '../store.ts';
import { type ChangeNeeds, type OwnAct } from './change-own.ts';

/**
 * Stops one's own check-in for good: it is deleted with what was asked, and what was to be sent and is not there yet does not come. So
 * is one that cannot be read. @throws {UserError} `checkin-none`
 */
export async function stopOwn({ guildId, userId, checkInId: id }: OwnAct, needs: ChangeNeeds): Promise<void> {
  await needs.storage.write(async (tx) => {
    await tx.ownCheckIn.updateMany({ where: { id }, data: { id } });
    const theirs = await listOwnIds(userId, guildId, { db: tx, vault: needs.storage.vault });
    if (!theirs.includes(id)) throw refuse('checkin-none');
    await withdrawOwn(id, needs, tx);
    await removeOwn(id, tx);
  });
  needs.outbox.kick();
}
