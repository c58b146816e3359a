import type { AskedMessage } from '../../discord/asked.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Group } from '../../groups/group.ts';
import type { AnonymousNeeds } from '../needs.ts';
import type { AnonymousThread, MessagePlace } from '../post.ts';
import { requireShown } from './require-shown.ts';

/** Where a reply goes: a thread, or a message that none was opened on so far. */
export interface ReplyPlace {
  group: Group;
  thread: AnonymousThread | null;
  /** The message that it began with, or begins with. */
  root: MessagePlace;
}

/** What finding a place needs. */
export type PlaceNeeds = Pick<AnonymousNeeds, 'anonymous' | 'groups' | 'view'>;

/** The thread of a post. @throws {UserError} `post-gone`; `post-arriving` where it is not noted yet that it is on Discord */
export async function findPlaceOfPost(guildId: string, postId: string, needs: PlaceNeeds): Promise<ReplyPlace> {
  const post = requireShown(await needs.anonymous.find(guildId, postId));
  const thread = await needs.anonymous.findThread(post.threadId);
  if (post.state === 'sending' && thread?.root === null) throw refuse('post-arriving');
  return requireThread(guildId, thread, needs);
}

/**
 * Where a reply to a message goes: to its thread, where it is an anonymous post or stands in a thread on one; otherwise one is opened on it,
 * where it stands in a group. `botUserId` tells what the bot itself said there.
 * @throws {UserError} `post-gone`; `reply-not-here` where it stands in no group, or is the bot's own
 */
export async function findPlaceOfMessage(
  guildId: string,
  { id, channelId, authorId }: Pick<AskedMessage, 'id' | 'channelId' | 'authorId'>,
  needs: PlaceNeeds & { botUserId: () => string | undefined },
): Promise<ReplyPlace> {
  const { anonymous, groups, view } = needs;
  const post = await anonymous.findByMessage(guildId, id);
  if (post) return findPlaceOfPost(guildId, post.id, needs);
  const known = (await anonymous.findThreadAt(channelId)) ?? (await anonymous.findThreadAt(id));
  if (known) return requireThread(guildId, known, needs);
  const home = groups.findByHome(channelId);
  if (home && authorId !== needs.botUserId()) return makePlace(home, null, { channelId, messageId: id });
  // A thread that somebody opened on a message has the message's id.
  const parentId = view.findChannel(guildId, channelId)?.parentId ?? null;
  const around = parentId === null ? null : groups.findByHome(parentId);
  if (!home && parentId !== null && around)
    return makePlace(around, null, { channelId: parentId, messageId: channelId });
  throw refuse('reply-not-here');
}

/** As it travels in custom ids. */
export function writePlace({ thread, root }: Pick<ReplyPlace, 'thread' | 'root'>): string {
  return thread?.id ?? `${root.channelId}-${root.messageId}`;
}

/** Finds again what {@link writePlace} wrote, as it is now. @throws {UserError} `post-gone`, `reply-not-here` */
export async function readPlace(guildId: string, place: string, needs: PlaceNeeds): Promise<ReplyPlace> {
  const [channelId, messageId] = /^(\d+)-(\d+)$/.exec(place)?.slice(1) ?? [];
  if (channelId === undefined || messageId === undefined)
    return requireThread(guildId, await needs.anonymous.findThread(place), needs);
  const group = needs.groups.findByHome(channelId);
  if (group?.guildId !== guildId) throw refuse('reply-not-here');
  return makePlace(group, await needs.anonymous.findThreadAt(messageId), { channelId, messageId });
}

function requireThread(guildId: string, thread: AnonymousThread | null, { groups }: PlaceNeeds): ReplyPlace {
  const group = thread && groups.find(guildId, thread.groupId);
  if (!thread?.root || !group) throw refuse('post-gone');
  return makePlace(group, thread, thread.root);
}

function makePlace(group: Group, thread: AnonymousThread | null, root: MessagePlace): ReplyPlace {
  return { group, thread, root };
}
