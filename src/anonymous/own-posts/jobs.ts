import type { Job } from '../../schedule/job.ts';
import type { AnonymousNeeds } from '../needs.ts';
import { createEditSender } from './apply-edits.ts';
import { eraseRemoved } from './remove-post.ts';

const tenMinutes = 600;

/** What happens here by the clock: deletions and changes are finished, and what is past its time is forgotten. */
export function listJobs(needs: AnonymousNeeds): Job[] {
  const { anonymous, firm, storage } = needs;
  const sender = createEditSender(needs);
  return [
    { name: 'anonymous.erase', everySeconds: 15, at: 5, run: () => eraseRemoved(needs) },
    { name: 'anonymous.change', everySeconds: 5, at: 1, run: () => sender.round() },
    // The hour is noted first, so that nothing is forgotten by an hour that a restart would not know.
    {
      name: 'anonymous.forget',
      everySeconds: tenMinutes,
      at: 50,
      async run() {
        await firm.note();
        return anonymous.forgetOld();
      },
    },
    // Within a minute of a deletion nothing of it is left beside the tables either.
    { name: 'storage.scrub', everySeconds: 20, at: 12, run: () => storage.scrub() },
  ];
}
