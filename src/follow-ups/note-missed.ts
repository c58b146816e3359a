import type { Tx } from '../storage/client.ts';
import { followUpPurpose, tellMissedMs } from './follow-up.ts';
import type { FollowUpNeeds } from './needs.ts';
import { findFollowUp, saveFollowUp } from './store.ts';

/**
 * Notes that a follow-up did not come, since the bot or Discord was away for long, its place is gone or closed to us, or what was to be said was
 * damaged: whoever agreed to it sees that in `/checkin mine` for a week. It does not come any more. Of one that was taken back, or is forgotten, nothing
 * follows, nor where nothing is to be said to its person any more.
 */
export async function noteFollowUpMissed(
  purpose: string,
  code: string,
  { storage, clock }: Pick<FollowUpNeeds, 'storage' | 'clock'>,
  tx: Tx,
): Promise<void> {
  if (!purpose.startsWith(followUpPurpose) || code === 'silent') return;
  const { vault } = storage;
  const followUp = await findFollowUp(purpose.slice(followUpPurpose.length), { db: tx, vault });
  if (followUp?.answer !== 'yes') return;
  const now = clock.now();
  const missed = { ...followUp, answer: 'missed', place: null, endsAt: now + tellMissedMs } as const;
  await saveFollowUp(missed, { tx, vault, now });
}
