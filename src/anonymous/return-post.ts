import { textCard } from '../discord/cards.ts';
import { writeName } from '../groups/pick-group.ts';
import { newId } from '../storage/ids.ts';
import type { Tx } from '../storage/client.ts';
import { languages } from '../words/words.ts';
import type { AnonymousNeeds } from './needs.ts';
import type { AnonymousPost, Author, ReturnReason } from './post.ts';

/** What giving a post back needs. */
export type ReturnNeeds = Pick<AnonymousNeeds, 'anonymous' | 'groups' | 'outbox' | 'servers' | 'clock'>;

/**
 * Gives a post back to its writer: it will not be posted, and they find their words and why under *My posts* for 72 hours; one direct
 * message tells them where they wished so. False where somebody changed it meanwhile. Call `outbox.kick` once that is committed.
 */
export async function returnPost(
  post: AnonymousPost,
  reason: ReturnReason,
  needs: ReturnNeeds,
  tx: Tx,
): Promise<boolean> {
  // Reaching its end empties the author.
  const author = await needs.anonymous.readAuthor(post.id, tx);
  if (!(await needs.anonymous.change(post, { state: 'returned', returnedFor: reason }, tx))) return false;
  if (author) await tellWriter(post, author, needs, tx);
  return true;
}

/**
 * Tells whoever wrote a post that it was decided, in one direct message, if they wished it. It says in which group, and no word of the
 * post. Nothing of it stays behind once it is sent. Call `outbox.kick` once that is committed.
 */
export async function tellWriter(
  { guildId, groupId }: Pick<AnonymousPost, 'guildId' | 'groupId'>,
  author: Author,
  { groups, outbox, servers, clock }: Pick<ReturnNeeds, 'groups' | 'outbox' | 'servers' | 'clock'>,
  tx: Tx,
): Promise<void> {
  const group = groups.find(guildId, groupId);
  if (!author.tell || !group) return;
  // The message belongs to no server, so the outbox does not know that nothing is said to them from this one.
  if (servers.postventions.findSilence(guildId, author.userId, clock.now()) !== null) return;
  const say = languages[author.language].words.own;
  const link = `https://discord.com/channels/${guildId}`;
  await outbox.add(
    {
      guildId: null,
      target: { kind: 'person', userId: author.userId },
      card: textCard(say.decided({ name: writeName(group), link })),
      purpose: `anonymous-told:${newId()}`,
      traceless: true,
    },
    tx,
  );
}
