import type { ServerView } from '../../discord/server-view.ts';
import type { Log } from '../../log.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { ServerStore } from '../../servers/store.ts';
import type { Storage } from '../../storage/open-storage.ts';
import type { CaseStore } from '../store.ts';

/** What paging needs. Each verb takes only what it touches. */
export interface PageNeeds {
  storage: Storage;
  cases: CaseStore;
  servers: ServerStore;
  outbox: Outbox;
  clock: Clock;
  log: Log;
  view: Pick<ServerView, 'findServer'>;
  /** Roles of a member; null when they are not on the server. Rejects when it cannot be known. */
  findRoles: (guildId: string, userId: string) => Promise<readonly string[] | null>;
}
