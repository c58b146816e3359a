import type { Db, Tx } from '../../storage/client.ts';
import type { Case, Flag } from '../case.ts';
import type { News } from './cards.ts';
import type { PageNeeds } from './needs.ts';
import type { Page } from './store.ts';

/** A page's case as it is now; null once it is closed or not kept any more, and for a test: then nobody is needed. */
export async function findNews(
  page: Pick<Page, 'guildId' | 'caseId' | 'tier'>,
  { cases }: Pick<PageNeeds, 'cases'>,
  db: Db | Tx,
): Promise<{ news: News; about: string[]; isOpen: boolean } | null> {
  const found = page.caseId === null ? null : await cases.find(page.guildId, page.caseId, db);
  if (!found || found.state.kind === 'closed') return null;
  const newest = findNewest(found);
  const news: News = {
    guildId: page.guildId,
    tier: page.tier ?? found.tier,
    about: newest?.about ?? null,
    ...(newest && { source: newest.source }),
  };
  return { news, about: listPeople(found), isOpen: found.state.kind === 'open' };
}

/** Whom a case is about, as far as it is known. */
function listPeople({ flags }: Case): string[] {
  return [...new Set(flags.flatMap(({ about }) => about?.userId ?? []))];
}

/** The flag with the newest words; of a wish to be messaged beside words, the words. */
function findNewest({ flags }: Case): Flag | null {
  const [newest] = flags
    .filter(({ about }) => about !== null)
    .toSorted((a, b) => rank(b) - rank(a) || (b.about?.writtenAt ?? 0) - (a.about?.writtenAt ?? 0));
  return newest ?? null;
}

function rank({ about }: Flag): number {
  return about?.messageId ? 1 : 0;
}
