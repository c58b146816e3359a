import { findSentence, findSurroundings, type Range } from '../context.ts';
import { type Word } from '../normalised-text.ts';
import { type Match } from '../phrases.ts';
import { type CompiledLanguage } from './compile-material.ts';
import { type Mark } from './language-material.ts';

/** How many words away a word still sets the tone, and how many a time is still meant. */
const FARTHEST_TONE = 12;
const FARTHEST_TIME = 24;
const FARTHEST_DENIAL = 4;
const FARTHEST_REPORT = 9;

/** Written laughter of any length, in any of the languages. */
const LAUGHTER = /^(?:k{3,}|[jhaeiux]*(?:(?:j[aei]|h[aei]){2,}|(?:a[jh]){2,})[jhaeiu]*|(?:rs){1,}|x+d+)$/;
const LAUGHING_FACES: ReadonlySet<string> = new Set('😂 🤣 😹 💀 😆 😜 😝 lol lmao lmfao rofl kek kekw'.split(' '));

/** What stands around a match, as far as signs show it. */
export interface Reading {
  sentence: Range;
  around: Range;
  /** Whether a sign stands in the same sentence, close by. */
  near: (mark: Mark) => boolean;
  /** Whether a sign stands in the same sentence or in one of its neighbours. */
  nearby: (mark: Mark) => boolean;
  /** Whether a sign stands before the match, at most this many words away and in the same sentence. */
  before: (mark: Mark, farthest?: number) => boolean;
  /** Whether a sign stands in the sentence before the end of the match. */
  upTo: (mark: Mark) => boolean;
  laughing: boolean;
}

function clip(range: Range, match: Range, farthest: number): Range {
  return { first: Math.max(range.first, match.first - farthest), last: Math.min(range.last, match.last + farthest) };
}

function isWithin(range: Range, match: Range): boolean {
  return match.first >= range.first && match.last <= range.last;
}

function hasLaughter(words: readonly Word[], { first, last }: Range): boolean {
  for (let index = first; index <= last; index++) {
    const text = words[index]?.text ?? '';
    if (LAUGHING_FACES.has(text) || LAUGHTER.test(text)) return true;
  }
  return false;
}

/** Signs that are told rather than felt count from further away. */
const OF_TIME: ReadonlySet<Mark> = new Set<Mark>(['when', 'recent', 'armed', 'parting', 'despair']);

/** Reads the surroundings of a match: at most its sentence and the neighbouring ones. */
export function readSurroundings(words: readonly Word[], match: Range, language: CompiledLanguage): Reading {
  const sentence = findSentence(words, match);
  const around = clip(findSurroundings(words, match), match, FARTHEST_TIME);
  const found: Match[] = language.marks
    .find(words.slice(around.first, around.last + 1))
    .map(({ kind, first, last }) => ({ kind, first: first + around.first, last: last + around.first }));
  const has = (mark: Mark, range: Range): boolean =>
    found.some(({ kind, ...at }) => kind === mark && isWithin(range, at));
  const reach = (mark: Mark): number => (OF_TIME.has(mark) ? FARTHEST_TIME : FARTHEST_TONE);
  return {
    sentence,
    around,
    near: (mark) => has(mark, clip(sentence, match, reach(mark))),
    nearby: (mark) => has(mark, clip(around, match, reach(mark))),
    before: (mark, farthest = FARTHEST_REPORT) =>
      has(mark, { first: Math.max(around.first, match.first - farthest), last: match.first - 1 }),
    upTo: (mark) => has(mark, { first: Math.max(around.first, match.first - FARTHEST_REPORT), last: match.last }),
    laughing:
      hasLaughter(words, clip(around, match, FARTHEST_TONE)) || has('laughing', clip(around, match, FARTHEST_TONE)),
  };
}

/** "J'arrête pas de …": what undoes a denial may stand before it. */
function isUndone(words: readonly Word[], denial: number, language: CompiledLanguage): boolean {
  return [denial - 1, denial - 2].some((index) => language.notDenying.has(words[index]?.text ?? ''));
}

/** Whether the clause before the match denies it. */
export function isDenied(words: readonly Word[], match: Range, language: CompiledLanguage): boolean {
  for (let index = match.first - 1; index >= 0 && match.first - index <= FARTHEST_DENIAL; index--) {
    if (words[index + 1]?.breakBefore !== 'none') return false;
    const text = words[index]?.text ?? '';
    if (language.notDenying.has(text)) return false;
    if (language.denials.has(text)) return !isUndone(words, index, language);
    if (language.clause.has(text)) return false;
  }
  return false;
}

/** Whether a denial stands within the range. */
export function holdsDenial(words: readonly Word[], { first, last }: Range, language: CompiledLanguage): boolean {
  for (let index = first; index <= last; index++) if (language.denials.has(words[index]?.text ?? '')) return true;
  return false;
}
