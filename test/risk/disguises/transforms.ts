/** A way of writing that a person reads and a list of words does not. */
export type Transform = (text: string) => string;

function mapWords(text: string, change: (word: string, index: number) => string): string {
  return text.split(' ').map(change).join(' ');
}

function mapLetters(text: string, table: Readonly<Record<string, string>>): string {
  return Array.from(text.toLowerCase(), (letter) => table[letter] ?? letter).join('');
}

function dropVowels(word: string): string {
  return word.replace(/(?<=\w)[aeiou]/g, '');
}

function reverse(text: string): string {
  return Array.from(text).reverse().join('');
}

function rotate(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

function toPigLatin(word: string): string {
  const [, first = '', rest = ''] = /^([^aeiou][^aeiouy]*)?(.*)$/.exec(word.toLowerCase()) ?? [];
  return rest === '' ? `${first}ay` : first === '' ? `${rest}way` : `${rest}${first}ay`;
}

const UPSIDE_DOWN: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('abcdefghijklmnopqrstuvwxyz', (letter, at) => [
    letter,
    Array.from('ɐqɔpǝɟƃɥᴉɾʞʃɯuodbɹsʇnʌʍxʎz')[at] ?? '',
  ]),
);

const MORSE =
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'.split(
    ' ',
  );

function toMorse(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .split(' ');
  return words
    .map((word) => Array.from(word, (letter) => MORSE[letter.charCodeAt(0) - 97] ?? '').join(' '))
    .join(' / ');
}

function toNumbers(text: string, base: number, width: number): string {
  return Array.from(text, (letter) => letter.charCodeAt(0).toString(base).padStart(width, '0')).join(' ');
}

function toColumns(text: string): string {
  const words = text.replace(/[^a-z ]/gi, '').split(' ');
  const height = Math.max(4, ...words.map((word) => word.length));
  return Array.from({ length: height }, (_, line) => words.map((word) => word[line] ?? ' ').join(' ')).join('\n');
}

const SOUNDS: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  c: 'к',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'й',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'ў',
  y: 'ы',
  z: 'з',
};

/** What people star out themselves. */
const STARRED = /^(?:kill|die|dying|dead|hang|rape|fuck|bitch|slut|cunt|whore|shit|gun|pills)$/i;

/** The transforms that the normaliser was built for. */
export const TRANSFORMS: Readonly<Record<string, Transform>> = {
  backwards: reverse,
  'each word backwards': (text) => mapWords(text, reverse),
  rot13: rotate,
  base64: (text) => Buffer.from(text).toString('base64'),
  'base64 among words': (text) => `read this: ${Buffer.from(text).toString('base64')} ok?`,
  hexadecimal: (text) => Buffer.from(text).toString('hex'),
  'hexadecimal in pairs': (text) => toNumbers(text, 16, 2),
  binary: (text) => toNumbers(text, 2, 8),
  'decimal numbers': (text) => toNumbers(text, 10, 1),
  'Morse code': toMorse,
  'upside down': (text) => reverse(mapLetters(text, UPSIDE_DOWN)),
  'pig Latin': (text) => mapWords(text, toPigLatin),
  'HTML entities': (text) => Array.from(text, (letter) => `&#${String(letter.charCodeAt(0))};`).join(''),
  'percent signs': (text) => Array.from(text, (letter) => `%${letter.charCodeAt(0).toString(16)}`).join(''),
  zalgo: (text) => Array.from(text, (letter, at) => letter + '\u0336\u0489\u0e49\u064b\u05b0'.slice(at % 3)).join(''),
  'keycaps and squares': (text) => mapLetters(text, { a: '🅰️', b: '🅱️', o: '🅾️', i: 'ℹ️', m: 'Ⓜ️', '1': '1️⃣' }),
  'leet and signs': (text) => mapLetters(text, { a: '@', o: '0', i: '!', e: '3', s: '$', t: '7' }),
  'emoji between letters': (text) => mapWords(text, (word) => (word.length > 2 ? Array.from(word).join('🔥') : word)),
  'emoji between words': (text) => text.replaceAll(' ', ' ✨ '),
  'words cut over lines': (text) =>
    mapWords(text, (word) => (word.length > 3 ? `${word.slice(0, 2)}\n${word.slice(2)}` : word)),
  'from top to bottom': toColumns,
  'each letter behind a spoiler': (text) =>
    mapWords(text, (word) => (word.length > 2 ? Array.from(word, (letter) => `||${letter}||`).join('') : word)),
  'words that are links': (text) =>
    mapWords(text, (word) => (word.length > 3 ? `[${word}](https://example.com/${String(word.length)})` : word)),
  'grave words without vowels': (text) =>
    mapWords(text, (word) => (dropVowels(word).length > 3 || word === 'kill' ? dropVowels(word) : word)),
  'grave and long words starred': (text) =>
    mapWords(text, (word) => (word.length > 6 || STARRED.test(word) ? word.replace(/(?<=\w)[aeiou]/g, '*') : word)),
  'Cyrillic by sound': (text) => mapWords(text, (word) => (word.length > 3 ? mapLetters(word, SOUNDS) : word)),
  'letters apart, words farther apart': (text) =>
    text
      .split(' ')
      .map((word) => Array.from(word).join(' '))
      .join('   '),
  'slashes between letters': (text) => mapWords(text, (word) => (word.length > 2 ? Array.from(word).join('/') : word)),
  'markdown in the middle': (text) =>
    mapWords(text, (word) => (word.length > 3 ? `${word.slice(0, 1)}__${word.slice(1, 3)}__${word.slice(3)}` : word)),
};
