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
  /** The word that a text is when every repeated letter of the word is written once. */
  findSqueezed: (text: string) => string | undefined;
  /** The word that a text is when `l` in the word is read as `i`, because `1`, `!` and `|` stand for both. */
  findShape: (text: string) => string | undefined;
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

function buildHidden(
  known: ReadonlySet<string>,
  readings: ReadonlyMap<string, Reading>,
): Map<string, readonly Cipher[]> {
  const hidden = new Map<string, readonly Cipher[]>();
  // Nearly all look so in one cipher alone: they share its list.
  const alone = new Map(CIPHERS.map((cipher) => [cipher, [cipher]] as const));
  const add = (text: string, cipher: Cipher): void => {
    const there = hidden.get(text);
    if (!there) hidden.set(text, alone.get(cipher) ?? [cipher]);
    else if (!there.includes(cipher)) hidden.set(text, [...there, cipher]);
  };
  for (const word of known) {
    if (!/^[a-z]{3,}$/.test(word) || (word.length < HIDDEN_LENGTH && !isGrave(word))) continue;
    for (const cipher of CIPHERS) for (const text of cipher.encode(word)) if (!readings.has(text)) add(text, cipher);
  }
  return hidden;
}

/** Finds the first word that is written so, by what is made of it. Most words stay as they are, and take no room of their own. */
function indexBy(known: ReadonlySet<string>, make: (word: string) => string): (text: string) => string | undefined {
  const changed = new Map<string, string>();
  const passed = new Set<string>();
  for (const word of known) {
    const made = make(word);
    if (made !== word && !passed.has(made) && !changed.has(made)) changed.set(made, word);
    passed.add(word);
  }
  return (text) => changed.get(text) ?? (known.has(text) && make(text) === text ? text : undefined);
}

/** Prepares a vocabulary once; using it never changes it. Where two words share a squeezed form or a shape, the first stays. */
export function buildVocabulary(words: Iterable<string>): Vocabulary {
  const known = new Set(words);
  const byStarred = new Map<string, string[]>();
  const beginnings = new Set<string>();
  for (const word of known) {
    if (word.length > 3) addTo(byStarred, starVowels(word), word);
    for (let end = 1; end <= word.length; end++) beginnings.add(word.slice(0, end));
  }
  const readings = buildReadings(known);
  const joined = new Set([...known].filter(isGrave));
  const joinedBeginnings = new Set([...joined].flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1))));
  const hidden = buildHidden(known, readings);
  for (const [text, { words, disguised, english }] of readings)
    if (text.length > 1 && english !== true && !joinedBeginnings.has(text))
      // Written out: an object that is copied and added to takes several times the room.
      readings.set(text, { words, disguised, known: true, settled: true });
  return {
    words: known,
    readings,
    findSqueezed: indexBy(known, squeeze),
    findShape: indexBy(known, shape),
    byStarred,
    beginnings,
    hidden,
    joined,
    joinedBeginnings,
  };
}
