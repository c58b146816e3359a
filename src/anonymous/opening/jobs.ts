import type { Job } from '../../schedule/job.ts';
import type { AnonymousNeeds } from '../needs.ts';
import { expireOpenings } from './cancel-opening.ts';

/** What happens here by the clock. */
export function listJobs(needs: AnonymousNeeds): Job[] {
  return [{ name: 'openings.expire', everySeconds: 60, at: 50, run: () => expireOpenings(needs) }];
}
