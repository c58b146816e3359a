import { judgeWords } from '../../anonymous/posting/judge-words.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { ServerStore } from '../../servers/store.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import type { Tx } from '../../storage/client.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { languages } from '../../words/words.ts';
import { listOnCall } from '../rota/on-call.ts';
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
export interface AppealNeeds {
  storage: Storage;
  servers: ServerStore;
  outbox: Pick<Outbox, 'add' | 'kick'>;
  clock: Clock;
}

/**
 * Brings somebody's words to the moderators, who get a card; once for a receipt. Resolves to whether moderators have a place to see it in.
 * Words that may be of somebody in danger are brought to whoever is on call by that same card: what its writer needs at once is not this.
 * @throws {UserError} `receipt-gone`, `receipt-not-yours`, `appeal-empty`, `appeal-too-long`, `appeal-asked`
 */
export async function askAnotherLook({ receiptId, userId, words }: Appealing, needs: AppealNeeds): Promise<boolean> {
  if (words === '') throw refuse('appeal-empty');
  if (words.length > longestAppeal) throw refuse('appeal-too-long', { most: longestAppeal, length: words.length });
  const { storage, servers, outbox, clock } = needs;
  const { vault } = storage;
  const danger = judgeWords({ text: words, topic: null }).hold === 'danger';
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
    return held.guildId;
  });
  outbox.kick();
  return servers.get(guildId).moderatorChannelId !== null;
}

/** Shows an appeal in the moderators' channel, where there is one. Pings whoever is on call only where a life may be in danger. */
export async function showAppeal(
  appealed: Appealed,
  { again }: { again: boolean },
  { storage, servers, outbox }: Pick<AppealNeeds, 'storage' | 'servers' | 'outbox'>,
  tx: Tx,
): Promise<void> {
  const { id, guildId, appeal } = appealed;
  const settings = servers.get(guildId);
  const { moderatorChannelId, smallTeam, language } = settings;
  const [onCallId] = appeal?.danger ? await listOnCall(settings, { storage }, tx) : [];
  const card = drawAppeal(appealed, { smallTeam, again, onCallId }, languages[language].words);
  const pings = onCallId === undefined ? [] : [onCallId];
  const directly = pings.map((userId) => ({ target: { kind: 'person', userId } as const, card }));
  const [instead] = directly;
  const purpose = `appeal-card:${id}`;
  if (moderatorChannelId === null) {
    for (const message of directly) await outbox.add({ guildId, ...message, purpose }, tx);
    return;
  }
  const target = { kind: 'channel', channelId: moderatorChannelId } as const;
  await outbox.add({ guildId, target, card, pings, purpose, ...(instead && { instead }) }, tx);
}

/** Notes in the audit chain that an appeal was answered, and by whom. */
export function recordAnswer(
  { id, guildId }: Pick<Appealed, 'id' | 'guildId'>,
  { actorId, at }: { actorId: string; at: number },
  { tx, vault }: { tx: Tx; vault: Storage['vault'] },
): Promise<void> {
  return appendAudit(guildId, { act: 'appeal.answered', target: id, actorId, at: new Date(at) }, { tx, vault });
}
