import { foldCharacters, type FoldedText } from './characters.ts';
import { cutPieces, type Piece } from './cut-pieces.ts';
import { SPELLING } from './material/spelling.ts';
import { type NormalisedText, type Stretch, type Word } from './normalised-text.ts';
import { findDisguised, findGlued, findUnrepeated, isAllLetters } from './reveal.ts';
import { type Vocabulary } from './vocabulary.ts';

/** Of a longer text, this many UTF-16 units of its beginning are read … */
export const HEAD_LENGTH = 6_000;
/** … and this many of its end, where a goodbye would stand. Discord's longest message has 4,000. */
export const TAIL_LENGTH = 2_000;

/** Verbs after which `ill` and `id` were meant as `I'll` and `I'd`. */
const AFTER_I_WILL: ReadonlySet<string> = new Set(
  'be kill do end die hang jump just never not go take find see miss shoot drown probably rather always make overdose'.split(
    ' ',
  ),
);

/** A glued or spaced word shorter than this is left alone. */
const SHORTEST_GLUED = 7;

function takeStretches(text: string): Stretch[] {
  if (text.length <= HEAD_LENGTH + TAIL_LENGTH) return [{ text, offset: 0 }];
  const tail = text.length - TAIL_LENGTH;
  return [
    { text: text.slice(0, HEAD_LENGTH), offset: 0 },
    { text: text.slice(tail), offset: tail },
  ];
}

interface Reading {
  words: readonly string[];
  disguised: boolean;
}

function readLetters(text: string, vocabulary: Vocabulary): Reading {
  const spelled = SPELLING.get(text);
  if (spelled !== undefined) return { words: spelled.split(' '), disguised: false };
  if (vocabulary.words.has(text)) return { words: [text], disguised: false };
  const unrepeated = findUnrepeated(text, vocabulary);
  if (unrepeated !== undefined) return { words: [unrepeated], disguised: true };
  if (text.length >= SHORTEST_GLUED) {
    const glued = findGlued(text, vocabulary);
    // Two words may fit by chance (`the rapist`); a grave one among three, one about a self, or two long ones do not.
    if (
      glued &&
      (glued.length > 2 || glued.some((word) => word.endsWith('self')) || glued.every((word) => word.length > 3))
    )
      return { words: glued, disguised: true };
  }
  return { words: [text], disguised: false };
}

function readApostrophes(text: string, vocabulary: Vocabulary): Reading {
  const spelled = SPELLING.get(text);
  if (spelled !== undefined) return { words: spelled.split(' '), disguised: false };
  if (text.endsWith("'s")) return readLetters(text.slice(0, -2).replaceAll("'", ''), vocabulary);
  return readLetters(text.replaceAll("'", ''), vocabulary);
}

function readMixed(text: string, vocabulary: Vocabulary): Reading {
  const spelled = SPELLING.get(text);
  if (spelled !== undefined) return { words: spelled.split(' '), disguised: false };
  const found = findDisguised(text, vocabulary);
  if (found !== undefined) return { words: [found], disguised: true };
  const parts = text.split(/[^a-z0-9'\u0080-\uffff]+/).filter((part) => part !== '');
  if (parts.length < 2) return { words: [parts[0] ?? text], disguised: false };
  const letters = parts.join('');
  const glued = parts.every((part) => part.length === 1) ? findGlued(letters, vocabulary) : undefined;
  if (glued) return { words: glued, disguised: true };
  const readings = parts.map((part) => readPiece(part, vocabulary));
  return {
    words: readings.flatMap((reading) => reading.words),
    disguised: readings.some((reading) => reading.disguised),
  };
}

/** The words a piece is meant to be read as. A backtick serves as an apostrophe. A part without signs is never cut again, so this ends. */
function readPiece(text: string, vocabulary: Vocabulary): Reading {
  if (isAllLetters(text)) return readLetters(text, vocabulary);
  if (text.startsWith('<')) return { words: [text], disguised: false };
  if (text.includes('`')) return readPiece(text.replaceAll('`', "'"), vocabulary);
  if (isAllLetters(text.replaceAll("'", ''))) return readApostrophes(text, vocabulary);
  return readMixed(text, vocabulary);
}

/** How many pieces from `from` on are single letters or signs: `s u i c i d e`. */
function countSingles(pieces: readonly Piece[], from: number): number {
  let count = 0;
  while (pieces[from + count]?.text.length === 1) count++;
  return count;
}

function readSingles(
  pieces: readonly Piece[],
  from: number,
  count: number,
  vocabulary: Vocabulary,
): readonly string[] | undefined {
  const joined = pieces
    .slice(from, from + count)
    .map((piece) => piece.text)
    .join('');
  if (vocabulary.words.has(joined)) return [joined];
  const disguised = findDisguised(joined, vocabulary);
  return disguised === undefined ? findGlued(joined, vocabulary) : [disguised];
}

function placeWords(
  reading: Reading,
  first: Piece,
  last: Piece,
  folded: FoldedText,
  offset: number,
  into: Word[],
): void {
  const start = offset + (folded.starts?.[first.start] ?? first.start);
  const end = offset + (folded.ends?.[last.end - 1] ?? last.end);
  const foreign = folded.changed?.slice(first.start, last.end).includes(true) ?? false;
  const disguised = reading.disguised || foreign;
  let { breakBefore } = first;
  for (const text of reading.words) {
    into.push({ text, start, end, breakBefore, quoted: first.quoted, disguised });
    breakBefore = 'none';
  }
}

/** `I. want. to. die.`: full stops between single words are a way of writing, not ends of sentences. */
function loosenStops(words: readonly Word[]): void {
  const stops = words.map((word) => word.breakBefore === 'stop');
  words.forEach((word, index) => {
    const afterSingle = index > 0 && stops[index - 1] === true;
    const isSingle = index + 1 >= words.length || stops[index + 1] === true;
    if (stops[index] === true && afterSingle && isSingle) word.breakBefore = 'pause';
  });
}

/** `70 d13` and `1 w4n7`: numbers that stand for words, told by the disguise of the word after them. */
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ['70', 'to'],
  ['1', 'i'],
]);

function readNumberWords(words: readonly Word[]): void {
  words.forEach((word, index) => {
    const meant = words[index + 1]?.disguised === true ? NUMBER_WORDS.get(word.text) : undefined;
    if (meant !== undefined) word.text = meant;
  });
}

/** `ill kill him` and `id rather die`, written without their apostrophe. */
function openBareContractions(words: readonly Word[]): readonly Word[] {
  const isBare = (word: Word, index: number): boolean =>
    (word.text === 'ill' || word.text === 'id') && AFTER_I_WILL.has(words[index + 1]?.text ?? '');
  if (!words.some(isBare)) return words;
  return words.flatMap((word, index) => {
    if (!isBare(word, index)) return [word];
    const verb = word.text === 'ill' ? 'will' : 'would';
    return [
      { ...word, text: 'i' },
      { ...word, text: verb, breakBefore: 'none' as const },
    ];
  });
}

function readStretch(stretch: Stretch, vocabulary: Vocabulary, into: Word[]): void {
  const folded = foldCharacters(stretch.text);
  const pieces = cutPieces(folded.text);
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index];
    if (!piece) break;
    const singles = countSingles(pieces, index);
    const spelt = singles > 2 ? readSingles(pieces, index, singles, vocabulary) : undefined;
    if (spelt) {
      const last = pieces[index + singles - 1] ?? piece;
      placeWords({ words: spelt, disguised: true }, piece, last, folded, stretch.offset, into);
      index += singles;
      continue;
    }
    // Singles that spell nothing are words of their own, and are not tried again one by one.
    for (const end = index + Math.max(1, singles); index < end; index++) {
      const single = pieces[index];
      if (single) placeWords(readPiece(single.text, vocabulary), single, single, folded, stretch.offset, into);
    }
  }
}

/**
 * Reads a text as it was meant: plain lower-case letters, disguises undone towards the given vocabulary, spellings and
 * contractions opened. Every word knows its place in the original. Never throws; linear in the length, which is capped at
 * `HEAD_LENGTH` of the beginning and `TAIL_LENGTH` of the end.
 */
export function normalise(text: string, vocabulary: Vocabulary): NormalisedText {
  const stretches = takeStretches(text);
  const words: Word[] = [];
  for (const stretch of stretches) readStretch(stretch, vocabulary, words);
  loosenStops(words);
  readNumberWords(words);
  return { words: openBareContractions(words), stretches };
}
