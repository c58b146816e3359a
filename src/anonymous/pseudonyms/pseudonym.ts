import { randomInt } from 'node:crypto';
import type { LanguageCode } from '../../words/words.ts';
import { joints, marks, nouns } from './nouns.ts';

/** A pseudonym in a language: a mark that everybody can see, and a name that can be said. */
export interface Pseudonym {
  /** Two emoji, one for each noun of the name: the same in every language. */
  mark: string;
  name: string;
}

/** How many pseudonyms there are: pairs of two different nouns. Numbers run from 0. */
export const pseudonymCount = marks.length * (marks.length - 1);

/**
 * A pseudonym that was not given yet in a thread, at random: while there are any, one that shares no noun with those that were, so that
 * nobody is taken for somebody else. Where all were given, any.
 */
export function choosePseudonym(taken: readonly number[]): number {
  const given = new Set(taken);
  const used = new Set(taken.flatMap(findNouns));
  const free = [...Array(pseudonymCount).keys()].filter((number) => !given.has(number));
  const distinct = free.filter((number) => !findNouns(number).some((noun) => used.has(noun)));
  const choice = [distinct, free].find((numbers) => numbers.length > 0);
  return choice?.[randomInt(choice.length)] ?? randomInt(pseudonymCount);
}

/** What a number is called in a language. A number beyond the list, from another version, is called as one within it. */
export function sayPseudonym(number: number, language: LanguageCode): Pseudonym {
  const [first, second] = findNouns(number);
  const say = nouns[language];
  return {
    mark: `${marks[first] ?? ''}${marks[second] ?? ''}`,
    name: `${say[first] ?? ''}${joints[language]}${say[second] ?? ''}`,
  };
}

/** Each noun with each of the others behind it. */
function findNouns(number: number): [number, number] {
  const within = number % pseudonymCount;
  const first = Math.floor(within / (marks.length - 1));
  const other = within % (marks.length - 1);
  return [first, other < first ? other : other + 1];
}
