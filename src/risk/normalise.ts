import { foldCharacters } from './characters.ts';
import { cutPieces, type Piece } from './cut-pieces.ts';
import { openGuesses } from './language/guesses.ts';
import { type NormalisedText, type Stretch, type Word } from './normalised-text.ts';
import { isForeign, readPiece, type ReadingNeeds } from './read-piece.ts';
import { findDisguised, findShort, findSpelt, isAllLetters } from './reveal.ts';
import { asksForSecondLook, findHidden, isSuspicious, type CutText } from './views/find-hidden.ts';
import { type Hidden } from './views/hidden.ts';
import { rejoin } from './views/rejoin.ts';
import { type Reading, type Vocabulary } from './vocabulary.ts';

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

function takeStretches(text: string): Stretch[] {
  if (text.length <= HEAD_LENGTH + TAIL_LENGTH) return [{ text, offset: 0 }];
  const tail = text.length - TAIL_LENGTH;
  return [
    { text: text.slice(0, HEAD_LENGTH), offset: 0 },
    { text: text.slice(tail), offset: tail },
  ];
}

/** How many pieces from `from` on are single letters or signs: `s u i c i d e`. */
function countSingles(pieces: readonly Piece[], from: number): number {
  let count = 0;
  while (pieces[from + count]?.text.length === 1) count++;
  return count;
}

function joinPieces(pieces: readonly Piece[], from: number, to: number): string {
  let joined = '';
  for (let index = from; index < to; index++) joined += pieces[index]?.text ?? '';
  return joined;
}

function readJoined(joined: string, vocabulary: Vocabulary): readonly string[] | undefined {
  if (vocabulary.words.has(joined)) return [joined];
  const disguised = findDisguised(joined, vocabulary);
  return disguised === undefined ? findSpelt(joined, vocabulary) : [disguised];
}

/** How many blanks and line ends stand before a piece. */
function countBlanks({ folded, pieces }: CutText, index: number): number {
  let blanks = 0;
  for (let at = pieces[index - 1]?.end ?? 0; at < (pieces[index]?.start ?? 0); at++)
    if (folded.text.charCodeAt(at) <= 32) blanks++;
  return blanks;
}

/** `I  w a n t  t o  d i e`: words stand farther apart than their letters. */
function readSpacedWords(
  text: CutText,
  from: number,
  count: number,
  vocabulary: Vocabulary,
): readonly string[] | undefined {
  const { pieces } = text;
  let narrowest = Number.POSITIVE_INFINITY;
  for (let index = from + 1; index < from + count; index++) narrowest = Math.min(narrowest, countBlanks(text, index));
  const words: string[] = [];
  let known = 0;
  let first = from;
  for (let index = from + 1; index <= from + count; index++) {
    const apart = index === from + count || countBlanks(text, index) > narrowest;
    if (!apart) continue;
    const joined = joinPieces(pieces, first, index);
    const read = joined.length > 1 ? readJoined(joined, vocabulary) : undefined;
    if (read) known++;
    words.push(...(read ?? [joined]));
    first = index;
  }
  return known > 0 && words.length > 1 && words.length < count ? words : undefined;
}

function readSingles(
  text: CutText,
  from: number,
  count: number,
  vocabulary: Vocabulary,
): readonly string[] | undefined {
  const joined = joinPieces(text.pieces, from, from + count);
  return readJoined(joined, vocabulary) ?? readSpacedWords(text, from, count, vocabulary);
}

interface Placing {
  text: CutText;
  offset: number;
  into: Word[];
}

function placeWords(words: readonly string[], disguised: boolean, first: Piece, last: Piece, placing: Placing): void {
  const { folded } = placing.text;
  const start = placing.offset + (folded.starts?.[first.start] ?? first.start);
  const end = placing.offset + (folded.ends?.[last.end - 1] ?? last.end);
  const isDisguised =
    disguised || (folded.changed !== undefined && isAnyChanged(folded.changed, first.start, last.end));
  let { breakBefore } = first;
  for (const text of words) {
    placing.into.push({ text, start, end, breakBefore, quoted: first.quoted, disguised: isDisguised });
    breakBefore = 'none';
  }
}

function isAnyChanged(changed: readonly boolean[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (changed[at] === true) return true;
  return false;
}

function placeHidden(hidden: Hidden, placing: Placing): void {
  const { folded, pieces } = placing.text;
  const start = placing.offset + (folded.starts?.[hidden.start] ?? hidden.start);
  const end = placing.offset + (folded.ends?.[hidden.end - 1] ?? hidden.end);
  const first = pieces[hidden.first];
  const own = hidden.count === 0 ? 'stop' : (first?.breakBefore ?? 'stop');
  for (const { text, breakBefore = own } of hidden.words)
    placing.into.push({ text, start, end, breakBefore, quoted: first?.quoted ?? false, disguised: true });
}

/** `I. want. to. die.`: full stops between single words are a way of writing, not ends of sentences. */
function loosenStops(words: readonly Word[]): void {
  let wasStop = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word) return;
    const isStop = word.breakBefore === 'stop';
    const next = words[index + 1];
    if (isStop && wasStop && (!next || next.breakBefore === 'stop')) word.breakBefore = 'pause';
    wasStop = isStop;
  }
}

/** `70 d13` and `1 w4n7`: short numbers that stand for words, told by the disguise of a word beside them. */
function readNumberWords(words: readonly Word[], vocabulary: Vocabulary): void {
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || word.text.length > 2) continue;
    if (words[index + 1]?.disguised !== true && words[index - 1]?.disguised !== true) continue;
    const meant = findShort(word.text, vocabulary);
    if (meant === undefined) continue;
    word.text = meant;
    word.disguised = true;
  }
}

function isBare(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text;
  return (text === 'ill' || text === 'id') && AFTER_I_WILL.has(words[index + 1]?.text ?? '');
}

/** `ill kill him` and `id rather die`, written without their apostrophe. */
function openBareContractions(words: readonly Word[], needs: ReadingNeeds): readonly Word[] {
  let isAny = false;
  for (let index = 0; index < words.length && !isAny; index++) isAny = isBare(words, index);
  if (!isAny || isForeign(needs)) return words;
  return words.flatMap((word, index) => {
    if (!isBare(words, index)) return [word];
    const verb = word.text === 'ill' ? 'will' : 'would';
    return [
      { ...word, text: 'i' },
      { ...word, text: verb, breakBefore: 'none' as const },
    ];
  });
}

/** A message of one long word that nobody knows is a sentence without blanks, or a hashtag. */
function readAlone(text: string, needs: ReadingNeeds): Reading {
  const reading = readPiece(text, needs);
  if (reading.known || !isAllLetters(text)) return reading;
  const words = findSpelt(text, needs.vocabulary);
  return words && words.length > 1 ? { words, disguised: true, known: true } : reading;
}

/** Reads piece by piece. Returns whether something was met that may hide more than its own piece shows. */
function readPieces(
  placing: Placing,
  hidden: ReadonlyMap<number, readonly Hidden[]> | undefined,
  needs: ReadingNeeds,
): boolean {
  const { pieces } = placing.text;
  const { vocabulary } = needs;
  let isOdd = false;
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index];
    if (!piece) break;
    const plain = vocabulary.readings.get(piece.text);
    // Nearly every word is known, and neither one letter nor the beginning of a grave word: nothing else needs to be tried.
    if (plain?.settled === true && !hidden) {
      placeWords(plain.words, plain.disguised, piece, piece, placing);
      index++;
      continue;
    }
    const skipped = hidden && placeAll(hidden.get(index), placing);
    if (skipped) {
      index += skipped;
      continue;
    }
    const singles = countSingles(pieces, index);
    const spelt = singles > 2 ? readSingles(placing.text, index, singles, vocabulary) : undefined;
    if (spelt) {
      placeWords(spelt, true, piece, pieces[index + singles - 1] ?? piece, placing);
      index += singles;
      continue;
    }
    const whole = singles < 3 ? rejoin(pieces, index, vocabulary) : undefined;
    if (whole && !isForeign(needs)) {
      placeWords([whole.word], true, piece, pieces[index + whole.count - 1] ?? piece, placing);
      index += whole.count;
      continue;
    }
    // Singles that spell nothing are words of their own, and are not tried again one by one.
    for (const end = index + (singles > 2 ? singles : 1); index < end; index++) {
      const single = pieces[index];
      if (!single || (hidden && single !== piece && hidden.has(index))) break;
      const reading: Reading = pieces.length === 1 ? readAlone(single.text, needs) : readPiece(single.text, needs);
      if (!reading.known && isSuspicious(single, placing.text, needs)) isOdd = true;
      placeWords(reading.words, reading.disguised, single, single, placing);
    }
  }
  if (hidden) placeAll(hidden.get(pieces.length), placing);
  return isOdd;
}

/** Places what is hidden at a place; returns how many pieces it stands in for. */
function placeAll(hidden: readonly Hidden[] | undefined, placing: Placing): number {
  let count = 0;
  for (const one of hidden ?? []) {
    placeHidden(one, placing);
    count = Math.max(count, one.count);
  }
  return count;
}

function readStretch(text: CutText, offset: number, needs: ReadingNeeds): Word[] {
  const placing: Placing = { text, offset, into: [] };
  const isOdd = readPieces(placing, undefined, needs);
  if (!isOdd && !asksForSecondLook(text)) return placing.into;
  const hidden = findHidden(text, needs);
  if (hidden.size === 0) return placing.into;
  placing.into = [];
  readPieces(placing, hidden, needs);
  return placing.into;
}

function cutStretch(text: string, { words }: Vocabulary): CutText {
  const folded = foldCharacters(text);
  return { original: text, folded, pieces: cutPieces(folded.text, words) };
}

/**
 * Reads a text as it was meant: plain lower-case letters, disguises undone towards the given vocabulary, spellings and
 * contractions opened, hidden sentences beside what hides them. Every word knows its place in the original. Never throws; linear in
 * the length, which is capped at `HEAD_LENGTH` of the beginning and `TAIL_LENGTH` of the end.
 */
export function normalise(text: string, vocabulary: Vocabulary): NormalisedText {
  const stretches = takeStretches(text);
  const head = cutStretch(stretches[0]?.text ?? '', vocabulary);
  const guesses = openGuesses(head.original, head.pieces);
  const needs: ReadingNeeds = { vocabulary, guesses };
  const words = readStretch(head, 0, needs);
  for (const stretch of stretches.slice(1))
    for (const word of readStretch(cutStretch(stretch.text, vocabulary), stretch.offset, needs)) words.push(word);
  loosenStops(words);
  readNumberWords(words, vocabulary);
  return { words: openBareContractions(words, needs), stretches, guesses };
}
