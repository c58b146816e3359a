import type { Group } from './group.ts';
import type { GroupStore } from './store.ts';

/** The open groups of a server, from memory; none outside of servers. */
export function listOpen(guildId: string | null, { groups }: { groups: Pick<GroupStore, 'list'> }): Group[] {
  return guildId === null ? [] : groups.list(guildId).filter(({ state }) => state === 'open');
}
