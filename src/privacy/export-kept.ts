import type { Limit } from '../anonymous/limits.ts';
import { refuse } from '../discord/user-error.ts';
import { languages, type LanguageCode } from '../words/words.ts';
import { gatherKept } from './gather-kept.ts';
import type { PrivacyNeeds } from './needs.ts';
import { writeMoment, type Entry } from './readers/entry.ts';

/** So many files somebody gets in an hour: each opens much of what is kept. */
const mostFiles: Limit = { most: 5, withinMs: 3_600_000 };

/** All that is kept about somebody, as a file that people and programs can read (JSON). */
export interface Exported {
  text: string;
  /** How many things are in it. */
  count: number;
}

/**
 * Gathers what is kept about somebody on all servers, each with why and until when, in their language. Opened for this one answer: neither
 * the file nor that it was asked for is kept.
 * @throws {UserError} `privacy-too-often`
 */
export async function exportKept(
  { userId, language }: { userId: string; language: LanguageCode },
  needs: PrivacyNeeds,
): Promise<Exported> {
  if (!needs.limits.take(`privacy-export:${userId}`, mostFiles)) throw refuse('privacy-too-often');
  const { privacy: say } = languages[language].words;
  // In a plain text a command needs no marks.
  const plain = (text: string) => text.replaceAll('`', '');
  const kept: (Entry & { entries: readonly Entry[] })[] = [];
  for (const { kind, entries } of await gatherKept(userId, needs)) {
    const { name, why, until } = say.kinds[kind];
    kept.push({ name: plain(name), why: plain(why), until: plain(until), entries });
  }
  const { title, how, notFound } = say.file;
  const notes = { how: plain(how), notFound: plain(notFound) };
  const file = { title, madeAt: writeMoment(needs.clock.now()), you: userId, ...notes, kept };
  const count = kept.reduce((sum, { entries }) => sum + entries.length, 0);
  return { text: `${JSON.stringify(file, null, 2)}\n`, count };
}
