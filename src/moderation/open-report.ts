import { refuse } from '../discord/user-error.ts';
import type { Tier } from '../risk/assessment.ts';
import type { Db, Tx } from '../storage/client.ts';
import { makeMemberKey, obtainPersonKey } from '../storage/person-keys.ts';
import type { MessageFlag, PostFlag, Report } from './case.ts';
import { openCaseWithin, type CaseNeeds } from './open-case.ts';
import { findReportTime, reportLimits, type MadeReport } from './report-limits.ts';
import type { CaseTier } from './rules.ts';
import type { FlagResult } from './store.ts';

/** What a member reports, before it is saved. `textTier` is that of the words they report, without what they add. */
export interface NewReport {
  guildId: string;
  flag: (MessageFlag | PostFlag) & { source: 'report'; report: Report };
  textTier: Tier | CaseTier;
}

/**
 * Saves a report as {@link openCaseWithin} does, within what one person can report. A T3 is always taken, whoever says so; after five within an
 * hour that one person's notes alone make of other people's words, further ones are shown and page nobody. Words that are a T2 or harm by
 * themselves wait ten minutes at most, which is less than they may; a note that says so is anybody's to write, and waits as all others.
 * What was reported is counted where it is saved, so that it holds over restarts and processes; nothing says whether others reported.
 * @throws {UserError} `reports-too-many`
 */
export async function openReport(report: NewReport, needs: CaseNeeds): Promise<FlagResult> {
  const { guildId, flag } = report;
  const { storage, outbox } = needs;
  // Whoever floods is turned away without a turn at writing.
  await requireRoom(report, storage.read, needs);
  const result = await storage.write(async (tx) => {
    await holdReporter(flag.report.userId, needs, tx);
    await requireRoom(report, tx, needs);
    const quiet = await hasPagedMuch(report, needs, tx);
    return openCaseWithin(guildId, quiet ? { ...flag, pages: false } : flag, needs, tx);
  });
  outbox.kick();
  return result;
}

/** One account that writes of danger under everybody's messages must not wake somebody all night. */
async function hasPagedMuch({ guildId, flag, textTier }: NewReport, needs: CaseNeeds, tx: Tx): Promise<boolean> {
  if (flag.tier !== 'T3' || textTier === 'T3') return false;
  const { most, withinMs } = reportLimits.pagesAnHour;
  const paged = await tx.flag.count({
    where: { ...madeBy(flag.report.userId, withinMs, needs), tier: 'T3', case: { guildId } },
  });
  return paged >= most;
}

/** Of what only the hour is kept, the ten minutes cannot be told: those have a limit of their own. */
function findGraveTime(times: readonly MadeReport[], now: number): number | null {
  const timed = times.filter(({ isHour }) => !isHour);
  const hours = times.filter(({ isHour }) => isHour);
  return findReportTime(timed, [reportLimits.atOnce], now) ?? findReportTime(hours, [reportLimits.graveAnHour], now);
}

function madeBy(userId: string, withinMs: number, { storage: { vault }, clock }: CaseNeeds) {
  return { reporterKey: makeMemberKey(userId, vault), createdAt: { gt: new Date(clock.now() - withinMs) } };
}

/** Of several at once from one person each sees those before it. */
async function holdReporter(userId: string, { storage: { vault }, clock }: CaseNeeds, tx: Tx): Promise<void> {
  const { memberKey } = await obtainPersonKey(userId, { tx, vault, now: new Date(clock.now()) });
  await tx.person.updateMany({ where: { memberKey }, data: { memberKey } });
}

async function requireRoom({ guildId, flag, textTier }: NewReport, db: Db | Tx, needs: CaseNeeds): Promise<void> {
  if (flag.tier === 'T3') return;
  const isGrave = textTier === 'T2' || textTier === 'H';
  const now = needs.clock.now();
  const made = await db.flag.findMany({
    where: { ...madeBy(flag.report.userId, reportLimits.aDay.withinMs, needs), case: { guildId } },
    select: { createdAt: true, postId: true },
  });
  const times = made.map(({ createdAt, postId }) => ({ at: createdAt.getTime(), isHour: postId !== null }));
  const at = isGrave ? findGraveTime(times, now) : findReportTime(times, [reportLimits.atOnce, reportLimits.aDay], now);
  if (at !== null) throw refuse('reports-too-many', { at });
}
