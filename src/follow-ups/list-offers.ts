import type { FollowUp } from './follow-up.ts';
import type { FollowUpNeeds } from './needs.ts';
import { listFollowUps } from './store.ts';

/** What somebody can still answer on a server, or take back: offers without an answer, and what they agreed to. For a week also what did not come. */
export async function listOffers(
  guildId: string,
  userId: string,
  { storage, clock }: Pick<FollowUpNeeds, 'storage' | 'clock'>,
): Promise<FollowUp[]> {
  const all = await listFollowUps({ guildId, userId }, { db: storage.read, vault: storage.vault });
  return all.filter(({ answer, dueAt }) => answer === 'missed' || (answer !== 'no' && dueAt > clock.now()));
}
