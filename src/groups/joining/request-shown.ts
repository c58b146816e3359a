import type { OwnMessages } from '../../discord/messages.ts';
import { describeError, type Log } from '../../log.ts';
import type { Delivered } from '../../outbox/message.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { Tx } from '../../storage/client.ts';
import { en } from '../../words/en.ts';
import { drawOver } from './request-cards.ts';
import type { Wait, WaitingStore } from './waiting.ts';

const head = 'join-request:';

/** Names the message that shows a request to those who decide. */
export function requestPurpose({ guildId, id }: Pick<Wait, 'guildId' | 'id'>): string {
  return `${head}${guildId}:${id}`;
}

/** What closing needs. */
export interface ClosingNeeds {
  messages: Pick<OwnMessages, 'edit'>;
  log: Pick<Log, 'warn'>;
}

/** Notes where a request stands, for when it ends; one that ended on its way is taken off again. */
export async function noteRequestShown(
  purpose: string,
  { channelId, messageId }: Delivered,
  needs: ClosingNeeds & { waiting: Pick<WaitingStore, 'hold' | 'change'> },
  tx: Tx,
): Promise<void> {
  if (!purpose.startsWith(head)) return;
  const [guildId = '', id = ''] = purpose.slice(head.length).split(':');
  const card = { channelId, messageId };
  const wait = await needs.waiting.hold(guildId, id, tx);
  if (wait) await needs.waiting.change({ ...wait, card }, tx);
  // Not part of what is saved: it is over whether or not this is.
  else void closeRequests([{ card }], needs);
}

/**
 * Ends a wait, with the message about it where that was not sent yet; gives it as it was last. Once that is committed, call {@link closeRequests} with
 * that.
 */
export async function endWait(
  wait: Wait,
  { waiting, outbox }: { waiting: Pick<WaitingStore, 'hold' | 'remove'>; outbox: Pick<Outbox, 'withdraw'> },
  tx: Tx,
): Promise<Wait> {
  // In the order in which a delivery takes both.
  await outbox.withdraw(requestPurpose(wait), tx);
  const last = (await waiting.hold(wait.guildId, wait.id, tx)) ?? wait;
  await waiting.remove(wait.id, tx);
  return last;
}

/** The same for all that somebody waits for on a server. */
export async function endWaitsOf(
  { guildId, userId }: Pick<Wait, 'guildId' | 'userId'>,
  needs: Parameters<typeof endWait>[1] & { waiting: Pick<WaitingStore, 'listOf'> },
  tx: Tx,
): Promise<Wait[]> {
  const ended: Wait[] = [];
  for (const wait of await needs.waiting.listOf(guildId, userId, tx)) ended.push(await endWait(wait, needs, tx));
  return ended;
}

/**
 * Takes who asked and what they wrote off the messages about requests that are over. One that Discord does not let the bot change stays, and is logged
 * without a name: a press on it finds nothing. Never rejects.
 */
export async function closeRequests(
  waits: readonly Pick<Wait, 'card'>[],
  { messages, log }: ClosingNeeds,
): Promise<void> {
  for (const { card } of waits) {
    if (card === null) continue;
    try {
      await messages.edit(card.channelId, card.messageId, drawOver(en));
    } catch (error) {
      log.warn('request.not-closed', { error: describeError(error) });
    }
  }
}

/** By the clock: forgets those whose time is over, and what is shown of them. Returns how many. */
export async function forgetOldWaits(
  needs: ClosingNeeds & { waiting: Pick<WaitingStore, 'forgetOld'> },
): Promise<number> {
  const { count, over } = await needs.waiting.forgetOld();
  await closeRequests(over, needs);
  return count;
}
