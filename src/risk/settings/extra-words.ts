import { type ExtraWord, type Signal } from '../assessment.ts';
import { normalise } from '../normalise.ts';
import { type Word } from '../normalised-text.ts';
import { buildVocabulary, type Vocabulary } from '../vocabulary.ts';

/** Phrases as a tree of their words: a text is looked through once, however many phrases there are. */
interface Branch {
  next: Map<string, Branch>;
  /** What follows where a phrase ends here. */
  tiers: ExtraWord['tier'][];
}

interface Compiled {
  vocabulary: Vocabulary;
  root: Branch;
}

const RULES = {
  T1: 'extra-words.look',
  T2: 'extra-words.soon',
  H: 'extra-words.harm',
} as const satisfies Record<ExtraWord['tier'], string>;

const NOTHING_KNOWN = buildVocabulary([]);

/** One for each server's list, for as long as the list itself is kept. */
const COMPILED = new WeakMap<readonly ExtraWord[], Compiled>();

/** The words that a phrase comes to. None: it cannot be found in any text. */
export function readPhrase(phrase: string): readonly string[] {
  return normalise(phrase, NOTHING_KNOWN).words.map(({ text }) => text);
}

function compile(list: readonly ExtraWord[]): Compiled {
  const root: Branch = { next: new Map(), tiers: [] };
  const known: string[] = [];
  for (const { phrase, tier } of list) {
    const words = readPhrase(phrase);
    if (words.length === 0) continue;
    known.push(...words);
    let branch = root;
    for (const word of words) {
      const next = branch.next.get(word) ?? { next: new Map(), tiers: [] };
      branch.next.set(word, next);
      branch = next;
    }
    if (!branch.tiers.includes(tier)) branch.tiers.push(tier);
  }
  return { vocabulary: buildVocabulary(known), root };
}

function findFrom(words: readonly Word[], first: number, root: Branch, into: Signal[]): void {
  let branch = root.next.get(words[first]?.text ?? '');
  for (let at = first; branch; at++) {
    const word = words[at];
    if (!word) return;
    for (const tier of branch.tiers)
      into.push({ rule: RULES[tier], tier, start: words[first]?.start ?? 0, end: word.end });
    // A phrase ends with its sentence.
    branch = words[at + 1]?.breakBefore === 'stop' ? undefined : branch.next.get(words[at + 1]?.text ?? '');
  }
}

/**
 * Where a server's own words and phrases stand. The text is read a second time, towards these words alone: so they can be
 * found behind disguises, and cannot change how anything else is read. No phrase is part of a rule's name.
 */
export function findExtraWords(text: string, list: readonly ExtraWord[]): Signal[] {
  if (list.length === 0) return [];
  const compiled = COMPILED.get(list) ?? compile(list);
  COMPILED.set(list, compiled);
  const { words } = normalise(text, compiled.vocabulary);
  const signals: Signal[] = [];
  for (let first = 0; first < words.length; first++) findFrom(words, first, compiled.root, signals);
  return signals;
}
