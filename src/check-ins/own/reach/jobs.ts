import type { Job } from '../../../schedule/job.ts';
import { createOwnSweep, type OwnSweepNeeds } from './sweep-own.ts';

/** What happens here by the clock. */
export function listJobs(needs: OwnSweepNeeds): Job[] {
  const sweep = createOwnSweep(needs);
  return [{ name: 'own.sweep', everySeconds: 3600, at: 450, run: () => sweep.round() }];
}
