import { GRAVE_WORDS, MASKED_WORDS } from './material/disguised-words.ts';
import { shape, squeeze, starVowels, type Vocabulary } from './vocabulary.ts';

/** What digits and signs stand for in a disguised word. `1`, `!` and `|` are tried as `i`, then as `l`, then as either. */
const STAND_INS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '|': 'i',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  '5': 's',
  $: 's',
  '6': 'g',
  '7': 't',
  '+': 't',
  '8': 'b',
  '9': 'g',
  '2': 'z',
  '^': 'a',
};

/** The longest run of letters that is tried as several words written together. */
const LONGEST_GLUED = 200;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code > 127;
}

/** Whether every unit is a letter: most words are, and nothing needs to be undone in them. */
export function isAllLetters(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isLetter(text.charCodeAt(at))) return false;
  return true;
}

function decode(text: string, one: string): string {
  let decoded = '';
  for (const sign of text) {
    if (isLetter(sign.charCodeAt(0))) decoded += sign;
    else if (sign === '1' || sign === '!' || sign === '|') decoded += one;
    else decoded += STAND_INS[sign] ?? '';
  }
  return decoded;
}

function keepLetters(text: string): string {
  let letters = '';
  for (const sign of text) if (isLetter(sign.charCodeAt(0))) letters += sign;
  return letters;
}

/** Signs that people write for a letter they leave out. A full stop or a hyphen may mean nothing at all, so a short word keeps its letters. */
const MASKS = /[*#%&_.-]/;
const SHORTEST_DOUBTFUL = 4;

function isFitting(text: string, word: string): boolean {
  if (word.length !== text.length) return false;
  for (let at = 0; at < word.length; at++) {
    const sign = text[at] ?? '';
    if (sign !== word[at] && !MASKS.test(sign)) return false;
  }
  return true;
}

/** `k*ll` and `su***de`: a star for a letter. Of grave and coarse words any letter, of others their vowels. */
function findMasked(text: string, vocabulary: Vocabulary): string | undefined {
  if (!isLetter(text.charCodeAt(0)) || !MASKS.test(text)) return undefined;
  const isPlain = text.includes('*') || text.includes('#');
  const grave = MASKED_WORDS.find((word) => (isPlain || word.length >= SHORTEST_DOUBTFUL) && isFitting(text, word));
  if (grave !== undefined || !isPlain) return grave;
  const starred = starVowels(text.replaceAll('#', '*'));
  return vocabulary.byStarred.get(starred)?.find((word) => isFitting(text, word));
}

/** Repeated letters written once, towards a known word: always for three in a row, for two only where chance is unlikely. */
export function findUnrepeated(word: string, vocabulary: Vocabulary): string | undefined {
  let longest = 1;
  let run = 1;
  for (let at = 1; at < word.length; at++) {
    run = word[at] === word[at - 1] ? run + 1 : 1;
    if (run > longest) longest = run;
  }
  if (longest < 2) return undefined;
  const squeezed = squeeze(word);
  return longest > 2 || squeezed.length > 4 ? vocabulary.findSqueezed(squeezed) : undefined;
}

/** Three letters as a number, for letters a to z. */
function toTriple(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);
}

/** The first three letters of every grave word: few long words have any of them, and only those are tried. */
const GRAVE_TRIPLES = new Uint8Array(1 << 15);
for (const word of GRAVE_WORDS) GRAVE_TRIPLES[toTriple(word, 0)] = 1;

function mayHoldGrave(letters: string): boolean {
  for (let at = 0; at + 2 < letters.length; at++) if (GRAVE_TRIPLES[toTriple(letters, at)] === 1) return true;
  return false;
}

/**
 * Several known words written together, the fewest that fit: `killmyself`. `undefined` if they do not fit, or if none of
 * them is grave (else `together` would be read as `to get her`). Work is bounded by the longest word times the length.
 */
export function findGlued(letters: string, vocabulary: Vocabulary): string[] | undefined {
  if (!mayHoldGrave(letters)) return undefined;
  const found = divide(letters, vocabulary);
  return found?.some((word) => GRAVE_WORDS.has(word)) === true ? found : undefined;
}

/** Fewer letters one by one are an enumeration, … */
const LEAST_SPELT = 8;
/** … and so are those of which this part is in words of one or two letters. */
const MOST_IN_SHORT = 0.4;

/** The same of letters that somebody wrote one by one, which nobody does by chance: none of the words needs to be grave. */
export function findSpelt(letters: string, vocabulary: Vocabulary): string[] | undefined {
  const found = letters.length < LEAST_SPELT ? undefined : divide(letters, vocabulary);
  if (!found) return findGlued(letters, vocabulary);
  const short = found.reduce((sum, word) => sum + (word.length < 3 ? word.length : 0), 0);
  return short <= letters.length * MOST_IN_SHORT ? found : findGlued(letters, vocabulary);
}

function divide(letters: string, vocabulary: Vocabulary): string[] | undefined {
  if (letters.length > LONGEST_GLUED) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let from = 0; from < letters.length; from++) {
    const before = best[from];
    if (!before) continue;
    for (let to = from + 1; to <= letters.length; to++) {
      const word = letters.slice(from, to);
      if (!vocabulary.beginnings.has(word)) break;
      if (!vocabulary.words.has(word) || (word.length === 1 && word !== 'i')) continue;
      const there = best[to];
      if (!there || there.length > before.length + 1) best[to] = [...before, word];
    }
  }
  const found = best[letters.length];
  return found && found.length > 1 ? found : undefined;
}

/** The word that a short piece with a digit in it is, if every digit is a letter: `b3`, `70`. For use beside other disguises only. */
export function findShort(text: string, vocabulary: Vocabulary): string | undefined {
  if (text.length > 2 || !/\d/.test(text)) return undefined;
  const decoded = decode(text, 'i');
  return vocabulary.words.has(decoded) ? decoded : undefined;
}

/** A known word behind digits and signs (`su1c1de`, `k.y.s`, `$uicide`, `k*ll`), or `undefined`. */
export function findDisguised(text: string, vocabulary: Vocabulary): string | undefined {
  const masked = findMasked(text, vocabulary);
  if (masked !== undefined) return masked;
  const letters = keepLetters(text);
  const decoded = decode(text, 'i');
  const otherwise = decode(text, 'l');
  // Signs that stand for letters before signs that stand between them: `d3ad` is no `dad`.
  if (decoded.length > 2 && letters.length > 0) {
    if (vocabulary.words.has(decoded)) return decoded;
    if (vocabulary.words.has(otherwise)) return otherwise;
  }
  if (letters.length > 2 && vocabulary.words.has(letters)) return letters;
  if (decoded.length < 3 || letters.length === 0) return undefined;
  return (
    vocabulary.findShape(shape(decoded)) ??
    findUnrepeated(decoded, vocabulary) ??
    findUnrepeated(otherwise, vocabulary) ??
    findUnrepeated(letters, vocabulary)
  );
}
