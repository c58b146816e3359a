import type { Suggestion } from '../../discord/command.ts';
import { nameCountry } from './country-names.ts';
import { suggestCountries } from './find-country.ts';

/** Countries to choose from while one is typed, named in the language of a locale; their codes are what is chosen. */
export function offerCountries(typed: string, locale: string): Suggestion[] {
  return suggestCountries(typed, locale).map((code) => ({
    name: nameCountry(code, locale).slice(0, 100),
    value: code,
  }));
}
