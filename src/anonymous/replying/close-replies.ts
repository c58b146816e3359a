import { refuse } from '../../discord/user-error.ts';
import type { AnonymousNeeds } from '../needs.ts';
import type { AnonymousThread } from '../post.ts';

/** Closes a thread for anonymous replies, or opens it again. Whether somebody may is the caller's to know: see {@link mayClose}; or they hold the receipt of its first post. */
export async function closeReplies(
  threadId: string,
  closed: boolean,
  { anonymous, storage }: Pick<AnonymousNeeds, 'anonymous' | 'storage'>,
): Promise<void> {
  await storage.write((tx) => anonymous.changeThread(threadId, { repliesClosed: closed }, tx));
}

/**
 * Whether somebody may close a thread for anonymous replies: whoever wrote the post it began with, for as long as they have their pseudonym
 * there; and whoever wrote, under their own name, the message it began with. At most one request.
 */
export async function mayClose(
  { id, root }: AnonymousThread,
  { guildId, userId }: { guildId: string; userId: string },
  { anonymous, messages }: Pick<AnonymousNeeds, 'anonymous' | 'messages'>,
): Promise<boolean> {
  const voice = await anonymous.findVoice(id, userId);
  if (voice?.isWriter === true) return true;
  if (root === null || (await anonymous.findByMessage(guildId, root.messageId)) !== null) return false;
  return (await messages.read(root.channelId, root.messageId))?.author.id === userId;
}

/** A thread that somebody may close. @throws {UserError} `post-gone`, `close-not-yours` */
export async function requireMayClose(
  { guildId, userId, postId }: { guildId: string; userId: string; postId: string },
  needs: Pick<AnonymousNeeds, 'anonymous' | 'messages'>,
): Promise<AnonymousThread> {
  const post = await needs.anonymous.find(guildId, postId);
  const thread = post && (await needs.anonymous.findThread(post.threadId));
  if (!thread) throw refuse('post-gone');
  if (!(await mayClose(thread, { guildId, userId }, needs))) throw refuse('close-not-yours');
  return thread;
}
