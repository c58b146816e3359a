import type { Db } from '../../storage/client.ts';
import { measureShare, type Share } from '../learning/interval.ts';
import { fewestCounted } from '../learning/rule-figures.ts';
import { countedAs } from './count-appeals.ts';
import { receiptActs, type ReceiptAct } from './receipt.ts';

/** What was counted of appeals: one line of it. */
export interface AppealCount {
  act: ReceiptAct;
  /** 2026-11. */
  month: string;
  outcome: string;
  count: number;
}

/** How many of the answered appeals were overturned; `few` below five, and then nothing else is known. */
export type Rate = { kind: 'few' } | ({ kind: 'some'; answered: number; overturned: number } & Share);

/** Overturn rates. An act or a month without any answered appeal is not among them. */
export interface Rates {
  byAct: { act: ReceiptAct; rate: Rate }[];
  /** The newest month first. */
  byMonth: { month: string; rate: Rate }[];
}

/** How often what was decided was overturned, by act and by month. Pure. */
export function measureRates(counts: readonly AppealCount[]): Rates {
  const months = [...new Set(counts.map(({ month }) => month))].sort().reverse();
  return {
    byAct: receiptActs.flatMap((act) =>
      measure(counts.filter((one) => one.act === act)).map((rate) => ({ act, rate })),
    ),
    byMonth: months.flatMap((month) =>
      measure(counts.filter((one) => one.month === month)).map((rate) => ({ month, rate })),
    ),
  };
}

/** Nothing, or one rate. */
function measure(counts: readonly AppealCount[]): Rate[] {
  const sum = (outcome: string) =>
    counts.filter((one) => one.outcome === outcome).reduce((total, { count }) => total + count, 0);
  const overturned = sum('overturned');
  const answered = overturned + sum('upheld');
  const share = measureShare(overturned, answered);
  if (share === null) return [];
  if (answered < fewestCounted) return [{ kind: 'few' }];
  return [{ kind: 'some', answered, overturned, ...share }];
}

/** What was counted of a server's appeals, in all months that are kept. */
export async function readAppealCounts(guildId: string, db: Db): Promise<AppealCount[]> {
  const rows = await db.ruleCount.findMany({ where: { guildId, rule: { startsWith: countedAs } } });
  return rows.flatMap(({ rule, month, outcome, count }) => {
    const act = receiptActs.find((one) => `${countedAs}${one}` === rule);
    return act === undefined ? [] : [{ act, month, outcome, count }];
  });
}
