import type { Job } from '../../schedule/job.ts';
import type { AnonymousNeeds } from '../needs.ts';

/** What happens here by the clock. */
export function listJobs(_needs: AnonymousNeeds): Job[] {
  return [];
}
