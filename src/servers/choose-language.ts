import { languageFor, type LanguageCode } from '../words/words.ts';
import type { ServerSettings } from './settings.ts';

/** The language in which a member is answered: their own, as their Discord has it; where it is off here, the server's. */
export function chooseLanguage(
  locale: string,
  settings: Pick<ServerSettings, 'language' | 'languagesOff'> | null,
): LanguageCode {
  const own = languageFor(locale);
  return settings?.languagesOff.has(own) ? settings.language : own;
}
