import { randomInt } from 'node:crypto';
import type { Tx } from '../../storage/client.ts';
import type { Vault } from '../../storage/vault.ts';
import { readHolder } from '../holder.ts';
import type { Outcome, CaseTier } from '../rules.ts';
import { oneOf } from './rules.ts';
import { addDrawn } from './store.ts';

/** Whether a case is drawn. */
export type Lot = () => boolean;

/** One in {@link oneOf}, by chance that nobody can foresee. */
export const drawByChance: Lot = () => randomInt(oneOf) === 0;

/** A case that was just closed, and by whom. */
export interface Closed {
  guildId: string;
  caseId: string;
  tier: CaseTier;
  outcome: Outcome;
  userId: string;
  at: Date;
}

/**
 * Draws whether somebody else reads this case again. Within the transaction that closes it. A team of one has nobody else, and reading one's own
 * case again proves nothing: where a team says that it is small, a case is drawn only once somebody else has closed one there.
 */
export async function drawLot(
  closed: Closed,
  { smallTeam, lot }: { smallTeam: boolean; lot: Lot },
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<void> {
  const { guildId, caseId, tier, outcome, userId, at } = closed;
  if (!lot() || (smallTeam && !(await isSomebodyElseThere(guildId, userId, { tx, vault })))) return;
  await addDrawn({ caseId, first: { userId, tier, outcome }, at }, { tx, vault });
}

/** So many of the newest closed cases are looked at. */
const mostLookedAt = 100;

async function isSomebodyElseThere(
  guildId: string,
  userId: string,
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<boolean> {
  const rows = await tx.case.findMany({
    where: { guildId, state: 'closed' },
    orderBy: { closedAt: 'desc' },
    take: mostLookedAt,
    select: { id: true, holderSealed: true },
  });
  return rows.some(
    ({ id, holderSealed }) => holderSealed && (readHolder({ id, holderSealed }, vault) ?? userId) !== userId,
  );
}
