import { AuditLogEvent, GatewayDispatchEvents } from 'discord-api-types/v10';
import { refuse } from '../rest/api-error.ts';
import { recordAudit } from './audit.ts';
import { type Actor } from './channels.ts';
import { makeRole } from './guilds.ts';
import { type GuildRecord, type RoleRecord } from './records.ts';
import { emitInGuild, intents, type World } from './world.ts';

/** Roles a server may have. Source: Discord's code 30005. */
const mostRoles = 250;

/** What can be said about a role. */
export interface RoleChanges {
  name?: string;
  permissions?: string;
  color?: number;
  hoist?: boolean;
  mentionable?: boolean;
}

/** Creates a role at the bottom of the list, as Discord does. @throws {ApiError} 30005 */
export function createRole(guild: GuildRecord, input: RoleChanges, actor: Actor, world: World): RoleRecord {
  if (guild.roles.size >= mostRoles) throw refuse(30005);
  for (const role of guild.roles.values()) if (role.position > 0) role.position += 1;
  const role = makeRole({
    id: world.ids.next(),
    name: input.name || 'new role',
    permissions: BigInt(input.permissions ?? guild.roles.get(guild.id)?.permissions ?? '0'),
    position: 1,
    color: input.color ?? 0,
    hoist: input.hoist ?? false,
    mentionable: input.mentionable ?? false,
  });
  guild.roles.set(role.id, role);
  emitRole(GatewayDispatchEvents.GuildRoleCreate, guild, role, world);
  recordAudit(
    {
      guild,
      action: AuditLogEvent.RoleCreate,
      actorId: actor.id,
      targetId: role.id,
      reason: actor.reason,
      changes: [{ key: 'name', new_value: role.name }],
    },
    world,
  );
  return role;
}

/** Changes a role. */
export function editRole(guild: GuildRecord, role: RoleRecord, changes: RoleChanges, actor: Actor, world: World): void {
  Object.assign(role, changes);
  if (changes.color !== undefined) role.colors = { ...role.colors, primary_color: changes.color };
  emitRole(GatewayDispatchEvents.GuildRoleUpdate, guild, role, world);
  recordAudit(
    { guild, action: AuditLogEvent.RoleUpdate, actorId: actor.id, targetId: role.id, reason: actor.reason },
    world,
  );
}

/** Moves roles to positions (from 1 at the bottom) and closes the gaps. */
export function moveRoles(guild: GuildRecord, moves: readonly { id: string; position: number }[], world: World): void {
  for (const move of moves) {
    const role = guild.roles.get(move.id);
    if (role) role.position = move.position + 0.5;
  }
  const ordered = [...guild.roles.values()]
    .filter((role) => role.id !== guild.id)
    .sort((left, right) => left.position - right.position);
  for (const [index, role] of ordered.entries()) role.position = index + 1;
  for (const move of moves) {
    const role = guild.roles.get(move.id);
    if (role) emitRole(GatewayDispatchEvents.GuildRoleUpdate, guild, role, world);
  }
}

/** Deletes a role, from everybody and from every overwrite. */
export function deleteRole(guild: GuildRecord, roleId: string, actor: Actor, world: World): void {
  guild.roles.delete(roleId);
  for (const member of guild.members.values()) member.roles = member.roles.filter((id) => id !== roleId);
  for (const channel of world.channels.values()) if (channel.guildId === guild.id) channel.overwrites.delete(roleId);
  emitInGuild(
    {
      name: GatewayDispatchEvents.GuildRoleDelete,
      data: { guild_id: guild.id, role_id: roleId },
      guildId: guild.id,
      intents: intents.Guilds,
    },
    world,
  );
  recordAudit(
    { guild, action: AuditLogEvent.RoleDelete, actorId: actor.id, targetId: roleId, reason: actor.reason },
    world,
  );
  world.notice({});
}

function emitRole(
  name: GatewayDispatchEvents.GuildRoleCreate | GatewayDispatchEvents.GuildRoleUpdate,
  guild: GuildRecord,
  role: RoleRecord,
  world: World,
): void {
  emitInGuild({ name, data: { guild_id: guild.id, role }, guildId: guild.id, intents: intents.Guilds }, world);
  world.notice({});
}
