import type { GroupStore } from '../groups/store.ts';
import type { Tx } from '../storage/client.ts';
import type { Storage } from '../storage/open-storage.ts';
import { holdSession, listSessions, saveSession } from './store.ts';

/** Sessions go on without somebody as a host, on one server or, with null, on all. Returns how many they hosted. */
export async function leaveHosting(
  { guildId, userId }: { guildId: string | null; userId: string },
  { storage: { vault }, groups }: { storage: Pick<Storage, 'vault'>; groups: Pick<GroupStore, 'all' | 'list'> },
  tx: Tx,
): Promise<number> {
  const groupIds = (guildId === null ? groups.all() : groups.list(guildId)).map(({ id }) => id);
  let hosted = 0;
  for (const { id, hostId, secondHostId } of await listSessions(groupIds, { db: tx, vault })) {
    if (hostId !== userId && secondHostId !== userId) continue;
    const session = await holdSession(id, { tx, vault });
    if (!session) continue;
    const [host, second] = [session.hostId, session.secondHostId].map((one) => (one === userId ? null : one));
    await saveSession({ ...session, hostId: host ?? null, secondHostId: second ?? null }, { tx, vault });
    hosted += 1;
  }
  return hosted;
}
