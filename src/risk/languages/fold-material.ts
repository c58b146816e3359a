import { foldCharacters } from '../characters.ts';
import { SPELLING } from '../material/spelling.ts';
import { type Phrase } from '../phrases.ts';

const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', œ: 'oe' };

/** A word of a phrase; signs like `~3` and `@list` stay as they are. */
const WORD = /[@~]?[^\s|{}?@~]+/g;

function mapWords(phrase: Phrase, change: (word: string) => string): Phrase {
  return phrase.replace(WORD, (word) => (/^[@~]/.test(word) ? word : change(word)));
}

function fold(word: string): string {
  return foldCharacters(word).text.replaceAll("'", '');
}

function writeDigraphs(word: string): string {
  return word.replace(/[äöüßœ]/g, (letter) => DIGRAPHS[letter] ?? letter);
}

/** What the normaliser makes of a word that English chat uses otherwise: `ya` is read as `you`. Two words for one stay as they were. */
function spell(word: string): string {
  const spelled = SPELLING.get(word);
  return spelled === undefined || spelled.includes(' ') ? word : spelled;
}

/** A phrase in the ways the normaliser may hand it on: without accents, with `ae` for `ä`, with the spelling of English chat. */
export function foldPhrase(phrase: Phrase): readonly Phrase[] {
  const plain = mapWords(phrase, fold);
  const long = mapWords(phrase, (word) => fold(writeDigraphs(word)));
  const swiss = mapWords(phrase, (word) => fold(word.replaceAll('ß', 'ss')));
  const spelled = mapWords(plain, spell);
  return [...new Set([plain, long, swiss, spelled])];
}

/** The words of a string, in every way the normaliser may hand them on. */
export function foldWords(words: string): readonly string[] {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .flatMap(foldPhrase);
}

/** Phrases of one word also behind an elision: `étude` is found in "l'étude". */
export function elidePhrases(
  groups: Readonly<Partial<Record<string, readonly Phrase[]>>>,
  elisions: string,
): Record<string, readonly Phrase[]> {
  const elided = elisions.split(' ').filter((elision) => elision !== '');
  const elide = (word: string): readonly string[] =>
    /^[aeiouyhàâéèêëîïôöùû]/.test(word) ? [word, ...elided.map((elision) => elision + word)] : [word];
  const elideAll = (phrase: Phrase): Phrase =>
    /[ @{}~?]/.test(phrase) ? phrase : phrase.split('|').flatMap(elide).join('|');
  return Object.fromEntries(Object.entries(groups).map(([kind, phrases = []]) => [kind, phrases.map(elideAll)]));
}

/** Groups of phrases with every phrase folded. */
export function foldPhrases(
  groups: Readonly<Partial<Record<string, readonly Phrase[]>>>,
  prefix = '',
): Record<string, readonly Phrase[]> {
  return Object.fromEntries(
    Object.entries(groups).map(([kind, phrases = []]) => [`${prefix}${kind}`, phrases.flatMap(foldPhrase)]),
  );
}
