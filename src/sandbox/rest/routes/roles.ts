import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type z } from 'zod';
import { roleBody, rolePositionsBody } from '../../rules/guild-shapes.ts';
import { readBody } from '../../rules/read-body.ts';
import { readBotPermissions, reachGuild, requireAboveRole } from '../../world/access.ts';
import { type GuildRecord } from '../../world/records.ts';
import { createRole, deleteRole, editRole, moveRoles, type RoleChanges } from '../../world/roles.ts';
import { findGuild, type World } from '../../world/world.ts';
import { refuse } from '../api-error.ts';
import { done, ok, route, type RestNeeds, type RouteAnswer, type RouteRequest } from '../route.ts';

/** Roles of a server. */
export const roleRoutes = [
  route('GET', '/guilds/{guild_id}/roles', ({ params }, { world }) =>
    ok([...findGuild(params.guild_id, world).roles.values()]),
  ),
  route('GET', '/guilds/{guild_id}/roles/member-counts', ({ params }, { world }) =>
    ok(countHolders(findGuild(params.guild_id, world))),
  ),
  route('GET', '/guilds/{guild_id}/roles/{role_id}', ({ params }, { world }) =>
    ok(findRole(findGuild(params.guild_id, world), params.role_id)),
  ),
  route('POST', '/guilds/{guild_id}/roles', postRole),
  route('PATCH', '/guilds/{guild_id}/roles', patchPositions),
  route('PATCH', '/guilds/{guild_id}/roles/{role_id}', patchRole),
  route('DELETE', '/guilds/{guild_id}/roles/{role_id}', removeRole),
];

/** How many hold each role. @everyone is left out. Source: Discord's reference, "Get Guild Role Member Counts". */
function countHolders(guild: GuildRecord): Record<string, number> {
  const counts = Object.fromEntries([...guild.roles.keys()].filter((id) => id !== guild.id).map((id) => [id, 0]));
  for (const { roles } of guild.members.values())
    for (const id of roles) if (id in counts) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

/** Finds a role of a server. @throws {ApiError} 10011 */
export function findRole(guild: GuildRecord, roleId: string) {
  const role = guild.roles.get(roleId);
  if (!role) throw refuse(10011);
  return role;
}

function postRole({ params, body, actor }: RouteRequest<'guild_id'>, { world }: RestNeeds): RouteAnswer {
  const guild = reachGuild(params.guild_id, PermissionFlagsBits.ManageRoles, world);
  const input = readBody(roleBody, body);
  requireHeld(guild, input.permissions ?? 0n, world);
  return ok(createRole(guild, readChanges(input), actor, world));
}

/** A bot gives away only what it holds. @throws {ApiError} 50013 */
function requireHeld(guild: GuildRecord, bits: bigint, world: World): void {
  if (bits & ~readBotPermissions(guild, world)) throw refuse(50013);
}

function readChanges(input: z.infer<typeof roleBody>): RoleChanges {
  const color = input.colors?.primary_color ?? input.color;
  return {
    ...(input.name ? { name: input.name } : {}),
    ...(input.permissions === null || input.permissions === undefined
      ? {}
      : { permissions: input.permissions.toString() }),
    ...(color === null || color === undefined ? {} : { color }),
    ...(input.hoist === null || input.hoist === undefined ? {} : { hoist: input.hoist }),
    ...(input.mentionable === null || input.mentionable === undefined ? {} : { mentionable: input.mentionable }),
  };
}

function patchRole({ params, body, actor }: RouteRequest<'guild_id' | 'role_id'>, { world }: RestNeeds): RouteAnswer {
  const guild = reachGuild(params.guild_id, PermissionFlagsBits.ManageRoles, world);
  const role = findRole(guild, params.role_id);
  requireAboveRole(guild, role.id, world);
  const input = readBody(roleBody, body);
  if (input.permissions !== null && input.permissions !== undefined)
    requireHeld(guild, input.permissions ^ BigInt(role.permissions), world);
  editRole(guild, role, readChanges(input), actor, world);
  return ok(role);
}

function patchPositions({ params, body }: RouteRequest<'guild_id'>, { world }: RestNeeds): RouteAnswer {
  const guild = reachGuild(params.guild_id, PermissionFlagsBits.ManageRoles, world);
  const moves = readBody(rolePositionsBody, body).flatMap(({ id, position }) =>
    position === null || position === undefined ? [] : [{ id, position }],
  );
  for (const move of moves) {
    if (move.id === guild.id) throw refuse(50028);
    requireAboveRole(guild, move.id, world);
  }
  moveRoles(guild, moves, world);
  return ok([...guild.roles.values()]);
}

function removeRole({ params, actor }: RouteRequest<'guild_id' | 'role_id'>, { world }: RestNeeds): RouteAnswer {
  const guild = reachGuild(params.guild_id, PermissionFlagsBits.ManageRoles, world);
  const role = findRole(guild, params.role_id);
  if (role.id === guild.id || role.managed) throw refuse(50028);
  requireAboveRole(guild, role.id, world);
  deleteRole(guild, role.id, actor, world);
  return done;
}
