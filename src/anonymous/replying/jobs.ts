import type { Job } from '../../schedule/job.ts';
import type { AnonymousNeeds } from '../needs.ts';
import { createKindCountShower } from './show-kind-counts.ts';

/** What happens here by the clock. */
export function listJobs(needs: AnonymousNeeds): Job[] {
  const shower = createKindCountShower(needs);
  return [{ name: 'kind-words.show', everySeconds: 300, at: 45, run: () => shower.round() }];
}
