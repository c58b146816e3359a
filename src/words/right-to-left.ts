/** Begins a piece of text whose direction is its own (FSI), and ends it (PDI). Source: Unicode Standard Annex 9. */
const start = '\u2068';
const end = '\u2069';

/** Counts as a letter that is written from right to left (RLM), and is not seen. Source: Unicode Standard Annex 9. */
const mark = '\u200f';

/** Letters that are written from right to left, and the signs that count as such. */
const ownLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\u061b\u061f]/u;

/**
 * What is kept whole. What already is a piece; what Discord reads as one and may not be broken up inside: the target of a link, code,
 * mentions and times, bare links; and words in Latin letters, such as names and time zones.
 */
const pieces =
  /\u2068(?:[^\u2068\u2069]|\u2068[^\u2068\u2069]*\u2069)*\u2069|\]\([^()\s]*\)|`[^`]*`|<[^<>\s]+>|https?:\/\/[^\s)]+|[A-Za-z](?:[\w+&'’./ -]*[\w+])?/g;

/**
 * Makes words that are written from right to left safe: gaps, numbers, commands and links that are written from left to right stand as
 * pieces of their own, so that none turns around or moves what stands beside it. Nothing is put inside a number or a link. And each line
 * begins and ends with what is written from right to left, an invisible mark where it has no letter there: Discord lays lines out from left
 * to right, and would move a closing full stop, number or bracket to the other end. Lines and sentences can then be joined, too, which an
 * isolate around each would not allow: those would follow one another from left to right.
 */
export function isolateForeign<T extends object>(words: T): T {
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, isolateOne(value)])) as T;
}

function isolateOne(value: unknown): unknown {
  // A locale, or the name of an option, is not read.
  if (typeof value === 'string') return ownLetter.test(value) ? write(value) : value;
  if (typeof value === 'function')
    return (...gaps: unknown[]) => write(String(Reflect.apply(value, undefined, gaps.map(isolateGap))));
  if (Array.isArray(value)) return value.map(isolateOne);
  return typeof value === 'object' && value !== null ? isolateForeign(value) : value;
}

function write(text: string): string {
  return isolatePieces(text).split('\n').map(holdLine).join('\n');
}

/** What Discord reads at the beginning of a line stays there. */
const lineParts = /^(> |-# |#{1,3} |- )?(.*)$/;

function holdLine(line: string): string {
  const [, beginning = '', text = ''] = lineParts.exec(line) ?? [];
  if (text === '') return line;
  const seen = Array.from(text.replaceAll('*', ''));
  const isOwn = (letter: string | undefined) => letter !== undefined && (letter === mark || ownLetter.test(letter));
  return `${beginning}${isOwn(seen[0]) ? '' : mark}${text}${isOwn(seen.at(-1)) ? '' : mark}`;
}

/** A gap is a text, a number or details by name. */
function isolateGap(gap: unknown): unknown {
  if (typeof gap === 'string') return gap.split('\n').map(isolateLine).join('\n');
  if (typeof gap !== 'object' || gap === null) return gap;
  return new Proxy(gap, { get: (details, name): unknown => isolateGap(Reflect.get(details, name)) });
}

/** A piece ends with its line. A gap of one line is a word or a sentence, and begins nothing. */
function isolateLine(line: string, _: number, lines: readonly string[]): string {
  const [, beginning = '', text = ''] = (lines.length > 1 ? lineParts.exec(line) : null) ?? [];
  return beginning === '' ? isolate(line) : `${beginning}${isolate(text)}`;
}

/**
 * Letters and blanks alone never turn: what the words compare with, such as `day`, stays what it is, and a name in the sentence's own
 * letters keeps its place even where the client lays the line out from left to right.
 */
function isolate(text: string): string {
  return /^[\p{L}\p{M} ]*$/u.test(text) ? text : `${start}${text}${end}`;
}

function isolatePieces(text: string): string {
  return text.replace(pieces, (piece) => {
    if (piece.startsWith(start)) return piece;
    const whole = piece.replace(/[\u2068\u2069]/g, '');
    return piece.startsWith(']') ? whole : `${start}${whole}${end}`;
  });
}
