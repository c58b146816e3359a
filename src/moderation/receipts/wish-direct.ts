import { areWishesDamaged, changeWishes, findWishes } from '../../check-ins/own/wishes.ts';
import type { Log } from '../../log.ts';
import type { Clock } from '../../schedule/clock.ts';
import { markDirect, noteIfPossible } from '../../storage/erasures.ts';
import { makeMemberKey } from '../../storage/person-keys.ts';
import type { Storage } from '../../storage/open-storage.ts';

/** What changing the wish needs. */
export interface WishNeeds {
  storage: Storage;
  clock: Clock;
}

/**
 * Notes that moderators may reach somebody directly. False, and nothing is noted, where they have not said yes to direct messages on this
 * server yet, or the test message has not arrived.
 */
export async function wishDirect(
  whose: { guildId: string; userId: string },
  { storage, clock }: WishNeeds,
): Promise<boolean> {
  const { vault } = storage;
  return storage.write(async (tx) => {
    const { direct } = await findWishes(whose, { db: tx, vault });
    if (direct === null || direct.channelId === null) return false;
    const now = clock.now();
    await changeWishes(whose, (held) => ({ ...held, receipts: { since: now } }), { tx, vault, now });
    return true;
  });
}

/** Takes that back. A backup from before that is put back knows of it. Where there was no yes nothing changes. */
export async function takeBackDirectWish(
  whose: { guildId: string; userId: string },
  needs: WishNeeds & { log: Pick<Log, 'warn'> },
): Promise<void> {
  const { storage, clock } = needs;
  const { vault } = storage;
  await storage.write(async (tx) => {
    const { receipts } = await findWishes(whose, { db: tx, vault });
    // What was damaged may have been a yes.
    if (!receipts && !(await areWishesDamaged(whose, { db: tx, vault }))) return;
    await changeWishes(whose, (held) => ({ ...held, receipts: undefined }), { tx, vault, now: clock.now() });
    const mark = markDirect({ ...whose, memberKey: makeMemberKey(whose.userId, vault) }, vault);
    // The yes was said before, whatever the clock says now.
    await noteIfPossible({ kind: 'noreceipts', mark, at: Math.max(clock.now(), receipts?.since ?? 0) }, needs);
  });
}
