import { refuse } from '../../discord/user-error.ts';
import { isFounder } from '../../servers/require-founder.ts';
import type { Group } from '../group.ts';
import { listOpen } from '../list-open.ts';
import { requireNamed } from '../pick-group.ts';
import type { GroupStore } from '../store.ts';
import { listOwnRoles } from './facilitators.ts';
import { requireLookingAfter, type Actor, type RightsNeeds } from './rights.ts';

/** Somebody who looks after groups, and where they ask. */
export interface AdminVisit {
  guildId: string;
  actor: Actor;
}

type LookNeeds = RightsNeeds & { groups: Pick<GroupStore, 'find' | 'list'> };

/** The open groups of a server that somebody looks after. */
export async function listLookedAfter({ guildId, actor }: AdminVisit, needs: LookNeeds): Promise<Group[]> {
  const open = listOpen(guildId, needs);
  if (isFounder(actor, needs.servers.get(guildId))) return open;
  const roles = await listOwnRoles({ guildId, userId: actor.userId }, needs);
  const own = new Set(roles.filter(({ acceptedAt }) => acceptedAt !== null).map(({ groupId }) => groupId));
  return open.filter(({ id }) => own.has(id));
}

/**
 * The groups that a list is about: the one that was named, or all that somebody looks after.
 * @throws {UserError} `not-looking-after`, `looking-after-none`, and where no such group is open
 */
export async function requireLookedAfter(
  { named, ...visit }: AdminVisit & { named: string | undefined },
  needs: LookNeeds,
): Promise<Group[]> {
  if (named !== undefined) {
    const group = requireNamed({ guildId: visit.guildId, typed: named }, needs);
    await requireLookingAfter(visit.actor, group, needs);
    return [group];
  }
  const groups = await listLookedAfter(visit, needs);
  if (groups.length === 0) throw refuse('looking-after-none');
  return groups;
}
