import type { Tx } from '../../storage/client.ts';
import type { Vault } from '../../storage/vault.ts';
import { sealSeen } from './store.ts';

/** What ending pages needs. */
export interface AcknowledgeNeeds {
  storage: { vault: Vault };
}

/** A page for which nobody has said yet that they have seen it. */
const unseen = ['waiting', 'unstaffed'];

/**
 * Whoever takes a case has seen its page: nobody else is paged for it, and its messages say so soon. Within the transaction of the claim, with
 * the case's row held.
 */
export async function acknowledgePages(
  { caseId, userId, at }: { caseId: string; userId: string; at: Date },
  { storage: { vault } }: AcknowledgeNeeds,
  tx: Tx,
): Promise<void> {
  const waiting = await tx.casePage.findMany({ where: { caseId, state: { in: unseen } }, select: { id: true } });
  for (const { id } of waiting) await acknowledgePage({ pageId: id, userId, at }, { vault, tx });
}

/** Notes who has seen a page; false where somebody had before, or where it is over. */
export async function acknowledgePage(
  { pageId, userId, at }: { pageId: string; userId: string; at: Date },
  { vault, tx }: { vault: Vault; tx: Tx },
): Promise<boolean> {
  const data = {
    state: 'acknowledged',
    acknowledgedSealed: sealSeen(pageId, userId, vault),
    acknowledgedAt: at,
    // Its messages are changed next.
    nextAt: at,
  };
  const { count } = await tx.casePage.updateMany({ where: { id: pageId, state: { in: unseen } }, data });
  return count > 0;
}

/** A case that ends, or is not urgent any more, pages nobody; its messages say so soon. */
export async function endPages(caseId: string, tx: Tx): Promise<void> {
  // It is due at once, whatever the time is.
  const data = { state: 'over', nextAt: new Date(0) };
  await tx.casePage.updateMany({ where: { caseId, state: { not: 'over' } }, data });
}
