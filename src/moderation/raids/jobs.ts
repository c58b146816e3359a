import type { Job } from '../../schedule/job.ts';
import { forgetOldMeasures, keepMeasures } from './keep-measures.ts';
import type { RaidNeeds } from './needs.ts';
import type { RaidWatch } from './watch-raids.ts';

/** What happens here by the clock. */
export function listJobs(needs: RaidNeeds & { raids: Pick<RaidWatch, 'retry'> }): Job[] {
  return [
    { name: 'raids.retry', everySeconds: 30, at: 12, run: () => needs.raids.retry() },
    { name: 'raids.keep', everySeconds: 30, at: 24, run: () => keepMeasures(needs) },
    { name: 'raids.forget', everySeconds: 3600, at: 2475, run: () => forgetOldMeasures(needs) },
  ];
}
