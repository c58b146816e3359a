import { isPicture } from '../characters.ts';
import { type Word } from '../normalised-text.ts';

/** Of a longer text only so many features are looked at: enough for all that the normaliser reads of ordinary writing. */
export const MOST_FEATURES = 32_768;

/** Lengths of the character n-grams within a word, its borders included. */
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 4;
/** Of a longer word only the beginning is cut into n-grams. Scripts without blanks are not cut off: there a "word" is a sentence. */
const LONGEST_WORD = 24;
/** From here on one sign is a syllable or a word (CJK and Hangul), so shorter n-grams say something. */
const FIRST_SYLLABIC = 0x2e80;

const PRIME = 0x01000193;
const WORD_SEED = 0x811c9dc5 | 0;
const PAIR_SEED = 0x2f0b4a87;
const GRAM_SEED = 0x5bd1e995;
const NUMBER_SEED = 0x3c6ef372;
const BORDER = 32;
/** Stands for the word before the first one of a sentence. */
const SENTENCE_START = 0x1b873593;

/** The features of one text, as 32-bit hashes in the order of its words. Reused from text to text. */
export interface Features {
  hashes: Int32Array;
  count: number;
  /** How many features there are up to and with each word. */
  ends: Int32Array;
  /** How many words were looked at. */
  words: number;
  /** How many words that makes to a reader: where one sign is a word, each sign. */
  length: number;
  /** Whether any of it is a word of letters, and not a number, a link or an emoji. */
  lettered: boolean;
}

/** Room for the features of one text. */
export function createFeatures(): Features {
  return {
    hashes: new Int32Array(MOST_FEATURES),
    count: 0,
    ends: new Int32Array(MOST_FEATURES),
    words: 0,
    length: 0,
    lettered: false,
  };
}

/** Spreads a hash evenly (the finaliser of MurmurHash3, Austin Appleby, public domain). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A number says little by itself: only how long it is. */
function hashWord(text: string): number {
  if (isDigit(text.charCodeAt(0))) return Math.imul(NUMBER_SEED ^ Math.min(text.length, 8), PRIME);
  let hash = WORD_SEED;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

function codeWithin(text: string, at: number): number {
  return at < 0 || at >= text.length ? BORDER : text.charCodeAt(at);
}

/** Whether one sign is a syllable or a word. An emoji (a surrogate pair) is not meant. */
function isSyllabic(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= FIRST_SYLLABIC && (code < 0xd800 || code > 0xdfff);
}

/** Adds all n-grams of a word, each hash grown from the one before it, so that no string is built. */
function addGrams(text: string, into: Features): void {
  const syllabic = isSyllabic(text);
  const shortest = syllabic ? 1 : SHORTEST_GRAM;
  const longest = syllabic ? 3 : LONGEST_GRAM;
  const length = syllabic ? text.length : Math.min(text.length, LONGEST_WORD);
  for (let start = syllabic ? 0 : -1; start <= length; start++) {
    let hash = GRAM_SEED;
    const last = Math.min(start + longest - 1, syllabic ? length - 1 : length);
    for (let at = start; at <= last; at++) {
      hash = Math.imul(hash ^ codeWithin(text, at), PRIME);
      if (at - start + 1 >= shortest && into.count < MOST_FEATURES) into.hashes[into.count++] = mix(hash);
    }
  }
}

/** Marks (`<link>`), numbers and emoji are no words. */
function isLettered(text: string): boolean {
  const code = text.charCodeAt(0);
  return code !== 60 && !isDigit(code) && !isPicture(text.codePointAt(0) ?? 0);
}

/**
 * The features of a text: each word, each pair of neighbours within a sentence, and the character n-grams of each word. Words are those of the
 * normaliser, so disguises are undone. At most `MOST_FEATURES`; the rest of the text is not looked at.
 */
export function extractFeatures(words: readonly Word[], into: Features): void {
  into.count = 0;
  into.words = 0;
  into.length = 0;
  into.lettered = false;
  let before = SENTENCE_START;
  for (const word of words) {
    if (into.count + 2 > MOST_FEATURES) return;
    const hash = hashWord(word.text);
    if (word.breakBefore === 'stop') before = SENTENCE_START;
    into.hashes[into.count++] = mix(hash);
    into.hashes[into.count++] = mix(Math.imul(PAIR_SEED ^ before, PRIME) ^ hash);
    before = Math.imul(hash, PRIME);
    if (isLettered(word.text)) {
      into.lettered = true;
      addGrams(word.text, into);
    }
    into.length += isSyllabic(word.text) ? word.text.length : 1;
    into.ends[into.words++] = into.count;
  }
}
