/** A text without what makes no difference (case, accents, which digits, width), and where each of its signs stood. */
export interface Folded {
  /** The text as it was typed, in Unicode's composed form. */
  typed: string;
  folded: string;
  /** For each sign of `folded`, and for its end, where it stands in `typed`. */
  places: readonly number[];
}

/** Accents of Latin and Cyrillic, vowel signs and hamzas of Arabic, the lengthening stroke, the nukta; nothing that makes another word. */
const ignored = /[\u0300-\u036f]|[\u064b-\u0655]|\u0670|\u0640|\u093c/g;

/** Zeros of the digits that NFKC leaves as they are: Arabic, Persian, Devanagari. */
const zeros = [0x660, 0x6f0, 0x966];

/** Signs that are written in several ways. Marks that turn the direction of writing (Cf) vanish. */
const replaced: readonly (readonly [RegExp, string])[] = [
  [/^\p{Cf}$/u, ''],
  [/^\s$/u, ' '],
  [/^['’‘ʼ`´]$/u, ' '],
  [/^[\u2010-\u2015\u2212\u301c~〜]$/u, '-'],
  [/^ß$/u, 'ss'],
  [/^ł$/u, 'l'],
  [/^ى$/u, 'ي'],
  [/^ة$/u, 'ه'],
  [/^ँ$/u, 'ं'],
  [/^॰$/u, '.'],
];

/** Folds a text sign by sign, in a time that grows with its length. */
export function foldText(text: string): Folded {
  const typed = text.normalize('NFKC');
  const places: number[] = [];
  let folded = '';
  let place = 0;
  for (const sign of typed) {
    const plain = foldSign(sign, folded);
    for (let unit = 0; unit < plain.length; unit += 1) places.push(place);
    folded += plain;
    place += sign.length;
  }
  return { typed, folded, places: [...places, place] };
}

function foldSign(sign: string, before: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => first <= code && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  const plain = sign.toLowerCase().normalize('NFD').replace(ignored, '').normalize('NFC');
  const found = replaced.find(([pattern]) => pattern.test(plain))?.[1] ?? plain;
  // One blank says as much as many; an apostrophe inside a Cyrillic word says nothing.
  if (found !== ' ') return found;
  return before === '' || before.endsWith(' ') || (plain !== ' ' && /\p{Script=Cyrillic}$/u.test(before)) ? '' : ' ';
}
