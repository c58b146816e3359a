import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { writeChannel } from '../../payloads/channels.ts';
import { writeGuild, writeIncidents } from '../../payloads/guilds.ts';
import { writeUser } from '../../payloads/people.ts';
import { checkTopic, createChannelBody, incidentsBody } from '../../rules/guild-shapes.ts';
import { readBody } from '../../rules/read-body.ts';
import { compareIds } from '../../snowflakes.ts';
import { reachGuild } from '../../world/access.ts';
import { createChannel, listChannels } from '../../world/channels.ts';
import { announceChange } from '../../world/guilds.ts';
import { type GuildRecord } from '../../world/records.ts';
import { canSee, findGuild, writeTime, type World } from '../../world/world.ts';
import { refuseField } from '../api-error.ts';
import { checkOverwrites, readOverwrite } from '../overwrites.ts';
import { count, id, readQuery, yesNo } from '../read-query.ts';
import { created, ok, route, type RestNeeds, type RouteAnswer, type RouteRequest } from '../route.ts';

type InGuild = RouteRequest<'guild_id'>;

/** Longest pause of invites and direct messages. Source: Discord's reference, "Modify Guild Incident Actions". */
const longestPause = 24 * 60 * 60 * 1000;

/** A server, its channels, its audit log, and the raid button. */
export const guildRoutes = [
  route('GET', '/guilds/{guild_id}', getGuild),
  route('GET', '/guilds/{guild_id}/channels', getChannels),
  route('POST', '/guilds/{guild_id}/channels', postChannel),
  route('GET', '/guilds/{guild_id}/audit-logs', getAuditLog),
  route('PUT', '/guilds/{guild_id}/incident-actions', putIncidents),
];

function getGuild({ params, query }: InGuild, { world }: RestNeeds): RouteAnswer {
  const { with_counts: counted } = readQuery({ with_counts: yesNo }, query);
  const guild = findGuild(params.guild_id, world);
  return ok({
    ...writeGuild(guild, world),
    ...(counted
      ? { approximate_member_count: guild.members.size, approximate_presence_count: guild.members.size }
      : {}),
  });
}

/** Channels the bot cannot view are left out since November 2026. */
function getChannels({ params }: InGuild, { world }: RestNeeds): RouteAnswer {
  const channels = listChannels(findGuild(params.guild_id, world), world);
  const visible = channels.filter((channel) => canSee(channel, world.botId, world));
  return ok(visible.map((channel) => writeChannel(channel, world)));
}

function postChannel({ params, body, actor }: InGuild, { world }: RestNeeds): RouteAnswer {
  const guild = reachGuild(params.guild_id, PermissionFlagsBits.ManageChannels, world);
  const input = readBody(createChannelBody, body);
  const overwrites = (input.permission_overwrites ?? []).map(readOverwrite);
  if (overwrites.length > 0) reachGuild(guild.id, PermissionFlagsBits.ManageRoles, world);
  checkOverwrites(overwrites, null, guild, world);
  if (input.parent_id) checkParent(input.parent_id, guild, world);
  checkTopic(input.topic, input.type ?? ChannelType.GuildText);
  const channel = createChannel(
    {
      guild,
      name: input.name,
      type: input.type ?? ChannelType.GuildText,
      overwrites,
      topic: input.topic ?? null,
      parentId: input.parent_id ?? null,
      nsfw: input.nsfw ?? false,
      slowMode: input.rate_limit_per_user ?? 0,
      ...(input.position === null || input.position === undefined ? {} : { position: input.position }),
    },
    actor,
    world,
  );
  return created(writeChannel(channel, world));
}

/** Channels stand under categories, at most fifty of them. @throws {ApiError} 50035 */
export function checkParent(parentId: string, guild: GuildRecord, world: World): void {
  const parent = world.channels.get(parentId);
  if (parent?.guildId !== guild.id || parent.type !== ChannelType.GuildCategory)
    throw refuseField(['parent_id'], 'CHANNEL_PARENT_INVALID_TYPE', 'Not a category');
  const siblings = listChannels(guild, world).filter((channel) => channel.parentId === parentId);
  if (siblings.length >= 50)
    throw refuseField(
      ['parent_id'],
      'CHANNEL_PARENT_MAX_CHANNELS',
      'Maximum number of channels in category reached (50)',
    );
}

function getAuditLog({ params, query }: InGuild, { world }: RestNeeds): RouteAnswer {
  const page = readQuery(
    { limit: count(1, 100, 50), before: id, after: id, user_id: id, target_id: id, action_type: count(0, 1000, 0) },
    query,
  );
  const { before, after, user_id: userId, target_id: targetId, action_type: action } = page;
  const guild = reachGuild(params.guild_id, PermissionFlagsBits.ViewAuditLog, world);
  const found = guild.auditLog
    .filter((entry) => before === undefined || compareIds(entry.id, before) < 0)
    .filter((entry) => after === undefined || compareIds(entry.id, after) > 0)
    .filter((entry) => userId === undefined || entry.user_id === userId)
    .filter((entry) => targetId === undefined || entry.target_id === targetId)
    .filter((entry) => action === 0 || entry.action_type.valueOf() === action)
    .sort((left, right) => (after === undefined ? compareIds(right.id, left.id) : compareIds(left.id, right.id)))
    .slice(0, page.limit);
  const people = new Set(found.flatMap((entry) => [entry.user_id, entry.target_id]));
  return ok({
    audit_log_entries: found,
    users: [...people].flatMap((one) => {
      const user = one === null ? undefined : world.users.get(one);
      return user ? [writeUser(user)] : [];
    }),
    application_commands: [],
    auto_moderation_rules: [],
    guild_scheduled_events: [],
    integrations: [],
    threads: [],
    webhooks: [],
  });
}

function putIncidents({ params, body }: InGuild, { world }: RestNeeds): RouteAnswer {
  const guild = reachGuild(params.guild_id, PermissionFlagsBits.ManageGuild, world);
  const input = readBody(incidentsBody, body);
  const now = world.clock.now();
  const readPause = (field: keyof typeof input): string | null | undefined => {
    const until = input[field];
    if (until === null || until === undefined) return until;
    if (Date.parse(until) > now + longestPause)
      throw refuseField([field], 'GUILD_INCIDENT_ACTIONS_TOO_LONG', 'A pause lasts at most 24 hours.');
    return writeTime(Date.parse(until));
  };
  const invites = readPause('invites_disabled_until');
  const directs = readPause('dms_disabled_until');
  if (invites !== undefined) guild.incidents.invitesDisabledUntil = invites;
  if (directs !== undefined) guild.incidents.dmsDisabledUntil = directs;
  announceChange(guild, world);
  return ok(writeIncidents(guild.incidents));
}
