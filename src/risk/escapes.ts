/** A character that is written as its number or name, and how many UTF-16 units that takes. */
export interface Escape {
  code: number;
  size: number;
}

/** Longer than `&#x1F480;` none is that anybody reads. */
const LONGEST_ENTITY = 10;

const NAMES: ReadonlyMap<string, number> = new Map([
  ['amp', 38],
  ['lt', 60],
  ['gt', 62],
  ['quot', 34],
  ['apos', 39],
  ['nbsp', 32],
  ['shy', 0xad],
  ['zwnj', 0x200c],
  ['zwj', 0x200d],
]);

/** Whether it is worth looking for escapes at all. */
export function mayHaveEscapes(text: string): boolean {
  return text.includes('&') || text.includes('%') || text.includes('\\');
}

function readNumber(digits: string, base: 10 | 16): number | undefined {
  if (!(base === 10 ? /^\d+$/ : /^[\da-f]+$/i).test(digits)) return undefined;
  const code = Number.parseInt(digits, base);
  return code > 31 && code <= 0x10ffff ? code : undefined;
}

function readEntity(text: string, at: number): Escape | undefined {
  const close = text.slice(at, at + LONGEST_ENTITY).indexOf(';');
  if (close < 3) return undefined;
  const inside = text.slice(at + 1, at + close);
  const code = !inside.startsWith('#')
    ? NAMES.get(inside.toLowerCase())
    : inside[1] === 'x' || inside[1] === 'X'
      ? readNumber(inside.slice(2), 16)
      : readNumber(inside.slice(1), 10);
  return code === undefined ? undefined : { code, size: close + 1 };
}

/** The character behind `&#107;`, `&amp;`, `%6b`, `\x6b` or `\u006b` at a place of a text, or `undefined`. */
export function readEscape(text: string, at: number): Escape | undefined {
  const sign = text.charCodeAt(at);
  if (sign === 38 /* & */) return readEntity(text, at);
  if (sign !== 37 /* % */ && sign !== 92 /* \ */) return undefined;
  const kind = sign === 37 ? '%' : (text[at + 1] ?? '');
  const length = kind === 'u' ? 4 : kind === 'x' || kind === '%' ? 2 : 0;
  const from = at + (kind === '%' ? 1 : 2);
  const digits = text.slice(from, from + length);
  const code = digits.length === length && length > 0 ? readNumber(digits, 16) : undefined;
  // Percent signs stand before numbers as well: `50%20` is no blank, but `%20` and letters are.
  return code === undefined || code > 0xd7ff ? undefined : { code, size: from + length - at };
}
