import { setTimeout as wait } from 'node:timers/promises';
import { findHome } from '../../groups/group.ts';
import { openIfReadable } from '../../storage/sealing.ts';
import type { AnonymousNeeds } from '../needs.ts';
import type { AnonymousPost } from '../post.ts';
import { noteRemoved } from './remove-post.ts';

/** What noting deletions needs. */
export type NoteDeletedNeeds = Pick<AnonymousNeeds, 'anonymous' | 'storage' | 'outbox' | 'groups'>;

/**
 * Messages were deleted on Discord, by whomever: posts among them are noted as gone, and their words with them. Where a server has no
 * anonymous posts, nothing is asked of the database.
 */
export async function noteDeletedMessages(
  guildId: string,
  messageIds: readonly string[],
  needs: NoteDeletedNeeds,
): Promise<void> {
  if (!(await needs.anonymous.mayHavePosts(guildId))) return;
  for (const messageId of messageIds) {
    // One of which something was damaged must not keep the others from being noted.
    const post = await openIfReadable(() => findPost(guildId, messageId, needs));
    if (post) await noteGone([post], needs);
  }
}

/** How long is waited before each further look, in milliseconds: so long it may take until it is noted that a post is there. */
const pausesMs = [300, 900, 2_700];

/** Other bots delete within a moment: a post may be gone before it was noted that it is there. */
async function findPost(
  guildId: string,
  messageId: string,
  { anonymous }: NoteDeletedNeeds,
): Promise<AnonymousPost | null> {
  for (const pauseMs of pausesMs) {
    const isSending = await anonymous.isSending(guildId);
    const post = await anonymous.findByMessage(guildId, messageId);
    if (post || !isSending) return post;
    await wait(pauseMs);
  }
  return anonymous.findByMessage(guildId, messageId);
}

/** A channel or thread was deleted on Discord with everything in it: the posts in it are noted as gone. */
export async function noteDeletedChannel(guildId: string, channelId: string, needs: NoteDeletedNeeds): Promise<void> {
  const { anonymous, groups } = needs;
  if (!(await anonymous.mayHavePosts(guildId))) return;
  for (const group of groups.list(guildId)) {
    if (findHome(group) !== channelId && group.channelId !== channelId) continue;
    await noteGone(await anonymous.listPosted({ groupId: group.id }), needs);
  }
  const thread = await anonymous.findThreadAt(channelId);
  if (!thread) return;
  const inside = await anonymous.listPosted({ threadId: thread.id });
  await noteGone(
    inside.filter(({ place }) => place?.channelId === channelId),
    needs,
  );
}

async function noteGone(posts: readonly AnonymousPost[], needs: NoteDeletedNeeds): Promise<void> {
  const { anonymous, storage } = needs;
  for (const { guildId, id } of posts)
    await storage.write(async (tx) => {
      const post = await anonymous.find(guildId, id, tx);
      if (!post || (post.state === 'removed' && post.place === null)) return;
      if (post.state !== 'removed') await noteRemoved(post, null, needs, tx);
      const removed = await anonymous.find(guildId, id, tx);
      // There is nothing left to delete there.
      if (removed) await anonymous.change(removed, { place: null }, tx);
    });
}
