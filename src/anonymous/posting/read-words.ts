import { readText, type Asked } from '../../discord/asked.ts';
import { refuse } from '../../discord/user-error.ts';
import { postWishes, type PostWords } from '../post.ts';
import { fitsCard } from '../public-card/write-words.ts';
import { longestWords, wordFields } from './buttons.ts';

/** Nothing that anybody sees: blanks, controls, marks that stand on nothing, and letters that are drawn as nothing. */
const unseen = /\s|\p{C}|\p{Z}|\p{M}|\p{Default_Ignorable_Code_Point}|\u2800/gu;

/** Whether there is anything to see in a text. */
export function hasWords(text: string): boolean {
  return text.replace(unseen, '') !== '';
}

/**
 * What somebody typed into the form. A client may send anything: what does not fit is refused, and a choice that is not offered is none.
 * @throws {UserError} `anon-empty`, `anon-too-long`, `anon-signs`, `anon-no-files`
 */
export function readWords(asked: Pick<Asked, 'fields' | 'resolved'>): PostWords {
  refuseFiles(asked);
  const text = readText(asked.fields, wordFields.text) ?? '';
  if (!hasWords(text)) throw refuse('anon-empty');
  const topic = (readText(asked.fields, wordFields.topic) ?? '').replace(/\s+/g, ' ');
  requireRoom(text, longestWords.text);
  requireRoom(topic, longestWords.topic);
  const typed = asked.fields.get(wordFields.wish);
  const choice = typeof typed === 'string' ? typed : typed?.[0];
  if (!fitsCard({ text, topic })) throw refuse('anon-signs');
  const wish = postWishes.find((one) => one === choice) ?? 'none';
  return { text, wish, topic: hasWords(topic) ? topic : null };
}

/** What somebody wrote, as the form shows it again. */
export function fillWords({ text, wish, topic }: PostWords): Readonly<Record<string, string>> {
  return { [wordFields.text]: text, [wordFields.wish]: wish, [wordFields.topic]: topic ?? '' };
}

/** A picture or a file can say who made it. @throws {UserError} `anon-no-files` */
export function refuseFiles({ resolved }: Pick<Asked, 'resolved'>): void {
  if (resolved.attachments.size > 0) throw refuse('anon-no-files');
}

function requireRoom(text: string, most: number): void {
  if (text.length > most) throw refuse('anon-too-long', { most, length: text.length });
}
