import { AuditLogEvent, GatewayDispatchEvents } from 'discord-api-types/v10';
import { writeMember, writeUser } from '../payloads/people.ts';
import { recordAudit } from './audit.ts';
import { type Actor } from './channels.ts';
import { makeMember } from './guilds.ts';
import { type GuildRecord, type MemberRecord } from './records.ts';
import { emitInGuild, findUser, intents, type World } from './world.ts';

/** Lets somebody join a server. Only sessions with the GuildMembers intent hear of it. */
export function joinGuild(
  guild: GuildRecord,
  input: { userId: string; roles?: readonly string[]; joinedAt?: string },
  world: World,
): MemberRecord {
  const member = { ...makeMember(input.userId, world), roles: [...(input.roles ?? [])] };
  if (input.joinedAt !== undefined) member.joinedAt = input.joinedAt;
  guild.members.set(input.userId, member);
  emitInGuild(
    {
      name: GatewayDispatchEvents.GuildMemberAdd,
      data: { ...writeMember(member, world), guild_id: guild.id },
      guildId: guild.id,
      intents: intents.GuildMembers,
    },
    world,
  );
  world.notice({});
  return member;
}

/** Ends a membership: leaving, or being removed (`actor` given: kicked). */
export function leaveGuild(guild: GuildRecord, userId: string, actor: Actor | null, world: World): void {
  guild.members.delete(userId);
  for (const channel of world.channels.values())
    if (channel.guildId === guild.id && channel.thread) channel.thread.members.delete(userId);
  emitInGuild(
    {
      name: GatewayDispatchEvents.GuildMemberRemove,
      data: { guild_id: guild.id, user: writeUser(findUser(userId, world)) },
      guildId: guild.id,
      intents: intents.GuildMembers,
    },
    world,
  );
  if (actor)
    recordAudit(
      { guild, action: AuditLogEvent.MemberKick, actorId: actor.id, targetId: userId, reason: actor.reason },
      world,
    );
  world.notice({});
}

/** Gives or takes a role. Doing it twice changes nothing and tells nobody. */
export function setMemberRole(
  guild: GuildRecord,
  member: MemberRecord,
  change: { roleId: string; held: boolean },
  actor: Actor,
  world: World,
): void {
  if (member.roles.includes(change.roleId) === change.held) return;
  member.roles = change.held ? [...member.roles, change.roleId] : member.roles.filter((id) => id !== change.roleId);
  emitMember(guild, member, world);
  const role = { id: change.roleId, name: guild.roles.get(change.roleId)?.name ?? '' };
  recordAudit(
    {
      guild,
      action: AuditLogEvent.MemberRoleUpdate,
      actorId: actor.id,
      targetId: member.userId,
      reason: actor.reason,
      changes: [{ key: change.held ? '$add' : '$remove', new_value: [role] }],
    },
    world,
  );
}

/** Changes a member: nickname, time-out, or all roles at once. */
export function editMember(
  guild: GuildRecord,
  member: MemberRecord,
  changes: Partial<Pick<MemberRecord, 'nick' | 'roles' | 'timedOutUntil'>>,
  actor: Actor,
  world: World,
): void {
  const before = { ...member };
  Object.assign(member, changes);
  emitMember(guild, member, world);
  recordAudit(
    {
      guild,
      action: AuditLogEvent.MemberUpdate,
      actorId: actor.id,
      targetId: member.userId,
      reason: actor.reason,
      changes: [
        ...(changes.nick === undefined ? [] : [{ key: 'nick', old_value: before.nick, new_value: member.nick }]),
        ...(changes.timedOutUntil === undefined
          ? []
          : [
              { key: 'communication_disabled_until', old_value: before.timedOutUntil, new_value: member.timedOutUntil },
            ]),
      ],
    },
    world,
  );
}

/** Bans somebody, member or not. */
export function banUser(guild: GuildRecord, userId: string, actor: Actor, world: World): void {
  guild.bans.set(userId, { reason: actor.reason });
  if (guild.members.has(userId)) leaveGuild(guild, userId, null, world);
  emitBan(GatewayDispatchEvents.GuildBanAdd, guild, userId, world);
  recordAudit(
    { guild, action: AuditLogEvent.MemberBanAdd, actorId: actor.id, targetId: userId, reason: actor.reason },
    world,
  );
}

/** Lifts a ban. */
export function unbanUser(guild: GuildRecord, userId: string, actor: Actor, world: World): void {
  guild.bans.delete(userId);
  emitBan(GatewayDispatchEvents.GuildBanRemove, guild, userId, world);
  recordAudit(
    { guild, action: AuditLogEvent.MemberBanRemove, actorId: actor.id, targetId: userId, reason: actor.reason },
    world,
  );
}

function emitBan(
  name: GatewayDispatchEvents.GuildBanAdd | GatewayDispatchEvents.GuildBanRemove,
  guild: GuildRecord,
  userId: string,
  world: World,
): void {
  const data = { guild_id: guild.id, user: writeUser(findUser(userId, world)) };
  emitInGuild({ name, data, guildId: guild.id, intents: intents.GuildModeration }, world);
}

/** The bot hears of its own changes without any intent. */
function emitMember(guild: GuildRecord, member: MemberRecord, world: World): void {
  emitInGuild(
    {
      name: GatewayDispatchEvents.GuildMemberUpdate,
      data: { ...writeMember(member, world), guild_id: guild.id },
      guildId: guild.id,
      intents: member.userId === world.botId ? 0 : intents.GuildMembers,
    },
    world,
  );
  world.notice({});
}
