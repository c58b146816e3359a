import { ChannelType, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import { type ChannelRecord } from '../world/records.ts';
import { canSee, findUser, type World } from '../world/world.ts';
import { writeUser } from './people.ts';

/** Since November 2026 a channel that the bot cannot view arrives with this flag and without its name. */
const obfuscatedFlag = 1 << 17;

/** Discord's channel object: a channel, a thread, or a direct message. */
export function writeChannel(
  channel: ChannelRecord,
  world: World,
): { id: string; type: ChannelType } & Record<string, unknown> {
  const common = { id: channel.id, type: channel.type, flags: 0 };
  if (channel.guildId === null)
    return {
      ...common,
      last_message_id: channel.lastMessageId,
      recipients: channel.recipientId === null ? [] : [writeUser(findUser(channel.recipientId, world))],
    };
  const named = {
    ...common,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId,
    // Nobody writes in a category.
    ...(channel.type === ChannelType.GuildCategory
      ? {}
      : { last_message_id: channel.lastMessageId, rate_limit_per_user: channel.slowMode }),
  };
  if (channel.thread) return { ...named, ...writeThreadParts(channel, channel.thread, world) };
  return {
    ...named,
    position: channel.position,
    permission_overwrites: writeOverwrites(channel),
    nsfw: channel.nsfw,
    ...writeKindParts(channel),
  };
}

function writeThreadParts(channel: ChannelRecord, thread: NonNullable<ChannelRecord['thread']>, world: World): object {
  const joinedAt = thread.members.get(world.botId);
  return {
    owner_id: thread.ownerId,
    message_count: [...channel.messages.values()].filter(
      (message) => message.ephemeralFor === null && message.type !== MessageType.ThreadStarterMessage,
    ).length,
    total_message_sent: thread.totalMessages,
    member_count: Math.min(thread.members.size, 50),
    thread_metadata: {
      archived: thread.archived,
      archive_timestamp: thread.archiveChangedAt,
      auto_archive_duration: thread.autoArchiveAfter,
      locked: thread.locked,
      create_timestamp: thread.createdAt,
      ...(channel.type === ChannelType.PrivateThread ? { invitable: thread.invitable } : {}),
    },
    ...(joinedAt === undefined ? {} : { member: writeThreadMember(channel.id, world.botId, joinedAt) }),
  };
}

function writeKindParts(channel: ChannelRecord): object {
  switch (channel.type) {
    case ChannelType.GuildVoice:
    case ChannelType.GuildStageVoice:
      return { bitrate: 64_000, user_limit: 0, rtc_region: null };
    case ChannelType.GuildForum:
    case ChannelType.GuildMedia:
      return {
        topic: channel.topic,
        available_tags: [],
        default_reaction_emoji: null,
        default_sort_order: null,
        ...(channel.type === ChannelType.GuildForum ? { default_forum_layout: 0 } : {}),
      };
    case ChannelType.GuildCategory:
      return {};
    default:
      return { topic: channel.topic, last_pin_timestamp: channel.lastPinAt };
  }
}

/** A thread member object. */
export function writeThreadMember(threadId: string, userId: string, joinedAt: string): object {
  return { id: threadId, user_id: userId, join_timestamp: joinedAt, flags: 1 };
}

/** The channel as the bot sees it by the gateway: a channel it cannot view has no name and one overwrite that hides it. */
export function writeChannelForBot(channel: ChannelRecord, world: World): object {
  if (canSee(channel, world.botId, world)) return writeChannel(channel, world);
  const everyone = channel.guildId ?? '';
  const hidden: ChannelRecord = {
    ...channel,
    name: '___hidden___',
    topic: null,
    parentId: null,
    position: 0,
    nsfw: false,
    slowMode: 0,
    lastMessageId: null,
    lastPinAt: null,
    overwrites: new Map([[everyone, { id: everyone, type: 0, allow: 0n, deny: PermissionFlagsBits.ViewChannel }]]),
  };
  return { ...writeChannel(hidden, world), flags: obfuscatedFlag };
}

function writeOverwrites(channel: ChannelRecord): object[] {
  return [...channel.overwrites.values()].map((one) => ({
    id: one.id,
    type: one.type,
    allow: one.allow.toString(),
    deny: one.deny.toString(),
  }));
}
