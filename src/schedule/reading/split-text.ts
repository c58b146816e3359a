import { foldText } from './fold.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import type { Role } from './vocabulary.ts';

/** A piece of a text and all that it may mean; nothing where it was not understood. */
export interface Token {
  /** As it was typed. */
  text: string;
  meanings: readonly (Meaning | NumberMeaning)[];
}

/** What is written in digits. */
type NumberMeaning =
  | { kind: 'ordinal'; value: number }
  | { kind: 'clock'; hour: number; minute: number }
  /** "8.30" is a time, "24.12" a date. */
  | { kind: 'dotted'; first: number; second: number }
  /** "24.12.", "24/12", "24.12.2026". */
  | { kind: 'numeric-date'; first: number; second: number; year: number | null; dots: boolean }
  | { kind: 'iso-date'; year: number; month: number; day: number };

type AnyMeaning = Meaning | NumberMeaning;

/** The kinds of what a token may mean. */
export type Kind = AnyMeaning['kind'];

/** A token's meaning of a kind, if it may have one. */
export function meaningOf<K extends Kind>(
  token: Token | undefined,
  kind: K,
): Extract<AnyMeaning, { kind: K }> | undefined {
  return token?.meanings.find((meaning): meaning is Extract<AnyMeaning, { kind: K }> => meaning.kind === kind);
}

/** Whether a token may be one of certain words. */
export function isRole(token: Token | undefined, ...wanted: readonly Role[]): boolean {
  return token?.meanings.some((meaning) => meaning.kind === 'role' && wanted.includes(meaning.role)) ?? false;
}

interface Found {
  length: number;
  meanings: readonly AnyMeaning[];
}

/** A number of digits is never cut: what is too long for a pattern is not understood. */
const numberPatterns: readonly (readonly [RegExp, (parts: readonly number[], match: string) => AnyMeaning])[] = [
  [
    /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y,
    ([year = 0, , month = 0, day = 0]) => ({ kind: 'iso-date', year, month, day }),
  ],
  [
    /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d:])/y,
    ([first = 0, , second = 0, year = 0], match) => ({
      kind: 'numeric-date',
      first,
      second,
      year: year < 100 ? 2000 + year : year,
      dots: match.includes('.'),
    }),
  ],
  [
    /(\d{1,2})\.(\d{1,2})\.(?!\d)/y,
    ([first = 0, second = 0]) => ({ kind: 'numeric-date', first, second, year: null, dots: true }),
  ],
  [
    /(\d{1,2})\/(\d{1,2})(?!\d)/y,
    ([first = 0, second = 0]) => ({ kind: 'numeric-date', first, second, year: null, dots: false }),
  ],
  [/(\d{1,2}):(\d{2})(?![\d:])/y, ([hour = 0, minute = 0]) => ({ kind: 'clock', hour, minute })],
  [/(\d{1,2})\.(\d{2})(?!\d)/y, ([first = 0, second = 0]) => ({ kind: 'dotted', first, second })],
];

/** Takes a text apart, in a time that grows with its length. What only fills is left out. */
export function splitText(text: string, lexicon: Lexicon): Token[] {
  const { typed, folded, places } = foldText(text);
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length;) {
    const { length, meanings } = findAt(folded, at, lexicon);
    const isFilling = meanings.length === 1 && meanings.some((one) => one.kind === 'role' && one.role === 'filler');
    if (length > 0 && !isFilling && !isBlank(folded, at))
      tokens.push({ text: typed.slice(places[at], places[at + length]).trim(), meanings });
    at += Math.max(1, length);
  }
  return tokens;
}

/** Blanks and marks that part words and say nothing else. */
function isBlank(folded: string, at: number): boolean {
  return /[ .:()[\]"“”„«»「」!?*]/.test(folded.charAt(at));
}

function findAt(folded: string, at: number, lexicon: Lexicon): Found {
  const phrase = lexicon.findPhrase(folded, at);
  if (phrase) return phrase;
  if (isBlank(folded, at)) return { length: 1, meanings: [] };
  const sign = folded.charAt(at);
  if (sign === '-') return { length: 1, meanings: [asRole('to'), asRole('filler')] };
  if (/[,;،؛、/+&·・]/.test(sign)) return { length: 1, meanings: [asRole('and')] };
  return findNumber(folded, at, lexicon) ?? findJoined(folded, at, lexicon) ?? findUnknown(folded, at);
}

function asRole(role: Role): Meaning {
  return { kind: 'role', role, loose: false };
}

function findNumber(folded: string, at: number, lexicon: Lexicon): Found | null {
  const beginning = lexicon.ordinalBeginnings.find((one) => folded.startsWith(one, at));
  const start = at + (beginning?.length ?? 0);
  for (const [pattern, make] of beginning === undefined ? numberPatterns : []) {
    pattern.lastIndex = start;
    const match = pattern.exec(folded);
    if (match) return { length: match[0].length, meanings: [make(match.slice(1).map(Number), match[0])] };
  }
  const digits = takeDigits(folded, start);
  if (digits === '') return null;
  const end = start + digits.length;
  if (digits.length > 4) return { length: end - at, meanings: [] };
  const value = Number(digits);
  const ending = lexicon.ordinalEndings.find((one) => folded.startsWith(one, end) && isOver(folded, end + one.length));
  if (ending !== undefined) return { length: end + ending.length - at, meanings: [{ kind: 'ordinal', value }] };
  if (beginning !== undefined) return { length: end - at, meanings: [{ kind: 'ordinal', value }] };
  const number: Meaning = { kind: 'number', value, digits: digits.length };
  // "1." may be the first, and a number at the end of a sentence.
  return /^\.(?:[ \-–]|$)/.test(folded.slice(end, end + 2))
    ? { length: end + 1 - at, meanings: [number, { kind: 'ordinal', value }] }
    : { length: end - at, meanings: [number] };
}

/** The digits at a place, however many. */
function takeDigits(folded: string, at: number): string {
  const pattern = /\d*/y;
  pattern.lastIndex = at;
  return pattern.exec(folded)?.[0] ?? '';
}

function isOver(folded: string, end: number): boolean {
  const next = folded.charAt(end);
  return !/[\p{L}\p{M}\d]/u.test(next) || /[\p{Script=Han}\p{Script=Hiragana}]/u.test(next);
}

/** A word behind an "and" that is written as its first letter. */
function findJoined(folded: string, at: number, lexicon: Lexicon): Found | null {
  const letter = lexicon.vocabulary.joinedAnd;
  if (letter === undefined || folded.charAt(at) !== letter) return null;
  const isKnown = lexicon.findPhrase(folded, at + 1) !== null || /\d/.test(folded.charAt(at + 1));
  return isKnown ? { length: 1, meanings: [asRole('and')] } : null;
}

function findUnknown(folded: string, at: number): Found {
  const pattern = /[\p{L}\p{M}]+|./suy;
  pattern.lastIndex = at;
  return { length: pattern.exec(folded)?.[0].length ?? 1, meanings: [] };
}
