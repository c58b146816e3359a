import { foldCharacters, type FoldedText } from '../characters.ts';
import { cutPieces, type Piece } from '../cut-pieces.ts';
import { readPiece, type ReadingNeeds } from '../read-piece.ts';
import { type Cipher } from './ciphers.ts';
import { isGrave } from '../vocabulary.ts';
import { readColumns } from './columns.ts';
import { decipherRuns } from './decipher.ts';
import { findMorse, mayHaveMorse, readCode } from './encodings.ts';
import { type Hidden, type HiddenWord } from './hidden.ts';
import { OTHER_SCRIPT, transliterate } from './other-scripts.ts';

/** A text that is read: as it was written, folded, and cut. */
export interface CutText {
  original: string;
  folded: FoldedText;
  pieces: readonly Piece[];
}

/** A code shorter than this says nothing. */
const SHORTEST_CODE = 12;
/** So many numbers in a row may be a code. */
const LEAST_NUMBERS = 4;
/** Of what a code says, this part has to be words that are looked for. */
const LEAST_KNOWN = 0.6;

function findStart({ folded }: CutText, at: number): number {
  return folded.starts?.[at] ?? at;
}

/** What a decoded text says, if it is made of words that are looked for; one grave one and another, or three. */
function readDecoded(text: string, needs: ReadingNeeds): HiddenWord[] | undefined {
  const words: HiddenWord[] = [];
  let letters = 0;
  let knownLetters = 0;
  let known = 0;
  let isAnyGrave = false;
  for (const piece of cutPieces(foldCharacters(text).text)) {
    const reading = readPiece(piece.text, needs);
    letters += piece.text.length;
    if (reading.known) {
      known += reading.words.length;
      knownLetters += piece.text.length;
      isAnyGrave ||= reading.words.some(isGrave);
    }
    reading.words.forEach((word, at) => words.push({ text: word, breakBefore: at === 0 ? piece.breakBefore : 'none' }));
  }
  const isMeant = (isAnyGrave && known > 1) || known > 2;
  return isMeant && knownLetters >= letters * LEAST_KNOWN ? words : undefined;
}

function startsWithDigit(piece: Piece | undefined): boolean {
  const code = piece?.text.charCodeAt(0) ?? 0;
  return code >= 48 && code <= 57;
}

/** Whether a code may begin with this piece: something long, or several numbers in a row. */
function mayBeCode(text: CutText, index: number): boolean {
  const { pieces } = text;
  const piece = pieces[index];
  if (!piece) return false;
  if (piece.text.length >= SHORTEST_CODE && looksEncoded(piece, text)) return true;
  if (!startsWithDigit(piece)) return false;
  for (let after = 1; after < LEAST_NUMBERS; after++) if (!startsWithDigit(pieces[index + after])) return false;
  return true;
}

function findCodes(text: CutText, needs: ReadingNeeds): Hidden[] {
  const { pieces, original } = text;
  const found: Hidden[] = [];
  let after = 0;
  for (let first = 0; first < pieces.length; first++) {
    const piece = pieces[first];
    if (!piece || !mayBeCode(text, first)) continue;
    const start = findStart(text, piece.start);
    if (start < after || needs.vocabulary.words.has(piece.text)) continue;
    const decoded = readCode(original, start);
    // What was looked at is not looked at again from each of its parts.
    after = decoded.end;
    const words = decoded.text === '' ? undefined : readDecoded(decoded.text, needs);
    if (!words) continue;
    let last = first;
    while (last + 1 < pieces.length && findStart(text, pieces[last + 1]?.start ?? 0) < decoded.end) last++;
    found.push({ first, count: last - first + 1, start: piece.start, end: pieces[last]?.end ?? piece.end, words });
  }
  return found;
}

/** Where among the pieces something stands that is none. */
function findPlace(pieces: readonly Piece[], at: number): number {
  const place = pieces.findIndex(({ start }) => start >= at);
  return place < 0 ? pieces.length : place;
}

function findSigns({ folded, pieces }: CutText, needs: ReadingNeeds): Hidden[] {
  return findMorse(folded.text).flatMap(({ text, start, end }) => {
    const words = readDecoded(text, needs);
    return words ? [{ first: findPlace(pieces, start), count: 0, start, end, words }] : [];
  });
}

function findColumns({ folded, pieces }: CutText, needs: ReadingNeeds): Hidden[] {
  const text = readColumns(folded.text);
  const words = text === undefined ? undefined : readDecoded(text, needs);
  const start = pieces[0]?.start ?? 0;
  return words ? [{ first: 0, count: 0, start, end: pieces.at(-1)?.end ?? start + 1, words }] : [];
}

/** Pieces that may be part of a hidden sentence, with the ciphers in which they would be. */
type Suspects = { at: number; ciphers: readonly Cipher[] }[];

function listSuspects(text: CutText, needs: ReadingNeeds): Suspects {
  const { readings, hidden } = needs.vocabulary;
  const suspects: Suspects = [];
  text.pieces.forEach((piece, at) => {
    if (readings.has(piece.text)) return;
    const ciphers = hidden.get(piece.text);
    if (ciphers) suspects.push({ at, ciphers });
    else if (text.folded.changed && isTelling(transliteratePiece(text, piece), needs))
      suspects.push({ at, ciphers: [OTHER_SCRIPT] });
  });
  return suspects;
}

function transliteratePiece({ folded, original }: CutText, piece: Piece): readonly string[] {
  if (folded.changed === undefined) return [];
  const start = folded.starts?.[piece.start] ?? piece.start;
  const end = folded.ends?.[piece.end - 1] ?? piece.end;
  return transliterate(original.slice(start, end));
}

function isTelling(candidates: readonly string[], { vocabulary }: ReadingNeeds): boolean {
  return candidates.some((text) => vocabulary.readings.get(text)?.words.some(isGrave) === true);
}

/** Whether a piece that is not known asks for a second look at its text. */
export function isSuspicious(piece: Piece, text: CutText, { vocabulary }: ReadingNeeds): boolean {
  return (piece.text.length >= SHORTEST_CODE && looksEncoded(piece, text)) || vocabulary.hidden.has(piece.text);
}

/** Long words have no digits in them, and no capital letters but the first. */
function looksEncoded(piece: Piece, text: CutText): boolean {
  const { original } = text;
  const start = findStart(text, piece.start);
  for (let at = start + 1; at < start + piece.text.length; at++) {
    const code = original.charCodeAt(at);
    if ((code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true;
  }
  return false;
}

/** Whether a text asks for a second look whatever its pieces are. */
export function asksForSecondLook(text: CutText): boolean {
  const { folded, pieces } = text;
  if (mayHaveMorse(folded.text)) return true;
  if (folded.changed?.includes(true) === true) return true;
  for (let index = 0; index + LEAST_NUMBERS <= pieces.length; index++)
    if (startsWithDigit(pieces[index]) && mayBeCode(text, index)) return true;
  return folded.text.includes('\n');
}

/** A word in letters of another script that is an English word letter by letter. */
function findForeignWords(text: CutText, { vocabulary }: ReadingNeeds): Hidden[] {
  if (text.folded.changed === undefined) return [];
  return text.pieces.flatMap((piece, first) => {
    if (vocabulary.readings.has(piece.text)) return [];
    const word = transliteratePiece(text, piece).find((latin) => latin.length > 3 && vocabulary.words.has(latin));
    return word === undefined ? [] : [{ first, count: 1, start: piece.start, end: piece.end, words: [{ text: word }] }];
  });
}

/** The word that a line end cuts in two behind a piece: one of its parts at least is no word of its own. */
function readCut({ folded, pieces }: CutText, first: number, { vocabulary }: ReadingNeeds): string | undefined {
  const one = pieces[first];
  const other = pieces[first + 1];
  if (!one || !other || one.text.length < 2 || other.text.length < 2) return undefined;
  if (other.start - one.end !== 1 || folded.text.charCodeAt(one.end) !== 10) return undefined;
  const joined = one.text + other.text;
  if (!vocabulary.words.has(joined)) return undefined;
  return vocabulary.readings.has(one.text) && vocabulary.readings.has(other.text) ? undefined : joined;
}

function findCuts(text: CutText, needs: ReadingNeeds): Hidden[] {
  const found: Hidden[] = [];
  for (let first = 0; first + 1 < text.pieces.length; first++) {
    const word = readCut(text, first, needs);
    const one = text.pieces[first];
    const other = text.pieces[first + 1];
    if (word === undefined || !one || !other) continue;
    found.push({ first, count: 2, start: one.start, end: other.end, words: [{ text: word }] });
    first++;
  }
  return found;
}

/** Of what overlaps, the first stays. */
function dropOverlaps(found: readonly Hidden[]): Hidden[] {
  const taken = new Set<number>();
  return found.filter(({ first, count }) => {
    for (let at = first; at < first + count; at++) if (taken.has(at)) return false;
    for (let at = first; at < first + count; at++) taken.add(at);
    return true;
  });
}

/** Everything that a text hides from whoever reads it word by word, in the order in which it stands there. Nothing overlaps. */
export function findHidden(text: CutText, needs: ReadingNeeds): ReadonlyMap<number, readonly Hidden[]> {
  const decode = (cipher: Cipher, index: number): readonly string[] => {
    const piece = text.pieces[index];
    if (!piece) return [];
    return cipher === OTHER_SCRIPT ? transliteratePiece(text, piece) : cipher.decode(piece.text);
  };
  const deciphered = decipherRuns(listSuspects(text, needs), {
    pieces: text.pieces,
    vocabulary: needs.vocabulary,
    decode,
  });
  const found = [
    ...findColumns(text, needs),
    ...findSigns(text, needs),
    ...deciphered,
    ...findCodes(text, needs),
    ...findForeignWords(text, needs),
    ...findCuts(text, needs),
  ];
  const byPlace = new Map<number, Hidden[]>();
  for (const hidden of dropOverlaps(found)) byPlace.set(hidden.first, [...(byPlace.get(hidden.first) ?? []), hidden]);
  return byPlace;
}
