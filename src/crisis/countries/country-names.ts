import { languageCodes } from '../../words/words.ts';
import { countryCodes, codeOfThree } from './country-codes.ts';

/** Languages in which a country can be looked for, whatever the bot itself speaks: those of its plan and those it has words for. */
const searchLanguages: readonly string[] = [
  ...new Set([...languageCodes, 'en', 'es', 'pt-BR', 'fr', 'de', 'it', 'pl', 'uk', 'hi', 'ar', 'ja', 'id']),
];

/** What people also call a place. Parts of a country lead to it, and so do codes that are reserved for such parts. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates'],
  BA: ['Bosnia', 'BiH'],
  BO: ['Bolivia'],
  BQ: ['Bonaire', 'Saba', 'Sint Eustatius'],
  CD: ['Congo', 'DRC', 'DR Congo', 'Congo Kinshasa', 'Zaire', 'Democratic Republic of the Congo'],
  CF: ['CAR'],
  CG: ['Congo', 'Congo Brazzaville', 'Republic of the Congo'],
  CI: ['Ivory Coast'],
  CN: ['PRC', 'Mainland China'],
  CV: ['Cape Verde'],
  CZ: ['Czech Republic'],
  DE: ['BRD', 'Federal Republic of Germany'],
  DO: ['DR'],
  ES: ['Canary Islands', 'IC', 'EA', 'Ceuta', 'Melilla', 'Catalunya', 'Euskadi'],
  FK: ['Malvinas'],
  GB: ['UK', 'U.K.', 'Britain', 'Great Britain', 'England', 'Scotland', 'Wales', 'Cymru', 'Northern Ireland'],
  GG: ['CQ', 'Sark', 'Alderney', 'Channel Islands'],
  GM: ['The Gambia'],
  HK: ['HKSAR', 'Hongkong'],
  IE: ['Eire', 'Republic of Ireland'],
  IO: ['DG', 'Diego Garcia', 'BIOT'],
  KN: ['St Kitts'],
  KP: ['DPRK', 'N. Korea'],
  KR: ['Korea', 'S. Korea', 'ROK', 'Republic of Korea'],
  LA: ['Lao', 'Lao PDR'],
  MK: ['Macedonia', 'FYROM'],
  MM: ['Burma'],
  MO: ['Macau'],
  NL: ['Holland', 'The Netherlands', 'Nederland'],
  NZ: ['Aotearoa'],
  PS: ['Palestine', 'West Bank', 'Gaza'],
  RU: ['Russian Federation'],
  SH: ['AC', 'Ascension Island', 'TA', 'Tristan da Cunha'],
  ST: ['Sao Tome'],
  SY: ['Syria'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey'],
  TT: ['Trinidad', 'Tobago'],
  TW: ['Republic of China', 'ROC', 'Formosa'],
  TZ: ['Zanzibar'],
  US: ['USA', 'U.S.', 'U.S.A.', 'America', 'United States of America', 'The States', 'Hawaii', 'Alaska'],
  VA: ['Vatican', 'Holy See'],
  VC: ['St Vincent'],
  VI: ['USVI'],
  VG: ['BVI'],
  VN: ['Viet Nam'],
  XK: ['Kosova'],
};

/** One way to write a country, as {@link foldName} leaves it. */
export interface CountryName {
  code: string;
  folded: string;
  /** See {@link markLetters}. */
  letters: number;
}

/** Discord has about thirty locales; what is not one of them is not kept. */
const mostLanguages = 60;

const codes: ReadonlySet<string> = new Set(countryCodes);

const namesByLanguage = new Map<string, ReadonlyMap<string, string>>();

const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
};

/** The name of a country in a language; its code where that language has no name for it. */
export function nameCountry(code: string, language: string): string {
  return namesIn(language).get(code) ?? code;
}

/** Every way to write every country: in the languages of the bot, in its own, by codes and by what people also call it. */
export const countryNames: readonly CountryName[] = collectNames();

/** Names in one further language, for somebody whose client speaks it. */
export function namesForLocale(locale: string): readonly CountryName[] {
  if (searchLanguages.includes(locale)) return [];
  return [...namesIn(locale)].map(([code, name]) => writeName(code, foldName(name)));
}

/** Which letters a text has, one bit for each, some sharing one: tells in no time that two texts cannot be alike. */
export function markLetters(text: string): number {
  let marks = 0;
  for (let index = 0; index < text.length; index += 1) marks |= 1 << (text.charCodeAt(index) % 31);
  return marks;
}

/** Whether a text is the two-letter code of a country or territory. */
export function isCountryCode(text: string): boolean {
  return codes.has(text);
}

/** A name reduced to what must be equal: no accents, no case, no punctuation, "saint" and "and" written out, no article. */
export function foldName(name: string): string {
  return (
    name
      .normalize('NFKD')
      // Accents of the Latin, Greek, Cyrillic, Hebrew and Arabic scripts. Elsewhere such marks are letters.
      .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/g, '')
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .toLowerCase()
      .replace(/[øœæłđðþßı]/g, (letter) => plainLetters[letter] ?? letter)
      .replace(/&/g, ' and ')
      .replace(/['’ʻʼ`.]/g, '')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
      .replace(/^the /, '')
      .replace(/\bst\b/g, 'saint')
  );
}

function namesIn(language: string): ReadonlyMap<string, string> {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const display = displayNames(language);
  const names = new Map(countryCodes.map((code) => [code, display?.of(code) ?? code] as const));
  if (namesByLanguage.size < mostLanguages) namesByLanguage.set(language, names);
  return names;
}

/** Null when `language` is not a language at all. */
function displayNames(language: string): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' });
  } catch {
    return null;
  }
}

/** Every language that is the main one of a country, with a way to name countries in it. */
function nativeNames(): (code: string) => string | undefined {
  const displays = new Map<string, Intl.DisplayNames | null>();
  return (code) => {
    const { language, script } = new Intl.Locale(`und-${code}`).maximize();
    const written = `${language}-${script ?? 'Latn'}`;
    const display = displays.get(written) ?? displayNames(written);
    displays.set(written, display);
    return display?.of(code);
  };
}

function writeName(code: string, folded: string): CountryName {
  return { code, folded, letters: markLetters(folded) };
}

function collectNames(): CountryName[] {
  const written: CountryName[] = [];
  const seen = new Set<string>();
  const add = (code: string, name: string | undefined) => {
    const folded = foldName(name ?? '');
    if (folded === '' || seen.has(`${code}:${folded}`)) return;
    seen.add(`${code}:${folded}`);
    written.push(writeName(code, folded));
  };
  for (const code of countryCodes) add(code, code);
  for (const [three, code] of codeOfThree) add(code, three);
  for (const [code, names] of Object.entries(otherNames)) for (const name of names) add(code, name);
  for (const language of searchLanguages) for (const [code, name] of namesIn(language)) add(code, name);
  const nativeName = nativeNames();
  for (const code of countryCodes) add(code, nativeName(code));
  return written;
}
