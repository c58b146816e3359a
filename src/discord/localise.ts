import { languageCodes, languages, type Words } from '../words/words.ts';

/** What Discord's clients in other languages show: for `name_localizations` and `description_localizations`. */
export function localise(say: (words: Words) => string): Record<string, string> {
  return Object.fromEntries(
    languageCodes.flatMap((code) => languages[code].clients.map((client) => [client, say(languages[code].words)])),
  );
}

/** What a client of this locale shows for something that {@link localise} was used for. */
export function sayAsClient(locale: string, say: (words: Words) => string): string {
  return localise(say)[locale] ?? say(languages.en.words);
}
