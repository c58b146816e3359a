import type { SeenRole } from '../../discord/server-view.ts';
import { mostByHand } from '../belonging.ts';
import type { NeededPermission } from '../founding/find-lacking.ts';
import { findRoleFault, neededToTakeOver } from '../founding/rules.ts';
import type { Group } from '../group.ts';

/** What Discord shows of something: `unknown` when it does not show it to the bot, which never means that it is gone. */
export type Sight<T> = { kind: 'there'; is: T } | { kind: 'gone' } | { kind: 'unknown' };

/** The channel or thread of a group, as it is now. */
export interface SeenHome {
  /** What of {@link neededToTakeOver} the bot lacks there. */
  lacks: readonly NeededPermission[];
  /** Whether everybody on the server can read it; null where it cannot be known. A private thread never is. */
  isPublic: boolean | null;
  /** Whether the group's role can see it; null where there is none, or it cannot be known. */
  roleSees: boolean | null;
  /** People and roles with permissions of their own. */
  overwrites: number;
  archived: boolean;
  /** Whether members of a thread can invite others. */
  invites: boolean;
}

/** A group's places as they are now. */
export interface SeenGroup {
  /** Null where people belong without a role. */
  role: Sight<SeenRole> | null;
  home: Sight<SeenHome>;
  /** Where it is told what its facilitators should know; null for the moderators' channel. */
  desk: 'there' | 'gone' | 'unknown' | null;
}

/** Something between Discord and us that is not as it was founded. `mendable`: Lamplight can put it right by itself. */
export type Drift =
  | { kind: 'role-gone' | 'role-shut-out' | 'channel-gone' | 'channel-public'; mendable: true }
  | { kind: 'thread-gone' | 'thread-archived' | 'thread-invites' | 'desk-gone'; mendable: true }
  | { kind: 'role-out-of-reach' | 'role-moderates' | 'home-unknown' | 'nearly-full'; mendable: false }
  | { kind: 'lacks'; permissions: readonly NeededPermission[]; mendable: false };

/** Everything that is not as it was founded. What cannot be seen is said to be unknown, and nothing is concluded from it. */
export function findDrift(group: Pick<Group, 'belonging' | 'state'>, seen: SeenGroup): Drift[] {
  const home = group.belonging === 'thread' ? findThreadDrift(group, seen) : findChannelDrift(seen);
  return [
    ...findRoleDrift(seen),
    ...home,
    ...(seen.desk === 'gone' ? [{ kind: 'desk-gone', mendable: true } as const] : []),
  ];
}

function findRoleDrift({ role }: SeenGroup): Drift[] {
  if (role?.kind === 'gone') return [{ kind: 'role-gone', mendable: true }];
  if (role?.kind !== 'there') return [];
  const fault = findRoleFault(role.is, false);
  if (fault === 'moderating') return [{ kind: 'role-moderates', mendable: false }];
  return fault === null ? [] : [{ kind: 'role-out-of-reach', mendable: false }];
}

function findChannelDrift({ role, home }: SeenGroup): Drift[] {
  if (home.kind === 'gone') return [{ kind: 'channel-gone', mendable: true }];
  if (home.kind === 'unknown') return [{ kind: 'home-unknown', mendable: false }];
  const { lacks, isPublic, roleSees, overwrites } = home.is;
  return [
    ...(lacks.length > 0 ? [{ kind: 'lacks', permissions: lacks, mendable: false } as const] : []),
    ...(isPublic === true ? [{ kind: 'channel-public', mendable: true } as const] : []),
    ...(role?.kind === 'there' && roleSees === false ? [{ kind: 'role-shut-out', mendable: true } as const] : []),
    ...(overwrites > mostByHand ? [{ kind: 'nearly-full', mendable: false } as const] : []),
  ];
}

/** A thread that was put away with its group is as it should be. */
function findThreadDrift({ state }: Pick<Group, 'state'>, { home }: SeenGroup): Drift[] {
  if (home.kind === 'gone') return [{ kind: 'thread-gone', mendable: true }];
  if (home.kind === 'unknown') return [{ kind: 'home-unknown', mendable: false }];
  const { lacks, archived, invites } = home.is;
  return [
    ...(lacks.length > 0 ? [{ kind: 'lacks', permissions: lacks, mendable: false } as const] : []),
    ...(archived && state === 'open' ? [{ kind: 'thread-archived', mendable: true } as const] : []),
    ...(invites ? [{ kind: 'thread-invites', mendable: true } as const] : []),
  ];
}

/** What a group's places need of the bot, by the way of belonging. */
export function listNeeded({ belonging }: Pick<Group, 'belonging'>): readonly NeededPermission[] {
  return neededToTakeOver[belonging];
}
