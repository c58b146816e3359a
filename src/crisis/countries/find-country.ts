import { countryCodes } from './country-codes.ts';
import {
  countryNames,
  foldName,
  isCountryCode,
  markLetters,
  nameCountry,
  namesForLocale,
  type CountryName,
} from './country-names.ts';

/** What somebody may have meant. */
export type FoundCountry =
  | { kind: 'found'; code: string }
  /** Not sure; the nearest ones first, at most three, perhaps none. */
  | { kind: 'unsure'; near: readonly string[] };

/** More than this is no name of a country. What is longer is cut before anything is done with it. */
const longestName = 100;

/** Discord shows at most this many suggestions. */
const mostSuggestions = 25;

/** How far a name is from what was typed: 0 is the same, below {@link guess} it begins with it or contains it, from there on it is misspelt. */
interface Hit {
  code: string;
  distance: number;
}

const guess = 10;

/** Finds the one country that was meant, by name in any language, code, flag or short form; small misspellings are forgiven when only one fits. */
export function findCountry(typed: string, locale: string): FoundCountry {
  const code = readCode(typed) ?? readFlag(typed);
  if (code !== null) return { kind: 'found', code };
  const wanted = foldName(typed.slice(0, longestName));
  if (wanted === '') return { kind: 'unsure', near: [] };
  const hits = rank(wanted, locale);
  const [first] = hits;
  const best = hits.filter(({ distance }) => distance === first?.distance);
  const isSure = first !== undefined && (first.distance === 0 || (wanted.length >= 4 && first.distance <= guess + 1));
  if (isSure && best.length === 1) return { kind: 'found', code: first.code };
  return { kind: 'unsure', near: hits.slice(0, 3).map(({ code }) => code) };
}

/** At most 25 countries for what has been typed so far, likeliest first. Nothing typed: where the person's client suggests they are, then others. */
export function suggestCountries(typed: string, locale: string): readonly string[] {
  const byFlag = readFlag(typed);
  if (byFlag !== null) return [byFlag];
  const wanted = foldName(typed.slice(0, longestName));
  const codes = wanted === '' ? suggestUntyped(locale) : rank(wanted, locale).map(({ code }) => code);
  return codes.slice(0, mostSuggestions);
}

/** The country of a locale such as `en-GB`, or where its language is mostly spoken; null where that tells nothing. Never more than a suggestion. */
export function guessCountry(locale: string): string | null {
  const region = maximise(locale)?.region;
  return region !== undefined && isCountryCode(region) ? region : null;
}

function suggestUntyped(locale: string): readonly string[] {
  const region = guessCountry(locale);
  const language = maximise(locale)?.language;
  const sameLanguage = countryCodes.filter(
    (code) => language !== undefined && maximise(`und-${code}`)?.language === language,
  );
  const byName = [...sameLanguage].sort((one, other) =>
    compareTexts(nameCountry(one, locale), nameCountry(other, locale)),
  );
  // Countries where most people who use Discord live, so that a short list is of use to most.
  const often = [
    'US',
    'GB',
    'CA',
    'AU',
    'DE',
    'FR',
    'BR',
    'MX',
    'ES',
    'IT',
    'PL',
    'UA',
    'NL',
    'IN',
    'ID',
    'PH',
    'JP',
    'KR',
    'TR',
    'IE',
    'NZ',
    'ZA',
    'SG',
    'NG',
  ];
  // A language of half the world tells too little to fill a list with.
  const near = sameLanguage.length > 30 ? [] : byName.slice(0, 12);
  const large = often.filter((code) => sameLanguage.includes(code));
  return [...new Set([...(region === null ? [] : [region]), ...large, ...near, ...often])];
}

function maximise(locale: string): Intl.Locale | null {
  try {
    return new Intl.Locale(locale).maximize();
  } catch {
    return null;
  }
}

/** Nearest first, each country once; equally near ones by length of the name that was hit, then by code: always the same order. */
function rank(wanted: string, locale: string): readonly Hit[] {
  const names = [...countryNames, ...namesForLocale(locale)];
  const plain = collect(names, ({ folded }) => measurePlain(folded, wanted));
  const near = plain.length > 0 ? plain : collect(names, measureMisspellings(wanted));
  const hits = near.length > 0 ? near : collect(names, ({ folded }) => measureMention(folded, wanted));
  return [...hits.values()].sort(
    (one, other) => one.distance - other.distance || one.length - other.length || compareTexts(one.code, other.code),
  );
}

interface LongHit extends Hit {
  length: number;
}

function collect(names: readonly CountryName[], measure: (name: CountryName) => number | null): readonly LongHit[] {
  const hits = new Map<string, LongHit>();
  for (const name of names) {
    const { code, folded } = name;
    const distance = measure(name);
    if (distance === null) continue;
    const before = hits.get(code);
    if (before && (before.distance < distance || (before.distance === distance && before.length <= folded.length)))
      continue;
    hits.set(code, { code, distance, length: folded.length });
  }
  return [...hits.values()];
}

function measurePlain(name: string, wanted: string): number | null {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (wanted.length >= 2 && name.includes(` ${wanted}`)) return 2;
  return wanted.length >= 3 && name.includes(wanted) ? 3 : null;
}

/** One slip in four letters or more, two in seven or more; of the whole name, or of its beginning while somebody is still typing. */
function measureMisspellings(wanted: string): (name: CountryName) => number | null {
  const most = wanted.length >= 7 ? 2 : wanted.length >= 4 ? 1 : 0;
  const letters = markLetters(wanted);
  return ({ folded, letters: others }) => {
    if (most === 0 || folded.length < wanted.length - most || countBits(letters & ~others) > most) return null;
    const { whole, beginning } = countSlips(wanted, folded, most);
    if (whole <= most) return guess + whole;
    return wanted.length >= 5 && beginning <= most ? guess + most + beginning : null;
  };
}

/** Short forms that are no word of a sentence; of others, three letters are too few to tell. */
const shortForms: ReadonlySet<string> = new Set(['uk', 'usa', 'uae']);

/** Far from any name, somebody may have written a sentence with one in it: never sure, the longest first. */
function measureMention(name: string, wanted: string): number | null {
  const isWord = (name.length >= 4 || shortForms.has(name)) && ` ${wanted} `.includes(` ${name} `);
  // Written without blanks.
  const isPart = /^[\p{Script=Han}\p{Script=Katakana}ー]{2,}$/u.test(name) && wanted.includes(name);
  return isWord || isPart ? 2 * guess + longestName - name.length : null;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/**
 * How many slips (a letter too many, missing, wrong, or two swapped) lie between `wanted` and `name`, and between `wanted` and the nearest
 * beginning of `name`. More than `most` may be reported as anything above it.
 */
function countSlips(wanted: string, name: string, most: number): { whole: number; beginning: number } {
  const length = Math.min(name.length, wanted.length + most);
  let beforeLast: number[] = [];
  let last = Array.from({ length: length + 1 }, (_, index) => index);
  for (let row = 1; row <= wanted.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= length; column += 1) {
      const same = wanted[row - 1] === name[column - 1];
      let slips = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && wanted[row - 1] === name[column - 2] && wanted[row - 2] === name[column - 1])
        slips = Math.min(slips, at(beforeLast, column - 2) + 1);
      current.push(slips);
    }
    if (Math.min(...current) > most) return { whole: most + 1, beginning: most + 1 };
    beforeLast = last;
    last = current;
  }
  return { whole: name.length > length ? most + 1 : at(last, length), beginning: Math.min(...last) };
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

/** What was picked from the suggestions, or typed as one of them. */
function readCode(typed: string): string | null {
  const code = typed.slice(0, longestName).trim().toUpperCase();
  return isCountryCode(code) ? code : null;
}

/** A flag is two letters written as signs, or a black flag followed by the letters of a region, such as Scotland's. */
function readFlag(typed: string): string | null {
  const signs = Array.from(typed.slice(0, longestName).trim(), (sign) => sign.codePointAt(0) ?? 0);
  if (signs.length < 2) return null;
  const pair = signs.slice(0, 2).map((sign) => toLetter(sign, 0x1f1e6, 'A'));
  const region = signs[0] === 0x1f3f4 ? signs.slice(1, 3).map((sign) => toLetter(sign, 0xe0061, 'A')) : [];
  const code = [pair, region].map((letters) => letters.join('')).find((letters) => isCountryCode(letters));
  return code ?? null;
}

function toLetter(sign: number, first: number, letter: string): string {
  const offset = sign - first;
  return offset >= 0 && offset < 26 ? String.fromCharCode(letter.charCodeAt(0) + offset) : '';
}

/** By code units, not by a language's order: the same on every machine. */
function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
