import {
  COMMON_STREETS,
  NOT_A_HOUSE,
  STATES,
  STREET_ENDINGS,
  STREETS,
  STREETS_BEFORE,
  UNITS,
} from './material/personal-data.ts';
import { type Range } from './context.ts';
import { type NormalisedText, type Word } from './normalised-text.ts';

/** How many words a street's name may have. */
const LONGEST_STREET = 3;
/** How far the number of a flat may stand from the number of the house. */
const FARTHEST_UNIT = 8;

function isHouseNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57 && text.length <= 6 && /^\d{1,5}[a-z]?$/.test(text);
}

function isJoined(word: Word | undefined): word is Word {
  return word !== undefined && word.breakBefore !== 'stop';
}

/** Whether a word was written with a capital letter. */
function isCapital({ stretches }: NormalisedText, word: Word | undefined): boolean {
  if (!word) return false;
  const stretch = stretches.find(({ text, offset }) => word.start >= offset && word.start < offset + text.length);
  return /^\p{Lu}/u.test(stretch?.text.slice(word.start - stretch.offset, word.start - stretch.offset + 2) ?? '');
}

/** `12 Rose Lane`: a number, a name, a kind of street. */
function readNumberFirst(text: NormalisedText, index: number): Range | undefined {
  const { words } = text;
  for (let last = index + 1; last <= index + 1 + LONGEST_STREET; last++) {
    const word = words[last];
    if (word?.breakBefore !== 'none' || NOT_A_HOUSE.has(word.text)) return undefined;
    // "A 2-way street".
    if (last === index + 1 && word.text === 'way') return undefined;
    const isStreet = last > index + 1 && STREETS.has(word.text);
    if (isStreet && (!COMMON_STREETS.has(word.text) || isCapital(text, words[index + 1])))
      return { first: index, last };
    const isBefore = last === index + 1 && STREETS_BEFORE.has(word.text);
    if (isBefore && isCapital(text, words[lastCapital(text, last + 1)]))
      return { first: index, last: lastCapital(text, last + 1) };
  }
  return undefined;
}

/** The last of up to four words from here with a capital letter: `des Lilas`. */
function lastCapital(text: NormalisedText, from: number): number {
  let last = from;
  for (let index = from; index < from + 4 && text.words[index]?.breakBefore === 'none'; index++)
    if (isCapital(text, text.words[index])) last = index;
  return last;
}

/** `Hauptstraße 12`, `Via Roma 12`, `ul. Słowicza 10`: the number stands behind. */
function readNumberLast(text: NormalisedText, index: number): Range | undefined {
  const { words } = text;
  const before = words[index - 1];
  if (!isJoined(words[index]) || !before) return undefined;
  if (
    before.text.length > 5 &&
    STREET_ENDINGS.some((ending) => before.text.endsWith(ending)) &&
    isCapital(text, before)
  )
    return { first: index - 1, last: index };
  for (let first = index - 2; first >= Math.max(0, index - 5); first--) {
    const word = words[first];
    if (word && STREETS_BEFORE.has(word.text) && isCapital(text, words[first + 1])) return { first, last: index };
  }
  return undefined;
}

/** `P.O. Box 104`, `PSC 6293, Box 8158`. */
function readBox(words: readonly Word[], index: number): Range | undefined {
  const before = words[index - 1]?.text;
  if (before !== 'box' && before !== 'pobox' && before !== 'psc') return undefined;
  const first = words[index - 2]?.text;
  if (before === 'box' && first !== 'po' && first !== 'o' && !isHouseNumber(first ?? '')) return undefined;
  return { first: Math.max(0, index - 2), last: index };
}

/** `Suite 501` with another number before it. */
function readUnit(words: readonly Word[], index: number): Range | undefined {
  if (!UNITS.has(words[index - 1]?.text ?? '')) return undefined;
  for (let first = index - 2; first >= Math.max(0, index - FARTHEST_UNIT); first--)
    if (isHouseNumber(words[first]?.text ?? '')) return { first, last: index };
  return isHouseNumber(words[index + 1]?.text ?? '') && isJoined(words[index + 1])
    ? { first: index - 1, last: index + 1 }
    : undefined;
}

/** `OH 45402`: a state in capital letters and its postal code. */
function readPostalCode(text: NormalisedText, index: number): Range | undefined {
  const { words } = text;
  const state = words[index - 1];
  if (!/^\d{5}$/.test(words[index]?.text ?? '') || !state || !STATES.has(state.text) || !isCapital(text, state))
    return undefined;
  return { first: index - 1, last: index };
}

/** Postal addresses, as ranges of words: a house, a box, a flat, a state with its code. Linear in the number of words. */
export function findAddresses(text: NormalisedText): Range[] {
  const found: Range[] = [];
  for (let index = 0; index < text.words.length; index++) {
    if (!isHouseNumber(text.words[index]?.text ?? '')) continue;
    const range =
      readNumberFirst(text, index) ??
      readNumberLast(text, index) ??
      readBox(text.words, index) ??
      readUnit(text.words, index) ??
      readPostalCode(text, index);
    if (!range) continue;
    found.push(range);
    index = Math.max(index, range.last);
  }
  return found;
}
