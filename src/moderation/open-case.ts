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
import { page } from './pages/page.ts';
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
 * Saves a flag and tells the moderators, in one transaction: a card of its own, or a line when its message already is a case. Who asks to
 * be messaged again while that is a case changes nothing.
 * A T3, and words that name a method before others read them, page the person on call. The same cause twice does nothing the second time. On a server without a moderators' channel the
 * case is saved, and shown once there is one.
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
  if (added.kind === 'opened') {
    await showCase(settings, added.caseId, needs, tx);
    if (doesPage(flag, flag.tier)) await page(settings, { ...flag, caseId: added.caseId }, needs, tx);
    return;
  }
  // Somebody's own wish, and what they write with a check-in, never joins a case.
  if (flag.source === 'asked' || flag.source === 'check-in') return;
  const joined = { guildId: settings.guildId, flag, raisedTo: added.raisedTo };
  await post(settings, { card: drawJoined(joined, settings, languages[settings.language].words) }, needs, tx);
  if (doesPage(flag, added.raisedTo)) await page(settings, { ...flag, caseId: added.caseId }, needs, tx);
}

/** Whether somebody is paged for a case that has this tier since the flag; null where that is what it was. */
function doesPage(flag: NewFlag, tier: CaseTier | null): boolean {
  const isWanted = 'pages' in flag ? flag.pages : undefined;
  return isWanted ?? (tier !== null && isPaging(tier));
}

const cardPurpose = 'case-card:';

/** Remembers where a case's card is, once the outbox delivered it. */
export async function noteDelivered(
  purpose: string,
  delivered: Delivered,
  needs: Pick<CaseNeeds, 'cases'> & { tx: Tx },
): Promise<void> {
  if (!purpose.startsWith(cardPurpose)) return;
  await needs.cases.noteCard(purpose.slice(cardPurpose.length), delivered, needs.tx);
}

/** Puts a case's card into the moderators' channel, if there is one. */
export async function showCase(settings: ServerSettings, caseId: string, needs: CaseNeeds, tx: Tx): Promise<void> {
  const shown = await needs.cases.find(settings.guildId, caseId, tx);
  if (!shown) return;
  const card = drawCase(shown, settings, languages[settings.language].words);
  // The case's number is on its card however often that is drawn again; a mark of the outbox's would be gone after the first press.
  await post(settings, { card, mark: caseId, purpose: `${cardPurpose}${caseId}` }, needs, tx);
}

/** The same unless its card is there, or on its way there, already. */
export async function showCaseOnce(settings: ServerSettings, caseId: string, needs: CaseNeeds, tx: Tx): Promise<void> {
  const channelId = settings.moderatorChannelId;
  if (channelId === null) return;
  // In this order: what arrives in between is on its way no more, and is found then.
  if (await needs.outbox.isOnItsWay(`${cardPurpose}${caseId}`, channelId, tx)) return;
  if ((await needs.cases.findCard(caseId, tx))?.channelId === channelId) return;
  await showCase(settings, caseId, needs, tx);
}

/** Puts something into the moderators' channel; when that is gone, the person on call learns directly that it is. */
async function post(
  settings: ServerSettings,
  message: Pick<OutgoingMessage, 'card' | 'mark' | 'purpose'>,
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
    { guildId, target: { kind: 'channel', channelId: moderatorChannelId }, ...message, ...(gone || {}) },
    tx,
  );
}
