import type { ServerView } from '../discord/server-view.ts';
import { findHome, type BelongingKind, type Group } from './group.ts';

/** What we need to write in a group's place. */
export const rightsToWrite = {
  role: ['ViewChannel', 'SendMessages'],
  overwrite: ['ViewChannel', 'SendMessages'],
  thread: ['ViewChannel', 'SendMessagesInThreads'],
} as const satisfies Record<BelongingKind, Parameters<ServerView['findMissing']>[2]>;

/**
 * Whether we may do something in a group's place, as far as memory tells: a thread that nobody wrote in for a while is not in it, and is taken to
 * be open. Without `rights` it is about writing.
 */
export function mayUseHome(
  group: Group,
  { view }: { view: Pick<ServerView, 'findMissing'> },
  rights: Parameters<ServerView['findMissing']>[2] = rightsToWrite[group.belonging],
): boolean {
  const home = findHome(group);
  if (home === null) return false;
  const missing = view.findMissing(group.guildId, home, rights);
  return missing === null ? group.belonging === 'thread' : missing.length === 0;
}
