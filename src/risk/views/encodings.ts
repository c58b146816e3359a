/** The longest code that is looked at, in UTF-16 units. */
const LONGEST_CODE = 4_000;
/** A code of fewer characters of text says nothing. */
const SHORTEST_TEXT = 8;

/** A code that was read: what it says, and where it ends in the text it stands in. */
export interface Decoded {
  text: string;
  end: number;
}

function isPrintable(code: number): boolean {
  return (code >= 32 && code < 127) || code === 10;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 44 /* , */ || code === 58 /* : */ || code === 45; /* - */
}

function readDigit(code: number, base: number): number {
  const digit =
    code >= 48 && code <= 57
      ? code - 48
      : code >= 97 && code <= 102
        ? code - 87
        : code >= 65 && code <= 70
          ? code - 55
          : 99;
  return digit < base ? digit : -1;
}

/** Numbers of a fixed width, with or without something between them, as characters. Ends at the first that is none. */
function readFixed(text: string, from: number, base: 2 | 16, width: number): Decoded | undefined {
  let decoded = '';
  let at = from;
  let end = from;
  const last = Math.min(text.length, from + LONGEST_CODE);
  while (at < last) {
    // `0x6b`
    if (base === 16 && text[at] === '0' && text[at + 1] === 'x') at += 2;
    let code = 0;
    for (let digit = 0; digit < width && code >= 0; digit++) {
      const value = readDigit(text.charCodeAt(at + digit), base);
      code = value < 0 ? -1 : code * base + value;
    }
    if (!isPrintable(code)) break;
    decoded += String.fromCharCode(code);
    at += width;
    end = at;
    for (let blanks = 0; blanks < 2 && isBlank(text.charCodeAt(at)); blanks++) at++;
  }
  return decoded.length < SHORTEST_TEXT ? undefined : { text: decoded, end };
}

/** Numbers of two or three digits with something between them, as characters. */
function readDecimal(text: string, from: number): Decoded | undefined {
  let decoded = '';
  let at = from;
  let end = from;
  const last = Math.min(text.length, from + LONGEST_CODE);
  while (at < last) {
    let code = 0;
    let digits = 0;
    for (; digits < 4; digits++) {
      const value = readDigit(text.charCodeAt(at + digits), 10);
      if (value < 0) break;
      code = code * 10 + value;
    }
    if (digits < 2 || digits > 3 || !isPrintable(code)) break;
    decoded += String.fromCharCode(code);
    at += digits;
    end = at;
    const before = at;
    while (at < before + 2 && isBlank(text.charCodeAt(at))) at++;
    if (at === before) break;
  }
  return decoded.length < SHORTEST_TEXT ? undefined : { text: decoded, end };
}

function readSextet(code: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  if (code === 43 || code === 45) return 62;
  return code === 47 || code === 95 ? 63 : -1;
}

/** Base64 of plain text. Ends the attempt at the first character that is no plain text: nearly always among the first three. */
function readBase64(text: string, from: number): Decoded {
  let decoded = '';
  let bits = 0;
  let held = 0;
  let at = from;
  const last = Math.min(text.length, from + LONGEST_CODE);
  for (; at < last; at++) {
    const sextet = readSextet(text.charCodeAt(at));
    if (sextet < 0) break;
    held = ((held << 6) | sextet) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const code = (held >> bits) & 0xff;
    if (!isPrintable(code)) return { text: '', end: at + 1 };
    decoded += String.fromCharCode(code);
  }
  while (text[at] === '=') at++;
  return { text: decoded, end: at };
}

/**
 * What stands at a place of a text in one of the codes that people know: binary, hexadecimal or decimal numbers, or base64. What is no code
 * gives an empty text, and how far that was looked at.
 */
export function readCode(text: string, from: number): Decoded {
  return (
    readFixed(text, from, 2, 8) ?? readFixed(text, from, 16, 2) ?? readDecimal(text, from) ?? readBase64(text, from)
  );
}

const MORSE: ReadonlyMap<string, string> = new Map(
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'
    .split(' ')
    .map((code, index) => [code, String.fromCharCode(97 + index)]),
);

/** Fewer letters of Morse code than this are an arrow or a face. */
const SHORTEST_MORSE = 5;

function isMorseSign(code: number): boolean {
  return code === 45 || code === 46 || code === 95;
}

function readMorse(code: string): string | undefined {
  const words = code.split(/\/|\||\n| {2,}/).map((word) => word.trim());
  const decoded = words.map((word) =>
    word.split(' ').map((sign) => (sign === '' ? '' : MORSE.get(sign.replaceAll('_', '-')))),
  );
  if (decoded.some((letters) => letters.includes(undefined))) return undefined;
  const text = decoded
    .map((letters) => letters.join(''))
    .join(' ')
    .trim();
  return text.length < SHORTEST_MORSE ? undefined : text;
}

/** Whether it is worth looking for Morse code at all. */
export function mayHaveMorse(text: string): boolean {
  return text.includes('.-') || text.includes('-.');
}

/** Texts in Morse code, with where each begins and ends. Letters stand apart by a blank, words by `/`, `|` or several blanks. */
export function findMorse(text: string): (Decoded & { start: number })[] {
  const found: (Decoded & { start: number })[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isMorseSign(text.charCodeAt(at))) continue;
    const start = at;
    let end = at;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isMorseSign(code)) end = at + 1;
      else if (code !== 32 && code !== 47 && code !== 124 && code !== 10) break;
    }
    const decoded = readMorse(text.slice(start, end));
    if (decoded !== undefined) found.push({ text: decoded, start, end });
  }
  return found;
}
