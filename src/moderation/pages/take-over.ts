import type { History } from '../../discord/history.ts';
import type { ServerView } from '../../discord/server-view.ts';
import { describeError, type Log } from '../../log.ts';
import type { DuePage } from './store.ts';

/** After so long whoever is there takes what the process of its server did not, in milliseconds: as long as a message's lease. */
const takeOverMs = 15_000;

/** What finding one's own pages needs. */
export interface TakeOverNeeds {
  view: Pick<ServerView, 'findServer' | 'isOurs'>;
  findOwner: History['findOwner'];
  log: Pick<Log, 'warn'>;
}

/** A page to be taken now, with who owns its server; null where that is not known. */
export interface OwnedPage {
  id: string;
  ownerId: string | null;
}

/**
 * Of pages that are due those that this process takes: of servers it hears of, whose owners it knows from memory, and others that have been due for so
 * long that their process must be gone; who owns those is asked of Discord. Where Discord does not answer, the page stays due.
 */
export async function findTaken(due: readonly DuePage[], now: number, needs: TakeOverNeeds): Promise<OwnedPage[]> {
  const owners = new Map<string, string | null>();
  const taken: OwnedPage[] = [];
  for (const { id, guildId, dueAt } of due) {
    if (needs.view.isOurs(guildId)) taken.push({ id, ownerId: needs.view.findServer(guildId)?.ownerId ?? null });
    else if (now - dueAt >= takeOverMs)
      try {
        const ownerId = owners.has(guildId) ? (owners.get(guildId) ?? null) : await needs.findOwner(guildId);
        owners.set(guildId, ownerId);
        taken.push({ id, ownerId });
      } catch (error) {
        needs.log.warn('page.not-taken', { guildId, error: describeError(error) });
      }
  }
  return taken;
}
