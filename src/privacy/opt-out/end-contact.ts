import { forgetYes, stopDirect } from '../../check-ins/own/reach/agree-direct.ts';
import { changeEach } from '../../check-ins/own/reach/change-each.ts';
import { withdrawOwn } from '../../check-ins/own/reach/unsent.ts';
import type { OwnCheckIn } from '../../check-ins/own/own-check-in.ts';
import { listOwnIds } from '../../check-ins/own/store.ts';
import { listWishesOfKey } from '../../check-ins/own/wishes.ts';
import { dropFollowUp } from '../../crisis/guide/plan-follow-up.ts';
import { endFollowUps } from '../../follow-ups/end-follow-ups.ts';
import { makeMemberKey } from '../../storage/person-keys.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { PrivacyNeeds } from '../needs.ts';

/** Ends what somebody would be written, on all servers: whatever they ask for afterwards counts. What was damaged keeps nobody from being left alone. */
export async function endContact(
  userId: string,
  needs: Pick<PrivacyNeeds, 'storage' | 'outbox' | 'clock'>,
  sealing: Sealing,
): Promise<void> {
  const { tx, vault } = sealing;
  await endFollowUps({ guildId: null, userId }, needs, tx);
  await dropFollowUp(userId, sealing);
  // Before the yes is taken back: from then on what was on could not be told from what waits for another.
  await changeEach({ guildId: null, userId }, pause, sealing);
  for (const { guildId, direct } of await listWishesOfKey(makeMemberKey(userId, vault), { db: tx, vault }))
    if (direct) await stopDirect({ guildId, userId }, needs, tx);
  for (const id of await listOwnIds(userId, null, { db: tx, vault })) await withdrawOwn(id, needs, tx);
}

function pause(held: OwnCheckIn): OwnCheckIn {
  return held.state === 'on' ? { ...held, state: 'paused', ended: null, next: null, byHand: true } : held;
}

/**
 * The same in a database that was put back, for whoever has this keyed hash. Nothing is on its way there, the one message of the guided path
 * included, so nothing has to be taken back. What was damaged is paused too.
 */
export async function endRestoredContact(memberKey: string, sealing: Sealing): Promise<void> {
  const { tx, vault } = sealing;
  await tx.followUp.deleteMany({ where: { memberKey } });
  for (const wishes of await listWishesOfKey(memberKey, { db: tx, vault })) {
    if (!wishes.direct) continue;
    await changeEach(wishes, pause, sealing);
    await forgetYes(wishes, sealing);
  }
  await tx.ownCheckIn.updateMany({
    where: { memberKey, state: 'on' },
    data: { state: 'paused', ended: null, nextOn: null, nextAt: null, version: { increment: 1 } },
  });
}
