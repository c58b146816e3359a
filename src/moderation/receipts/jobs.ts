import type { Job } from '../../schedule/job.ts';
import type { AppealNeeds } from './appeal.ts';
import { bringUpAppeals } from './bring-up.ts';
import { liftDue, type LiftNeeds } from './lift-time-outs.ts';
import { forgetReceipts } from './store.ts';

const hour = 3600;

/** What happens here by the clock. */
export function listJobs(needs: AppealNeeds & LiftNeeds): Job[] {
  const { storage, clock } = needs;
  return [
    { name: 'receipts.lift', everySeconds: 60, at: 25, run: () => liftDue(needs) },
    { name: 'appeals.bring-up', everySeconds: hour, at: 3450, run: () => bringUpAppeals(needs) },
    {
      name: 'receipts.forget',
      everySeconds: hour,
      at: 1950,
      run: () => storage.write((tx) => forgetReceipts(clock.now(), tx)),
    },
  ];
}
