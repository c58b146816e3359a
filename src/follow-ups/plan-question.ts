import { addTranslationNote } from '../discord/translation-note.ts';
import type { Target } from '../outbox/message.ts';
import type { Tx } from '../storage/client.ts';
import { languages } from '../words/words.ts';
import { drawQuestion } from './cards.ts';
import { findEnd, keptAfterMs, purposeOf, type FollowUp, type FollowUpPlace } from './follow-up.ts';
import type { FollowUpNeeds } from './needs.ts';
import { listFollowUps, saveFollowUp } from './store.ts';

/** What planning the question needs. */
export type PlanNeeds = Pick<FollowUpNeeds, 'storage' | 'outbox' | 'clock'>;

/** Plans the one message of a follow-up that its person agreed to, in a place; what was planned before goes. Hold the person before it is read. */
export async function planQuestion(
  agreed: FollowUp,
  place: FollowUpPlace,
  { storage, outbox, clock }: PlanNeeds,
  tx: Tx,
): Promise<FollowUp> {
  const yes = { ...agreed, answer: 'yes', place } as const;
  const followUp: FollowUp = { ...yes, endsAt: findEnd(yes) };
  await saveFollowUp(followUp, { tx, vault: storage.vault, now: clock.now() });
  const { guildId, userId, dueAt, language } = followUp;
  const purpose = purposeOf(followUp);
  await outbox.withdraw(purpose, tx);
  const card = addTranslationNote(drawQuestion(followUp, languages[language].words), language);
  const until = dueAt + keptAfterMs;
  await outbox.add({ guildId, target: findTarget(userId, place), card, dueAt, until, purpose }, tx);
  return followUp;
}

function findTarget(userId: string, place: FollowUpPlace): Target {
  return place.kind === 'thread'
    ? { kind: 'channel', channelId: place.threadId }
    : { kind: 'person', userId, channelId: place.channelId };
}

/** Somebody's thread is another one now: what they agreed to in an earlier one comes in it. Hold the person before. */
export async function moveFollowUps(
  whose: { guildId: string; userId: string; threadId: string },
  needs: PlanNeeds,
  tx: Tx,
): Promise<void> {
  const { storage, clock } = needs;
  const { threadId } = whose;
  for (const followUp of await listFollowUps(whose, { db: tx, vault: storage.vault })) {
    const { place, dueAt } = followUp;
    // What is due may be there already, and comes once.
    if (place?.kind === 'thread' && place.threadId !== threadId && dueAt > clock.now())
      await planQuestion(followUp, { kind: 'thread', threadId }, needs, tx);
  }
}
