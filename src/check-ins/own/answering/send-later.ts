import type { Tx } from '../../../storage/client.ts';
import { languages } from '../../../words/words.ts';
import { drawOwnAsk } from '../ask-card.ts';
import { findTarget } from '../find-target.ts';
import type { OwnNeeds } from '../needs.ts';
import type { OwnAsk, OwnCheckIn } from '../own-check-in.ts';
import { findQuietStart } from '../rules.ts';

/** When a message is sent, and until when it may arrive, in milliseconds since the epoch; and what it is to its cause. */
export interface Sending {
  purpose: string;
  at: number;
  until: number;
}

/** Plans the message of a time; once quiet hours begin it does not arrive any more. False where there is no place for it any more, or no yes to direct messages. */
export async function sendLater(
  { checkIn, ask }: { checkIn: OwnCheckIn; ask: OwnAsk },
  { purpose, at, until }: Sending,
  needs: Pick<OwnNeeds, 'groups' | 'outbox'>,
  tx: Tx,
): Promise<boolean> {
  const target = findTarget(checkIn, needs);
  if (!target) return false;
  const card = drawOwnAsk({ checkIn, ask }, languages[checkIn.language].words);
  const { guildId, quiet, plan } = checkIn;
  const last = Math.min(until, findQuietStart(at, quiet, plan));
  // The time's id stands in the custom ids of its buttons.
  await needs.outbox.add({ guildId, target, card, mark: ask.id, purpose, dueAt: at, until: last }, tx);
  return true;
}
