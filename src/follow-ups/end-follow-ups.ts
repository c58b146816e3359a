import type { Tx } from '../storage/client.ts';
import { purposeOf, type FollowUp } from './follow-up.ts';
import type { FollowUpNeeds } from './needs.ts';
import type { Sealing } from '../storage/sealing.ts';
import { listFollowUpIds, listFollowUps, saveFollowUp } from './store.ts';

/** What ending follow-ups takes. */
export type EndNeeds = Pick<FollowUpNeeds, 'storage' | 'clock' | 'outbox'>;

/**
 * Ends every offer to somebody and all that they agreed to, on one server or, with null, on all: from the commit on nothing of it is sent, and
 * nothing is kept. Tells nobody. Twice is once.
 */
export async function endFollowUps(
  whose: { guildId: string | null; userId: string },
  { storage, outbox }: Pick<EndNeeds, 'storage' | 'outbox'>,
  tx: Tx,
): Promise<void> {
  for (const followUp of await listFollowUpIds(whose, { db: tx, vault: storage.vault })) {
    await outbox.withdraw(purposeOf(followUp), tx);
    await outbox.withdraw(offerPurposeOf(followUp), tx);
    await tx.followUp.deleteMany({ where: { id: followUp.id } });
  }
}

/** What an offer that is shown in a thread is to the outbox. */
export function offerPurposeOf({ id }: Pick<FollowUp, 'id'>): string {
  return `follow-up-offer:${id}`;
}

/** Takes back what would be sent to somebody directly: they took their yes to direct messages back. An offer can be answered anew. */
export async function stopDirectFollowUps(
  whose: { guildId: string; userId: string },
  { storage, outbox, clock }: EndNeeds,
  tx: Tx,
): Promise<void> {
  const { vault } = storage;
  const places = new Map((await listFollowUps(whose, { db: tx, vault })).map(({ id, place }) => [id, place]));
  // Where one was to arrive that was damaged, nobody knows: rather nowhere than where they said no.
  for (const { id } of await listFollowUpIds(whose, { db: tx, vault }))
    if (!places.has(id) || places.get(id)?.kind === 'direct') await outbox.withdraw(purposeOf({ id }), tx);
  await forgetDirectAnswers(whose, { tx, vault, now: clock.now() });
}

/** What is kept of it: who said yes to a direct message has not answered the offer. Takes back nothing that was to be sent. */
export async function forgetDirectAnswers(whose: { guildId: string; userId: string }, sealing: Sealing): Promise<void> {
  const { tx, vault } = sealing;
  for (const followUp of await listFollowUps(whose, { db: tx, vault }))
    if (followUp.place?.kind === 'direct') await saveFollowUp({ ...followUp, answer: 'none', place: null }, sealing);
}
