import type { Job } from '../../schedule/job.ts';
import type { AnonymousNeeds } from '../needs.ts';
import { postHeads } from './post-head.ts';

/** What happens here by the clock. */
export function listJobs(needs: AnonymousNeeds): Job[] {
  return [{ name: 'record.post', everySeconds: 900, at: 330, run: () => postHeads(needs) }];
}
