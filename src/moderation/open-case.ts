import type { Outbox } from '../outbox/outbox.ts';
import type { Delivered, OutgoingMessage } from '../outbox/message.ts';
import type { Clock } from '../schedule/clock.ts';
import type { ServerSettings } from '../servers/settings.ts';
import type { ServerStore } from '../servers/store.ts';
import type { Tx } from '../storage/client.ts';
import type { Storage } from '../storage/open-storage.ts';
import { textCard } from '../discord/cards.ts';
import { languages } from '../words/words.ts';
import { drawCase, drawJoined } from './cards.ts';
import type { NewFlag } from './case.ts';
import { page, pageAnew, pageUnlessClaimed } from './pages/page.ts';
import { noteBoard } from './queue/board-store.ts';
import { areMany, isTold } from './report-limits.ts';
import { drawReports } from './reports-card.ts';
import { isPaging, type CaseTier } from './rules.ts';
import type { CaseStore, FlagResult } from './store.ts';

/** What showing cases needs. */
export interface CaseNeeds {
  storage: Storage;
  cases: CaseStore;
  servers: ServerStore;
  outbox: Outbox;
  clock: Clock;
}

/**
 * Saves a flag and tells the moderators, in one transaction: a card of its own, or a line when its message or its person already is a case. Who
 * asks to be messaged again while that is a case changes nothing. Tiers that the server has no cards for are counted in the queue alone.
 * A T3, and words that name a method before others read them, page the person on call. The same cause twice does nothing the second time. On a
 * server without a moderators' channel the case is saved, and shown once there is one.
 */
export async function openCase(guildId: string, flag: NewFlag, needs: CaseNeeds): Promise<FlagResult> {
  const result = await needs.storage.write((tx) => openCaseWithin(guildId, flag, needs, tx));
  needs.outbox.kick();
  return result;
}

/** The same within a transaction of its cause. Call {@link Outbox.kick} once that is committed. */
export async function openCaseWithin(guildId: string, flag: NewFlag, needs: CaseNeeds, tx: Tx): Promise<FlagResult> {
  await needs.servers.ensure(guildId, tx);
  const added = await needs.cases.addFlag(guildId, flag, tx);
  await tell(needs.servers.get(guildId), flag, added, needs, tx);
  return added;
}

async function tell(
  settings: ServerSettings,
  flag: NewFlag,
  added: FlagResult,
  needs: CaseNeeds,
  tx: Tx,
): Promise<void> {
  if (added.kind === 'already') return;
  const { caseId } = added;
  const raisedTo = added.kind === 'opened' ? flag.tier : added.raisedTo;
  const urgent = doesPage(flag, raisedTo);
  if (added.kind === 'opened') await showUnlessQuiet(settings, { caseId, tier: flag.tier, urgent }, needs, tx);
  else await tellJoined(settings, flag, added, needs, tx);
  const isSamePost = added.kind === 'joined' && raisedTo === null && flag.about.postId !== undefined;
  if (urgent) await (isSamePost ? pageUnlessClaimed : page)(settings, { ...flag, caseId }, needs, tx);
  else if (isDangerAgain(flag)) await pageAnew(settings, { ...flag, caseId }, needs, tx);
}

/** Whether a flag on a case that is as urgent already is news of danger by itself: what somebody wrote, and was not paged for too often. */
function isDangerAgain(flag: NewFlag): boolean {
  return flag.source === 'screening' && isPaging(flag.tier) && flag.pages !== false;
}

/** A line below the case's card, of many reports one for several of them; where it had none because it was not urgent enough, and is by now, its card. */
async function tellJoined(
  settings: ServerSettings,
  flag: NewFlag,
  { caseId, raisedTo, tier, isSameMessage }: Extract<FlagResult, { kind: 'joined' }>,
  needs: CaseNeeds,
  tx: Tx,
): Promise<void> {
  const { guildId, language } = settings;
  if (isQuiet(settings, tier)) return;
  if (await isShown(settings, caseId, needs, tx)) {
    if (raisedTo === null && 'told' in flag && flag.told) return;
    const reports = flag.source === 'report' && raisedTo === null ? await countReports(caseId, tx) : 0;
    if (!isTold(reports)) return;
    const joined = { guildId, caseId, flag, raisedTo, isSameMessage };
    const { words } = languages[language];
    const card = areMany(reports) ? drawReports(joined, reports, words) : drawJoined(joined, settings, words);
    await postToModerators(settings, { card, urgent: doesPage(flag, raisedTo) }, needs, tx);
    return;
  }
  await showCase(settings, { caseId, urgent: doesPage(flag, raisedTo) }, needs, tx);
}

/** How many reports a case has, the newest included. */
function countReports(caseId: string, tx: Tx): Promise<number> {
  return tx.flag.count({ where: { caseId, source: 'report' } });
}

async function showUnlessQuiet(
  settings: ServerSettings,
  { caseId, tier, urgent }: { caseId: string; tier: CaseTier; urgent: boolean },
  needs: CaseNeeds,
  tx: Tx,
): Promise<void> {
  if (!isQuiet(settings, tier)) await showCase(settings, { caseId, urgent }, needs, tx);
}

/** Whether cases of a tier are counted in the queue and get no card of their own. Danger of life always has one. */
function isQuiet({ quietTiers }: ServerSettings, tier: CaseTier): boolean {
  return tier !== 'T3' && quietTiers.has(tier);
}

/** Whether somebody is paged for a case that has this tier since the flag; null where that is what it was. What nobody has read pages nobody. */
function doesPage(flag: NewFlag, tier: CaseTier | null): boolean {
  if (flag.source === 'automod') return false;
  const isWanted = 'pages' in flag ? flag.pages : undefined;
  return isWanted ?? (tier !== null && isPaging(tier));
}

const cardPurpose = 'case-card:';

/** Remembers where a case's card, or the board, is, once the outbox delivered it. */
export async function noteDelivered(
  purpose: string,
  delivered: Delivered,
  needs: Pick<CaseNeeds, 'cases'> & { tx: Tx },
): Promise<void> {
  await noteBoard(purpose, delivered, needs.tx);
  if (!purpose.startsWith(cardPurpose)) return;
  await needs.cases.noteCard(purpose.slice(cardPurpose.length), delivered, needs.tx);
}

/** Puts a case's card into the moderators' channel, if there is one; an urgent one waits behind nothing there. */
export async function showCase(
  settings: ServerSettings,
  { caseId, urgent }: { caseId: string; urgent: boolean },
  needs: CaseNeeds,
  tx: Tx,
): Promise<void> {
  const shown = await needs.cases.find(settings.guildId, caseId, tx);
  if (!shown) return;
  const card = drawCase(shown, settings, languages[settings.language].words);
  // The case's number is on its card however often that is drawn again; a mark of the outbox's would be gone after the first press.
  await postToModerators(settings, { card, mark: caseId, purpose: `${cardPurpose}${caseId}`, urgent }, needs, tx);
}

/** The same unless its card is there, or on its way there, already, or it is one that gets none. */
export async function showCaseOnce(settings: ServerSettings, caseId: string, needs: CaseNeeds, tx: Tx): Promise<void> {
  if (settings.moderatorChannelId === null || (await isShown(settings, caseId, needs, tx))) return;
  const tier = (await needs.cases.find(settings.guildId, caseId, tx))?.tier;
  if (tier !== undefined && !isQuiet(settings, tier)) {
    await showCase(settings, { caseId, urgent: isPaging(tier) }, needs, tx);
  }
}

/** Whether a case's card is in the moderators' channel, or on its way there. */
async function isShown(settings: ServerSettings, caseId: string, needs: CaseNeeds, tx: Tx): Promise<boolean> {
  const channelId = settings.moderatorChannelId;
  if (channelId === null) return false;
  // In this order: what arrives in between is on its way no more, and is found then.
  if (await needs.outbox.isOnItsWay(`${cardPurpose}${caseId}`, channelId, tx)) return true;
  return (await needs.cases.findCard(caseId, tx))?.channelId === channelId;
}

/** Puts something into the moderators' channel; when that is gone, the person on call learns directly that it is. */
export async function postToModerators(
  settings: ServerSettings,
  {
    urgent = false,
    ...message
  }: Pick<OutgoingMessage, 'card' | 'mark' | 'purpose' | 'replaces'> & { urgent?: boolean },
  needs: CaseNeeds,
  tx: Tx,
): Promise<void> {
  const { guildId, moderatorChannelId, onCallId, language } = settings;
  if (moderatorChannelId === null) return;
  const gone = onCallId !== null && {
    instead: {
      target: { kind: 'person', userId: onCallId } as const,
      card: textCard(languages[language].words.cases.channelGone(onCallId)),
    },
  };
  await needs.outbox.add(
    {
      guildId,
      target: { kind: 'channel', channelId: moderatorChannelId },
      ...message,
      ...(urgent && { urgent: 'soon' }),
      ...(gone || {}),
    },
    tx,
  );
}
