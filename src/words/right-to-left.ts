/** Begins a piece of text whose direction is its own (FSI), and ends it (PDI). Source: Unicode Standard Annex 9. */
const start = '\u2068';
const end = '\u2069';

/** What Discord reads as a piece of its own: the target of a link, code, mentions and times, bare links. None may be broken up inside. */
const pieces = /\]\([^()\s]*\)|`[^`]*`|<[^<>\s]+>|https?:\/\/[^\s)]+/g;

/**
 * Makes words that are written from right to left safe: gaps, numbers, commands and links that are written from left to right stand as
 * pieces of their own, so that none turns around or moves what stands beside it. Nothing is put inside a number or a link.
 */
export function isolateForeign<T extends object>(words: T): T {
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, isolateOne(value)])) as T;
}

function isolateOne(value: unknown): unknown {
  if (typeof value === 'string') return isolatePieces(value);
  if (typeof value === 'function')
    return (...gaps: unknown[]) => isolatePieces(String(Reflect.apply(value, undefined, gaps.map(isolateGap))));
  if (Array.isArray(value)) return value.map(isolateOne);
  return typeof value === 'object' && value !== null ? isolateForeign(value) : value;
}

/** A gap is a text, a number or details by name. */
function isolateGap(gap: unknown): unknown {
  if (typeof gap === 'string') return isolate(gap);
  if (typeof gap !== 'object' || gap === null) return gap;
  return new Proxy(gap, { get: (details, name): unknown => isolateGap(Reflect.get(details, name)) });
}

/**
 * Letters and blanks alone never turn: what the words compare with, such as `day`, stays what it is, and a name in the sentence's own
 * letters keeps its place even where the client lays the line out from left to right.
 */
function isolate(text: string): string {
  return /^[\p{L}\p{M} ]*$/u.test(text) ? text : `${start}${text}${end}`;
}

function isolatePieces(text: string): string {
  return text
    .replace(pieces, (piece) => {
      const whole = piece.replace(/[\u2068\u2069]/g, '');
      return piece.startsWith(']') ? whole : `${start}${whole}${end}`;
    })
    .replace(/\u2068(\u2068[^\u2068\u2069]*\u2069)\u2069/g, '$1');
}
