import { ChannelType, GatewayIntentBits, PermissionFlagsBits, type GatewayDispatchEvents } from 'discord-api-types/v10';
import { type SandboxClock } from '../clock.ts';
import { type SandboxEvent } from '../gateway-contract.ts';
import { computeChannelPermissions } from '../permissions.ts';
import { refuse } from '../rest/api-error.ts';
import { type Snowflakes } from '../snowflakes.ts';
import {
  type AttachmentRecord,
  type ChannelRecord,
  type CommandRecord,
  type GuildRecord,
  type MemberRecord,
  type UserRecord,
} from './records.ts';

/** Something visible may have changed: in a channel, about an interaction, or (neither given) in a server as a whole. */
export interface Change {
  channelId?: string;
  interactionId?: string;
}

/** Everything the sandbox knows. The verbs beside this file are the only ones who change it. */
export interface World {
  clock: SandboxClock;
  ids: Snowflakes;
  /** The bot's user id, which is its application's id too. */
  botId: string;
  token: string;
  /** The sandbox's own address, for files. */
  url: string;
  users: Map<string, UserRecord>;
  guilds: Map<string, GuildRecord>;
  channels: Map<string, ChannelRecord>;
  /** Registered commands by place: a server's id, or `global`. */
  commands: Map<string, Map<string, CommandRecord>>;
  /** `channel:nonce` → the message it made and when (Unix milliseconds). */
  nonces: Map<string, { messageId: string; at: number }>;
  /** Files that people sent along with commands, by id. */
  uploads: Map<string, AttachmentRecord>;
  emit(event: SandboxEvent): void;
  notice(change: Change): void;
}

/** The intent bits of Discord, by name. */
export const intents = GatewayIntentBits;

/** Finds a server the bot is in. @throws {ApiError} 10004 */
export function findGuild(guildId: string, world: World): GuildRecord {
  const guild = world.guilds.get(guildId);
  if (!guild?.members.has(world.botId)) throw refuse(10004);
  return guild;
}

/** Finds a channel, thread or direct message. @throws {ApiError} 10003 */
export function findChannel(channelId: string, world: World): ChannelRecord {
  const channel = world.channels.get(channelId);
  if (!channel) throw refuse(10003);
  return channel;
}

/** Finds an account. @throws {ApiError} 10013 */
export function findUser(userId: string, world: World): UserRecord {
  const user = world.users.get(userId);
  if (!user) throw refuse(10013);
  return user;
}

/** Finds a member. @throws {ApiError} 10007, or 10013 when there is no such account. */
export function findMember(guild: GuildRecord, userId: string, world: World): MemberRecord {
  const member = guild.members.get(userId);
  if (!member) throw refuse(world.users.has(userId) ? 10007 : 10013);
  return member;
}

/** The channel whose overwrites count: a thread's parent, or the channel itself. */
export function findOverwritten(channel: ChannelRecord, world: World): ChannelRecord {
  return (channel.thread && channel.parentId ? world.channels.get(channel.parentId) : undefined) ?? channel;
}

/** What somebody may do in a channel; nothing when they are no member. In a direct message both may do what can be done there. */
export function readPermissionsIn(channel: ChannelRecord, userId: string, world: World): bigint {
  if (channel.guildId === null)
    return channel.recipientId === userId || userId === world.botId ? directPermissions : 0n;
  const guild = world.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  if (!guild || !member) return 0n;
  return computeChannelPermissions(guild, member, findOverwritten(channel, world), world.clock.now());
}

const directPermissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseApplicationCommands;

/** True when somebody sees this channel: the permission to view and, in a private thread, being in it (or Manage Threads). */
export function canSee(channel: ChannelRecord, userId: string, world: World): boolean {
  const bits = readPermissionsIn(channel, userId, world);
  if (!(bits & PermissionFlagsBits.ViewChannel)) return false;
  if (!channel.thread || !isPrivateThread(channel)) return true;
  return channel.thread.members.has(userId) || (bits & PermissionFlagsBits.ManageThreads) !== 0n;
}

/** True for private threads (type 12). */
export function isPrivateThread(channel: ChannelRecord): boolean {
  return channel.type === ChannelType.PrivateThread;
}

/** Sends an event about a server to the bots that are in it. */
export function emitInGuild(
  event: {
    name: `${GatewayDispatchEvents}`;
    data: object;
    guildId: string;
    intents: number;
    contentProtected?: boolean;
  },
  world: World,
): void {
  if (world.guilds.get(event.guildId)?.members.has(world.botId)) world.emit(event);
}

/** Sends an event about a channel, if the bot sees the channel. `direct` are the intents that count in direct messages. */
export function emitInChannel(
  event: {
    name: `${GatewayDispatchEvents}`;
    data: object;
    channel: ChannelRecord;
    intents: number;
    direct?: number;
    contentProtected?: boolean;
  },
  world: World,
): void {
  const { channel, direct, intents: guildIntents, ...rest } = event;
  if (!canSee(channel, world.botId, world)) return;
  if (channel.guildId === null) world.emit({ ...rest, intents: direct ?? 0 });
  else world.emit({ ...rest, intents: guildIntents, guildId: channel.guildId });
}

/** The clock's time as Discord writes it. */
export function writeNow(world: World): string {
  return writeTime(world.clock.now());
}

/** A moment (Unix milliseconds) as Discord writes it: ISO 8601 with an offset instead of Z. */
export function writeTime(moment: number): string {
  // Under load many messages are of one millisecond.
  if (moment !== lastWritten.moment)
    lastWritten = { moment, text: new Date(moment).toISOString().replace('Z', '000+00:00') };
  return lastWritten.text;
}

let lastWritten = { moment: Number.NaN, text: '' };
