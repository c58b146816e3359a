import { refuse } from '../../discord/user-error.ts';
import { requireModeratorOrLead, type Actor } from '../rights.ts';
import { acknowledgePage } from './acknowledge.ts';
import type { News } from './cards.ts';
import { findNews } from './find-news.ts';
import type { PageNeeds } from './needs.ts';
import { findPage, type Page } from './store.ts';

/** Somebody who pressed a page. */
export interface PageAct {
  pageId: string;
  /** Where they pressed it; null in direct messages. */
  guildId: string | null;
  /** As Discord said with the press; in direct messages that says nothing of their roles. */
  actor: Actor;
}

/** What seeing pages needs. */
export type SeeNeeds = Pick<PageNeeds, 'storage' | 'cases' | 'servers' | 'clock' | 'view' | 'findRoles'>;

/** A page after somebody pressed it: who has seen it first, or that nobody is needed any more. */
export type SeenPage = { guildId: string; kind: 'over' } | ({ kind: 'seen'; userId: string; at: number } & News);

/**
 * Notes that somebody has seen a page: nobody else is woken for it. Pressed by a second one it stays with the first. Whoever the case is about
 * cannot keep others from seeing it.
 * @throws {UserError} `page-gone`, `page-about-you`, `page-rights-unknown`, `not-a-moderator`
 */
export async function seePage(act: PageAct, needs: SeeNeeds): Promise<SeenPage> {
  const { storage, clock } = needs;
  const page = await requirePage(act, needs);
  const { guildId } = page;
  await requireRight(guildId, act, needs);
  const found = await findNews(page, needs, storage.read);
  if (!found) return { guildId, kind: 'over' };
  const { userId } = act.actor;
  if (found.about.includes(userId)) throw refuse('page-about-you');
  const seen = await storage.write(async (tx) => {
    const at = new Date(clock.now());
    await acknowledgePage({ pageId: page.id, userId, at }, { tx, vault: storage.vault });
    return (await findPage(page.id, { db: tx, vault: storage.vault }))?.seen ?? null;
  });
  return seen ? { ...found.news, kind: 'seen', ...seen } : { guildId, kind: 'over' };
}

/** The page that was pressed. @throws {UserError} `page-gone` */
export async function requirePage(
  { pageId, guildId }: PageAct,
  { storage: { read, vault } }: Pick<PageNeeds, 'storage'>,
): Promise<Page> {
  const page = await findPage(pageId, { db: read, vault });
  if (!page || (guildId !== null && guildId !== page.guildId)) throw refuse('page-gone');
  return page;
}

/**
 * Refuses whoever is neither a moderator nor leads them, nor was named for being on call, nor owns the server: as it is at this moment.
 * @throws {UserError} `page-rights-unknown`, `not-a-moderator`
 */
export async function requireRight(
  guildId: string,
  act: PageAct,
  needs: Pick<PageNeeds, 'servers' | 'view' | 'findRoles'>,
): Promise<void> {
  const { userId } = act.actor;
  const roles = act.guildId === null ? await findRoles(guildId, userId, needs) : act.actor.roles;
  const isNamed = needs.servers.get(guildId).onCallId === userId || needs.view.findServer(guildId)?.ownerId === userId;
  if (isNamed && roles !== null) return;
  requireModeratorOrLead(guildId, { ...act.actor, roles: roles ?? [] }, needs.servers);
}

/** Null where they are not on the server. */
async function findRoles(
  guildId: string,
  userId: string,
  needs: Pick<PageNeeds, 'findRoles'>,
): Promise<readonly string[] | null> {
  try {
    return await needs.findRoles(guildId, userId);
  } catch {
    throw refuse('page-rights-unknown');
  }
}
