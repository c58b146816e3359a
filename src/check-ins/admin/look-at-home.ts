import { findHome, type Group } from '../../groups/group.ts';
import { rightsToWrite } from '../../groups/home-rights.ts';
import type { NeededPermission } from '../../groups/founding/find-lacking.ts';
import type { AdminNeeds } from './needs.ts';

/** Where a group is asked, and what keeps the bot from it. */
export interface Home {
  /** Null where the group has no place. */
  channelId: string | null;
  /** Discord has no such place any more. */
  gone: boolean;
  /** What the bot may not do there. */
  lacks: readonly NeededPermission[];
}

/** Looks whether the bot may write in a group. Discord is asked only of what is not in memory; where it does not answer, the place is taken to be there. */
export async function lookAtHome(group: Group, { view, places }: Pick<AdminNeeds, 'view' | 'places'>): Promise<Home> {
  const channelId = findHome(group);
  // Threads leave memory when nobody writes in them, and what may be done in them is decided by the channel they stand under.
  const deciding = group.channelId;
  if (channelId === null || deciding === null) return { channelId: null, gone: true, lacks: [] };
  const lacks = view.findMissing(group.guildId, deciding, rightsToWrite[group.belonging]);
  const gone = (lacks === null || group.belonging === 'thread') && (await places.lookUp(channelId)) === 'gone';
  return { channelId, gone, lacks: gone ? [] : (lacks ?? ['ViewChannel']) };
}

/** Whether a role hears of it when the bot mentions it in a group's place. */
export function mayPing(
  { guildId, channelId }: Group,
  roleId: string,
  { view }: { view: Pick<AdminNeeds['view'], 'findMissing' | 'findRole'> },
): boolean {
  if (view.findRole(guildId, roleId)?.mentionable) return true;
  return channelId !== null && view.findMissing(guildId, channelId, ['MentionEveryone'])?.length === 0;
}
