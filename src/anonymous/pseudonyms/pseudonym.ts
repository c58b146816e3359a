import { randomInt } from 'node:crypto';
import { isLanguageCode, type LanguageCode } from '../../words/words.ts';

/** A pseudonym in a language: a mark that everybody can see, and a name that can be said. */
export interface Pseudonym {
  /** One emoji. */
  mark: string;
  name: string;
}

/** How many pseudonyms there are. Numbers run from 0. */
export const pseudonymCount = 1_560;

/** A pseudonym that was not given yet in a thread, at random; where all were given, any. */
export function choosePseudonym(taken: readonly number[]): number {
  const given = new Set(taken);
  if (given.size >= pseudonymCount) return randomInt(pseudonymCount);
  for (;;) {
    const number = randomInt(pseudonymCount);
    if (!given.has(number)) return number;
  }
}

/** What a number is called in a language. */
export function sayPseudonym(number: number, language: LanguageCode): Pseudonym {
  return { mark: '🏮', name: isLanguageCode(language) ? `Lantern ${number}` : '' };
}
