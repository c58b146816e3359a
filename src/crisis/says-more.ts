import { assess } from '../risk/assess.ts';
import { findCountry } from './countries/find-country.ts';

/** As many words are a sentence, where they are near no country's name. */
const sentenceWords = 4;

/**
 * Whether somebody who was asked for a country wrote something else: words that may tell of need, or a sentence. It is answered by asking
 * what would help, and never quoted back as a country that nobody knows. Nothing is kept of it.
 */
export function saysMore(typed: string, locale: string): boolean {
  const found = findCountry(typed, locale);
  if (found.kind === 'found') return false;
  const words = typed
    .trim()
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  return assess(typed).tier !== 'T0' || (found.near.length === 0 && words.length >= sentenceWords);
}
