import { refuse } from '../../discord/user-error.ts';
import type { Tx } from '../../storage/client.ts';
import type { Case } from '../case.ts';
import { writeReceipt, type ReceiptRule } from '../receipts/write-receipt.ts';
import { askDiscord, type DeedEnd } from './ask-discord.ts';
import { beginDeed, findUnfinished, type Deed } from './deeds.ts';
import type { ActNeeds, CaseDeed } from './needs.ts';
import { readWords } from './read-words.ts';
import { requireAct } from './require-act.ts';
import { requireRightsOfBot } from './require-rights-of-bot.ts';
import { findMessage, findSubject, type Subject } from './rules.ts';
import { settle } from './settle.ts';
import { withdrawReceipt } from './withdraw-receipt.ts';

/** What became of a message, and whether its writer gets its words back. */
export interface Removal {
  end: DeedEnd;
  hasWords: boolean;
}

type Message = Extract<Subject, { kind: 'message' }>;

/**
 * Deletes a message of a case: the one that was looked at, whatever its writer wrote since; the newest where `messageId` is empty. Its words are read first, and go back to whoever wrote them with the receipt, which is saved before Discord is
 * asked; where Discord refuses, the receipt is taken back. One that was gone already gets a receipt only where its words are known.
 * @throws {UserError} what {@link requireAct} does, `act-bot-lacks`, `act-removed-already`
 */
export async function removeMessage(
  deed: CaseDeed & { rule: ReceiptRule; messageId: string },
  needs: ActNeeds,
): Promise<Removal> {
  const { guildId, caseId } = deed;
  const message = requireMessage(await requireAct('remove', deed, needs, needs.storage.read), deed.messageId);
  const { channelId } = message;
  requireRightsOfBot({ guildId, channelId }, ['ViewChannel', 'ReadMessageHistory', 'ManageMessages'], needs);
  const { isThere, text } = await readWords(caseId, message, needs);
  if (isThere === false && text === null) return { end: { kind: 'gone' }, hasWords: false };
  const begun = await needs.storage.write((tx) => begin(deed, { message, isThere, text }, needs, tx));
  needs.outbox.kick();
  return { end: await finishRemoval(begun, needs), hasWords: text !== null };
}

/** The message of a case that was looked at; the newest where nothing says which that was. @throws {UserError} `act-makes-no-sense` */
export function requireMessage(shown: Case, messageId: string): Message {
  const subject = messageId === '' ? findSubject(shown) : findMessage(shown, messageId);
  if (subject?.kind !== 'message') throw refuse('act-makes-no-sense');
  return subject;
}

/** What an earlier press has begun goes on: nobody gets two receipts for one message. */
async function begin(
  deed: CaseDeed & { rule: ReceiptRule },
  { message, isThere, text }: { message: Message; isThere: boolean | null; text: string | null },
  needs: ActNeeds,
  tx: Tx,
): Promise<Deed> {
  const { guildId, caseId, rule } = deed;
  const { userId: actorId } = deed.actor;
  const { storage, clock, cases } = needs;
  const { vault } = storage;
  const { history } = await requireAct('remove', deed, needs, tx);
  const { userId, channelId, messageId } = message;
  const earlier = await findUnfinished({ caseId, kind: 'removed', messageId }, { db: tx, vault });
  if (earlier) return earlier;
  if (isThere === false && history.some(({ act }) => act === 'removed')) throw refuse('act-removed-already');
  const told = { guildId, userId, act: 'removed', rule, channelId, words: text, until: null, caseId } as const;
  const receiptId = await writeReceipt({ ...told, deciderId: actorId }, needs, tx);
  await cases.renewLease(caseId, tx);
  const what = { channelId, messageId, receiptId, rule };
  return beginDeed({ guildId, caseId, kind: 'removed', at: new Date(clock.now()), actorId, what }, { tx, vault });
}

/** Asks Discord for what was begun, and saves what became of it. Asked twice, it is the same. */
export async function finishRemoval(deed: Deed, needs: ActNeeds): Promise<DeedEnd> {
  const { channelId = '', messageId = '', receiptId = '', rule = '' } = deed.what;
  const end = await askDiscord(() => needs.moderating.remove(channelId, messageId));
  return settle(
    deed,
    end,
    {
      audit: 'message.removed',
      told: { rule },
      isDoneWhenGone: true,
      undo: (tx) => withdrawReceipt(receiptId, needs, tx),
    },
    needs,
  );
}
