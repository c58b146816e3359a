import type { ServerView } from '../../discord/server-view.ts';
import { refuse } from '../../discord/user-error.ts';

/** What looking for somebody on a server needs. */
export interface ThereNeeds {
  view: Pick<ServerView, 'isPresent'>;
  findRoles: (guildId: string, userId: string) => Promise<readonly string[] | null>;
}

/**
 * Refuses whoever wishes something of a server that they are not on: its id stands in a button, which may be old, or of a modified client.
 * `pressedOn` is the server where it was pressed, which nobody has to ask about; null in direct messages. Where Discord does not answer they are
 * believed, since it is about themselves alone.
 * @throws {UserError} `no-server`
 */
export async function requireThere(
  { guildId, userId, pressedOn }: { guildId: string; userId: string; pressedOn: string | null },
  { view, findRoles }: ThereNeeds,
): Promise<void> {
  if (guildId === pressedOn) return;
  const roles = view.isPresent(guildId) ? await findRoles(guildId, userId).catch(() => []) : null;
  if (roles === null) throw refuse('no-server');
}
