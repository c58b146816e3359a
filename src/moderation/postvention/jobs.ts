import type { Job } from '../../schedule/job.ts';
import { forgetOld, keepPostventions, type KeepNeeds } from './keep.ts';

/** What happens here by the clock. */
export function listJobs(needs: KeepNeeds): Job[] {
  return [
    { name: 'postvention.keep', everySeconds: 60, at: 35, run: () => keepPostventions(needs) },
    {
      name: 'postvention.forget',
      everySeconds: 3600,
      at: 3410,
      async run() {
        await forgetOld(needs);
      },
    },
  ];
}
