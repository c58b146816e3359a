import { PermissionFlagsBits } from 'discord-api-types/v10';
import { computeGuildPermissions, findHighestPosition, isTimedOut } from '../permissions.ts';
import { refuse } from '../rest/api-error.ts';
import { type ChannelRecord, type GuildRecord, type MemberRecord } from './records.ts';
import { canSee, findChannel, findGuild, findMember, readPermissionsIn, type World } from './world.ts';

/** Finds a channel the bot sees. @throws {ApiError} 10003, or 50001 when it may not view it. */
export function reachChannel(channelId: string, world: World): ChannelRecord {
  const channel = findChannel(channelId, world);
  if (!canSee(channel, world.botId, world)) throw refuse(50001);
  return channel;
}

/** Refuses with 50013 unless the bot holds every one of these bits in a channel. */
export function requireIn(channel: ChannelRecord, bits: bigint, world: World): void {
  if ((readPermissionsIn(channel, world.botId, world) & bits) !== bits) throw refuse(50013);
}

/** True when the bot holds every one of these bits in a channel. */
export function botMay(channel: ChannelRecord, bits: bigint, world: World): boolean {
  return (readPermissionsIn(channel, world.botId, world) & bits) === bits;
}

/** Finds a server and refuses with 50013 unless the bot holds every one of these bits in it. */
export function reachGuild(guildId: string, bits: bigint, world: World): GuildRecord {
  const guild = findGuild(guildId, world);
  if ((readBotPermissions(guild, world) & bits) !== bits) throw refuse(50013);
  return guild;
}

/** What the bot may do in a server as a whole. */
export function readBotPermissions(guild: GuildRecord, world: World): bigint {
  return computeGuildPermissions(guild, findMember(guild, world.botId, world), world.clock.now());
}

/** Refuses with 50013 when the bot's highest role is not above this role. */
export function requireAboveRole(guild: GuildRecord, roleId: string, world: World): void {
  const bot = findMember(guild, world.botId, world);
  const role = guild.roles.get(roleId);
  if (!role) throw refuse(10011);
  if (role.position >= findHighestPosition(guild, bot)) throw refuse(50013);
}

/** Refuses with 50013 when the bot may not act on this member: the owner, or somebody whose highest role is not below its own. */
export function requireAboveMember(guild: GuildRecord, member: MemberRecord, world: World): void {
  const bot = findMember(guild, world.botId, world);
  if (findHighestPosition(guild, member) >= findHighestPosition(guild, bot)) throw refuse(50013);
}

/** The server of a channel; direct messages have none. @throws {ApiError} 50003 in a direct message. */
export function readGuildOf(channel: ChannelRecord, world: World): GuildRecord {
  if (channel.guildId === null) throw refuse(50003);
  return findGuild(channel.guildId, world);
}

/** True when this member may speak in a channel now. */
export function maySpeak(channel: ChannelRecord, userId: string, world: World): boolean {
  const needed = channel.thread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  if (!canSee(channel, userId, world) || !(readPermissionsIn(channel, userId, world) & needed)) return false;
  const member = channel.guildId === null ? undefined : world.guilds.get(channel.guildId)?.members.get(userId);
  return !member || !isTimedOut(member, world.clock.now());
}
