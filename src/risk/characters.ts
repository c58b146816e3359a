import { mayHaveEscapes, readEscape } from './escapes.ts';

/** A text in plain letters, and where each of its UTF-16 units stood in the original. */
export interface FoldedText {
  text: string;
  /** For each unit of `text`: where its character begins in the original. `undefined`: at the same place. */
  starts: readonly number[] | undefined;
  /** For each unit of `text`: where its character ends in the original (exclusive). */
  ends: readonly number[] | undefined;
  /** For each unit of `text`: whether it was written with a letter of another alphabet or with marks upon it. */
  changed: readonly boolean[] | undefined;
}

/**
 * Letters that look like a Latin letter: our own selection for reading chat, by the shapes listed in Unicode Technical
 * Standard 39 (confusables). A row is the Latin letter, then the letters read as it.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'аɑαᴀɐ∂ª',
  b: 'ьвβʙƅᏏ฿',
  c: 'сϲᴄⅽ¢ʗɔ©ƈ',
  d: 'ԁᴅɖđꓒᏧɗԃð',
  e: 'еєεᴇ℮ҽɘəзǝɛ€ɇ',
  f: 'ƒꜰϝғɟʄ',
  g: 'ɡɢցԍƃɠ',
  h: 'һнʜħհᏂɥɦɧԋ',
  i: 'іɩιıɪӏїյ¡ⅰᴉɨᎥ',
  j: 'јᴊϳʝ',
  k: 'кκᴋҝⲕʞƙᏦӄ',
  l: 'ʟⅼℓłɭןլʃƖ£Ꮮꞁ',
  m: 'мᴍⅿɱɯ',
  n: 'пɴηոռиŋɳ',
  o: 'оοσᴏօөøჿ०',
  p: 'рρᴘþ℘',
  q: 'ԛգҩ',
  r: 'гʀᴦɾяɹ®ʁɽཞ',
  s: 'ѕꜱʂƽ§ƨ',
  t: 'тτᴛŧƭ†ʇȶƚɬ',
  u: 'υцᴜսʋμ',
  v: 'ѵνᴠʌ۷',
  w: 'ԝωшᴡщѡʍաω',
  x: 'хχ×ҳ',
  y: 'уγʏүყ¥ʎƴ',
  z: 'ᴢʐƶʑ',
};

const PUNCTUATION: Readonly<Record<string, string>> = {
  "'": '’‘ʼ‛′´ʻ\u0091\u0092',
  '"': '“”„‟«»″‹›「」『』\u0093\u0094',
  '-': '–—‐‑‒―−',
  '.': '…。．·•‧∙',
  '!': '❗❕‼',
  ' ': '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  '\n': '\u2028\u2029\u0085',
  '*': '∗⁎★☆█▇■▪●',
};

const SINGLE = new Map<number, string>();
for (const rows of [LOOKALIKES, PUNCTUATION]) {
  for (const [plain, others] of Object.entries(rows)) {
    for (const other of others) {
      SINGLE.set(other.codePointAt(0) ?? 0, plain);
      const small = other.toUpperCase();
      if (small.length === other.length && small !== other) SINGLE.set(small.codePointAt(0) ?? 0, plain);
    }
  }
}

/** One letter of typesetting for two of the alphabet, which Unicode's compatibility forms leave as it is. */
const TWOFOLD: ReadonlyMap<number, string> = new Map([
  [0xe6, 'ae'],
  [0xc6, 'ae'],
  [0x153, 'oe'],
  [0x152, 'oe'],
  [0xdf, 'ss'],
  [0x1e9e, 'ss'],
]);

/** Braille's letters. Source: Unicode's names of the block Braille Patterns, with the dots of English braille. */
const BRAILLE = '⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵';
for (const [index, sign] of Array.from(BRAILLE).entries())
  SINGLE.set(sign.codePointAt(0) ?? 0, String.fromCharCode(97 + index));

function isBetween(code: number, from: number, to: number): boolean {
  return code >= from && code <= to;
}

/** Marks of Hebrew, Arabic and Thai, which are stacked on Latin letters as well. */
function isForeignMark(code: number): boolean {
  return (
    isBetween(code, 0x591, 0x5bd) ||
    isBetween(code, 0x610, 0x61a) ||
    isBetween(code, 0x64b, 0x65f) ||
    isBetween(code, 0x6d6, 0x6dc) ||
    isBetween(code, 0xe34, 0xe3a) ||
    isBetween(code, 0xe47, 0xe4e) ||
    code === 0x5bf ||
    code === 0x670 ||
    code === 0xe31
  );
}

/** Characters that take no room on the screen, and marks that sit on the letter before them. */
function isUnseen(code: number): boolean {
  return (
    isBetween(code, 0x300, 0x36f) ||
    isBetween(code, 0x200b, 0x200f) ||
    isBetween(code, 0x202a, 0x202e) ||
    isBetween(code, 0x2060, 0x206f) ||
    isBetween(code, 0xfe00, 0xfe0f) ||
    isBetween(code, 0xfe20, 0xfe2f) ||
    isBetween(code, 0x483, 0x489) ||
    isBetween(code, 0x1ab0, 0x1aff) ||
    isBetween(code, 0x1dc0, 0x1dff) ||
    isBetween(code, 0x20d0, 0x20ff) ||
    isForeignMark(code) ||
    isBetween(code, 0xe0000, 0xe01ef) ||
    isBetween(code, 0x1f3fb, 0x1f3ff) ||
    code === 0xad ||
    code === 0x61c ||
    code === 0x115f ||
    code === 0x1160 ||
    code === 0x17b4 ||
    code === 0x17b5 ||
    code === 0x180e ||
    code === 0x2800 ||
    code === 0x3164 ||
    code === 0xfeff ||
    code === 0xffa0
  );
}

/** Letters drawn in circles, squares and flags, which Unicode's compatibility forms leave as they are. */
function readEmojiLetter(code: number): string | undefined {
  const first = isBetween(code, 0x249c, 0x24b5)
    ? 0x249c
    : isBetween(code, 0x1f130, 0x1f149)
      ? 0x1f130
      : isBetween(code, 0x1f110, 0x1f129)
        ? 0x1f110
        : isBetween(code, 0x1f150, 0x1f169)
          ? 0x1f150
          : isBetween(code, 0x1f170, 0x1f189)
            ? 0x1f170
            : isBetween(code, 0x1f1e6, 0x1f1ff)
              ? 0x1f1e6
              : undefined;
  return first === undefined ? undefined : String.fromCharCode(97 + code - first);
}

/** Whether this code point is a picture rather than writing. */
export function isPicture(code: number): boolean {
  return isBetween(code, 0x1f000, 0x1faff) || isBetween(code, 0x2600, 0x27bf) || isBetween(code, 0x2b00, 0x2bff);
}

/** One ligature of Arabic stands for eighteen letters; nothing that is read here needs more than this. */
const LONGEST_EXPANSION = 4;

function foldCodePoint(code: number): string {
  if (code < 128) return String.fromCharCode(code).toLowerCase();
  if (isUnseen(code)) return '';
  const single = SINGLE.get(code) ?? TWOFOLD.get(code) ?? readEmojiLetter(code);
  if (single !== undefined) return single;
  if (isPicture(code)) return String.fromCodePoint(code);
  if (isBetween(code, 0xd800, 0xdfff)) return ' ';
  // Hangul falls apart into letters that nobody types; everything else loses its marks.
  if (isBetween(code, 0xac00, 0xd7a3)) return String.fromCodePoint(code);
  let plain = '';
  for (const part of String.fromCodePoint(code).normalize('NFKD').toLowerCase()) {
    const partCode = part.codePointAt(0) ?? 0;
    if (!isUnseen(partCode)) plain += SINGLE.get(partCode) ?? part;
  }
  return plain.slice(0, LONGEST_EXPANSION);
}

function isSmallLetter(code: number): boolean {
  return isBetween(code, 97, 122);
}

function isPlainAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Letters with the accents of European languages are nobody's disguise. */
function isForeignLetter(code: number): boolean {
  return code > 0x17f || (code > 127 && code < 0xc0);
}

/** Folds to lower-case plain letters: compatibility forms, lookalikes, accents and stacked marks, invisible characters, escapes. Linear. */
export function foldCharacters(text: string): FoldedText {
  const escaped = mayHaveEscapes(text);
  if (!escaped && isPlainAscii(text))
    return { text: text.toLowerCase(), starts: undefined, ends: undefined, changed: undefined };
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const changed: boolean[] = [];
  for (let at = 0; at < text.length;) {
    const escape = escaped ? readEscape(text, at) : undefined;
    const code = escape?.code ?? text.codePointAt(at) ?? 0;
    const size = escape?.size ?? (code > 0xffff ? 2 : 1);
    const plain = foldCodePoint(code);
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at);
      ends.push(at + size);
      changed.push((escape !== undefined || isForeignLetter(code)) && isSmallLetter(plain.charCodeAt(unit)));
    }
    folded += plain;
    at += size;
  }
  return { text: folded, starts, ends, changed };
}
