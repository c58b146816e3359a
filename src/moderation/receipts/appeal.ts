import { judgeWords } from '../../anonymous/posting/judge-words.ts';
import type { Verdict } from '../../anonymous/posting/verdict.ts';
import { refuse } from '../../discord/user-error.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import type { Tx } from '../../storage/client.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { languages } from '../../words/words.ts';
import type { AppealFlag } from '../case.ts';
import { openCaseWithin, type CaseNeeds } from '../open-case.ts';
import { drawAppeal } from './appeal-cards.ts';
import { countAppeal } from './count-appeals.ts';
import type { Appealed } from './receipt.ts';
import { canAppeal, keepUnansweredMs, longestAppeal } from './rules.ts';
import { holdReceipt, saveReceipt } from './store.ts';

/** Somebody who wants another look at what was done to them. */
export interface Appealing {
  receiptId: string;
  userId: string;
  words: string;
}

/** What asking for another look needs. */
export type AppealNeeds = CaseNeeds;

/**
 * Brings somebody's words to the moderators, who get a card; once for a receipt. Resolves to whether moderators have a place to see it in.
 * Words that may be of somebody in danger are a case as well, with a page: what its writer needs at once is not this.
 * @throws {UserError} `receipt-gone`, `receipt-not-yours`, `appeal-empty`, `appeal-too-long`, `appeal-asked`
 */
export async function askAnotherLook({ receiptId, userId, words }: Appealing, needs: AppealNeeds): Promise<boolean> {
  if (words === '') throw refuse('appeal-empty');
  if (words.length > longestAppeal) throw refuse('appeal-too-long', { most: longestAppeal, length: words.length });
  const { storage, servers, outbox, clock } = needs;
  const { vault } = storage;
  const verdict = judgeWords({ text: words, topic: null });
  const danger = verdict.hold === 'danger';
  const guildId = await storage.write(async (tx) => {
    const now = clock.now();
    const held = await holdReceipt(receiptId, { tx, vault });
    if (!held) throw refuse('receipt-gone');
    if (held.userId !== userId) throw refuse('receipt-not-yours');
    if (held.appeal !== null) throw refuse('appeal-asked');
    if (!canAppeal(held, now)) throw refuse('receipt-gone');
    const appeal = { words, at: now, danger, broughtUp: false, answer: null };
    const appealed: Appealed = { ...held, appeal, endsAt: now + keepUnansweredMs };
    await saveReceipt(appealed, { tx, vault, now });
    await countAppeal({ guildId: held.guildId, act: held.act, what: 'asked', at: now }, tx);
    await showAppeal(appealed, { again: false }, needs, tx);
    if (danger) await openCaseWithin(held.guildId, makeFlag({ userId, words, at: now }, verdict), needs, tx);
    return held.guildId;
  });
  outbox.kick();
  return servers.get(guildId).moderatorChannelId !== null;
}

function makeFlag(
  { userId, words, at }: { userId: string; words: string; at: number },
  { tier, rules }: Verdict,
): AppealFlag {
  const about = { userId, channelId: null, messageId: null, writtenAt: at, late: false, deleted: false };
  return { source: 'appeal', tier: tier ?? 'T3', rules, about, excerpt: words };
}

/** Shows an appeal in the moderators' channel, where there is one. It pings nobody: danger has a case and a page of its own. */
export async function showAppeal(
  appealed: Appealed,
  { again }: { again: boolean },
  { servers, outbox }: Pick<AppealNeeds, 'servers' | 'outbox'>,
  tx: Tx,
): Promise<void> {
  const { id, guildId } = appealed;
  const { moderatorChannelId, smallTeam, language } = servers.get(guildId);
  if (moderatorChannelId === null) return;
  const card = drawAppeal(appealed, { smallTeam, again }, languages[language].words);
  const target = { kind: 'channel', channelId: moderatorChannelId } as const;
  await outbox.add({ guildId, target, card, purpose: `appeal-card:${id}` }, tx);
}

/** Notes in the audit chain that an appeal was answered, and by whom. */
export function recordAnswer(
  { id, guildId }: Pick<Appealed, 'id' | 'guildId'>,
  { actorId, at }: { actorId: string; at: number },
  { tx, vault }: { tx: Tx; vault: Storage['vault'] },
): Promise<void> {
  return appendAudit(guildId, { act: 'appeal.answered', target: id, actorId, at: new Date(at) }, { tx, vault });
}
