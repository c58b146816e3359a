import type { Card, ReplyFile } from '../../discord/reply.ts';
import { languages, type LanguageCode, type Words } from '../../words/words.ts';
import type { OwnNeeds } from '../own/needs.ts';
import { tryDrawing } from '../picture.ts';
import { drawAsk, drawHistory, drawOff, type HistoryState } from './cards.ts';
import { findYes } from './note-level.ts';
import { fillWeeks, listDays, usualDays, type DayLevel, type KeepDays } from './rules.ts';
import { listLevels } from './store.ts';
import { writeDate } from './write-days.ts';

/** What showing a history needs. */
export type ShowNeeds = Pick<OwnNeeds, 'config' | 'storage' | 'log'>;

/** A card with its picture, if it has one. */
export interface Shown {
  card: Card;
  file?: ReplyFile;
}

/** What is kept of somebody, and their yes. */
export async function readHistory(
  userId: string,
  { storage: { read, vault } }: Pick<ShowNeeds, 'storage'>,
): Promise<HistoryState> {
  const opening = { db: read, vault };
  return { yes: await findYes(userId, opening), kept: await listLevels(userId, opening) };
}

/**
 * Shows somebody their history; without a yes, and with nothing kept, what it would be, with `days` offered; where the operator did not switch it
 * on, that there is none. `first` stands above it.
 */
export async function showHistory(
  { userId, language, days, first }: { userId: string; language: LanguageCode; days?: KeepDays; first?: string },
  needs: ShowNeeds,
): Promise<Shown> {
  const { words } = languages[language];
  const state = await readHistory(userId, needs);
  const { yes, kept } = state;
  if (!needs.config.checkInHistory) return { card: drawOff(kept.length > 0, words) };
  if (!yes && kept.length === 0) return { card: drawAsk(days ?? usualDays, words) };
  const file = kept.length === 0 ? null : await drawDays(kept, words, needs);
  return {
    card: drawHistory(state, { picture: file, first: first ?? null }, words),
    ...(file && { file }),
  };
}

/** Each day a column, from the Monday of the first week on. */
async function drawDays(kept: readonly DayLevel[], words: Words, { log }: Pick<ShowNeeds, 'log'>) {
  const days = listDays(kept);
  const data = await tryDrawing([{ kind: 'levels', columns: fillWeeks(days) }], { breakEvery: 7, log });
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  const [best, hardest] = [words.round.levels[5], words.round.levels[1]];
  const span = { from: writeDate(first, 'whole', words), to: writeDate(last, 'whole', words) };
  return data && { name: 'days.png', data, alt: words.history.alt({ ...span, count: days.length, best, hardest }) };
}
