import type { Job } from '../../schedule/job.ts';
import type { ServerStore } from '../../servers/store.ts';

/** What happens here by the clock. */
export function listJobs({ servers }: { servers: Pick<ServerStore, 'rules'> }): Job[] {
  return [{ name: 'server-rules.reread', everySeconds: 60, at: 50, run: () => servers.rules.reread() }];
}
