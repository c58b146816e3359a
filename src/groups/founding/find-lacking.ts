import { enStaff } from '../../words/en.ts';
import type { Group } from '../group.ts';
import type { FoundingNeeds } from './needs.ts';
import { neededToFound, neededToTakeOver } from './rules.ts';

/** A permission that founding may ask for. */
export type NeededPermission = keyof typeof enStaff.founding.permissions;

/** What the bot lacks to found a group as it is now. A channel that is not known lacks View Channel. */
export function findLacking(group: Group, view: FoundingNeeds['view']): readonly NeededPermission[] {
  const { guildId, belonging, adopted, channelId, categoryId } = group;
  const needed: readonly NeededPermission[] = adopted ? neededToTakeOver[belonging] : neededToFound[belonging];
  const where = adopted || belonging === 'thread' ? channelId : categoryId;
  if (where === null) return view.findMissingOnServer(guildId, needed) ?? needed;
  return view.findMissing(guildId, where, needed) ?? ['ViewChannel'];
}

/** Permissions as Discord writes them, with commas between them. */
export function namePermissions(names: readonly NeededPermission[]): string {
  return names.map((name) => enStaff.founding.permissions[name]).join(', ');
}
