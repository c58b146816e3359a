import type { Asked } from '../discord/asked.ts';
import { isOwner } from '../discord/require-owner.ts';
import { refuse } from '../discord/user-error.ts';
import type { ServerStore } from '../servers/store.ts';

/** Somebody who acts on a server, as Discord said with what they pressed. */
export type Actor = Pick<Asked, 'userId' | 'roles' | 'permissions'>;

/** Refuses unless the person has the server's moderator role now. @throws {UserError} `not-a-moderator` */
export function requireModerator(guildId: string, roles: readonly string[], servers: ServerStore): void {
  const { moderatorRoleId } = servers.get(guildId);
  if (moderatorRoleId === null || !roles.includes(moderatorRoleId))
    throw refuse('not-a-moderator', { roleId: moderatorRoleId });
}

/**
 * Whether somebody leads the moderators: by the role for it, or, where none is named, because they manage the server. In a team of one or two they do that
 * beside the role, too: there the owner decides what nobody else may, and a role that is named shuts nobody out of it.
 */
export function isLead(guildId: string, { roles, permissions }: Actor, { get }: Pick<ServerStore, 'get'>): boolean {
  const { leadRoleId, smallTeam } = get(guildId);
  if (leadRoleId !== null && roles.includes(leadRoleId)) return true;
  return (leadRoleId === null || smallTeam) && isOwner({ permissions });
}

/** Refuses whoever does not lead the moderators. @throws {UserError} `not-a-lead` */
export function requireLead(guildId: string, actor: Actor, servers: Pick<ServerStore, 'get'>): void {
  if (!isLead(guildId, actor, servers)) throw refuse('not-a-lead', { roleId: servers.get(guildId).leadRoleId });
}

/** Refuses whoever is neither a moderator nor leads them. @throws {UserError} `not-a-moderator` */
export function requireModeratorOrLead(guildId: string, actor: Actor, servers: ServerStore): void {
  if (!isLead(guildId, actor, servers)) requireModerator(guildId, actor.roles, servers);
}
