import type { Job } from '../../schedule/job.ts';
import { finishDeeds } from './finish-deeds.ts';
import type { ActNeeds } from './needs.ts';

/** What acts on cases do by the clock. */
export function listJobs(needs: ActNeeds): Job[] {
  return [{ name: 'acts.finish', everySeconds: 30, at: 17, run: () => finishDeeds(needs) }];
}
