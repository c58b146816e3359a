import { LAUGHTER, EARNEST, GAMES, MEDIA, PAST, PRESENT, SUBJECT_MATTER, TRIFLES } from './material/shared-words.ts';
import { type Signal, type Tier } from './assessment.ts';
import { type Match } from './phrases.ts';
import { type Word } from './normalised-text.ts';

/** A range of words, both ends inclusive. */
export interface Range {
  first: number;
  last: number;
}

/** Whose wish or deed is spoken of: the writer's, the reader's, another living person's, or people's in general. */
export type Who = 'self' | 'you' | 'other' | 'people';

const FARTHEST_SUBJECT = 9;
/** How many words away a word still sets the tone. */
const FARTHEST_MANNER = 9;
const FARTHEST_NEGATION = 4;

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself']);

const SUBJECTS: ReadonlyMap<string, Who> = new Map<string, Who>([
  ...'i me myself my we'.split(' ').map((word) => [word, 'self'] as const),
  ...'you your yourself'.split(' ').map((word) => [word, 'you'] as const),
  ...(
    'he she they him her friend friends bestie girlfriend boyfriend partner wife husband ex brother sister mom mother dad father son ' +
    'daughter cousin aunt uncle roommate classmate coworker colleague neighbor neighbour niece nephew grandma grandpa grandmother ' +
    'grandfather fiance fiancee kid teammate buddy guy girl boy woman man stepdad stepmom'
  )
    .split(' ')
    .map((word) => [word, 'other'] as const),
  ...'people someone somebody anyone anybody everyone one men women teens kids students patients users those humans person youth victims veterans'
    .split(' ')
    .map((word) => [word, 'people'] as const),
]);

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', 'without', 'hardly', 'nor']);

/** After these, `not` does not deny what follows: "I can not stop thinking about …", "I do not know if I want to …". */
const NOT_DENYING: ReadonlySet<string> = new Set(
  'stop help wait only just sure know shake escape even care afraid scared mind enough ignore control resist hide lying kidding joking'.split(
    ' ',
  ),
);

/** A sentence without end is read this far to each side. */
const LONGEST_SENTENCE = 40;

/** The sentence around a match, at most 40 words to each side of it. */
export function findSentence(words: readonly Word[], match: Range): Range {
  let first = match.first;
  while (first > 0 && words[first]?.breakBefore !== 'stop' && match.first - first < LONGEST_SENTENCE) first--;
  let last = match.last;
  while (last + 1 < words.length && words[last + 1]?.breakBefore !== 'stop' && last - match.last < LONGEST_SENTENCE)
    last++;
  return { first, last };
}

/** The sentence around a match with the one before it and the one after it. */
export function findSurroundings(words: readonly Word[], match: Range): Range {
  const own = findSentence(words, match);
  const before = own.first > 0 ? findSentence(words, { first: own.first - 1, last: own.first - 1 }) : own;
  const after = own.last + 1 < words.length ? findSentence(words, { first: own.last + 1, last: own.last + 1 }) : own;
  return { first: before.first, last: after.last };
}

/** Whether one of these words stands within the range. */
export function hasAnyWord(words: readonly Word[], range: Range, wanted: ReadonlySet<string>): boolean {
  for (let index = range.first; index <= range.last; index++) if (wanted.has(words[index]?.text ?? '')) return true;
  return false;
}

/** Whose it is: the nearest subject before or at the beginning of the match in the same clause; nobody named means the writer. */
export function findWho(words: readonly Word[], match: Range): Who {
  for (let index = match.first; index <= match.last; index++)
    if (FIRST_PERSON.has(words[index]?.text ?? '')) return 'self';
  for (let index = match.first; index >= 0 && match.first - index <= FARTHEST_SUBJECT; index--) {
    const word = words[index];
    const who = SUBJECTS.get(word?.text ?? '');
    if (who) return who;
    if (word?.breakBefore !== 'none') break;
  }
  return 'self';
}

/** Whether the clause denies what the match says. Only looks before it: a denial that is part of the phrase itself is its meaning. */
export function isNegated(words: readonly Word[], match: Range): boolean {
  for (let index = match.first - 1; index >= 0 && match.first - index <= FARTHEST_NEGATION; index--) {
    if (words[index + 1]?.breakBefore !== 'none') return false;
    const text = words[index]?.text ?? '';
    if (text === 'but' || text === 'and') return false;
    if (text === 'longer' && words[index - 1]?.text === 'no') return true;
    if (NEGATIONS.has(text)) return !NOT_DENYING.has(words[index + 1]?.text ?? '') && words[index - 1]?.text !== 'why';
  }
  return false;
}

/** Whether a word inside the match turns it round: "you are not stupid", "I will never hurt you". */
export function holdsNegation(words: readonly Word[], match: Range): boolean {
  return hasAnyWord(words, match, NEGATIONS);
}

/** Whether the match stands within a quotation, or is sung, played or told. */
export function isQuoted(words: readonly Word[], match: Range): boolean {
  return words[match.first]?.quoted === true && words[match.last]?.quoted === true;
}

const REPORTING: ReadonlySet<string> = new Set(
  'said says saying told tells texted texting messaged wrote writes posted sent threatened threatens threatening keeps yelled screamed admitted confessed'.split(
    ' ',
  ),
);
const REPORTERS: ReadonlySet<string> = new Set(
  [...SUBJECTS].filter(([, who]) => who === 'other').map(([word]) => word),
);

/** Whether somebody else is said to have said it: "she texted me: I want to …". */
export function isReported(words: readonly Word[], match: Range): boolean {
  let told = false;
  for (let index = match.first - 1; index >= 0 && match.first - index <= FARTHEST_SUBJECT; index--) {
    const text = words[index]?.text ?? '';
    if (told && REPORTERS.has(text)) return true;
    if (REPORTING.has(text)) told = true;
    if (words[index]?.breakBefore === 'stop' && !told) return false;
  }
  return false;
}

/** How a sentence is meant, as far as single words show it. */
export interface Manner {
  laughing: boolean;
  trifling: boolean;
  playing: boolean;
  citing: boolean;
  studying: boolean;
  past: boolean;
  earnest: boolean;
  /** The writer speaks of themselves. */
  personal: boolean;
}

function isYear(text: string): boolean {
  return text.length === 4 && (text.startsWith('19') || text.startsWith('20')) && !Number.isNaN(Number(text));
}

function isPast(words: readonly Word[], sentence: Range): boolean {
  if (hasAnyWord(words, sentence, PRESENT)) return false;
  for (let index = sentence.first; index <= sentence.last; index++) {
    const text = words[index]?.text ?? '';
    const next = words[index + 1]?.text ?? '';
    const third = words[index + 2]?.text ?? '';
    if (PAST.has(text) && text !== 'back' && text !== 'once') return true;
    if (text === 'back' && (next === 'in' || next === 'then' || next === 'when')) return true;
    if (text === 'used' && next === 'to') return true;
    if (
      text === 'last' &&
      (next === 'year' ||
        next === 'month' ||
        next === 'summer' ||
        next === 'winter' ||
        next === 'spring' ||
        next === 'fall')
    )
      return true;
    if (text === 'when' && (next === 'i' || next === 'she' || next === 'he') && third === 'was') return true;
    if (
      text === 'in' &&
      (isYear(next) || ((next === 'high' || next === 'middle') && third === 'school') || next === 'college')
    )
      return true;
    if (text === 'the' && next === 'past') return true;
    if (
      text === 'as' &&
      next === 'a' &&
      (third === 'kid' || third === 'child' || third === 'teen' || third === 'teenager')
    )
      return true;
    if (text === 'at' && next === 'the' && third === 'time') return true;
  }
  return false;
}

function keepNear(range: Range, match: Range): Range {
  return {
    first: Math.max(range.first, match.first - FARTHEST_MANNER),
    last: Math.min(range.last, match.last + FARTHEST_MANNER),
  };
}

/**
 * Reads the manner of the sentence around a match; laughter and games count in the neighbouring sentences too. Only words
 * close by count: in a long plain letter, one word about a film says nothing of the rest.
 */
export function readManner(words: readonly Word[], match: Range): Manner {
  const sentence = keepNear(findSentence(words, match), match);
  const around = keepNear(findSurroundings(words, match), match);
  return {
    laughing: hasAnyWord(words, around, LAUGHTER),
    trifling: hasAnyWord(words, sentence, TRIFLES),
    playing: hasAnyWord(words, around, GAMES),
    citing: hasAnyWord(words, sentence, MEDIA),
    studying: hasAnyWord(words, sentence, SUBJECT_MATTER),
    past: isPast(words, sentence),
    earnest: hasAnyWord(words, around, EARNEST),
    personal: hasAnyWord(words, sentence, FIRST_PERSON),
  };
}

/** A signal over the words of a range. */
export function makeSignal(rule: string, tier: Tier, words: readonly Word[], range: Range): Signal {
  const first = words[range.first];
  const last = words[range.last];
  return { rule, tier, start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** Whether two ranges share a word. */
export function overlaps(one: Range, other: Range): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** The matches of one kind. */
export function selectKind(matches: readonly Match[], kind: string): Match[] {
  return matches.filter((match) => match.kind === kind);
}
