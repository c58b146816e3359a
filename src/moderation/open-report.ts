import { refuse } from '../discord/user-error.ts';
import type { Tier } from '../risk/assessment.ts';
import type { Db, Tx } from '../storage/client.ts';
import { makeMemberKey, obtainPersonKey } from '../storage/person-keys.ts';
import type { MessageFlag, PostFlag, Report } from './case.ts';
import { openCaseWithin, type CaseNeeds } from './open-case.ts';
import { findReportTime, reportLimits } from './report-limits.ts';
import type { CaseTier } from './rules.ts';
import type { FlagResult } from './store.ts';

/** What a member reports, before it is saved. `textTier` is that of the words they report, without what they add. */
export interface NewReport {
  guildId: string;
  flag: (MessageFlag | PostFlag) & { source: 'report'; report: Report };
  textTier: Tier | CaseTier;
}

/**
 * Saves a report as {@link openCaseWithin} does, within what one person can report. A T3 is always taken, whoever says so. Words that are a T2 or
 * harm by themselves wait ten minutes at most, which is less than they may; a note that says so is anybody's to write, and waits as all others.
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
    return openCaseWithin(guildId, flag, needs, tx);
  });
  outbox.kick();
  return result;
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
    where: {
      reporterKey: makeMemberKey(flag.report.userId, needs.storage.vault),
      createdAt: { gt: new Date(now - reportLimits.aDay.withinMs) },
      case: { guildId },
    },
    select: { createdAt: true, postId: true },
  });
  const times = made.map(({ createdAt, postId }) => ({ at: createdAt.getTime(), isHour: postId !== null }));
  const limits = isGrave ? [reportLimits.atOnce] : [reportLimits.atOnce, reportLimits.aDay];
  const at = findReportTime(times, limits, now);
  if (at !== null) throw refuse('reports-too-many', { at });
}
