import type { Job } from '../schedule/job.ts';
import type { FollowUpNeeds } from './needs.ts';

/** What happens here by the clock. */
export function listJobs(needs: Pick<FollowUpNeeds, 'storage' | 'clock'>): Job[] {
  return [{ name: 'follow-ups.forget', everySeconds: 3600, at: 1650, run: () => forgetOld(needs) }];
}

/** Forgets offers and follow-ups whose time is over, without a word to anybody; returns how many. */
export async function forgetOld({ storage, clock }: Pick<FollowUpNeeds, 'storage' | 'clock'>): Promise<number> {
  const where = { endsAt: { lte: new Date(clock.now()) } };
  return (await storage.write((tx) => tx.followUp.deleteMany({ where }))).count;
}
