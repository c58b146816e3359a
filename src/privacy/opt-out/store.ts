import { countTaken } from '../../storage/changes.ts';
import type { Db } from '../../storage/client.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { ensurePerson, makeMemberKey } from '../../storage/person-keys.ts';
import type { Opening, Sealing } from '../../storage/sealing.ts';

/** Who wants no contact and no look at their distress, on all servers: read from memory, where they are keyed marks. */
export interface OptOutStore {
  /** From memory: every message for which a rule spoke asks for its writer. */
  has(userId: string): boolean;
  /** Takes what was saved into memory; call it once the transaction is committed. */
  remember(userId: string, isOut: boolean): void;
  /** Reads all of them again, since another process may have changed them. Called by the timetable. */
  reread(): Promise<void>;
}

/** They are read and counted together. */
const all = 'all';

/** Opens the store and reads all of them once. */
export async function openOptOutStore({ read, vault }: Pick<Storage, 'read' | 'vault'>): Promise<OptOutStore> {
  let known = await readAll(read);
  const taken = countTaken();
  return {
    has: (userId) => known.size > 0 && known.has(makeMemberKey(userId, vault)),
    remember(userId, isOut) {
      taken.note(all);
      if (isOut) known.add(makeMemberKey(userId, vault));
      else known.delete(makeMemberKey(userId, vault));
    },
    async reread() {
      known = await taken.readSettled(all, () => readAll(read));
    },
  };
}

async function readAll(db: Db): Promise<Set<string>> {
  const rows = await db.person.findMany({ where: { optedOutAt: { not: null } }, select: { memberKey: true } });
  return new Set(rows.map(({ memberKey }) => memberKey));
}

/** Since when somebody has wanted no contact, as the database has it now; null where they do not. Milliseconds since the epoch. */
export async function findOptOut(userId: string, { db, vault }: Opening): Promise<number | null> {
  const where = { memberKey: makeMemberKey(userId, vault) };
  const row = await db.person.findUnique({ where, select: { optedOutAt: true } });
  return row?.optedOutAt?.getTime() ?? null;
}

/** Notes that somebody wants no contact from now on; who said so before keeps that time. False where they had. */
export async function saveOptOut(userId: string, { tx, vault, now }: Sealing): Promise<boolean> {
  const at = new Date(now);
  const memberKey = makeMemberKey(userId, vault);
  await ensurePerson(memberKey, { tx, vault, now: at });
  return (await tx.person.updateMany({ where: { memberKey, optedOutAt: null }, data: { optedOutAt: at } })).count > 0;
}

/** Takes that back. Where nothing is kept about them, nothing is begun by it. False where they had not said so. */
export async function removeOptOut(userId: string, { tx, vault }: Pick<Sealing, 'tx' | 'vault'>): Promise<boolean> {
  const where = { memberKey: makeMemberKey(userId, vault), optedOutAt: { not: null } };
  return (await tx.person.updateMany({ where, data: { optedOutAt: null } })).count > 0;
}
