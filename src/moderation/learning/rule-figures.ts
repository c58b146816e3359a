import type { Clock } from '../../schedule/clock.ts';
import type { Db } from '../../storage/client.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { isOutcome, type Outcome } from '../rules.ts';
import { measureShare, type Share } from './interval.ts';

/** Below this many, no number is shown: it would be about somebody in particular. */
export const fewestCounted = 5;

/** How often a rule was right. */
export interface RuleFigure {
  rule: string;
  /** Cases in which it spoke and that were judged; `few` below {@link fewestCounted}, and then there is nothing else. */
  cases: number | 'few';
  falseAlarms: number | null;
  /** How often it was right. */
  right: Share | null;
  /** Cases a day: so many fewer there would be without it, if nothing else spoke. */
  perDay: number | null;
}

/** What was counted of a rule: how often its cases ended in each way. */
export interface RuleOutcome {
  rule: string;
  outcome: string;
  count: number;
}

/** A duplicate says nothing of whether a rule was right. */
function isJudged(outcome: string): outcome is Outcome {
  return isOutcome(outcome) && outcome !== 'duplicate';
}

/** Whether an outcome says that a rule was wrong. */
export function isFalseAlarm(outcome: Outcome): boolean {
  return outcome.startsWith('false-alarm');
}

/** How often each rule was right over so many days: the most alarms first, those of which too little is known last. */
export function measureRules(counted: readonly RuleOutcome[], days: number): RuleFigure[] {
  const byRule = new Map<string, { cases: number; falseAlarms: number }>();
  for (const { rule, outcome, count } of counted) {
    if (!isJudged(outcome)) continue;
    const sum = byRule.get(rule) ?? { cases: 0, falseAlarms: 0 };
    sum.cases += count;
    if (isFalseAlarm(outcome)) sum.falseAlarms += count;
    byRule.set(rule, sum);
  }
  return [...byRule]
    .sort(([one, a], [other, b]) => b.cases - a.cases || (one < other ? -1 : 1))
    .map(([rule, { cases, falseAlarms }]) => {
      if (cases < fewestCounted) return { rule, cases: 'few', falseAlarms: null, right: null, perDay: null };
      return { rule, cases, falseAlarms, right: measureShare(cases - falseAlarms, cases), perDay: cases / days };
    });
}

/** The months that a span touches, as `2026-11`, the first one first. */
export function listMonths(from: number, until: number): string[] {
  const months: string[] = [];
  const at = new Date(from);
  at.setUTCDate(1);
  at.setUTCHours(0, 0, 0, 0);
  for (; at.getTime() <= until; at.setUTCMonth(at.getUTCMonth() + 1)) months.push(at.toISOString().slice(0, 7));
  return months;
}

/** What was counted of a server's rules in these months. */
export async function readRuleOutcomes(guildId: string, months: readonly string[], db: Db): Promise<RuleOutcome[]> {
  const sums = await db.ruleCount.groupBy({
    by: ['rule', 'outcome'],
    where: { guildId, month: { in: [...months] } },
    _sum: { count: true },
  });
  return sums.map(({ rule, outcome, _sum }) => ({ rule, outcome, count: _sum.count ?? 0 }));
}

/** Counts are kept for so long. */
const keptMonths = 12;

/** Forgets counts of more than a year ago. Returns how many. */
export async function forgetRuleCounts({ storage, clock }: { storage: Storage; clock: Clock }): Promise<number> {
  const oldest = new Date(clock.now());
  oldest.setUTCDate(1);
  oldest.setUTCMonth(oldest.getUTCMonth() - keptMonths);
  const where = { month: { lt: oldest.toISOString().slice(0, 7) } };
  return (await storage.write((tx) => tx.ruleCount.deleteMany({ where }))).count;
}
