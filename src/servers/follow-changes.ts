import { describeError, type Log } from '../log.ts';
import type { Clock } from '../schedule/clock.ts';
import type { Job } from '../schedule/job.ts';
import type { Changes } from '../storage/changes.ts';
import type { Storage } from '../storage/open-storage.ts';
import { listServers, type ServerStore } from './store.ts';

/** What following changes needs: whatever holds in memory what is kept of servers. */
export interface FollowNeeds {
  storage: Pick<Storage, 'kind' | 'read'>;
  changes: Changes;
  servers: Pick<ServerStore, 'all' | 'reread' | 'postventions' | 'optOuts'>;
  groups: { reread: (guildId: string) => Promise<void> };
  custody: { reload: (guildId: string) => Promise<void> };
  clock: Clock;
  log: Pick<Log, 'warn'>;
}

/**
 * Takes into memory what other processes changed. Times after a death are read each time, all of them: they are few, and nothing may be said to somebody
 * who died. What could not be read is read at the next call.
 */
export function createChangeFollower(needs: FollowNeeds): { follow(): Promise<void> } {
  const { changes, clock, log, servers } = needs;
  const due = new Set<string>();

  return {
    async follow() {
      await servers.postventions.reread();
      const changed = await changes.look(clock.now());
      for (const guildId of changed === 'all' ? await listAll(needs) : changed) due.add(guildId);
      // One after the other: after a long absence of the database it can be all of them.
      for (const guildId of due)
        try {
          await rereadServer(guildId, needs);
          due.delete(guildId);
        } catch (error) {
          log.warn('changes.not-read', { guildId, error: describeError(error) });
        }
    },
  };
}

/** Those that are kept now, and those that are remembered and may be gone. */
async function listAll({ storage, servers }: FollowNeeds): Promise<string[]> {
  return [...(await listServers(storage.read)), ...servers.all().map(({ guildId }) => guildId)];
}

async function rereadServer(guildId: string, { servers, groups, custody }: FollowNeeds): Promise<void> {
  await Promise.all([servers.reread(guildId), groups.reread(guildId), custody.reload(guildId)]);
}

/** What happens here by the clock: nothing where no other process can share the database. */
export function listJobs(needs: FollowNeeds): Job[] {
  if (needs.storage.kind === 'sqlite') return [];
  const follower = createChangeFollower(needs);
  return [
    { name: 'changes.follow', everySeconds: 2, run: () => follower.follow() },
    { name: 'opt-outs.reread', everySeconds: 30, at: 9, run: () => needs.servers.optOuts.reread() },
    { name: 'changes.forget', everySeconds: 300, at: 90, run: () => needs.changes.forgetOld(needs.clock.now()) },
  ];
}
