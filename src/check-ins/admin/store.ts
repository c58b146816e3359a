import type { Db, Tx } from '../../storage/client.ts';
import { listRounds } from '../store.ts';

/** Holds a group until the transaction ends, so that of two who add to it at once one sees the other's, and gives how many check-ins it has. */
export async function countInGroup(groupId: string, tx: Tx): Promise<number> {
  await tx.group.updateMany({ where: { id: groupId }, data: { id: groupId } });
  return tx.groupCheckIn.count({ where: { groupId } });
}

/** The last day on which a check-in was asked, or was missed; null where it never was. */
export async function findLastDay(checkInId: string, db: Db | Tx): Promise<string | null> {
  const [latest] = await listRounds(checkInId, 1, db);
  return latest?.day ?? null;
}

/** Which check-ins of groups were paused by nobody but themselves, since they could not ask. */
export async function listStopped(groupIds: readonly string[], db: Db): Promise<ReadonlySet<string>> {
  const where = { groupId: { in: [...groupIds] }, state: 'paused', ended: { not: null } };
  return new Set((await db.groupCheckIn.findMany({ where, select: { id: true } })).map(({ id }) => id));
}
