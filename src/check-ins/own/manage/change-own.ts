import { refuse } from '../../../discord/user-error.ts';
import type { Tx } from '../../../storage/client.ts';
import type { OwnNeeds } from '../needs.ts';
import type { OwnCheckIn } from '../own-check-in.ts';
import { findOwn, listAsks, saveOwn } from '../store.ts';
import { keepWishesMs } from '../wishes.ts';

/** Who acts on which of their own check-ins, on which server. */
export interface OwnAct {
  guildId: string;
  userId: string;
  checkInId: string;
}

/** What changing check-ins needs. */
export type ChangeNeeds = Pick<OwnNeeds, 'storage' | 'clock' | 'outbox'>;

/** One's own check-in, as it is now. @throws {UserError} `checkin-none` where there is none of this id, or it is somebody else's */
export async function requireOwn(
  { guildId, userId, checkInId }: OwnAct,
  { storage }: Pick<OwnNeeds, 'storage'>,
  tx?: Tx,
): Promise<OwnCheckIn> {
  const found = await findOwn(checkInId, userId, { db: tx ?? storage.read, vault: storage.vault });
  if (found?.guildId !== guildId) throw refuse('checkin-none');
  return found;
}

/**
 * Changes one's own check-in: `decide` gets it as it is, held by the transaction, and gives what it is to be; the same object for no change.
 * A change keeps it for another year, and nothing is unanswered then: its person is there. Resolves to what it is then.
 * @throws {UserError} `checkin-none`, and what `decide` throws
 */
export async function changeOwn(
  act: OwnAct,
  decide: (held: OwnCheckIn, tx: Tx) => OwnCheckIn | Promise<OwnCheckIn>,
  needs: ChangeNeeds,
): Promise<OwnCheckIn> {
  const { storage, clock } = needs;
  const changed = await storage.write(async (tx) => {
    await tx.ownCheckIn.updateMany({ where: { id: act.checkInId }, data: { id: act.checkInId } });
    const held = await requireOwn(act, needs, tx);
    const wanted = await decide(held, tx);
    if (wanted === held) return held;
    const now = clock.now();
    const saved = { ...wanted, unanswered: 0, endsAt: wanted.draft ? wanted.endsAt : now + keepWishesMs };
    if (!(await saveOwn(saved, { tx, vault: storage.vault, now }))) throw refuse('checkin-none');
    return { ...saved, version: held.version + 1 };
  });
  needs.outbox.kick();
  return changed;
}

/** The last day on which it was asked, or missed; null where that is not known any more. Nobody is asked twice on one day. */
export async function findLastDay(checkInId: string, tx: Tx): Promise<string | null> {
  const [latest] = await listAsks([checkInId], tx);
  return latest?.day ?? null;
}
