import { en, type Words } from './en.ts';

export type { Words } from './en.ts';

/** A language the bot speaks. */
export interface Language {
  /** The language's own name, as a person would look for it. */
  name: string;
  words: Words;
}

/** The languages by code (BCP 47). */
export const languages = {
  en: { name: 'English', words: en },
} as const satisfies Record<string, Language>;

/** A code of {@link languages}. */
export type LanguageCode = keyof typeof languages;

/** The codes, in the order in which they are offered. */
export const languageCodes = Object.keys(languages).filter(isLanguageCode);

/** Whether a text is the code of a language the bot speaks. */
export function isLanguageCode(text: string): text is LanguageCode {
  return Object.hasOwn(languages, text);
}

/** The words for a Discord locale such as `en-GB`: the language itself, else English. */
export function wordsFor(locale: string): Words {
  const code = locale.split('-')[0] ?? '';
  return isLanguageCode(locale) ? languages[locale].words : isLanguageCode(code) ? languages[code].words : en;
}
