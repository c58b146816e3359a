import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, enStaff, joinWords, type MemberWords, type Words } from './en.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { isolateForeign } from './right-to-left.ts';
import { uk } from './uk.ts';

export type { MemberWords, Words } from './en.ts';

/** What is known about a language the bot speaks. */
interface LanguageFacts {
  /** The language's own name, as a person would look for it. */
  name: string;
  englishName: string;
  /** `automatic` until people who speak it have read every sentence; it is then marked where it is shown. */
  review: 'reviewed' | 'automatic';
  /** Right to left: then what is written the other way is kept together. */
  direction: 'ltr' | 'rtl';
  /** Locales of Discord's clients that show commands in it. None for English, which is what all others show, and where Discord has none. */
  clients: readonly string[];
}

/** A language the bot speaks. */
export interface Language extends LanguageFacts {
  words: Words;
}

/** The languages by code (BCP 47), in the order in which they are offered. */
export const languages = {
  en: { name: 'English', englishName: 'English', review: 'reviewed', direction: 'ltr', clients: [], words: en },
  es: speak(
    { name: 'Español', englishName: 'Spanish', review: 'automatic', direction: 'ltr', clients: ['es-ES', 'es-419'] },
    es,
  ),
  pt: speak(
    {
      name: 'Português (Brasil)',
      englishName: 'Portuguese (Brazil)',
      review: 'automatic',
      direction: 'ltr',
      clients: ['pt-BR'],
    },
    pt,
  ),
  fr: speak({ name: 'Français', englishName: 'French', review: 'automatic', direction: 'ltr', clients: ['fr'] }, fr),
  de: speak({ name: 'Deutsch', englishName: 'German', review: 'automatic', direction: 'ltr', clients: ['de'] }, de),
  it: speak({ name: 'Italiano', englishName: 'Italian', review: 'automatic', direction: 'ltr', clients: ['it'] }, it),
  pl: speak({ name: 'Polski', englishName: 'Polish', review: 'automatic', direction: 'ltr', clients: ['pl'] }, pl),
  uk: speak(
    { name: 'Українська', englishName: 'Ukrainian', review: 'automatic', direction: 'ltr', clients: ['uk'] },
    uk,
  ),
  hi: speak({ name: 'हिन्दी', englishName: 'Hindi', review: 'automatic', direction: 'ltr', clients: ['hi'] }, hi),
  ar: speak({ name: 'العربية', englishName: 'Arabic', review: 'automatic', direction: 'rtl', clients: [] }, ar),
  ja: speak({ name: '日本語', englishName: 'Japanese', review: 'automatic', direction: 'ltr', clients: ['ja'] }, ja),
  id: speak(
    { name: 'Bahasa Indonesia', englishName: 'Indonesian', review: 'automatic', direction: 'ltr', clients: ['id'] },
    id,
  ),
} as const satisfies Record<string, Language>;

/** A code of {@link languages}. */
export type LanguageCode = keyof typeof languages;

/** The codes, in the order in which they are offered. */
export const languageCodes = Object.keys(languages).filter(isLanguageCode);

/** Whether a text is the code of a language the bot speaks. */
export function isLanguageCode(text: string): text is LanguageCode {
  return Object.hasOwn(languages, text);
}

/** Whether a refusal is for moderators and owners: its sentence is English in every language. */
export function isForStaff(code: keyof Words['errors']): boolean {
  return Object.hasOwn(enStaff.errors, code);
}

/** The language for a locale such as `en-GB`: the language itself, else English. */
export function languageFor(locale: string): LanguageCode {
  const code = locale.split('-')[0] ?? '';
  return isLanguageCode(code) ? code : 'en';
}

/** The words for a locale such as `en-GB`: those of the language itself, else English ones. */
export function wordsFor(locale: string): Words {
  return languages[languageFor(locale)].words;
}

function speak(facts: LanguageFacts, members: MemberWords): Language {
  return { ...facts, words: joinWords(facts.direction === 'rtl' ? isolateForeign(members) : members) };
}
