import { escapeMarkdown } from '../discord/cards.ts';
import type { Places } from '../discord/places.ts';
import type { ServerView } from '../discord/server-view.ts';
import { refuse } from '../discord/user-error.ts';
import type { Group } from './group.ts';

/** Whether somebody belongs to a group. `unknown`: Discord does not show us; never to be read as `no`. */
export type Standing = 'yes' | 'no' | 'unknown';

/** Somebody on a server, with their roles as Discord gave them with what they asked for; null where it was not asked. */
export interface Visitor {
  userId: string;
  roles: readonly string[] | null;
}

/** What belonging needs: Discord as it is in memory, and the way to ask it. */
export interface BelongingNeeds {
  view: Pick<ServerView, 'findChannel'>;
  places: Places;
  findRoles: (guildId: string, userId: string) => Promise<readonly string[] | null>;
}

/** The most who may have an overwrite of one channel, or be in one thread. Discord allows 1,000 of each (30060, 30033); the rest is for roles, staff and bots. */
export const mostByHand = 900;

/** Discord counts the people in a thread no further. Source: Discord's reference, "Channel Object", `member_count`. */
export const threadCountEnd = 50;

/** Whether a group's channel is hidden from somebody by an overwrite of their own: that is how moderators keep one person out of it. From memory alone. */
export function isKeptOut(
  { guildId, channelId }: Pick<Group, 'guildId' | 'channelId'>,
  userId: string,
  { view }: Pick<BelongingNeeds, 'view'>,
): boolean {
  return channelId !== null && view.findChannel(guildId, channelId)?.blocked.includes(userId) === true;
}

/** Whether somebody belongs to a group: as Discord says now. At most one request, none for roles that came along and for overwrites. */
export async function findStanding(group: Group, visitor: Visitor, needs: BelongingNeeds): Promise<Standing> {
  const { guildId, roleId, channelId, threadId } = group;
  if (isKeptOut(group, visitor.userId, needs)) return 'no';
  switch (group.belonging) {
    case 'role': {
      const roles = visitor.roles ?? (await needs.findRoles(guildId, visitor.userId));
      return roles === null || roleId === null ? 'unknown' : toStanding(roles.includes(roleId));
    }
    case 'overwrite': {
      const channel = channelId === null ? null : needs.view.findChannel(guildId, channelId);
      return channel ? toStanding(channel.members.includes(visitor.userId)) : 'unknown';
    }
    case 'thread': {
      const inThread = threadId === null ? null : await needs.places.isInThread(threadId, visitor.userId);
      return inThread === null ? 'unknown' : toStanding(inThread);
    }
  }
}

/** What is known from memory alone; `unknown` for threads. For lists, where asking for each would take long. */
export function recallStanding(group: Group, visitor: Visitor, { view }: Pick<BelongingNeeds, 'view'>): Standing {
  const { guildId, roleId, channelId } = group;
  if (isKeptOut(group, visitor.userId, { view })) return 'no';
  if (group.belonging === 'role' && roleId !== null && visitor.roles !== null)
    return toStanding(visitor.roles.includes(roleId));
  const channel = group.belonging === 'overwrite' && channelId !== null ? view.findChannel(guildId, channelId) : null;
  return channel ? toStanding(channel.members.includes(visitor.userId)) : 'unknown';
}

function toStanding(belongs: boolean): Standing {
  return belongs ? 'yes' : 'no';
}

/** Lets somebody in: one request. @throws {DiscordAPIError} as Discord refuses it; {UserError} `group-out-of-reach` where its role, channel or thread is gone. */
export async function letIn(group: Group, userId: string, { places }: Pick<BelongingNeeds, 'places'>): Promise<void> {
  switch (group.belonging) {
    case 'role':
      return places.giveRole(group.guildId, userId, need(group.roleId, group));
    case 'overwrite':
      return places.letIn(need(group.channelId, group), userId, 'member', 'joining');
    case 'thread':
      return places.addToThread(need(group.threadId, group), userId);
  }
}

/** Lets somebody go: one request. Resolves where they were not in it; what keeps somebody out stays. @throws as {@link letIn} */
export async function letOut(
  group: Group,
  userId: string,
  { places, view }: Pick<BelongingNeeds, 'places' | 'view'>,
): Promise<void> {
  if (group.belonging === 'overwrite' && isKeptOut(group, userId, { view })) return;
  switch (group.belonging) {
    case 'role':
      return places.takeRole(group.guildId, userId, need(group.roleId, group));
    case 'overwrite':
      return places.letOut(need(group.channelId, group), userId, 'leaving');
    case 'thread':
      return places.removeFromThread(need(group.threadId, group), userId);
  }
}

/** What was deleted by hand and could not be made anew is not there until `/group doctor` makes it. */
function need(id: string | null, { name }: Group): string {
  if (id === null) throw refuse('group-out-of-reach', { name: escapeMarkdown(name) });
  return id;
}
