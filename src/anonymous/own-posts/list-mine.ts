import type { Group } from '../../groups/group.ts';
import { hasBlocks } from '../blocks.ts';
import type { AnonymousNeeds } from '../needs.ts';
import type { AnonymousPost, PostState } from '../post.ts';
import { isInLine } from '../posting/publish.ts';
import type { Owner } from './find-own.ts';
import { waitBriefly } from '../../discord/wait-briefly.ts';

/** How many answers a post has: a number, that they stand in line and cannot be told apart, or that it cannot be known. */
export type Answers = number | 'in-line' | 'unknown';

/** One of one's own posts. */
export interface OwnPost {
  post: AnonymousPost;
  group: Group;
  /** Null for what has no thread of its own: replies, and what is not posted. */
  answers: Answers | null;
}

/** A page of them. */
export interface Mine {
  posts: OwnPost[];
  page: number;
  pages: number;
  /** Whether they blocked somebody here. */
  hasBlocks: boolean;
}

/** What it needs. */
export type MineNeeds = Pick<AnonymousNeeds, 'anonymous' | 'groups' | 'messages' | 'storage'>;

/** So many stand on a page: each may take one request, and all have to fit on a card. */
const mostOnPage = 4;

/** What needs its writer comes first. */
const order: readonly PostState[] = ['asked', 'returned', 'waiting', 'sending', 'posted', 'removed'];

/** What somebody wrote on a server, as far as it is known by its handle, a page at a time; with how many answers each has. */
export async function listMine(owner: Owner, page: number, needs: MineNeeds): Promise<Mine> {
  const all = (await needs.anonymous.listOfWriter(owner.guildId, owner.userId))
    .filter(isWorthTelling)
    .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state) || (one.id < other.id ? -1 : 1));
  const pages = Math.max(1, Math.ceil(all.length / mostOnPage));
  const here = Math.min(Math.max(page, 1), pages);
  const shown = all.slice((here - 1) * mostOnPage, here * mostOnPage);
  const posts = await Promise.all(shown.map((post) => lookAt(post, needs)));
  return {
    posts: posts.filter((one) => one !== null),
    page: here,
    pages,
    hasBlocks: await hasBlocks(owner.guildId, owner.userId, needs),
  };
}

/** What its writer took back is gone, and so is what has changed a post. */
function isWorthTelling({ state, returnedFor }: AnonymousPost): boolean {
  return state !== 'removed' || returnedFor !== 'taken-back';
}

/** A post with its answers; null where its group is gone. At most one request. */
export async function lookAt(
  post: AnonymousPost,
  needs: Pick<MineNeeds, 'groups' | 'messages'>,
): Promise<OwnPost | null> {
  const group = needs.groups.find(post.guildId, post.groupId);
  return group && { post, group, answers: await countAnswers(post, group, needs) };
}

/** Without joining the thread: Discord tells with a message how many messages its thread has. */
async function countAnswers(
  { state, place, isReply }: AnonymousPost,
  group: Group,
  { messages }: Pick<MineNeeds, 'messages'>,
): Promise<Answers | null> {
  if (state !== 'posted' || place === null || isReply) return null;
  if (isInLine(group)) return 'in-line';
  const message = await waitBriefly(messages.read(place.channelId, place.messageId));
  if (message === null) return 'unknown';
  const { thread } = message;
  if (thread === undefined) return 0;
  return 'message_count' in thread ? (thread.message_count ?? 'unknown') : 'unknown';
}
