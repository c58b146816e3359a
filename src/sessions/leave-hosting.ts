import type { Tx } from '../storage/client.ts';
import type { Storage } from '../storage/open-storage.ts';
import { holdSession, listHosted, saveSession } from './store.ts';

/** Sessions go on without somebody as a host, on one server or, with null, on all. Returns how many they hosted. */
export async function leaveHosting(
  { guildId, userId }: { guildId: string | null; userId: string },
  { storage: { vault } }: { storage: Pick<Storage, 'vault'> },
  tx: Tx,
): Promise<number> {
  let hosted = 0;
  for (const { id } of await listHosted({ guildId, userId }, { db: tx, vault })) {
    const session = await holdSession(id, { tx, vault });
    if (!session) continue;
    const [host, second] = [session.hostId, session.secondHostId].map((one) => (one === userId ? null : one));
    await saveSession({ ...session, hostId: host ?? null, secondHostId: second ?? null }, { tx, vault });
    hosted += 1;
  }
  return hosted;
}
