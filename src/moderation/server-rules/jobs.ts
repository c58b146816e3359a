import type { Job } from '../../schedule/job.ts';
import type { ServerStore } from '../../servers/store.ts';
import { tellOfReading, type ReadingNeeds } from './tell-reading.ts';

/** What happens here by the clock. */
export function listJobs(needs: ReadingNeeds & { servers: Pick<ServerStore, 'rules'> }): Job[] {
  return [
    { name: 'server-rules.reread', everySeconds: 60, at: 50, run: () => needs.servers.rules.reread() },
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
