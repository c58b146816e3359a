import { readPhrase } from '../../risk/settings/extra-words.ts';
import { echo } from '../../crisis/write-text.ts';
import { refuse } from '../../discord/user-error.ts';
import type { OwnPhrase, PhraseTier } from './server-rules.ts';

/** The most words and phrases of a server's own. */
export const mostOwnPhrases = 100;

/** The longest phrase, in UTF-16 units, and in words. */
export const longestPhrase = 60;
const mostWordsOfPhrase = 8;

/** The fewest letters of a phrase: one alone would be found in nearly every message. */
const fewestLetters = 2;

/** The phrases of a form, one on each line, without blanks around them. @throws {UserError} `words-empty` */
export function readLines(typed: string | undefined): string[] {
  const lines = (typed ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  if (lines.length === 0) throw refuse('words-empty');
  return lines;
}

/**
 * The words with new ones behind them. Two phrases are the same where a text could not tell them apart.
 * @throws {UserError} `word-too-short`, `word-too-long`, `word-twice`, `words-too-many`
 */
export function addWords(
  words: readonly OwnPhrase[],
  added: { phrases: readonly string[]; tier: PhraseTier },
  makeId: () => string,
): OwnPhrase[] {
  const known = new Set(words.map(({ phrase }) => flatten(phrase)));
  for (const phrase of added.phrases) {
    checkLength(phrase);
    const flat = flatten(phrase);
    if (known.has(flat)) throw refuse('word-twice', { phrase: echo(phrase) });
    known.add(flat);
  }
  const over = words.length + added.phrases.length - mostOwnPhrases;
  if (over > 0) throw refuse('words-too-many', { most: mostOwnPhrases, over });
  return [...words, ...added.phrases.map((phrase) => ({ id: makeId(), phrase, tier: added.tier }))];
}

/** The words without some of them. @throws {UserError} `word-unknown` */
export function removeWords(words: readonly OwnPhrase[], phrases: readonly string[]): OwnPhrase[] {
  const gone = new Set(phrases.map(flatten));
  const known = new Set(words.map(({ phrase }) => flatten(phrase)));
  const unknown = phrases.find((phrase) => !known.has(flatten(phrase)));
  if (unknown !== undefined) throw refuse('word-unknown', { phrase: echo(unknown) });
  return words.filter(({ phrase }) => !gone.has(flatten(phrase)));
}

function checkLength(phrase: string): void {
  const isLong = phrase.length > longestPhrase;
  const words = isLong ? [] : readPhrase(phrase);
  if (isLong || words.length > mostWordsOfPhrase)
    throw refuse('word-too-long', { phrase: echo(phrase), most: longestPhrase, mostWords: mostWordsOfPhrase });
  if (words.join('').length < fewestLetters)
    throw refuse('word-too-short', { phrase: echo(phrase), least: fewestLetters });
}

function flatten(phrase: string): string {
  return phrase.length > longestPhrase ? phrase : readPhrase(phrase).join(' ');
}
