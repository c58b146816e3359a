import type { Job } from '../../schedule/job.ts';
import { createBoardKeeper, type BoardNeeds } from './board.ts';
import { forgetExcerpts } from './excerpts.ts';
import { endLeases, type LeaseNeeds } from './lease.ts';

/** What happens here by the clock. */
export function listJobs(needs: BoardNeeds & LeaseNeeds): Job[] {
  const boards = createBoardKeeper(needs);
  return [
    { name: 'cases.leases', everySeconds: 10, at: 1, run: () => endLeases(needs) },
    { name: 'cases.excerpts', everySeconds: 300, at: 70, run: () => forgetExcerpts(needs) },
    { name: 'cases.board', everySeconds: 30, at: 11, run: () => boards.round() },
  ];
}
