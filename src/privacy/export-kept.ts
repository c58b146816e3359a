import type { Limit } from '../anonymous/limits.ts';
import { refuse } from '../discord/user-error.ts';
import { languages, type LanguageCode } from '../words/words.ts';
import { gatherKept } from './gather-kept.ts';
import { goesBy } from './kept.ts';
import type { PrivacyNeeds } from './needs.ts';
import { writePage } from './write-page.ts';

/** So many files somebody gets in an hour: each opens much of what is kept. */
const mostFiles: Limit = { most: 5, withinMs: 3_600_000 };

/** All that is kept about somebody, twice: for programs, and to be read. */
export interface Exported {
  /** JSON. */
  text: string;
  /** HTML; see {@link writePage}. */
  page: string;
  /** How many things are in it. */
  count: number;
}

/**
 * Gathers what is kept about somebody on all servers, each with why and until when, in their language. Opened for this one answer: neither
 * the files nor that they were asked for is kept.
 * @throws {UserError} `privacy-too-often`
 */
export async function exportKept(
  { userId, language }: { userId: string; language: LanguageCode },
  needs: PrivacyNeeds,
): Promise<Exported> {
  if (!needs.limits.take(`privacy-export:${userId}`, mostFiles)) throw refuse('privacy-too-often');
  const { words, direction } = languages[language];
  const { kinds, file: say } = words.privacy;
  const gathered = await gatherKept(userId, needs);
  const found = gathered.flatMap(({ kind, entries }) => (entries.length > 0 ? [kind] : []));
  const kept = gathered.map(({ kind, entries }) => {
    const { name, why, until } = kinds[kind];
    return { name: plain(name), why: plain(why), until: plain(until), entries };
  });
  const madeAt = new Date(needs.clock.now()).toISOString();
  const how = goesBy(found, ['key']) ? { how: plain(say.how) } : {};
  const [notFound, fields] = [plain(say.notFound), plain(say.fields)];
  const file = { title: say.title, madeAt, you: userId, ...how, notFound, kept };
  const notes = { above: [...Object.values(how), fields], below: [notFound], none: plain(say.none) };
  return {
    text: `${JSON.stringify(file, null, 2)}\n`,
    page: writePage({ language, direction, title: say.title, madeAt, you: userId, ...notes, kinds: kept }),
    count: kept.reduce((sum, { entries }) => sum + entries.length, 0),
  };
}

/** In a plain text a command needs no marks. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}
