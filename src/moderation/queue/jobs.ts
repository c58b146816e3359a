import type { Job } from '../../schedule/job.ts';
import type { WorkNeeds } from '../work-on-case.ts';

/** What happens here by the clock. */
export function listJobs(_needs: WorkNeeds): Job[] {
  return [];
}
