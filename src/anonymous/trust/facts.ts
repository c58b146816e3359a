import type { ServerStore } from '../../servers/store.ts';
import type { Custody, Mode, UpcomingKey } from '../custody/custody.ts';

/** What is true of anonymity on a server now. From memory. */
export interface TrustFacts {
  mode: Mode;
  upcoming: UpcomingKey | null;
  /** For so many days custodians can open a post. */
  openingDays: number;
  paused: boolean;
}

/** Looks it up. */
export function findTrustFacts(
  guildId: string,
  { servers, custody }: { servers: Pick<ServerStore, 'get'>; custody: Custody },
): TrustFacts {
  const { openingDays, anonymousPaused } = servers.get(guildId);
  return { mode: custody.mode(guildId), upcoming: custody.upcoming(guildId), openingDays, paused: anonymousPaused };
}
