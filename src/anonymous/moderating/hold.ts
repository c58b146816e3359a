import { openCaseWithin } from '../../moderation/open-case.ts';
import type { Tx } from '../../storage/client.ts';
import { floorHour } from '../hours.ts';
import type { AnonymousNeeds } from '../needs.ts';
import type { AnonymousPost } from '../post.ts';
import type { Verdict } from '../posting/verdict.ts';

/**
 * Shows moderators a post that waits for them, in the transaction that saves it: a case where the verdict has a tier, which pages somebody
 * where life may be in danger; otherwise a card that asks for a look. Call `outbox.kick` once that is committed.
 */
export async function showHeld(post: AnonymousPost, verdict: Verdict, needs: AnonymousNeeds, tx: Tx): Promise<void> {
  const { tier, rules } = verdict;
  if (tier === null) return;
  const about = {
    userId: null,
    postId: post.id,
    channelId: null,
    messageId: null,
    writtenAt: floorHour(needs.firm.now()).getTime(),
    late: false,
    deleted: false,
  };
  await openCaseWithin(post.guildId, { source: 'screening', tier, rules, about }, needs, tx);
}
