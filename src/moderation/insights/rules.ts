import { fewestCounted } from '../learning/rule-figures.ts';
import { measureShare, type Share } from '../learning/interval.ts';
import type { CaseTier } from '../rules.ts';

/** From the most urgent to the least: the order in which figures are shown. */
export const shownTiers = ['T3', 'H', 'T2', 'T1', 'R'] as const satisfies readonly CaseTier[];

/** For how many days figures can be shown. Cases are kept for 90 days after they are closed. */
export const insightDays = [7, 30, 90] as const;

/** One of {@link insightDays}. */
export type InsightDays = (typeof insightDays)[number];

/** What figures are made of: of a case its times, and no person. */
export interface TimedCase {
  tier: CaseTier;
  /** Times in milliseconds since the epoch. */
  openedAt: number;
  dueAt: number;
  firstClaimedAt: number | null;
  /** The hour of the day, 0 to 23, by the server's clock on the wall, at which it was opened. */
  hour: number;
}

/** How cases were taken. */
export interface Waits {
  /** `few` below five, and then there is nothing else. */
  cases: number | 'few';
  /** Half of those that were taken waited less, in milliseconds; null where too few were taken. */
  median: number | null;
  /** Nine of ten waited less. */
  nineOfTen: number | null;
  /** How often somebody had it in time. */
  inTime: Share | null;
  /** Nobody has had it, and its time is over; `few` below five, but for none. */
  unanswered: number | 'few';
}

/** A server's own figures. */
export interface Insights {
  days: InsightDays;
  all: Waits;
  tiers: Record<CaseTier, Waits>;
  /** From 22 to 6 o'clock, by the server's clock, and the rest of the day. */
  night: Waits;
  day: Waits;
  /** For each hour of the day how many cases were opened in it, and their median wait in whole minutes. */
  hours: readonly { cases: number | 'few'; minutes: number | null }[];
}

/** A number that may be shown. */
export function hideFew(count: number): number | 'few' {
  return count > 0 && count < fewestCounted ? 'few' : count;
}

/** The value below which `part` (0 to 1) of the sorted ones lie; by the nearest rank. */
function findRank(sorted: readonly number[], part: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? null;
}

/** How these cases were taken, seen from `now`. What is not due yet and nobody has counts neither for nor against. */
export function measureWaits(cases: readonly TimedCase[], now: number): Waits {
  const unanswered = cases.filter((one) => one.firstClaimedAt === null && one.dueAt < now).length;
  const none = { median: null, nineOfTen: null, inTime: null, unanswered: hideFew(unanswered) };
  if (cases.length < fewestCounted) return { cases: hideFew(cases.length), ...none };
  const taken = cases.flatMap(({ firstClaimedAt, ...one }) =>
    firstClaimedAt === null ? [] : { ...one, firstClaimedAt },
  );
  const waits = taken
    .map(({ openedAt, firstClaimedAt }) => Math.max(0, firstClaimedAt - openedAt))
    .sort((a, b) => a - b);
  const known = waits.length >= fewestCounted;
  const inTime = taken.filter(({ firstClaimedAt, dueAt }) => firstClaimedAt <= dueAt).length;
  const decided = taken.length + unanswered;
  return {
    cases: cases.length,
    median: known ? findRank(waits, 0.5) : null,
    nineOfTen: known ? findRank(waits, 0.9) : null,
    inTime: decided < fewestCounted ? null : measureShare(inTime, decided),
    unanswered: hideFew(unanswered),
  };
}

/** Whether an hour of the day is one at which most people sleep. */
export function isNight(hour: number): boolean {
  return hour >= 22 || hour < 6;
}

/** A server's figures from its cases of so many days. */
export function measureInsights(
  cases: readonly TimedCase[],
  { days, now }: { days: InsightDays; now: number },
): Insights {
  const of = (tier: CaseTier): Waits =>
    measureWaits(
      cases.filter((one) => one.tier === tier),
      now,
    );
  const hours = Array.from({ length: 24 }, (_, hour) => {
    const { cases: count, median } = measureWaits(
      cases.filter((one) => one.hour === hour),
      now,
    );
    return { cases: count, minutes: median === null ? null : Math.round(median / 60_000) };
  });
  return {
    days,
    all: measureWaits(cases, now),
    tiers: { T3: of('T3'), H: of('H'), T2: of('T2'), T1: of('T1'), R: of('R') },
    night: measureWaits(
      cases.filter(({ hour }) => isNight(hour)),
      now,
    ),
    day: measureWaits(
      cases.filter(({ hour }) => !isNight(hour)),
      now,
    ),
    hours,
  };
}

/** What volunteers carried together. Totals: nobody's own. `few` below five, but for none. */
export interface Load {
  /** Cases that were closed, and of these the T2 and T3. */
  closed: number | 'few';
  grave: number | 'few';
  /** How many people closed any. */
  volunteers: number | 'few';
  /** Hours on shift, of all together. */
  hours: number;
}

/** What became of appeals. */
export interface Appeals {
  /** Receipts that were written. */
  receipts: number | 'few';
  asked: number | 'few';
  answered: number | 'few';
  overturned: Share | null;
}

/** How appeals ended, from how many there were of each. */
export function measureAppeals(counts: { none: number; asked: number; upheld: number; overturned: number }): Appeals {
  const answered = counts.upheld + counts.overturned;
  return {
    receipts: hideFew(counts.none + counts.asked + answered),
    asked: hideFew(counts.asked + answered),
    answered: hideFew(answered),
    overturned: answered < fewestCounted ? null : measureShare(counts.overturned, answered),
  };
}
