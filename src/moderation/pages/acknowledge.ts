import type { Tx } from '../../storage/client.ts';
import type { Vault } from '../../storage/vault.ts';

/** What ending pages needs. */
export interface AcknowledgeNeeds {
  storage: { vault: Vault };
}

/** Whoever takes a case has seen its page: nobody else is paged for it. Within the transaction of the claim. */
export async function acknowledgePages(
  { caseId, userId, at }: { caseId: string; userId: string; at: Date },
  { storage: { vault } }: AcknowledgeNeeds,
  tx: Tx,
): Promise<void> {
  const waiting = await tx.casePage.findMany({ where: { caseId, state: 'waiting' }, select: { id: true } });
  for (const { id } of waiting) {
    const place = { table: 'CasePage', column: 'acknowledgedSealed', row: id };
    const data = {
      state: 'acknowledged',
      acknowledgedSealed: vault.seal(place, userId),
      acknowledgedAt: at,
      nextAt: null,
    };
    await tx.casePage.updateMany({ where: { id, state: 'waiting' }, data });
  }
}

/** A case that ends, or is not urgent any more, pages nobody. */
export async function endPages(caseId: string, tx: Tx): Promise<void> {
  const open = { in: ['waiting', 'unstaffed'] };
  await tx.casePage.updateMany({ where: { caseId, state: open }, data: { state: 'over', nextAt: null } });
}
