import { listServers } from '../../servers/store.ts';
import type { PrivacyNeeds } from '../needs.ts';

/** One thing that is kept about somebody, as it stands in their file: plain values under English names. */
export type Entry = Readonly<Record<string, unknown>>;

/** Finds all that is kept of one kind about somebody, on all servers. */
export type Reader = (userId: string, needs: PrivacyNeeds) => Promise<readonly Entry[]>;

/** A server by its id, and its name where the bot still sees it. */
export function nameServer(guildId: string, { view }: Pick<PrivacyNeeds, 'view'>): Entry {
  return { id: guildId, name: view.findServer(guildId)?.name ?? null };
}

/** A group by its id, and its name while it is there. */
export function nameGroup(groupId: string, { groups }: Pick<PrivacyNeeds, 'groups'>): Entry {
  return { id: groupId, name: groups.findById(groupId)?.name ?? null };
}

/** A moment as people and programs read it: ISO 8601, UTC. */
export function writeMoment(at: number | Date | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

/** What stands for something that was damaged: that it is there. */
export const cannotBeRead: Entry = { cannotBeRead: true };

/** What was found, and one entry more for each of `there` that could not be read. */
export function addUnreadable(found: readonly Entry[], there: number): Entry[] {
  return [...found, ...Array.from({ length: Math.max(0, there - found.length) }, () => cannotBeRead)];
}

/** What a reader finds on each server, one after the other. */
export async function readOnEach(
  needs: PrivacyNeeds,
  read: (guildId: string) => Promise<readonly Entry[]>,
): Promise<Entry[]> {
  const found: Entry[] = [];
  for (const guildId of await listServers(needs.storage.read)) found.push(...(await read(guildId)));
  return found;
}
