import { obtainThread } from '../check-ins/own/reach/obtain-thread.ts';
import { findWishes } from '../check-ins/own/wishes.ts';
import { refuse } from '../discord/user-error.ts';
import type { Db, Tx } from '../storage/client.ts';
import { holdPerson } from '../storage/person-keys.ts';
import type { LanguageCode } from '../words/words.ts';
import { findEnd, purposeOf, type FollowUp } from './follow-up.ts';
import type { FollowUpNeeds } from './needs.ts';
import { planQuestion } from './plan-question.ts';
import { findFollowUp, saveFollowUp } from './store.ts';

/** Somebody who answers an offer, in their language. */
export interface Answering {
  followUpId: string;
  userId: string;
  language: LanguageCode;
}

/**
 * A yes to one question by direct message. Plans it; saying yes again, or to another place, leaves one. Null, and nothing changes, where they
 * have not said yes to direct messages on this server, or the test message has not arrived.
 * @throws {UserError} `follow-up-gone`, `follow-up-not-yours`
 */
export async function agreeDirectly(answering: Answering, needs: FollowUpNeeds): Promise<FollowUp | null> {
  return needs.storage.write(async (tx) => {
    const offer = await holdOffer(answering, needs, tx);
    const { direct } = await findWishes(offer, { db: tx, vault: needs.storage.vault });
    const channelId = direct?.channelId ?? null;
    if (channelId === null) return null;
    return planQuestion({ ...offer, language: answering.language }, { kind: 'direct', channelId }, needs, tx);
  });
}

/**
 * A yes to one question in the person's own thread, which is made where there is none yet.
 * @throws {UserError} `follow-up-gone`, `follow-up-not-yours`, and what keeps a thread from being made
 */
export async function agreeInThread(answering: Answering, needs: FollowUpNeeds): Promise<FollowUp> {
  const { guildId, userId } = await requireOffer(answering, needs, needs.storage.read);
  const threadId = await obtainThread({ guildId, userId, language: answering.language }, needs);
  return needs.storage.write(async (tx) => {
    const offer = await holdOffer(answering, needs, tx);
    return planQuestion({ ...offer, language: answering.language }, { kind: 'thread', threadId }, needs, tx);
  });
}

/** A no, or a yes that is taken back: nothing comes, and nobody is told. @throws {UserError} `follow-up-gone`, `follow-up-not-yours` */
export async function declineOffer(answering: Answering, needs: FollowUpNeeds): Promise<void> {
  await needs.storage.write(async (tx) => {
    const followUp = await holdOffer(answering, needs, tx);
    const declined = { ...followUp, answer: 'no', place: null } as const;
    const sealing = { tx, vault: needs.storage.vault, now: needs.clock.now() };
    await saveFollowUp({ ...declined, endsAt: findEnd(declined) }, sealing);
    await needs.outbox.withdraw(purposeOf(followUp), tx);
  });
}

/** An offer as it is now, which nobody else answers until the transaction ends. */
async function holdOffer(answering: Answering, needs: FollowUpNeeds, tx: Tx): Promise<FollowUp> {
  // Only whose it is may hold a person's row: nobody else's press makes a key of theirs.
  const { userId } = await requireOffer(answering, needs, tx);
  await holdPerson(userId, { tx, vault: needs.storage.vault, now: needs.clock.now() });
  return requireOffer(answering, needs, tx);
}

async function requireOffer(
  { followUpId, userId }: Answering,
  { storage, clock }: Pick<FollowUpNeeds, 'storage' | 'clock'>,
  db: Db | Tx,
): Promise<FollowUp> {
  const followUp = await findFollowUp(followUpId, { db, vault: storage.vault });
  if (!followUp) throw refuse('follow-up-gone');
  if (followUp.userId !== userId) throw refuse('follow-up-not-yours');
  if (followUp.dueAt <= clock.now() || followUp.endsAt <= clock.now()) throw refuse('follow-up-gone');
  return followUp;
}
