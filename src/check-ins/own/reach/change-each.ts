import type { OwnCheckIn } from '../own-check-in.ts';
import { findOwn, listOwn, saveOwn } from '../store.ts';
import type { Sealing } from '../../../storage/sealing.ts';

/** An account, on one server or, with null, on all. */
export interface Whose {
  guildId: string | null;
  userId: string;
}

/**
 * Changes each of somebody's check-ins, as it is once it is held: `decide` gives what it is to be, the same object for no change. Resolves to
 * those that changed, as they are then.
 */
export async function changeEach(
  { guildId, userId }: Whose,
  decide: (held: OwnCheckIn) => OwnCheckIn | Promise<OwnCheckIn>,
  sealing: Sealing,
): Promise<OwnCheckIn[]> {
  const { tx, vault } = sealing;
  const changed: OwnCheckIn[] = [];
  for (const { id } of await listOwn(userId, guildId, { db: tx, vault })) {
    // Whoever changes it meanwhile waits here, and then starts from what is decided now.
    await tx.ownCheckIn.updateMany({ where: { id }, data: { id } });
    const held = await findOwn(id, userId, { db: tx, vault });
    const wanted = held && (await decide(held));
    if (!wanted || wanted === held) continue;
    if (await saveOwn(wanted, sealing)) changed.push(wanted);
  }
  return changed;
}
