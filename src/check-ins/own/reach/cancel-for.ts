import { closeRequests, endWaitsOf, type ClosingNeeds } from '../../../groups/joining/request-shown.ts';
import { endFollowUps } from '../../../follow-ups/end-follow-ups.ts';
import type { Wait, WaitingStore } from '../../../groups/joining/waiting.ts';
import { requireModerator } from '../../../moderation/rights.ts';
import { dropRsvps } from '../../../sessions/joining/drop-rsvps.ts';
import { appendAudit } from '../../../storage/audit-chain.ts';
import type { Tx } from '../../../storage/client.ts';
import type { OwnNeeds } from '../needs.ts';
import { endOwnOf } from './end-own-of.ts';

/** What cancelling needs. */
export type CancelNeeds = Pick<OwnNeeds, 'storage' | 'clock' | 'outbox' | 'servers'> &
  ClosingNeeds & { waiting: WaitingStore };

/** A moderator, and whose everything is to be cancelled; that person may have left the server. */
export interface CancelAct {
  guildId: string;
  actor: { userId: string; roles: readonly string[] };
  userId: string;
}

/**
 * After somebody's death: cancels everything addressed to that account on a server, in one transaction with its entry in the audit chain. That is
 * their own check-ins, follow-ups, places in sessions and in lines, requests, and messages that were not sent yet, those included that belong to no
 * server. Tells nobody, and says nothing of what there was. Twice is once.
 * @throws {UserError} `not-a-moderator`
 */
export async function cancelFor(act: CancelAct, needs: CancelNeeds): Promise<void> {
  const { storage, outbox, clock } = needs;
  const { guildId, actor } = act;
  requireModerator(guildId, actor.roles, needs.servers);
  const ended = await storage.write(async (tx) => {
    const waits = await cancelAll(act, needs, tx);
    // Whom it was about stands nowhere: the chain is kept for ever.
    const entry = {
      act: 'planned.cancelled',
      target: guildId,
      actorId: actor.userId,
      at: new Date(clock.now()),
    } as const;
    await appendAudit(guildId, entry, { tx, vault: storage.vault });
    return waits;
  });
  // Whoever waited longest for a place in a session that came free is told of it as always.
  outbox.kick();
  await closeRequests(ended, needs);
}

/** The same in a transaction of somebody else's. Kick the outbox after the commit, and close the requests that it gives. */
export async function cancelAll(
  { guildId, userId }: Pick<CancelAct, 'guildId' | 'userId'>,
  needs: CancelNeeds,
  tx: Tx,
): Promise<Wait[]> {
  await endFollowUps({ guildId, userId }, needs, tx);
  const ended = await endWaitsOf({ guildId, userId }, needs, tx);
  await dropRsvps({ guildId, userId }, needs, tx);
  await endOwnOf({ guildId, userId, why: 'died' }, needs, tx);
  return ended;
}
