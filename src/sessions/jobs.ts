import type { Job } from '../schedule/job.ts';
import type { SessionNeeds } from './needs.ts';

/** What happens here by the clock. */
export function listJobs(_needs: SessionNeeds): Job[] {
  return [];
}
