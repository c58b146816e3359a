import type { Clock } from '../../schedule/clock.ts';
import type { ServerStore } from '../../servers/store.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { measureReadAgain, type ReadAgain } from '../again/rules.ts';
import { listAlike } from '../again/store.ts';
import { readHolder } from '../holder.ts';
import { listMonths, measureRules, readRuleOutcomes, type RuleFigure } from '../learning/rule-figures.ts';
import { isCaseTier } from '../rules.ts';
import {
  hideFew,
  measureAppeals,
  measureInsights,
  type Appeals,
  type InsightDays,
  type Insights,
  type Load,
  type TimedCase,
} from './rules.ts';

/** What figures are gathered from. */
export interface InsightNeeds {
  storage: Storage;
  servers: Pick<ServerStore, 'get'>;
  clock: Clock;
}

/** All figures of a server. */
export interface Gathered {
  insights: Insights;
  appeals: Appeals;
  load: Load;
  readAgain: ReadAgain;
  rules: readonly RuleFigure[];
}

const dayMs = 24 * 3_600_000;

/** Reads a server's figures over so many days. Nothing is stored, and no person is looked at but to count how many there were. */
export async function gatherInsights(guildId: string, days: InsightDays, needs: InsightNeeds): Promise<Gathered> {
  const now = needs.clock.now();
  const since = new Date(now - days * dayMs);
  const months = listMonths(since.getTime(), now);
  const { read: db, vault } = needs.storage;
  const [cases, appeals, load, alike, outcomes] = await Promise.all([
    readCases(guildId, since, needs),
    readAppeals(guildId, since, needs),
    readLoad(guildId, since, needs),
    listAlike(guildId, since, { db, vault }),
    readRuleOutcomes(guildId, months, db),
  ]);
  // Rules are counted by month: over as many days as these months have had so far.
  const counted = Math.max(1, (now - Date.parse(`${months[0] ?? ''}-01T00:00:00Z`)) / dayMs);
  return {
    insights: measureInsights(cases, { days, now }),
    appeals: measureAppeals(appeals),
    load,
    readAgain: measureReadAgain(alike),
    rules: measureRules(outcomes, counted),
  };
}

async function readCases(guildId: string, since: Date, { storage, servers }: InsightNeeds): Promise<TimedCase[]> {
  const hourOf = createHourClock(servers.get(guildId).zone);
  const rows = await storage.read.case.findMany({
    // Of anonymous posts no more than the hour is kept: how long those waited is not known.
    where: { guildId, openedAt: { gte: since }, flags: { none: { postId: { not: null } } } },
    select: { tier: true, openedAt: true, dueAt: true, firstClaimedAt: true },
  });
  return rows.map(({ tier, openedAt, dueAt, firstClaimedAt }) => ({
    tier: isCaseTier(tier) ? tier : 'R',
    openedAt: openedAt.getTime(),
    dueAt: dueAt.getTime(),
    firstClaimedAt: firstClaimedAt?.getTime() ?? null,
    hour: hourOf(openedAt),
  }));
}

/** Tells the hour of the day by the clock on a wall. */
function createHourClock(zone: string): (at: Date) => number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' });
  return (at) => Number(format.format(at));
}

async function readAppeals(guildId: string, since: Date, { storage }: InsightNeeds) {
  const counts = { none: 0, asked: 0, upheld: 0, overturned: 0 };
  const groups = await storage.read.receipt.groupBy({
    by: ['appeal'],
    where: { guildId, createdAt: { gte: since } },
    _count: { _all: true },
  });
  for (const { appeal, _count } of groups)
    if (appeal === 'none' || appeal === 'asked' || appeal === 'upheld' || appeal === 'overturned')
      counts[appeal] = _count._all;
  return counts;
}

async function readLoad(guildId: string, since: Date, { storage, clock }: InsightNeeds): Promise<Load> {
  const { read, vault } = storage;
  const now = clock.now();
  const [closed, shifts] = await Promise.all([
    read.case.findMany({
      where: { guildId, state: 'closed', closedAt: { gte: since } },
      select: { id: true, tier: true, holderSealed: true },
    }),
    read.shift.findMany({
      where: { guildId, state: { not: 'testing' }, endsAt: { gte: since } },
      select: { startedAt: true, endsAt: true },
    }),
  ]);
  const holders = closed.flatMap((row) => readHolder(row, vault) ?? []);
  const onShift = shifts.map(({ startedAt, endsAt }) =>
    Math.max(0, Math.min(endsAt.getTime(), now) - Math.max(startedAt.getTime(), since.getTime())),
  );
  return {
    closed: hideFew(closed.length),
    grave: hideFew(closed.filter(({ tier }) => tier === 'T3' || tier === 'T2').length),
    volunteers: hideFew(new Set(holders).size),
    hours: Math.round(onShift.reduce((sum, one) => sum + one, 0) / 3_600_000),
  };
}
