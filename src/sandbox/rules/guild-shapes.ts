import { ChannelType } from 'discord-api-types/v10';
import { z } from 'zod';
import { refuseField } from '../rest/api-error.ts';
import { snowflake, words } from './texts.ts';

// The shapes and sizes of requests about servers, roles, members and channels. Source: Discord's reference (2026).

/** Permission bits, as Discord takes them: digits in a text, or a number. */
export const permissionBits = z
  .union([z.string().regex(/^\d+$/), z.int().min(0)])
  .transform((bits) => BigInt(bits))
  .nullish();

const color = z.int().min(0).max(0xffffff);

/** The body that creates or changes a role. */
export const roleBody = z.strictObject({
  name: words(100).nullish(),
  permissions: permissionBits,
  color: color.nullish(),
  colors: z
    .strictObject({
      primary_color: color.nullish(),
      secondary_color: color.nullish(),
      tertiary_color: color.nullish(),
    })
    .nullish(),
  hoist: z.boolean().nullish(),
  mentionable: z.boolean().nullish(),
  icon: z.null().optional(),
  unicode_emoji: z.null().optional(),
});

/** The body that moves roles. */
export const rolePositionsBody = z.array(z.strictObject({ id: snowflake, position: z.int().min(0).nullish() }));

/** The body that changes a member. */
export const memberBody = z.strictObject({
  nick: z.string().max(32).nullish(),
  roles: z.array(snowflake).max(250).nullish(),
  mute: z.boolean().nullish(),
  deaf: z.boolean().nullish(),
  channel_id: snowflake.nullish(),
  communication_disabled_until: z.iso.datetime({ offset: true }).nullish(),
  flags: z.int().nullish(),
});

/** The body that bans somebody; it may be missing. */
export const banBody = z
  .strictObject({
    delete_message_seconds: z.int().min(0).max(604_800).nullish(),
    delete_message_days: z.int().min(0).max(7).nullish(),
  })
  .optional();

/** The body that pauses invites and direct messages. */
export const incidentsBody = z.strictObject({
  invites_disabled_until: z.iso.datetime({ offset: true }).nullish(),
  dms_disabled_until: z.iso.datetime({ offset: true }).nullish(),
});

const overwrite = z.strictObject({
  id: snowflake,
  type: z.union([z.literal(0), z.literal(1)]),
  allow: permissionBits,
  deny: permissionBits,
});

/** The body that sets one overwrite. discord.js sends the id too. */
export const overwriteBody = z.strictObject({
  id: snowflake.nullish(),
  type: z.union([z.literal(0), z.literal(1)]),
  allow: permissionBits,
  deny: permissionBits,
});

const slowMode = z.int().min(0).max(21_600).nullish();
const archiveAfter = z.union([z.literal(60), z.literal(1440), z.literal(4320), z.literal(10_080)]).nullish();

const channelParts = {
  position: z.int().min(0).nullish(),
  topic: z.string().max(4096).nullish(),
  nsfw: z.boolean().nullish(),
  rate_limit_per_user: slowMode,
  parent_id: snowflake.nullish(),
  permission_overwrites: z.array(overwrite).nullish(),
  bitrate: z.int().min(8000).nullish(),
  user_limit: z.int().min(0).nullish(),
  rtc_region: z.string().nullish(),
  video_quality_mode: z.int().nullish(),
  default_auto_archive_duration: archiveAfter,
  default_reaction_emoji: z.unknown().optional(),
  default_thread_rate_limit_per_user: slowMode,
  default_sort_order: z.int().nullish(),
  default_forum_layout: z.int().nullish(),
  available_tags: z.array(z.unknown()).max(20).nullish(),
};

/** Kinds of channels that can be created. */
export const channelType = z.literal([
  ChannelType.GuildText,
  ChannelType.GuildVoice,
  ChannelType.GuildCategory,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildStageVoice,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
]);

/** The body that creates a channel. */
export const createChannelBody = z.strictObject({
  ...channelParts,
  name: words(100),
  type: channelType.nullish(),
});

/** The body that changes a channel. */
export const editChannelBody = z.strictObject({
  ...channelParts,
  name: words(100).optional(),
  type: channelType.nullish(),
  flags: z.int().nullish(),
});

/** Characters of a channel's topic; a forum's holds its guidelines. Source: Discord's reference, "Modify Channel". */
const mostTopic = 1024;

/** Refuses a topic that is too long for this kind of channel. @throws {ApiError} 50035 */
export function checkTopic(topic: string | null | undefined, type: ChannelType): void {
  const isForum = type === ChannelType.GuildForum || type === ChannelType.GuildMedia;
  if (!isForum && (topic?.length ?? 0) > mostTopic)
    throw refuseField(['topic'], 'BASE_TYPE_MAX_LENGTH', `Must be ${mostTopic} or fewer in length.`);
}

/** The body that changes a thread. */
export const editThreadBody = z.strictObject({
  name: words(100).optional(),
  archived: z.boolean().nullish(),
  locked: z.boolean().nullish(),
  invitable: z.boolean().nullish(),
  auto_archive_duration: archiveAfter,
  rate_limit_per_user: slowMode,
  flags: z.int().nullish(),
  applied_tags: z.array(snowflake).max(5).nullish(),
});

/** The body that opens a thread on a message. discord.js sends a type, which Discord ignores. */
export const threadOnMessageBody = z.strictObject({
  name: words(100),
  auto_archive_duration: archiveAfter,
  rate_limit_per_user: slowMode,
  type: z.int().nullish(),
});

/** The body that opens a thread by itself. */
export const threadBody = z.strictObject({
  name: words(100),
  auto_archive_duration: archiveAfter,
  rate_limit_per_user: slowMode,
  type: z.union([z.literal(10), z.literal(11), z.literal(12)]).nullish(),
  invitable: z.boolean().nullish(),
});

/** The body that opens a post in a forum. */
export const forumPostBody = z.strictObject({
  name: words(100),
  auto_archive_duration: archiveAfter,
  rate_limit_per_user: slowMode,
  applied_tags: z.array(snowflake).max(5).nullish(),
  message: z.looseObject({}),
  type: z.int().nullish(),
});

/** The body that makes an invite; it may be missing. */
export const inviteBody = z
  .strictObject({
    max_age: z.int().min(0).max(604_800).nullish(),
    max_uses: z.int().min(0).max(100).nullish(),
    temporary: z.boolean().nullish(),
    unique: z.boolean().nullish(),
  })
  .optional();
