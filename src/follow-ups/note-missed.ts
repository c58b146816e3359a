import { isMissed } from '../outbox/rules.ts';
import type { Tx } from '../storage/client.ts';
import { followUpPurpose, tellMissedMs } from './follow-up.ts';
import type { FollowUpNeeds } from './needs.ts';
import { findFollowUp, saveFollowUp } from './store.ts';

/**
 * Notes that a follow-up did not come in time, since the bot or Discord was away for long, or since what was to be said was damaged: whoever agreed to it sees that in `/checkin mine` for a
 * week. It does not come any more. Of one that was taken back, or is forgotten, nothing follows.
 */
export async function noteFollowUpMissed(
  purpose: string,
  code: string,
  { storage, clock }: Pick<FollowUpNeeds, 'storage' | 'clock'>,
  tx: Tx,
): Promise<void> {
  if (!purpose.startsWith(followUpPurpose) || !isMissed(code)) return;
  const { vault } = storage;
  const followUp = await findFollowUp(purpose.slice(followUpPurpose.length), { db: tx, vault });
  if (followUp?.answer !== 'yes') return;
  const now = clock.now();
  const missed = { ...followUp, answer: 'missed', place: null, endsAt: now + tellMissedMs } as const;
  await saveFollowUp(missed, { tx, vault, now });
}
