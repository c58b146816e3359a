import type { OwnNeeds } from '../check-ins/own/needs.ts';
import type { Job } from '../schedule/job.ts';

/** What happens here by the clock. */
export function listJobs(_needs: OwnNeeds): Job[] {
  return [];
}
