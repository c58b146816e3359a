import type { Job } from '../../schedule/job.ts';
import { tellOfReading, type ReadingNeeds } from './tell-reading.ts';

/** What happens here by the clock. */
export function listJobs(needs: ReadingNeeds): Job[] {
  return [
    {
      name: 'server-rules.tell',
      everySeconds: 60,
      at: 35,
      async run() {
        await tellOfReading(needs);
      },
    },
  ];
}
