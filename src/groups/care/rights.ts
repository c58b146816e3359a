import type { Asked } from '../../discord/asked.ts';
import { refuse } from '../../discord/user-error.ts';
import { isFounder } from '../../servers/require-founder.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import type { Group } from '../group.ts';
import { isFacilitator, type RoleNeeds } from './facilitators.ts';

/** Who asks, as far as rights go. */
export type Actor = Pick<Asked, 'userId' | 'roles' | 'permissions'>;

/** What looking at rights needs. */
export interface RightsNeeds extends RoleNeeds {
  servers: { get(guildId: string): Pick<ServerSettings, 'founderRoleId' | 'moderatorRoleId'> };
}

/** Whether somebody looks after a group: its facilitators, and those who may found groups. */
export async function mayLookAfter(actor: Actor, group: Group, needs: RightsNeeds): Promise<boolean> {
  if (isFounder(actor, needs.servers.get(group.guildId))) return true;
  return isFacilitator(group, actor.userId, needs);
}

/** Whether somebody may decide who joins a group: moderators too. */
export async function mayDecide(actor: Actor, group: Group, needs: RightsNeeds): Promise<boolean> {
  const { moderatorRoleId } = needs.servers.get(group.guildId);
  if (moderatorRoleId !== null && actor.roles.includes(moderatorRoleId)) return true;
  return mayLookAfter(actor, group, needs);
}

/** Refuses unless somebody looks after the group. @throws {UserError} `not-looking-after` */
export async function requireLookingAfter(actor: Actor, group: Group, needs: RightsNeeds): Promise<void> {
  if (!(await mayLookAfter(actor, group, needs))) throw refuse('not-looking-after');
}
