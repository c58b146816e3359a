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

/** Whether a page that is due is of a server that this process hears of. */
export function isOwn({ guildId }: DuePage, { view }: Pick<TakeOverNeeds, 'view'>): boolean {
  return view.isOurs(guildId);
}

/** Whether a page of another process's server has been due for so long that its process must be gone: then anybody takes it. */
export function isLeft(page: DuePage, now: number, needs: Pick<TakeOverNeeds, 'view'>): boolean {
  return !isOwn(page, needs) && now - page.dueAt >= takeOverMs;
}

/**
 * Who owns the servers of pages: known from memory of those that this process hears of, and asked of Discord of others. Where Discord does not answer
 * nobody is passed over: the pages of that server are `unanswered`, and nothing more is asked, so that no more time goes by.
 */
export async function findOwners(
  due: readonly DuePage[],
  needs: TakeOverNeeds,
): Promise<{ owned: OwnedPage[]; unanswered: string[] }> {
  const owners = new Map<string, string | null>();
  const owned: OwnedPage[] = [];
  for (const page of due) {
    const { id, guildId } = page;
    try {
      const known = isOwn(page, needs) ? (needs.view.findServer(guildId)?.ownerId ?? null) : owners.get(guildId);
      const ownerId = known === undefined ? await needs.findOwner(guildId) : known;
      owners.set(guildId, ownerId);
      owned.push({ id, ownerId });
    } catch (error) {
      needs.log.warn('page.not-taken', { guildId, error: describeError(error) });
      return { owned, unanswered: due.filter((one) => one.guildId === guildId).map((one) => one.id) };
    }
  }
  return { owned, unanswered: [] };
}
