import type { Job } from '../../schedule/job.ts';
import { forgetRuleCounts } from '../learning/rule-figures.ts';
import type { InsightNeeds } from './gather.ts';

/** What happens here by the clock. */
export function listJobs(needs: InsightNeeds): Job[] {
  return [{ name: 'rule-counts.forget', everySeconds: 3600, at: 2250, run: () => forgetRuleCounts(needs) }];
}
