import type { Tx } from '../../../storage/client.ts';
import { makeMemberKey } from '../../../storage/person-keys.ts';
import { removeMessagesOf } from '../../../outbox/to-person.ts';
import type { OwnNeeds } from '../needs.ts';
import type { OwnCheckIn } from '../own-check-in.ts';
import { listOwnIds, listUnreadableOwn, removeOwn } from '../store.ts';
import type { Sealing } from '../../../storage/sealing.ts';
import { changeWishes, listWishes } from '../wishes.ts';
import { stopDirect } from './agree-direct.ts';
import { changeEach, type Whose } from './change-each.ts';
import { withdrawOwn } from './unsent.ts';

/** Why everything addressed to somebody ends: they left the server, they died, they want to be forgotten. */
export type WhyEnd = 'left' | 'died' | 'forgotten';

/** For so long somebody who left finds their check-ins as they were, ended, if they come back; in milliseconds. */
export const keepLeftMs = 30 * 24 * 3_600_000;

/** What ending takes. */
export type EndNeeds = Pick<OwnNeeds, 'storage' | 'clock' | 'outbox'>;

/**
 * Ends everything that asks an account on a server, or everywhere with null, and deletes what waits to be sent to it from there: from the commit on
 * nothing of it is sent. Of somebody who died or wants to be forgotten nothing is kept but a yes to history, which is not about being asked; after a
 * death, messages that belong to no server go too. (Whoever forgets somebody everywhere deletes all messages to them.) Somebody who left finds their
 * check-ins ended for {@link keepLeftMs}, and has no yes to direct messages any more. Tells nobody. Twice is once.
 */
export async function endOwnOf({ why, ...whose }: Whose & { why: WhyEnd }, needs: EndNeeds, tx: Tx): Promise<void> {
  const { storage, clock } = needs;
  const sealing = { tx, vault: storage.vault, now: clock.now() };
  for (const id of await listOwnIds(whose.userId, whose.guildId, { db: tx, vault: storage.vault }))
    await withdrawOwn(id, needs, tx);
  if (why === 'left') await endLeft(whose, needs, sealing);
  else await removeAll(whose, needs, sealing);
  const { userId, guildId } = whose;
  if (guildId !== null) await removeMessagesOf({ userId, guildId, alsoOfNone: why === 'died' }, sealing);
}

async function endLeft(whose: Whose, needs: EndNeeds, sealing: Sealing): Promise<void> {
  const endsAt = sealing.now + keepLeftMs;
  await changeEach(whose, end, sealing);
  // Whoever comes back could not go on with what cannot be read.
  const { tx, vault } = sealing;
  for (const { id } of await listUnreadableOwn(whose.userId, whose.guildId, { db: tx, vault })) await removeOwn(id, tx);
  for (const { guildId, direct, history } of await listWishesOf(whose, sealing)) {
    if (direct) await stopDirect({ ...whose, guildId }, needs, tx);
    if (history) continue;
    // Who is found to have left once more does not begin anew.
    const where = { guildId, memberKey: makeMemberKey(whose.userId, vault), endsAt: { gt: new Date(endsAt) } };
    await tx.ownWishes.updateMany({ where, data: { endsAt: new Date(endsAt) } });
  }

  function end(held: OwnCheckIn): OwnCheckIn {
    if (held.ended === 'left') return held;
    return { ...held, state: 'over', ended: 'left', next: null, endsAt: Math.min(held.endsAt, endsAt) };
  }
}

async function removeAll(whose: Whose, needs: EndNeeds, sealing: Sealing): Promise<void> {
  const { tx, vault } = sealing;
  for (const id of await listOwnIds(whose.userId, whose.guildId, { db: tx, vault })) await removeOwn(id, tx);
  for (const { guildId, direct, history } of await listWishesOf(whose, sealing)) {
    const own = { guildId, userId: whose.userId };
    if (direct) await stopDirect(own, needs, sealing.tx);
    if (history) await changeWishes(own, (wishes) => ({ ...wishes, zone: null, thread: null }), sealing);
    else await tx.ownWishes.deleteMany({ where: { guildId, memberKey: makeMemberKey(own.userId, vault) } });
  }
}

async function listWishesOf({ guildId, userId }: Whose, { tx, vault }: Sealing) {
  const all = await listWishes(userId, { db: tx, vault });
  return all.filter((wishes) => guildId === null || wishes.guildId === guildId);
}
