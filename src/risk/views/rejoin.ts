import { type Piece } from '../cut-pieces.ts';
import { isAllLetters } from '../reveal.ts';
import { type Vocabulary } from '../vocabulary.ts';

/** A word is cut into no more parts than this. */
const MOST_PARTS = 5;

/** Words whose halves are words themselves, and which are written apart by mistake or on purpose. */
const HALVES: ReadonlySet<string> = new Set(['myself', 'yourself', 'overdose']);

/**
 * A grave word that was cut apart (`sui cide`, `ki` and `ll` on two lines), beginning with the piece at `from`: the word and how many pieces it
 * takes. One of the parts at least is no word of its own.
 */
export function rejoin(
  pieces: readonly Piece[],
  from: number,
  vocabulary: Vocabulary,
): { word: string; count: number } | undefined {
  let joined = pieces[from]?.text ?? '';
  if (!vocabulary.joinedBeginnings.has(joined)) return undefined;
  let strange = !isOwnWord(joined, vocabulary);
  for (let count = 2; count <= MOST_PARTS; count++) {
    const part = pieces[from + count - 1]?.text;
    if (part === undefined || !isAllLetters(part)) return undefined;
    joined += part;
    if (!vocabulary.joinedBeginnings.has(joined)) return undefined;
    strange ||= !isOwnWord(part, vocabulary);
    if ((strange || HALVES.has(joined)) && vocabulary.joined.has(joined)) return { word: joined, count };
  }
  return undefined;
}

function isOwnWord(part: string, { readings }: Vocabulary): boolean {
  return part === 'i' || part === 'a' || (part.length > 1 && readings.has(part));
}
