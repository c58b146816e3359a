import type { Job } from '../../schedule/job.ts';
import { climbDue } from './climb-due.ts';
import { settlePages, type SettleNeeds } from './settle-pages.ts';
import { forgetTests } from './test-page.ts';

/** What happens here by the clock. */
export function listJobs(needs: SettleNeeds): Job[] {
  return [
    // Every five seconds, some would be late by those five before anything is done.
    { name: 'pages.climb', everySeconds: 2, run: () => climbDue(needs) },
    { name: 'pages.settle', everySeconds: 5, at: 1, run: () => settlePages(needs) },
    { name: 'pages.forget', everySeconds: 3600, at: 2175, run: () => forgetTests(needs) },
  ];
}
