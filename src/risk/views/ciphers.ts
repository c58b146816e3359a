/** A way of hiding each word of a text that its reader can undo in the head. */
export interface Cipher {
  name: 'backwards' | 'rot13' | 'upside-down' | 'pig-latin' | 'other-script';
  /** What a word may look like. Letters a to z in, folded letters out. */
  encode: (word: string) => readonly string[];
  /** What a piece may stand for. */
  decode: (text: string) => readonly string[];
  /** Whether the words of a sentence stand the other way round as well. */
  turns: boolean;
}

function reverse(text: string): string {
  let reversed = '';
  for (let at = text.length - 1; at >= 0; at--) reversed += text[at] ?? '';
  return reversed;
}

/** Letters that are another letter when they stand on their head. */
const TURNED: Readonly<Record<string, string>> = { d: 'p', p: 'd', u: 'n', n: 'u', b: 'q', q: 'b' };

function turn(text: string): string {
  let turned = '';
  for (let at = text.length - 1; at >= 0; at--) turned += TURNED[text[at] ?? ''] ?? text[at] ?? '';
  return turned;
}

function rotate(text: string): string {
  let rotated = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    rotated += code >= 97 && code <= 122 ? String.fromCharCode(((code - 97 + 13) % 26) + 97) : (text[at] ?? '');
  }
  return rotated;
}

const VOWELS = 'aeiou';
/** More consonants than this no English word begins with. */
const MOST_CONSONANTS = 3;

function toPigLatin(word: string): readonly string[] {
  if (VOWELS.includes(word[0] ?? '')) return [`${word}way`, `${word}yay`, `${word}ay`];
  let first = 1;
  while (first < word.length && first < MOST_CONSONANTS && !'aeiouy'.includes(word[first] ?? '')) first++;
  return [`${word.slice(first)}${word.slice(0, first)}ay`];
}

function fromPigLatin(text: string): readonly string[] {
  if (!text.endsWith('ay') || text.length < 3) return [];
  const rest = text.slice(0, -2);
  const decoded: string[] = [];
  for (let moved = 1; moved <= MOST_CONSONANTS && moved < rest.length; moved++)
    decoded.push(rest.slice(-moved) + rest.slice(0, -moved));
  if (VOWELS.includes(rest[0] ?? '') && /[wyh]$/.test(rest)) decoded.push(rest.slice(0, -1));
  decoded.push(rest);
  return decoded;
}

/** Ciphers whose forms of telling words are known beforehand, so that a text without any of them costs one look-up for each strange word. */
export const CIPHERS: readonly Cipher[] = [
  { name: 'backwards', encode: (word) => [reverse(word)], decode: (text) => [reverse(text)], turns: true },
  {
    name: 'upside-down',
    // `j` on its head is a small `r` with a hook.
    encode: (word) => [turn(word), turn(word).replaceAll('j', 'r')],
    decode: (text) => [turn(text), turn(text.replaceAll('r', 'j'))],
    turns: true,
  },
  { name: 'rot13', encode: (word) => [rotate(word)], decode: (text) => [rotate(text)], turns: false },
  { name: 'pig-latin', encode: toPigLatin, decode: fromPigLatin, turns: false },
];
