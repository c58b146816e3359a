import { obtainThread } from '../check-ins/own/reach/obtain-thread.ts';
import { findWishes } from '../check-ins/own/wishes.ts';
import { addTranslationNote } from '../discord/translation-note.ts';
import { refuse } from '../discord/user-error.ts';
import type { Target } from '../outbox/message.ts';
import type { Db, Tx } from '../storage/client.ts';
import { languages, type LanguageCode } from '../words/words.ts';
import { drawQuestion } from './cards.ts';
import { findEnd, purposeOf, type FollowUp, type FollowUpPlace } from './follow-up.ts';
import type { FollowUpNeeds } from './needs.ts';
import { findFollowUp, holdPerson, saveFollowUp } from './store.ts';

/** Somebody who answers an offer, in their language. */
export interface Answering {
  followUpId: string;
  userId: string;
  language: LanguageCode;
}

/**
 * A yes to one question by direct message. Plans it; saying yes again, or to another place, leaves one.
 * @throws {UserError} `follow-up-gone`, `follow-up-not-yours`, `follow-up-no-direct` where no test message has arrived yet
 */
export async function agreeDirectly(answering: Answering, needs: FollowUpNeeds): Promise<FollowUp> {
  return agree(answering, needs, async ({ guildId, userId }, tx) => {
    const { direct } = await findWishes({ guildId, userId }, { db: tx, vault: needs.storage.vault });
    if (direct === null || direct.channelId === null) throw refuse('follow-up-no-direct');
    return { kind: 'direct', channelId: direct.channelId };
  });
}

/**
 * A yes to one question in the person's own thread, which is made where there is none yet.
 * @throws {UserError} `follow-up-gone`, `follow-up-not-yours`, and what keeps a thread from being made
 */
export async function agreeInThread(answering: Answering, needs: FollowUpNeeds): Promise<FollowUp> {
  const { guildId } = await requireOffer(answering, needs, needs.storage.read);
  const threadId = await obtainThread({ guildId, userId: answering.userId, language: answering.language }, needs);
  return agree(answering, needs, () => Promise.resolve({ kind: 'thread', threadId }));
}

/** A no, or a yes that is taken back: nothing comes, and nobody is told. @throws {UserError} `follow-up-gone`, `follow-up-not-yours` */
export async function declineOffer(answering: Answering, needs: FollowUpNeeds): Promise<void> {
  await needs.storage.write(async (tx) => {
    const followUp = await holdOffer(answering, needs, tx);
    await save({ ...followUp, answer: 'no', place: null }, needs, tx);
    await needs.outbox.withdraw(purposeOf(followUp), tx);
  });
}

async function agree(
  answering: Answering,
  needs: FollowUpNeeds,
  findPlace: (followUp: FollowUp, tx: Tx) => Promise<FollowUpPlace>,
): Promise<FollowUp> {
  const { language } = answering;
  return needs.storage.write(async (tx) => {
    const offer = await holdOffer(answering, needs, tx);
    const place = await findPlace(offer, tx);
    const followUp = await save({ ...offer, answer: 'yes', place, language }, needs, tx);
    const purpose = purposeOf(followUp);
    await needs.outbox.withdraw(purpose, tx);
    const { guildId, dueAt } = followUp;
    const card = addTranslationNote(drawQuestion(followUp, languages[language].words), language);
    await needs.outbox.add({ guildId, target: findTarget(followUp.userId, place), card, dueAt, purpose }, tx);
    return followUp;
  });
}

function findTarget(userId: string, place: FollowUpPlace): Target {
  return place.kind === 'thread'
    ? { kind: 'channel', channelId: place.threadId }
    : { kind: 'person', userId, channelId: place.channelId };
}

async function save(changed: FollowUp, { storage, clock }: FollowUpNeeds, tx: Tx): Promise<FollowUp> {
  const followUp = { ...changed, endsAt: findEnd(changed) };
  await saveFollowUp(followUp, { tx, vault: storage.vault, now: clock.now() });
  return followUp;
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
