import { ChannelType } from 'discord.js';
import type { AskedChannel } from '../../discord/asked.ts';
import { refuse } from '../../discord/user-error.ts';
import { mostByHand } from '../belonging.ts';
import type { BelongingKind, Group, GroupPlace } from '../group.ts';
import type { FoundingNeeds } from './needs.ts';
import { findRoleFault } from './rules.ts';

/** A place that is there already and is to be a group's. */
export type ExistingPlace = Pick<Group, 'guildId' | 'belonging'> & GroupPlace;

/** What taking over looks at. */
export type TakeOverNeeds = Pick<FoundingNeeds, 'groups' | 'servers' | 'view' | 'places' | 'botUserId'>;

/** Discord's numbers of what can be taken over. */
const textChannel: number = ChannelType.GuildText;
const privateThread: number = ChannelType.PrivateThread;

/**
 * Reads what an owner named as a place: a role with its channel, a channel, a private thread.
 * @throws {UserError} where that is no place a group can have
 */
export async function readPlace(
  given: {
    guildId: string;
    role: string | undefined;
    channel: AskedChannel | undefined;
    way: BelongingKind | undefined;
  },
  needs: TakeOverNeeds,
): Promise<ExistingPlace> {
  const { guildId, role, channel, way } = given;
  if (!channel) throw refuse('role-needs-channel');
  const isThread = channel.type === privateThread;
  if (!isThread && channel.type !== textChannel) throw refuse('place-wrong-kind');
  const belonging = isThread ? 'thread' : role === undefined ? 'overwrite' : 'role';
  if ((isThread && role !== undefined) || (way !== undefined && way !== belonging)) throw refuse('place-wrong-way');
  const place: ExistingPlace = {
    guildId,
    belonging,
    roleId: role ?? null,
    channelId: isThread ? await findParent(channel.id, guildId, needs) : channel.id,
    threadId: isThread ? channel.id : null,
  };
  await checkPlace(place, null, needs);
  return place;
}

/** A thread that nobody wrote in for a day is not in memory. @throws {UserError} `place-unknown` */
async function findParent(threadId: string, guildId: string, { view, places }: TakeOverNeeds): Promise<string> {
  const seen = view.findChannel(guildId, threadId)?.parentId;
  if (seen) return seen;
  const read = await places.readChannel(threadId);
  const parentId = read && 'parent_id' in read ? read.parent_id : null;
  if (!parentId) throw refuse('place-unknown');
  return parentId;
}

/**
 * Looks at a place that is there already as it is now. `groupId` is the group that it is for; null while there is none.
 * @throws {UserError} where it cannot be that group's
 */
export async function checkPlace(place: ExistingPlace, groupId: string | null, needs: TakeOverNeeds): Promise<void> {
  const { guildId, belonging } = place;
  const { moderatorChannelId } = needs.servers.get(guildId);
  if (isTaken(place, groupId, needs)) throw refuse('place-taken');
  if (moderatorChannelId !== null && [place.channelId, place.threadId].includes(moderatorChannelId))
    throw refuse('place-of-moderators');
  if (belonging === 'thread') return checkThread(place, needs);
  const { channelId } = place;
  const seen = channelId === null ? null : needs.view.findChannel(guildId, channelId);
  // A channel that cannot be looked into is unknown, never empty.
  if (!seen || channelId === null || isHidden(guildId, channelId, needs)) throw refuse('place-unknown');
  if (needs.view.isPublic(guildId, channelId) !== false) throw refuse('place-public');
  if (belonging === 'role') checkRole(place, channelId, needs);
  else if (seen.overwrites > mostByHand) throw refuse('place-full', { most: mostByHand });
}

function isHidden(guildId: string, channelId: string, { view }: TakeOverNeeds): boolean {
  return view.findMissing(guildId, channelId, ['ViewChannel'])?.length !== 0;
}

/** Drafts hold nothing: two may be written for one place, and the first that is founded has it. */
export function isTaken(
  place: ExistingPlace,
  groupId: string | null,
  { groups }: Pick<TakeOverNeeds, 'groups'>,
): boolean {
  const own = listOwn(place);
  return groups
    .list(place.guildId)
    .filter(({ id, state }) => id !== groupId && state !== 'draft')
    .some((other) => listOwn(other).some((id) => own.includes(id)));
}

/** What of a group's place is its own: a thread's channel is not. */
function listOwn({
  belonging,
  roleId,
  channelId,
  threadId,
}: Pick<ExistingPlace, 'belonging' | keyof GroupPlace>): string[] {
  return [roleId, belonging === 'thread' ? null : channelId, threadId].filter((id) => id !== null);
}

async function checkThread({ threadId }: ExistingPlace, { places, botUserId }: TakeOverNeeds): Promise<void> {
  const botId = botUserId();
  const isInside = threadId !== null && botId !== undefined && (await places.isInThread(threadId, botId));
  if (isInside !== true) throw refuse('place-unknown');
}

function checkRole({ guildId, roleId }: ExistingPlace, channelId: string, { view, servers }: TakeOverNeeds): void {
  const { moderatorRoleId, founderRoleId } = servers.get(guildId);
  const role = roleId === null ? null : view.findRole(guildId, roleId);
  if (!role || roleId === null) throw refuse('founding-place-gone');
  switch (findRoleFault(role, [guildId, moderatorRoleId, founderRoleId].includes(roleId))) {
    case 'reserved':
      throw refuse('role-reserved');
    case 'managed':
      throw refuse('role-managed');
    case 'moderating':
      throw refuse('role-moderating');
    case 'out-of-reach':
      throw refuse('role-out-of-reach');
    case null:
      if (view.canRoleSee(guildId, channelId, roleId) !== true) throw refuse('role-cannot-see');
  }
}
