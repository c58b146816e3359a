import type { Card } from '../../discord/reply.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Words } from '../../words/words.ts';
import { hasBlocks } from '../blocks.ts';
import type { AnonymousNeeds } from '../needs.ts';
import { drawMore } from './cards.ts';
import { closeReplies, mayClose, requireMayClose } from './close-replies.ts';
import { requireShown } from './require-shown.ts';

/** Somebody who looks at what can be done about a post. */
export interface MoreAct {
  guildId: string;
  userId: string;
  roles: readonly string[];
  postId: string;
}

/** What it needs. */
export type MoreNeeds = Pick<AnonymousNeeds, 'anonymous' | 'messages' | 'storage' | 'servers'>;

/** The private card with what one person can do about a post; `said` is what just happened. @throws {UserError} `post-gone` */
export async function showMore(
  { guildId, userId, roles, postId }: MoreAct,
  words: Words,
  needs: MoreNeeds,
  said: string | null = null,
): Promise<Card> {
  const { anonymous, servers } = needs;
  const post = requireShown(await anonymous.find(guildId, postId));
  const thread = await anonymous.findThread(post.threadId);
  if (!thread) throw refuse('post-gone');
  const { moderatorRoleId } = servers.get(guildId);
  const more = {
    postId,
    repliesClosed: thread.repliesClosed,
    mayClose: await mayClose(thread, { guildId, userId }, needs),
    isLate: (await anonymous.readWriterMark(postId)) === null,
    isModerator: moderatorRoleId !== null && roles.includes(moderatorRoleId),
    hasBlocks: await hasBlocks(guildId, userId, needs),
  };
  return drawMore(more, said, words);
}

/** Closes the thread of a post for anonymous replies, or opens it again, and shows the card anew. @throws {UserError} `post-gone`, `close-not-yours` */
export async function turnReplies(act: MoreAct, closed: boolean, words: Words, needs: MoreNeeds): Promise<Card> {
  const { id } = await requireMayClose(act, needs);
  await closeReplies(id, closed, needs);
  const { more: say } = words.voice;
  return showMore(act, words, needs, closed ? say.nowClosed() : say.nowOpen());
}
