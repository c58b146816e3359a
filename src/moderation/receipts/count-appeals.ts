import type { Tx } from '../../storage/client.ts';
import type { AppealVerdict, ReceiptAct } from './receipt.ts';

/** What is counted: that a receipt was written, that somebody asked for another look, and how that ended. */
export type Counted = 'written' | 'asked' | AppealVerdict;

/** What stands before an act where it is counted among rules. */
export const countedAs = 'appeal.';

/**
 * Counts one more by month, of nobody: receipts are forgotten after weeks, and leads should still see whether decisions get better. In the
 * transaction of what is counted, which happens once.
 */
export async function countAppeal(
  { guildId, act, what, at }: { guildId: string; act: ReceiptAct; what: Counted; at: number },
  tx: Tx,
): Promise<void> {
  const month = new Date(at).toISOString().slice(0, 7);
  const key = { guildId, rule: `${countedAs}${act}`, outcome: what, month };
  await tx.ruleCount.upsert({
    where: { guildId_rule_outcome_month: key },
    create: { ...key, count: 1 },
    update: { count: { increment: 1 } },
  });
}
