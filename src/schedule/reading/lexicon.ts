import { weekdays, type Weekday } from '../plan.ts';
import { foldText } from './fold.ts';
import { vocabularies, type ReadLanguage } from './vocabularies.ts';
import { roles, type Phrases, type Role, type Vocabulary } from './vocabulary.ts';

/** What a phrase may mean. */
export type Meaning =
  | { kind: 'weekday'; weekday: Weekday; every: boolean }
  | { kind: 'month'; month: number }
  | { kind: 'number'; value: number; digits: number }
  /** The first to the fifth of its kind, or the last. */
  | { kind: 'nth'; nth: number | 'last' }
  /** `loose`: of a language in which hours are counted to twelve, so that an hour behind it is one of two. */
  | { kind: 'role'; role: Role; loose: boolean };

/** The letters of all phrases as a tree. */
interface Branch {
  next: Map<string, Branch>;
  meanings: Meaning[];
}

/** What is understood in one language, English included. */
export interface Lexicon {
  vocabulary: Vocabulary;
  /** The longest phrase that begins at a place of a folded text, null where there is none. */
  findPhrase(folded: string, at: number): { length: number; meanings: readonly Meaning[] } | null;
  /** Whatever makes an ordinal of the number before it. */
  ordinalEndings: readonly string[];
  ordinalBeginnings: readonly string[];
}

const lexicons = new Map<ReadLanguage, Lexicon>();

/** The lexicon of a language; made when it is asked for first. */
export function lexiconOf(language: ReadLanguage): Lexicon {
  const known = lexicons.get(language) ?? buildLexicon(language);
  lexicons.set(language, known);
  return known;
}

function buildLexicon(language: ReadLanguage): Lexicon {
  const vocabulary: Vocabulary = vocabularies[language];
  const phrases = listPhrases(vocabulary);
  // What a language calls its own is never read as English.
  for (const [phrase, meanings] of listPhrases(vocabularies.en))
    if (!phrases.has(phrase)) phrases.set(phrase, meanings);
  const root: Branch = { next: new Map(), meanings: [] };
  for (const [phrase, meanings] of phrases) grow(root, phrase).meanings.push(...meanings);
  const both = [vocabulary, vocabularies.en];
  const list = (pick: (one: Vocabulary) => Phrases | undefined) => [
    ...new Set(both.flatMap((one) => splitPhrases(pick(one) ?? ''))),
  ];
  return {
    vocabulary,
    findPhrase: (folded, at) => findLongest(root, folded, at),
    ordinalEndings: list((one) => one.ordinalEndings).sort((a, b) => b.length - a.length),
    ordinalBeginnings: list((one) => one.ordinalBeginnings),
  };
}

/** Each phrase in every way it is written, with what it may mean. */
function listPhrases(vocabulary: Vocabulary): Map<string, Meaning[]> {
  const found = new Map<string, Meaning[]>();
  const add = (phrases: Phrases | undefined, meaning: Meaning) => {
    for (const phrase of splitPhrases(phrases ?? ''))
      for (const written of new Set([phrase, phrase.replaceAll('-', ' ')]))
        found.set(written, [...(found.get(written) ?? []), meaning]);
  };
  for (const weekday of weekdays) {
    add(vocabulary.weekdays[weekday - 1], { kind: 'weekday', weekday, every: false });
    add(vocabulary.everyWeekday?.[weekday - 1], { kind: 'weekday', weekday, every: true });
  }
  vocabulary.months?.forEach((phrases, index) => add(phrases, { kind: 'month', month: index + 1 }));
  vocabulary.numbers.forEach((phrases, index) => add(phrases, { kind: 'number', value: index + 1, digits: 0 }));
  vocabulary.ordinals.forEach((phrases, index) => add(phrases, { kind: 'nth', nth: index + 1 }));
  add(vocabulary.last, { kind: 'nth', nth: 'last' });
  for (const role of roles) add(vocabulary.words[role], { kind: 'role', role, loose: vocabulary.twelveHours });
  return found;
}

function splitPhrases(phrases: Phrases): string[] {
  return phrases
    .split('|')
    .map((phrase) => foldText(phrase).folded.trim())
    .filter((phrase) => phrase !== '');
}

function grow(root: Branch, phrase: string): Branch {
  let branch = root;
  for (let at = 0; at < phrase.length; at += 1) {
    const next: Branch = branch.next.get(phrase.charAt(at)) ?? { next: new Map(), meanings: [] };
    branch.next.set(phrase.charAt(at), next);
    branch = next;
  }
  return branch;
}

/** Goes no further than the longest phrase is, so that reading takes a time that grows with the length of the text. */
function findLongest(
  root: Branch,
  folded: string,
  at: number,
): { length: number; meanings: readonly Meaning[] } | null {
  let found: { length: number; meanings: readonly Meaning[] } | null = null;
  let branch = root;
  for (let end = at; ;) {
    const next = branch.next.get(folded.charAt(end));
    if (!next) return found;
    branch = next;
    end += 1;
    if (branch.meanings.length > 0 && isWordEnd(folded, end)) found = { length: end - at, meanings: branch.meanings };
  }
}

/** Whether a word may end before a place: Japanese words may end anywhere, others only where no letter follows. */
export function isWordEnd(folded: string, end: number): boolean {
  const before = folded.charAt(end - 1);
  return (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー.]/u.test(before) ||
    !/[\p{L}\p{M}]/u.test(folded.charAt(end))
  );
}
