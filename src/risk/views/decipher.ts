import { type Piece } from '../cut-pieces.ts';
import { isGrave, type Reading, type Vocabulary } from '../vocabulary.ts';
import { type Cipher } from './ciphers.ts';
import { type Hidden, type HiddenWord } from './hidden.ts';

/** A hidden sentence is followed this far to each side of the word that gave it away. */
const FARTHEST = 40;
/** So many words in a row may be names and the like. */
const MOST_STRANGE = 2;
/** A single hidden word of fewer letters is chance, … */
const LONG_ENOUGH = 6;
/** … and so are several that have fewer together. */
const ENOUGH_TOGETHER = 7;
/** Where none of them is grave, so many different ones have to be. */
const ENOUGH_DIFFERENT = 3;

/** One piece as its cipher shows it. */
interface Deciphered {
  reading: Reading | undefined;
  /** Its first candidate, if no reading is known. */
  text: string;
}

/** What pieces are read in. */
export interface DecipherNeeds {
  pieces: readonly Piece[];
  vocabulary: Vocabulary;
  /** What a piece stands for in other scripts; given by whoever knows the original. */
  decode: (cipher: Cipher, index: number) => readonly string[];
}

function decipher(index: number, cipher: Cipher, { vocabulary, decode }: DecipherNeeds): Deciphered | undefined {
  const candidates = decode(cipher, index);
  if (candidates.length === 0) return undefined;
  for (const text of candidates) {
    const reading = text.length > 1 || text === 'i' || text === 'a' ? vocabulary.readings.get(text) : undefined;
    if (reading) return { reading, text };
  }
  return { reading: undefined, text: candidates[0] ?? '' };
}

function isWord(piece: Piece | undefined): boolean {
  return piece !== undefined && /^[a-z\u0080-\uffff'.,!?-]+$/.test(piece.text);
}

/** How many pieces to one side belong to the hidden sentence. */
function follow(from: number, step: 1 | -1, cipher: Cipher, needs: DecipherNeeds): number {
  let reached = 0;
  for (let away = 1; away <= FARTHEST && away - reached <= MOST_STRANGE + 1; away++) {
    const index = from + step * away;
    const piece = needs.pieces[index];
    if (!isWord(piece)) break;
    const found = decipher(index, cipher, needs);
    if (!found) break;
    // What is a plain word, and none in the cipher, was not hidden.
    if (!found.reading && needs.vocabulary.readings.has(piece?.text ?? '')) break;
    if (found.reading) reached = away;
  }
  return reached;
}

interface Run {
  first: number;
  last: number;
  found: readonly (readonly string[])[];
  weight: number;
}

function readRun(at: number, cipher: Cipher, needs: DecipherNeeds): Run {
  const first = at - follow(at, -1, cipher, needs);
  const last = at + follow(at, 1, cipher, needs);
  const found: (readonly string[])[] = [];
  const words = new Set<string>();
  let hidden = 0;
  let other = 0;
  for (let index = first; index <= last; index++) {
    const deciphered = decipher(index, cipher, needs);
    const text = needs.pieces[index]?.text ?? '';
    found.push(deciphered?.reading?.words ?? [deciphered?.text ?? text]);
    if (!deciphered?.reading || needs.vocabulary.readings.has(text)) {
      other += text.length;
      continue;
    }
    hidden += text.length;
    words.add(deciphered.text);
  }
  return { first, last, found, weight: isMeant([...words], hidden) && hidden > other ? hidden : 0 };
}

/** Whether so many words become readable that it is no chance. */
function isMeant(words: readonly string[], letters: number): boolean {
  if (words.some((word) => isGrave(word) && word.length >= LONG_ENOUGH)) return true;
  if (words.length < 2 || letters < ENOUGH_TOGETHER) return false;
  return words.length >= ENOUGH_DIFFERENT || words.some(isGrave);
}

function findHeaviest(runs: readonly Run[]): { run: Run; index: number } | undefined {
  let best: { run: Run; index: number } | undefined;
  runs.forEach((run, index) => {
    if (run.weight > (best?.run.weight ?? 0)) best = { run, index };
  });
  return best;
}

/** The words as they stand and, where the cipher turns sentences round, once more from the end. */
function listWords({ found, first }: Run, cipher: Cipher, pieces: readonly Piece[]): HiddenWord[] {
  const words: HiddenWord[] = found.flatMap((texts, index) =>
    texts.map((text, at) =>
      index === 0 && at === 0
        ? { text }
        : { text, breakBefore: at === 0 ? (pieces[first + index]?.breakBefore ?? 'none') : ('none' as const) },
    ),
  );
  if (!cipher.turns || found.length < 2) return words;
  const turned = [...found].reverse().flat();
  const again = turned.map((text, at) => ({ text, breakBefore: at === 0 ? ('stop' as const) : ('none' as const) }));
  return [...words, ...again];
}

/**
 * The sentences around suspicious pieces, in the cipher that makes most of them readable. A sentence counts only if most of it is no
 * plain word and all of it becomes one.
 */
export function decipherRuns(
  suspects: readonly { at: number; ciphers: readonly Cipher[] }[],
  needs: DecipherNeeds,
): Hidden[] {
  const hidden: Hidden[] = [];
  let after = 0;
  for (const { at, ciphers } of suspects) {
    if (at < after) continue;
    const best = findHeaviest(ciphers.map((cipher) => readRun(at, cipher, needs)));
    const cipher = best && ciphers[best.index];
    if (!best || !cipher || best.run.first < after) continue;
    const { first, last } = best.run;
    const start = needs.pieces[first]?.start ?? 0;
    const end = needs.pieces[last]?.end ?? start;
    hidden.push({ first, count: last - first + 1, start, end, words: listWords(best.run, cipher, needs.pieces) });
    after = last + 1;
  }
  return hidden;
}
