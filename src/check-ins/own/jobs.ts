import type { Job } from '../../schedule/job.ts';
import { askDueOwn } from './ask-own.ts';
import { createCrowds } from './crowds.ts';
import { forgetOldOwn } from './forget-old.ts';
import type { OwnNeeds } from './needs.ts';

/** What happens here by the clock. */
export function listJobs(needs: OwnNeeds): Job[] {
  const crowds = createCrowds();
  return [
    { name: 'own.ask', everySeconds: 10, at: 5, run: () => askDueOwn(needs, crowds) },
    { name: 'own.forget', everySeconds: 300, at: 70, run: () => forgetOldOwn(needs) },
  ];
}
