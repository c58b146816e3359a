import type { Tx } from '../../storage/client.ts';
import type { Case } from '../case.ts';
import type { Outcome } from '../rules.ts';

/** What is counted of a case that ends. */
export interface Ending {
  guildId: string;
  /** The rules that spoke, of all its flags. */
  rules: readonly string[];
  outcome: Outcome;
  at: Date;
}

/** The rules that spoke for a case, each once; what a member chose as a reason is none. */
export function listRulesOf({ flags }: Pick<Case, 'flags'>): string[] {
  const spoke = flags.filter(({ source }) => source === 'screening' || source === 'check-in' || source === 'appeal');
  return [...new Set(spoke.flatMap(({ rules }) => rules))].sort();
}

/**
 * Counts how a case ended, for each rule that spoke: counts by month, of nobody. This is all that is learnt from cases. Within the transaction
 * that closes the case, which happens once.
 */
export async function countOutcome({ guildId, rules, outcome, at }: Ending, tx: Tx): Promise<void> {
  const month = at.toISOString().slice(0, 7);
  // In one order, so that two that end at once do not wait for each other in a ring.
  for (const rule of [...new Set(rules)].sort()) {
    const key = { guildId, rule, outcome, month };
    await tx.ruleCount.upsert({
      where: { guildId_rule_outcome_month: key },
      create: { ...key, count: 1 },
      update: { count: { increment: 1 } },
    });
  }
}
