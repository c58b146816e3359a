import type { ServerSettings } from '../servers/settings.ts';
import { findHome, type Group } from './group.ts';

/**
 * Whether messages in a group's place are read along where that is switched on: as the group decided, or since the server named its channel. A group's
 * thread is never read because of its channel.
 */
export function isRead(group: Group, { watched }: Pick<ServerSettings, 'watched'>): boolean {
  return group.screened || watched.has(findHome(group) ?? '');
}
