import { ChannelType } from 'discord-api-types/v10';
import { isTimedOut } from '../permissions.ts';
import {
  type ChannelRecord,
  type GuildRecord,
  type MemberRecord,
  type MessageRecord,
  type UserRecord,
} from '../world/records.ts';
import { canSee, type World } from '../world/world.ts';
import { type Memory } from './control.ts';
import { ControlError } from './control-error.ts';

/** Finds an account. @throws {ControlError} 404 */
export function findUser(userId: string, world: World): UserRecord {
  const user = world.users.get(userId);
  if (!user) throw new ControlError(404, `Nobody has the id ${userId}.`);
  return user;
}

/** Finds somebody who can act by the control API: a person, not the bot. @throws {ControlError} 404, 403 */
export function findPerson(userId: string, world: World): UserRecord {
  const user = findUser(userId, world);
  if (user.bot) throw new ControlError(403, `${user.username} is a bot and acts by itself.`);
  return user;
}

/** Finds a server, whether the bot is in it or not. @throws {ControlError} 404 */
export function findGuild(guildId: string, world: World): GuildRecord {
  const guild = world.guilds.get(guildId);
  if (!guild) throw new ControlError(404, `There is no server ${guildId}.`);
  return guild;
}

/** Finds a member. @throws {ControlError} 404 */
export function findMember(guild: GuildRecord, userId: string, world: World): MemberRecord {
  const member = guild.members.get(findUser(userId, world).id);
  if (!member) throw new ControlError(404, `${nameOf(userId, guild.id, world)} is not a member of ${guild.name}.`);
  return member;
}

/** Finds a channel, thread or direct message that somebody sees. @throws {ControlError} 404, 403 */
export function findSeenChannel(channelId: string, userId: string, world: World): ChannelRecord {
  const channel = world.channels.get(channelId);
  if (!channel) throw new ControlError(404, `There is no channel ${channelId}.`);
  if (!canSee(channel, userId, world))
    throw new ControlError(403, `${nameOf(userId, channel.guildId, world)} cannot see this channel.`);
  return channel;
}

/** Finds a message that somebody sees, with its channel. @throws {ControlError} 404, 403 */
export function findSeenMessage(
  messageId: string,
  userId: string,
  control: { world: World; memory: Memory },
): { message: MessageRecord; channel: ChannelRecord } {
  const { world } = control;
  const found = findMessage(messageId, world);
  if (!found) throw new ControlError(404, `There is no message ${messageId}.`);
  const who = nameOf(userId, found.channel.guildId, world);
  if (!canSee(found.channel, userId, world))
    throw new ControlError(403, `${who} cannot see the channel of this message.`);
  if (!isVisible(found.message, userId, control.memory))
    throw new ControlError(403, `Only somebody else sees this message; ${who} does not.`);
  return found;
}

/** Looks for a message in every channel. */
export function findMessage(
  messageId: string,
  world: World,
): { message: MessageRecord; channel: ChannelRecord } | null {
  for (const channel of world.channels.values()) {
    const message = channel.messages.get(messageId);
    if (message) return { message, channel };
  }
  return null;
}

/** True when somebody who sees the channel sees this message in it: everybody's messages, and private answers of their own. */
export function isVisible(message: MessageRecord, userId: string, memory: Memory): boolean {
  if (memory.dismissed.has(message.id)) return false;
  return message.ephemeralFor === null || message.ephemeralFor === userId;
}

/** Refuses whoever is timed out where this channel is. @throws {ControlError} 403 */
export function refuseTimedOut(channel: ChannelRecord, userId: string, world: World): void {
  const member = channel.guildId === null ? undefined : world.guilds.get(channel.guildId)?.members.get(userId);
  if (member && isTimedOut(member, world.clock.now()))
    throw new ControlError(
      403,
      `${nameOf(userId, channel.guildId, world)} is timed out until ${member.timedOutUntil ?? ''} and can only read.`,
    );
}

/** The name people read: the nickname there, else the display name. */
export function nameOf(userId: string, guildId: string | null, world: World): string {
  const user = world.users.get(userId);
  const nick = guildId === null ? null : world.guilds.get(guildId)?.members.get(userId)?.nick;
  return nick ?? user?.globalName ?? user?.username ?? userId;
}

/** True for channels in which people can write and use commands. */
export function holdsMessages(channel: ChannelRecord): boolean {
  return (
    channel.type !== ChannelType.GuildCategory &&
    channel.type !== ChannelType.GuildForum &&
    channel.type !== ChannelType.GuildMedia
  );
}

/** True when somebody is in a server together with the bot. */
export function sharesServer(userId: string, world: World): boolean {
  return [...world.guilds.values()].some((guild) => guild.members.has(userId) && guild.members.has(world.botId));
}
