import type { FollowUp } from './follow-up.ts';
import type { FollowUpNeeds } from './needs.ts';
import { listFollowUps } from './store.ts';

/** What somebody can still answer on a server, or take back: offers without an answer, and what they agreed to and was not asked yet. */
export async function listOffers(
  guildId: string,
  userId: string,
  { storage, clock }: Pick<FollowUpNeeds, 'storage' | 'clock'>,
): Promise<FollowUp[]> {
  const all = await listFollowUps({ guildId, userId }, { db: storage.read, vault: storage.vault });
  return all.filter(({ answer, dueAt }) => answer !== 'no' && dueAt > clock.now());
}
