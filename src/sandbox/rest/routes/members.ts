import { GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { writeMember, writeUser } from '../../payloads/people.ts';
import { computeGuildPermissions } from '../../permissions.ts';
import { banBody, memberBody } from '../../rules/guild-shapes.ts';
import { readBody } from '../../rules/read-body.ts';
import { compareIds } from '../../snowflakes.ts';
import { readBotPermissions, reachGuild, requireAboveMember, requireAboveRole } from '../../world/access.ts';
import { banUser, editMember, leaveGuild, setMemberRole, unbanUser } from '../../world/members.ts';
import { deleteMessages } from '../../world/messages.ts';
import { type GuildRecord, type MemberRecord } from '../../world/records.ts';
import { findGuild, findMember, findUser, writeTime, type World } from '../../world/world.ts';
import { refuse, refuseField } from '../api-error.ts';
import { count, id, readQuery } from '../read-query.ts';
import { done, ok, route, type RestNeeds, type RouteAnswer, type RouteRequest } from '../route.ts';
import { findRole } from './roles.ts';

type InGuild = RouteRequest<'guild_id'>;
type OnUser = RouteRequest<'guild_id' | 'user_id'>;

/** Longest time-out. Source: Discord's reference, "Modify Guild Member". */
const longestTimeOut = 28 * 24 * 60 * 60 * 1000;

/** Role changes: about ten in ten seconds for a server, as others report. */
const roleLimit = { name: 'member roles', requests: 10, perMs: 10_000, by: ['guild_id'] };

/** Members of a server, what happens to them, and bans. */
export const memberRoutes = [
  route('GET', '/guilds/{guild_id}/members', listMembers, { limit: { name: 'members', requests: 10, perMs: 10_000 } }),
  route('GET', '/guilds/{guild_id}/members/search', searchMembers, {
    limit: { name: 'search members', requests: 10, perMs: 10_000 },
  }),
  route('GET', '/guilds/{guild_id}/members/{user_id}', ({ params }, { world }) =>
    ok(writeMember(findMember(findGuild(params.guild_id, world), params.user_id, world), world)),
  ),
  route('PATCH', '/guilds/{guild_id}/members/@me', patchSelf),
  route('PATCH', '/guilds/{guild_id}/members/{user_id}', patchMember, { limit: roleLimit }),
  route('DELETE', '/guilds/{guild_id}/members/{user_id}', kick),
  route(
    'PUT',
    '/guilds/{guild_id}/members/{user_id}/roles/{role_id}',
    (request, needs) => setRole(request, true, needs),
    {
      limit: roleLimit,
    },
  ),
  route(
    'DELETE',
    '/guilds/{guild_id}/members/{user_id}/roles/{role_id}',
    (request, needs) => setRole(request, false, needs),
    {
      limit: roleLimit,
    },
  ),
  route('GET', '/guilds/{guild_id}/bans', listBans),
  route('GET', '/guilds/{guild_id}/bans/{user_id}', getBan),
  route('PUT', '/guilds/{guild_id}/bans/{user_id}', putBan),
  route('DELETE', '/guilds/{guild_id}/bans/{user_id}', deleteBan),
];

/** The list of members is for applications with the GuildMembers intent. */
function listMembers({ params, query }: InGuild, { world, gateway }: RestNeeds): RouteAnswer {
  const { limit, after } = readQuery({ limit: count(1, 1000, 1), after: id }, query);
  const guild = findGuild(params.guild_id, world);
  if (!(gateway.intents() & GatewayIntentBits.GuildMembers)) throw refuse(50001);
  const members = sortMembers(guild).filter((member) => after === undefined || compareIds(member.userId, after) > 0);
  return ok(members.slice(0, limit).map((member) => writeMember(member, world)));
}

function sortMembers(guild: GuildRecord): MemberRecord[] {
  return [...guild.members.values()].sort((left, right) => compareIds(left.userId, right.userId));
}

function searchMembers({ params, query }: InGuild, { world }: RestNeeds): RouteAnswer {
  const { limit, query: prefix } = readQuery({ limit: count(1, 1000, 1), query: z.string().min(1).max(100) }, query);
  const guild = findGuild(params.guild_id, world);
  const start = prefix.toLowerCase();
  const found = sortMembers(guild).filter((member) => {
    const user = findUser(member.userId, world);
    return [member.nick, user.globalName, user.username].some((name) => name?.toLowerCase().startsWith(start));
  });
  return ok(found.slice(0, limit).map((member) => writeMember(member, world)));
}

function patchSelf({ params, body, actor }: InGuild, { world }: RestNeeds): RouteAnswer {
  const guild = reachGuild(params.guild_id, PermissionFlagsBits.ChangeNickname, world);
  const { nick = null } = readBody(memberBody.pick({ nick: true }), body);
  const member = findMember(guild, world.botId, world);
  editMember(guild, member, { nick }, actor, world);
  return ok(writeMember(member, world));
}

function patchMember({ params, body, actor }: OnUser, { world }: RestNeeds): RouteAnswer {
  const guild = findGuild(params.guild_id, world);
  const input = readBody(memberBody, body);
  const member = findMember(guild, params.user_id, world);
  const held = readBotPermissions(guild, world);
  const require = (bits: bigint): void => {
    if ((held & bits) !== bits) throw refuse(50013);
  };
  if (input.mute !== undefined || input.deaf !== undefined || input.channel_id !== undefined) throw refuse(40032);
  const changes: Parameters<typeof editMember>[2] = {};
  if (input.nick !== undefined) {
    require(PermissionFlagsBits.ManageNicknames);
    changes.nick = input.nick === '' ? null : input.nick;
  }
  if (input.roles !== undefined) {
    require(PermissionFlagsBits.ManageRoles);
    changes.roles = replaceRoles(guild, member, input.roles ?? [], world);
  }
  if (input.communication_disabled_until !== undefined) {
    require(PermissionFlagsBits.ModerateMembers);
    changes.timedOutUntil = readTimeOut(guild, member, input.communication_disabled_until, world);
  }
  // Roles are weighed one by one; a name or a time-out needs a higher place than the member's.
  if (changes.nick !== undefined || changes.timedOutUntil !== undefined) requireAboveMember(guild, member, world);
  editMember(guild, member, changes, actor, world);
  return ok(writeMember(member, world));
}

function replaceRoles(guild: GuildRecord, member: MemberRecord, wanted: readonly string[], world: World): string[] {
  const unique = [...new Set(wanted)];
  const changed = [
    ...unique.filter((roleId) => !member.roles.includes(roleId)),
    ...member.roles.filter((roleId) => !unique.includes(roleId)),
  ];
  for (const roleId of changed) requireGivable(guild, roleId, world);
  return unique;
}

/** A role that can be given and is below the bot's highest. @throws {ApiError} 10011, 50028, 50013 */
function requireGivable(guild: GuildRecord, roleId: string, world: World): void {
  const role = findRole(guild, roleId);
  if (role.managed || role.id === guild.id) throw refuse(50028);
  requireAboveRole(guild, roleId, world);
}

function readTimeOut(guild: GuildRecord, member: MemberRecord, until: string | null, world: World): string | null {
  if (until === null) return null;
  const now = world.clock.now();
  if (Date.parse(until) > now + longestTimeOut)
    throw refuseField(
      ['communication_disabled_until'],
      'GUILD_COMMUNICATION_DISABLED_UNTIL_TOO_LONG',
      'A time-out lasts at most 28 days.',
    );
  if (computeGuildPermissions(guild, member, now) & PermissionFlagsBits.Administrator) throw refuse(50013);
  return Date.parse(until) <= now ? null : writeTime(Date.parse(until));
}

function kick({ params, actor }: OnUser, { world }: RestNeeds): RouteAnswer {
  const guild = reachGuild(params.guild_id, PermissionFlagsBits.KickMembers, world);
  requireAboveMember(guild, findMember(guild, params.user_id, world), world);
  leaveGuild(guild, params.user_id, actor, world);
  return done;
}

function setRole(
  { params, actor }: RouteRequest<'guild_id' | 'user_id' | 'role_id'>,
  held: boolean,
  { world }: RestNeeds,
): RouteAnswer {
  const guild = reachGuild(params.guild_id, PermissionFlagsBits.ManageRoles, world);
  const member = findMember(guild, params.user_id, world);
  requireGivable(guild, params.role_id, world);
  setMemberRole(guild, member, { roleId: params.role_id, held }, actor, world);
  return done;
}

function writeBan(guild: GuildRecord, userId: string, world: World): object {
  return { reason: guild.bans.get(userId)?.reason ?? null, user: writeUser(findUser(userId, world)) };
}

function listBans({ params, query }: InGuild, { world }: RestNeeds): RouteAnswer {
  const { limit, before, after } = readQuery({ limit: count(1, 1000, 1000), before: id, after: id }, query);
  const guild = reachGuild(params.guild_id, PermissionFlagsBits.BanMembers, world);
  const users = [...guild.bans.keys()]
    .sort(compareIds)
    .filter((userId) => before === undefined || compareIds(userId, before) < 0)
    .filter((userId) => after === undefined || compareIds(userId, after) > 0);
  return ok(users.slice(0, limit).map((userId) => writeBan(guild, userId, world)));
}

function getBan({ params }: OnUser, { world }: RestNeeds): RouteAnswer {
  const guild = reachGuild(params.guild_id, PermissionFlagsBits.BanMembers, world);
  if (!guild.bans.has(params.user_id)) throw refuse(10026);
  return ok(writeBan(guild, params.user_id, world));
}

function putBan({ params, body, actor }: OnUser, { world }: RestNeeds): RouteAnswer {
  const guild = reachGuild(params.guild_id, PermissionFlagsBits.BanMembers, world);
  const input = readBody(banBody, body);
  const user = findUser(params.user_id, world);
  const member = guild.members.get(user.id);
  if (member) requireAboveMember(guild, member, world);
  banUser(guild, user.id, actor, world);
  const seconds = input?.delete_message_seconds ?? (input?.delete_message_days ?? 0) * 86_400;
  if (seconds > 0) deleteRecent(guild, user.id, seconds, world);
  return done;
}

function deleteRecent(guild: GuildRecord, userId: string, seconds: number, world: World): void {
  const since = world.clock.now() - seconds * 1000;
  for (const channel of [...world.channels.values()].filter((one) => one.guildId === guild.id)) {
    const theirs = [...channel.messages.values()].filter(
      (message) => message.authorId === userId && Date.parse(message.createdAt) >= since,
    );
    if (theirs.length > 0) deleteMessages(theirs, channel, world);
  }
}

function deleteBan({ params, actor }: OnUser, { world }: RestNeeds): RouteAnswer {
  const guild = reachGuild(params.guild_id, PermissionFlagsBits.BanMembers, world);
  if (!guild.bans.has(params.user_id)) throw refuse(10026);
  unbanUser(guild, params.user_id, actor, world);
  return done;
}
