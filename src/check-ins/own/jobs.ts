import type { Job } from '../../schedule/job.ts';
import type { OwnNeeds } from './needs.ts';

/** What happens here by the clock. */
export function listJobs(_needs: OwnNeeds): Job[] {
  return [];
}
