import type { Job } from '../../schedule/job.ts';
import { askDueRounds } from './ask-rounds.ts';
import type { RoundNeeds } from './needs.ts';
import { closeRounds, forgetOldRounds, showCounts, showOlderCounts } from './show-rounds.ts';

/** What happens here by the clock. */
export function listJobs(needs: RoundNeeds): Job[] {
  return [
    { name: 'rounds.ask', everySeconds: 10, at: 1, run: () => askDueRounds(needs) },
    { name: 'rounds.count', everySeconds: 60, at: 30, run: () => showCounts(needs) },
    { name: 'rounds.count-older', everySeconds: 3600, at: 1830, run: () => showOlderCounts(needs) },
    { name: 'rounds.close', everySeconds: 60, at: 45, run: () => closeRounds(needs) },
    { name: 'rounds.forget', everySeconds: 3600, at: 1350, run: () => forgetOldRounds(needs) },
  ];
}
