import type { ServerSettings } from '../../servers/settings.ts';
import type { Tx } from '../../storage/client.ts';
import { newId } from '../../storage/ids.ts';
import type { About, NewFlag } from '../case.ts';
import { sameMomentMs, type CaseTier } from '../rules.ts';
import type { SendNeeds } from './send.ts';
import { addPage, holdPageOf, savePage, type Page } from './store.ts';
import { beginAnew, takeStep } from './take-step.ts';

/**
 * Pages the one person on call for a case, and from then on the next until somebody has seen it: the only mentions Lamplight makes unasked.
 * Comes after the case's card in the same channel; goes to them directly when that channel is gone. A case has one page: while somebody is still
 * waited for, paging again adds nothing; once it was seen, or everybody was paged, it begins anew. With nobody to page it is saved all the same,
 * for the first who comes on shift, and the card says so; whoever owns the server is paged by the clock.
 */
export async function page(
  settings: ServerSettings,
  { caseId, tier, about, source }: { caseId: string; tier: CaseTier; about: About | null; source?: NewFlag['source'] },
  needs: SendNeeds,
  tx: Tx,
): Promise<void> {
  const { guildId } = settings;
  const { vault } = needs.storage;
  const now = needs.clock.now();
  const held = await holdPageOf(caseId, { tx, vault });
  if (held?.state === 'waiting' && held.nextAt !== null) return;
  const begun = beginAnew(held ?? makePage({ guildId, caseId }), now);
  const isPost = about === null ? begun.isPost : about.postId !== undefined;
  const news = { guildId, tier, about, ...(source && { source }) };
  const people = typeof about?.userId === 'string' ? [about.userId] : [];
  const at = { news, about: people, dueAt: now };
  const paged = await takeStep({ ...begun, tier, isPost }, at, { ...needs, ownerId: null }, tx);
  // Whoever opens cases need not know whose server it is: where nobody was paged, the clock looks at once who owns it.
  const isNobody = paged.sent.every(({ past }) => past);
  await (held ? savePage : addPage)(isNobody ? { ...paged, nextAt: now } : paged, { tx, vault });
}

/**
 * Pages for news of danger in a case that is as urgent already: anew where everybody was paged and nobody looked, since who slept then is not to sleep on
 * because somebody wrote again too soon to be a case of their own, at most once in {@link sameMomentMs}; and where nobody was paged for it, since it
 * became urgent by what pages nobody. Not while somebody has the case.
 */
export async function pageAnew(
  settings: ServerSettings,
  news: Parameters<typeof page>[1],
  needs: SendNeeds,
  tx: Tx,
): Promise<void> {
  const held = await holdPageOf(news.caseId, { tx, vault: needs.storage.vault });
  if (held && !isInVain(held, needs.clock.now())) return;
  await pageUnlessClaimed(settings, news, needs, tx);
}

/** Pages for what the same writer changed or added, unless somebody has the case: they see it there, and cannot close it unread. */
export async function pageUnlessClaimed(
  settings: ServerSettings,
  news: Parameters<typeof page>[1],
  needs: SendNeeds,
  tx: Tx,
): Promise<void> {
  const isOpen = (await tx.case.count({ where: { id: news.caseId, state: 'open' } })) > 0;
  if (isOpen) await page(settings, news, needs, tx);
}

/** Whether a page reached nobody who looked, and reaches nobody any more. */
function isInVain({ state, nextAt, startedAt }: Page, now: number): boolean {
  if (state === 'over') return true;
  return state !== 'acknowledged' && nextAt === null && now - startedAt >= sameMomentMs;
}

function makePage({ guildId, caseId }: { guildId: string; caseId: string }): Page {
  return {
    id: newId(),
    guildId,
    caseId,
    shiftId: null,
    state: 'waiting',
    step: 0,
    startedAt: 0,
    nextAt: null,
    tier: null,
    isPost: false,
    sent: [],
    count: 0,
    seen: null,
  };
}
