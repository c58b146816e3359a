/** A word or phrase to look for, and who is looking. */
export interface OwnedKeyword<Owner extends string> {
  readonly owner: Owner;
  readonly keyword: string;
}

/** Keywords ready to be looked for. */
export interface KeywordIndex<Owner extends string> {
  /** By the text that is looked for, as {@link foldText} leaves it. */
  readonly byText: ReadonlyMap<string, readonly OwnedKeyword<Owner>[]>;
  /** How many characters the shortest and the longest of them have. */
  readonly shortest: number;
  readonly longest: number;
  /** Their first characters, as many as the shortest has: nothing is found where a text goes on in another way. */
  readonly heads: ReadonlySet<string>;
}

/**
 * The longest text that is read, in characters: what a field of a Discord form holds. With it and the longest keyword the work has a
 * limit, whatever is sent; within it the work grows with the length.
 */
export const longestText = 4000;

/** Marks that people leave out: accents of Latin, Greek and Cyrillic, Arabic vowels and tatweel, the Hindi dot below. */
const marks = /[\u0300-\u036f]|[\u064b-\u065f]|\u0640|\u0670|\u093c/g;

/** Letters that people write in place of each other, and that Unicode does not take apart. */
const alike: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ى: 'ي',
  ة: 'ه',
  '\u0901': '\u0902',
};
const alikeLetters = new RegExp(Object.keys(alike).join('|'), 'g');

/** In these an apostrophe stands between two words (*l’ansia*); elsewhere it is inside one (*can’t*, *пам’ять*). */
const cutAtApostrophes = new Set(['fr', 'it']);

/** "And", "in", "for", "like" and "the", which Arabic writes in one with the word that follows. */
const arabicPrefix = /^[وف]?(?:[بكل]?ال|لل|[بكل])?(?=\p{L}{2})/u;

const japaneseWords = new Intl.Segmenter('ja', { granularity: 'word' });

/** A text as keywords are compared with it: small plain letters and digits, single blanks between words. */
export function foldText(text: string, language: string): string {
  return text
    .slice(0, longestText)
    .replace(/['’ʼʻ`´]/g, cutAtApostrophes.has(language) ? ' ' : '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(alikeLetters, (letter) => alike[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, longestText);
}

/** Makes keywords ready. One that ends in `*` will be found at the beginning of a word, any other as whole words. */
export function indexKeywords<Owner extends string>(
  keywords: Iterable<OwnedKeyword<Owner>>,
  language: string,
): KeywordIndex<Owner> {
  const byText = new Map<string, OwnedKeyword<Owner>[]>();
  for (const found of keywords) {
    const text = foldText(found.keyword, language);
    byText.set(text, [...(byText.get(text) ?? []), found]);
  }
  const texts = [...byText.keys()];
  const lengths = texts.map((text) => text.length);
  const shortest = Math.max(1, Math.min(...lengths));
  const heads = new Set(texts.map((text) => text.slice(0, shortest)));
  return { byText, shortest, longest: Math.max(0, ...lengths), heads };
}

/**
 * Every keyword that stands in a text, each once, in the order in which they are met. Each beginning of a word at which a
 * keyword could begin is looked up in every length that one can have, so the work grows with the text and with nothing else.
 */
export function findKeywords<Owner extends string>(
  { byText, shortest, longest, heads }: KeywordIndex<Owner>,
  sentence: string,
  language: string,
): OwnedKeyword<Owner>[] {
  const text = foldText(sentence, language);
  const found = new Set<OwnedKeyword<Owner>>();
  for (const start of findStarts(text, language)) {
    if (!heads.has(text.slice(start, start + shortest))) continue;
    for (let end = start + shortest; end <= Math.min(start + longest, text.length); end += 1) {
      for (const each of byText.get(text.slice(start, end)) ?? [])
        if (each.keyword.endsWith('*') || isEnd(text, end, language)) found.add(each);
    }
  }
  return [...found];
}

/** Where a word begins. */
function findStarts(text: string, language: string): number[] {
  if (language === 'ja') return Array.from(japaneseWords.segment(text), ({ index }) => index);
  return Array.from(text.matchAll(/[^ ]+/g), ({ 0: word, index }) =>
    language === 'ar' ? findArabicStarts(word).map((start) => index + start) : [index],
  ).flat();
}

/** With what is written in one with the word, without it, and with "the" alone, for a keyword may begin with it. */
function findArabicStarts(word: string): number[] {
  const prefix = arabicPrefix.exec(word)?.[0] ?? '';
  const article = prefix.endsWith('ال') ? prefix.length - 2 : 0;
  return [...new Set([0, article, prefix.length])];
}

/** Whether a word ends before a place. Japanese writes no blanks and puts endings after the word: there any place will do. */
function isEnd(text: string, index: number, language: string): boolean {
  const next = text[index];
  if (next === undefined || next === ' ') return true;
  return language === 'ja' && !/[a-z]{2}/.test(text.slice(index - 1, index + 1));
}
