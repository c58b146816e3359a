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
const FARTHEST_NEGATION = 7;
const FARTHEST_DOUBLE = 6;

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself']);
const SECOND_PERSON: ReadonlySet<string> = new Set(['you', 'your', 'yourself']);

const SUBJECTS: ReadonlyMap<string, Who> = new Map<string, Who>([
  ...'i me myself my we'.split(' ').map((word) => [word, 'self'] as const),
  ...'you your yourself'.split(' ').map((word) => [word, 'you'] as const),
  ...(
    'he she they him her friend friends bestie girlfriend boyfriend partner wife husband ex brother sister mom mother dad father son ' +
    'daughter cousin aunt uncle roommate classmate coworker colleague neighbor neighbour niece nephew grandma grandpa grandmother ' +
    'grandfather fiance fiancee kid teammate buddy guy girl boy woman man stepdad stepmom character hero heroine protagonist villain detective robot mate'
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

/** Words after which a person is not the one who does it: "with my mom", "for the patients". */
const BEFORE_OBJECTS: ReadonlySet<string> = new Set(
  'for to with about of from by at on around near against than on without like between'.split(' '),
);
const BEFORE_PEOPLE: ReadonlySet<string> = new Set('my the his her our their all a some other these'.split(' '));
/** … unless it goes on to say what they do: "for people who …", "about my friend wanting …". */
const RELATIVES: ReadonlySet<string> = new Set(['who', 'that', 'whose']);

function isObject(words: readonly Word[], index: number): boolean {
  const after = words[index + 1];
  if (!after || RELATIVES.has(after.text) || after.text.endsWith('ing')) return false;
  const before = BEFORE_PEOPLE.has(words[index - 1]?.text ?? '') ? index - 2 : index - 1;
  return BEFORE_OBJECTS.has(words[before]?.text ?? '') && words[before + 1]?.breakBefore === 'none';
}

/** "I am the one who …" is said of whoever stands before it. */
function isTheOne(words: readonly Word[], index: number): boolean {
  return words[index]?.text === 'one' && (words[index - 1]?.text === 'the' || words[index - 1]?.text === 'only');
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
    const counts = index === match.first || who === 'self' || !(isObject(words, index) || isTheOne(words, index));
    if (who && counts) return who;
    // "Anyone with depression, or thoughts of …" goes on.
    if (word?.breakBefore === 'stop' || (word?.breakBefore === 'pause' && word.text !== 'or')) break;
  }
  return isAddressed(words, match) ? 'you' : 'self';
}

/** "What you describe, wanting to …, many people feel": nobody is named beside it, and the sentence speaks to somebody else. */
function isAddressed(words: readonly Word[], match: Range): boolean {
  if (words[match.first]?.text.endsWith('ing') !== true) return false;
  const sentence = findSentence(words, match);
  return !hasAnyWord(words, sentence, FIRST_PERSON) && hasAnyWord(words, sentence, SECOND_PERSON);
}

const ASKING: ReadonlySet<string> = new Set(['ask', 'asks', 'asked', 'asking']);

/** Whether it is what somebody is asked: "she asked if I …", "they ask every patient whether …". */
export function isAsked(words: readonly Word[], match: Range): boolean {
  for (let index = match.first - 1; index > 0 && match.first - index <= FARTHEST_NEGATION; index--) {
    const text = words[index]?.text;
    if (words[index + 1]?.breakBefore === 'stop') return false;
    if (text !== 'if' && text !== 'whether' && text !== 'about') continue;
    for (let before = index - 1; before >= 0 && index - before <= 4; before--)
      if (ASKING.has(words[before]?.text ?? '')) return true;
  }
  return false;
}

/** Words a denial reaches through: "I would **never** ever want to …", "I am **not** thinking about …". */
const TRANSPARENT: ReadonlySet<string> = new Set(
  (
    'i am is are was were be been being do did does have has had having will would could should can might may to of about the a an any my at ' +
    'all in going planning trying thinking think thought feel feeling felt say saying said mean meant that it like even ever really actually ' +
    'just once again want wanted wanting wish wishing plan intend intention considering consider considered tried tempted me you he she they ' +
    'anyone so as longer too very currently actively feels contemplating contemplated going one who urge urges desire thoughts ideas'
  ).split(' '),
);

/** Two denials that make a statement: "I can **not** say I am **not** …", "**not** a day without …", "**not** tell me I do **not** …". */
const DOUBLING: ReadonlySet<string> = new Set(
  'say deny pretend promise tell lie claim a one see not stop help'.split(' '),
);
/** After "never", these say how much: "never felt so …". */
const DEGREES: ReadonlySet<string> = new Set(['this', 'so', 'more', 'as']);

/** "Why should I not …", "I do not see why I should not …"; "or not"; "not only". */
function isRhetorical(words: readonly Word[], negation: number): boolean {
  const before = words[negation - 1]?.text;
  if (before === 'or' || words[negation + 1]?.text === 'only' || before === 'why') return true;
  if (words[negation - 2]?.text === 'why') return words[negation + 1]?.text === 'i';
  return words[negation - 3]?.text === 'why' && words[negation - 5]?.text === 'not';
}

function isDoubled(words: readonly Word[], negation: number): boolean {
  for (let index = negation - 1; index >= 0 && negation - index <= FARTHEST_DOUBLE; index--) {
    if (words[index + 1]?.breakBefore !== 'none') return false;
    if (words[index]?.text === 'not') return DOUBLING.has(words[index + 1]?.text ?? '');
  }
  return false;
}

/** Whether the clause denies what the match says. Only looks before it: a denial that is part of the phrase itself is its meaning. */
export function isNegated(words: readonly Word[], match: Range): boolean {
  for (let index = match.first - 1; index >= 0 && match.first - index <= FARTHEST_NEGATION; index--) {
    if (words[index + 1]?.breakBefore !== 'none') return false;
    const text = words[index]?.text ?? '';
    const next = words[index + 1]?.text ?? '';
    if (text === 'longer' && words[index - 1]?.text === 'no') return true;
    if (NEGATIONS.has(text)) {
      if (NOT_DENYING.has(next) || isRhetorical(words, index) || isDoubled(words, index)) return false;
      return text !== 'never' || !DEGREES.has(words[match.first - 1]?.text ?? '');
    }
    if (!TRANSPARENT.has(text)) return false;
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

/** "My client told **me** that …", but not "he told me to …". */
const HEARERS: ReadonlySet<string> = new Set(['me', 'us']);

/** Whether somebody else is said to have said it: "she texted me: I want to …". */
export function isReported(words: readonly Word[], match: Range): boolean {
  let told = false;
  for (let index = match.first - 1; index >= 0 && match.first - index <= FARTHEST_SUBJECT; index--) {
    const text = words[index]?.text ?? '';
    if (told && REPORTERS.has(text)) return true;
    if (REPORTING.has(text)) told = true;
    if (told && HEARERS.has(words[index + 1]?.text ?? '') && words[index + 2]?.text !== 'to') return true;
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

/** How long ago is over. */
const LONG_AGO: ReadonlySet<string> = new Set('year years month months decade decades long ages lifetime'.split(' '));
const SEASONS: ReadonlySet<string> = new Set('year month summer winter spring fall autumn'.split(' '));
const YOUNG: ReadonlySet<string> = new Set('kid child teen teenager'.split(' '));

/** Words at which a sentence may be placed in the past, if the words after them do it. */
const PAST_OPENINGS: ReadonlySet<string> = new Set('ago back used last when in the as at'.split(' '));

/** Whether the word at `index` begins something that places its clause in the past. */
function isPastAt(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text ?? '';
  if (!PAST_OPENINGS.has(text)) return text !== 'once' && PAST.has(text);
  const next = words[index + 1]?.text ?? '';
  const third = words[index + 2]?.text ?? '';
  switch (text) {
    case 'ago':
      return LONG_AGO.has(words[index - 1]?.text ?? '');
    case 'back':
      return next === 'in' || next === 'then' || next === 'when';
    case 'used':
      return next === 'to';
    case 'last':
      return SEASONS.has(next);
    case 'when':
      return (next === 'i' || next === 'she' || next === 'he') && third === 'was';
    case 'in':
      return isYear(next) || ((next === 'high' || next === 'middle') && third === 'school') || next === 'college';
    case 'the':
      return next === 'past';
    case 'as':
      return next === 'a' && YOUNG.has(third);
    default:
      return next === 'the' && third === 'time';
  }
}

function isPastRange(words: readonly Word[], range: Range): boolean {
  if (hasAnyWord(words, range, PRESENT)) return false;
  for (let index = range.first; index <= range.last; index++) if (isPastAt(words, index)) return true;
  return false;
}

/** Past is what its clause or its whole sentence places there, but not "I nearly drowned years ago and I wish …". */
function isPast(words: readonly Word[], sentence: Range, match: Range): boolean {
  if (isPastRange(words, findClause(words, match))) return !isNewStatement(words, match);
  const own = isNewStatement(words, match) ? findStatement(words, match) : sentence;
  return isPastRange(words, own);
}

/** Whether the match belongs to a statement of its own within the sentence: "… and I wish". */
function isNewStatement(words: readonly Word[], match: Range): boolean {
  const { first, last } = findStatement(words, match);
  return JOINTS.has(words[first - 1]?.text ?? '') && !isPastRange(words, { first, last });
}

/** The words around a match up to the next comma, dash or end of sentence; at most a sentence. */
export function findClause(words: readonly Word[], match: Range): Range {
  const sentence = findSentence(words, match);
  let { first, last } = match;
  while (first > sentence.first && words[first]?.breakBefore === 'none') first--;
  while (last < sentence.last && words[last + 1]?.breakBefore === 'none') last++;
  return { first, last };
}

const JOINTS: ReadonlySet<string> = new Set('and but so because then while'.split(' '));

/** The part of a sentence that one "I" rules: "the film ended | and I …". */
export function findStatement(words: readonly Word[], match: Range): Range {
  const sentence = findSentence(words, match);
  const opens = (index: number): boolean =>
    words[index]?.text === 'i' && (words[index].breakBefore !== 'none' || JOINTS.has(words[index - 1]?.text ?? ''));
  let { first, last } = match;
  while (first > sentence.first && !opens(first)) first--;
  while (last < sentence.last && !opens(last + 1)) last++;
  return { first, last };
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
    past: isPast(words, sentence, match),
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
