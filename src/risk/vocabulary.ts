import { GRAVE_WORDS, MASKED_WORDS } from './material/disguised-words.ts';
import { FOREIGN_TOO, SPELLING } from './material/spelling.ts';
import { CIPHERS, type Cipher } from './views/ciphers.ts';

/** What one piece of a text is meant to be read as. */
export interface Reading {
  words: readonly string[];
  disguised: boolean;
  /** Whether the vocabulary has it; what it does not have may be hidden in a way that only its neighbours show. */
  known: boolean;
  /** An English reading of letters that are a word of another language too. */
  english?: true;
  /** Whatever stands beside it, it is read so: it is no single letter, no word of another language, and begins no grave word that may be cut apart. */
  settled?: true;
}

/** The words that detectors look for, prepared so that their disguises can be undone with a few look-ups each. */
export interface Vocabulary {
  words: ReadonlySet<string>;
  /** What letters are read as without further thought: known words, the spellings of chat, grave words misspelt or without their vowels. */
  readings: ReadonlyMap<string, Reading>;
  /** A word with every repeated letter written once → the word. */
  bySqueezed: ReadonlyMap<string, string>;
  /** A word with `l` read as `i` → the word, because `1`, `!` and `|` stand for both. */
  byShape: ReadonlyMap<string, string>;
  /** A word with a star for each vowel → the words. */
  byStarred: ReadonlyMap<string, readonly string[]>;
  /** Every beginning of every word. */
  beginnings: ReadonlySet<string>;
  /** How a telling word looks in a cipher → the ciphers in which it does. */
  hidden: ReadonlyMap<string, readonly Cipher[]>;
  /** Grave words that are put together again when they were cut apart, and every beginning of them. */
  joined: ReadonlySet<string>;
  joinedBeginnings: ReadonlySet<string>;
}

/** `kiiilll` → `kil`. */
export function squeeze(word: string): string {
  let squeezed = '';
  for (let at = 0; at < word.length; at++) if (word[at] !== word[at - 1]) squeezed += word[at] ?? '';
  return squeezed;
}

/** `kill` and `k1ll` look alike once `l` is written `i`. */
export function shape(word: string): string {
  return word.replaceAll('l', 'i');
}

/** `yourself` → `y**rs*lf`. */
export function starVowels(word: string): string {
  return word.replace(/[aeiou]/g, '*');
}

/** Of a word that is not grave, so many letters make it telling without its vowels, … */
const TELLING_LENGTH = 5;
/** … and so many when it is hidden. */
const HIDDEN_LENGTH = 4;
/** A word without its vowels has to keep so many letters to be told. */
const SKELETON_LENGTH = 4;
/** Words of other meanings that grave words are one slip away from. */
const NO_SLIP: ReadonlySet<string> = new Set(['ourself', 'ding', 'hag', 'hung', 'kiln', 'gilled', 'dearth']);

const SPELLINGS: ReadonlyMap<string, Reading> = new Map(
  [...SPELLING].map(([text, meant]) => {
    const reading = { words: meant.split(' '), disguised: false, known: true };
    return [text, FOREIGN_TOO.has(text) ? { ...reading, english: true as const } : reading];
  }),
);

/** Words with one letter left out, or two neighbours changed; the first letter stays. */
function listSlips(word: string): string[] {
  const slips: string[] = [];
  for (let at = 1; at < word.length; at++) {
    slips.push(word.slice(0, at) + word.slice(at + 1));
    if (at + 1 < word.length)
      slips.push(word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2));
  }
  return slips;
}

function dropVowels(word: string): string {
  return word.replace(/[aeiou]/g, '');
}

const GRAVE: ReadonlySet<string> = new Set([...GRAVE_WORDS, ...MASKED_WORDS]);

/** Whether a word is worth undoing a disguise for, whatever stands beside it. */
export function isGrave(word: string): boolean {
  return GRAVE.has(word);
}

function buildReadings(known: ReadonlySet<string>): Map<string, Reading> {
  const readings = new Map(SPELLINGS);
  for (const word of known)
    if (!readings.has(word)) readings.set(word, { words: [word], disguised: false, known: true });
  const add = (text: string, word: string, disguised: boolean): void => {
    if (!readings.has(text) && !NO_SLIP.has(text)) readings.set(text, { words: [word], disguised, known: true });
  };
  for (const word of known) {
    if (!/^[a-z]+$/.test(word) || word.length < TELLING_LENGTH) continue;
    for (const skeleton of [dropVowels(word), word.slice(0, 1) + dropVowels(word.slice(1))])
      if (skeleton.length >= SKELETON_LENGTH) add(skeleton, word, true);
    if (isGrave(word) && word.length > TELLING_LENGTH) for (const slip of listSlips(word)) add(slip, word, false);
  }
  return readings;
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const there = map.get(key);
  if (!there) map.set(key, [value]);
  else if (!there.includes(value)) there.push(value);
}

function buildHidden(known: ReadonlySet<string>, readings: ReadonlyMap<string, Reading>): Map<string, Cipher[]> {
  const hidden = new Map<string, Cipher[]>();
  for (const word of known) {
    if (!/^[a-z]{3,}$/.test(word) || (word.length < HIDDEN_LENGTH && !isGrave(word))) continue;
    for (const cipher of CIPHERS)
      for (const text of cipher.encode(word)) if (!readings.has(text)) addTo(hidden, text, cipher);
  }
  return hidden;
}

/** Prepares a vocabulary once; using it never changes it. Where two words share a squeezed form or a shape, the first stays. */
export function buildVocabulary(words: Iterable<string>): Vocabulary {
  const known = new Set(words);
  const bySqueezed = new Map<string, string>();
  const byShape = new Map<string, string>();
  const byStarred = new Map<string, string[]>();
  const beginnings = new Set<string>();
  for (const word of known) {
    const squeezed = squeeze(word);
    if (!bySqueezed.has(squeezed)) bySqueezed.set(squeezed, word);
    if (!byShape.has(shape(word))) byShape.set(shape(word), word);
    if (word.length > 3) addTo(byStarred, starVowels(word), word);
    for (let end = 1; end <= word.length; end++) beginnings.add(word.slice(0, end));
  }
  const readings = buildReadings(known);
  const joined = new Set([...known].filter(isGrave));
  const joinedBeginnings = new Set([...joined].flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1))));
  const hidden = buildHidden(known, readings);
  for (const [text, reading] of readings)
    if (text.length > 1 && reading.english !== true && !joinedBeginnings.has(text))
      readings.set(text, { ...reading, settled: true });
  return { words: known, readings, bySqueezed, byShape, byStarred, beginnings, hidden, joined, joinedBeginnings };
}
