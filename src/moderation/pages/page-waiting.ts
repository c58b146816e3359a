import type { Tx } from '../../storage/client.ts';
import { findNews } from './find-news.ts';
import { findNextRung } from './rules.ts';
import { sendRung, type SendNeeds } from './send.ts';
import { holdPage, listPaged, listUnseen, savePage, type Page } from './store.ts';
import { beginAnew, findReach, takeStep } from './take-step.ts';

/**
 * Pages whoever came on shift for what nobody has seen: cases for which there was nobody, and those whose ladder is past everybody on call. Whoever
 * was paged in an earlier shift, and slept, is paged again. Where somebody on call was paged a moment ago it goes its way. Within the transaction that
 * puts them on call; call `outbox.kick` once that is committed.
 */
export async function pageWaiting(
  { guildId, userId }: { guildId: string; userId: string },
  needs: SendNeeds,
  tx: Tx,
): Promise<void> {
  const { vault } = needs.storage;
  for (const id of await listUnseen(guildId, tx)) {
    const page = await holdPage(id, { tx, vault });
    const paged = page && (await pageNewcomer(page, userId, needs, tx));
    if (paged) await savePage(paged, { tx, vault });
  }
}

/** Null where nothing changes. */
async function pageNewcomer(page: Page, userId: string, needs: SendNeeds, tx: Tx): Promise<Page | null> {
  const isPastOnCall = page.state === 'waiting' && (page.step >= 2 || page.nextAt === null);
  if (page.state !== 'unstaffed' && !isPastOnCall) return null;
  const found = await findNews(page, needs, tx);
  if (!found) return null;
  const now = needs.clock.now();
  const reaching = { ...needs, ownerId: null };
  if (page.state === 'unstaffed') return takeStep(beginAnew(page, now), { ...found, dueAt: now }, reaching, tx);
  const reach = await findReach(needs.servers.get(page.guildId), reaching, tx);
  const onCall = { ...reach, leadId: null, leadRoleId: null, ownerId: null };
  const paged = listPaged(page).filter((id) => id !== userId);
  const climbed = { startedAt: now, step: null, paged, about: found.about };
  const rung = findNextRung(climbed, onCall, now);
  return rung && sendRung(page, rung, found.news, needs, tx);
}
