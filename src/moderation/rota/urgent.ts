import type { Db, Tx } from '../../storage/client.ts';
import type { Vault } from '../../storage/vault.ts';
import { readHolder } from '../holder.ts';
import type { Shift } from './shift.ts';

/**
 * Cases of people in danger that are theirs who has this shift, oldest first: those they have now, and those they took in it and gave back while
 * nobody else has them. One that is closed, or that another moderator has, is none.
 */
export async function listUrgent(
  { guildId, userId, urgent }: Pick<Shift, 'guildId' | 'userId' | 'urgent'>,
  { db, vault }: { db: Db | Tx; vault: Vault },
): Promise<string[]> {
  const rows = await db.case.findMany({
    where: { guildId, tier: 'T3', OR: [{ state: 'claimed' }, { state: 'open', id: { in: [...urgent] } }] },
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, state: true, holderSealed: true },
  });
  return rows.filter((row) => row.state === 'open' || readHolder(row, vault) === userId).map(({ id }) => id);
}
