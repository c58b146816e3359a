import { LETTERS_BY_SOUND, SPELT_BY_EAR } from '../material/other-scripts.ts';
import { type Cipher } from './ciphers.ts';

const BY_EAR: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELT_BY_EAR).flatMap(([word, spelt]) => spelt.split(' ').map((text) => [text, word] as const)),
);

/** Words of the alphabets above, letter by letter. Its words are found by whoever has the original: folding takes the letters for their looks. */
export const OTHER_SCRIPT: Cipher = { name: 'other-script', encode: () => [], decode: () => [], turns: false };

/** What a word of another script may be in Latin letters: as it is spelt by ear, letter by letter, and its consonants alone. None if a letter has no sound here. */
export function transliterate(original: string): readonly string[] {
  const word = original.toLowerCase();
  let latin = '';
  let foreign = 0;
  for (const letter of word) {
    const plain = LETTERS_BY_SOUND.get(letter);
    if (plain !== undefined) foreign++;
    else if (!(letter >= 'a' && letter <= 'z')) return [];
    latin += plain ?? letter;
  }
  if (foreign === 0) return [];
  const heard = BY_EAR.get(word);
  // `c` has no letter of its own there.
  const withC = latin.replaceAll('kk', 'ck').replace(/k(?!$)/g, 'c');
  const consonants = latin.replace(/[aeiou]/g, '');
  return [...(heard === undefined ? [] : [heard]), latin, withC, consonants];
}
