import { type Detector, type Signal } from '../assessment.ts';
import { findSentence, hasAnyWord, holdsNegation, isNegated, isQuoted, makeSignal, type Range } from '../context.ts';
import { HATE, HATE_LISTS, RECLAIMING } from '../material/hate.ts';
import { INSULT_LISTS, INSULTS } from '../material/insults.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';
import { compilePhrases, type Match } from '../phrases.ts';
import { isMentioned, isOfOneself, isPassedOn } from '../telling.ts';

const FINDER = compilePhrases({ ...INSULTS, ...HATE }, { ...INSULT_LISTS, ...HATE_LISTS });

/** A message of no more words than this, all of them coarse, is thrown at somebody. */
const SHORT_OUTBURST = 3;
/** In a message of no more words than this, a coarse word is thrown at somebody, addressed or not. */
const SHORT_MESSAGE = 8;
const OUTBURST: ReadonlySet<string> = new Set([
  ...INSULT_LISTS.coarse,
  'fucking',
  'fuck',
  'you',
  'team',
  'so',
  'my',
  'this',
  'guy',
  'such',
]);
const COARSE: ReadonlySet<string> = new Set(INSULT_LISTS.coarse);
const ADDRESS: ReadonlySet<string> = new Set(['you', 'your', 'ur', 'yourself', '<mention>']);
/** "Nobody thinks you are …", "I don't believe you are …". */
const DENYING: ReadonlySet<string> = new Set(['nobody', 'not', 'never', 'no', 'none', 'without', 'what', 'why']);
const THINKING: ReadonlySet<string> = new Set(
  'think thinks believe believes says say said mean means thought call make makes'.split(' '),
);

function findOutburst(words: readonly Word[]): Signal[] {
  if (words.length === 0 || words.length > SHORT_OUTBURST) return [];
  const thrown = words.every((word) => OUTBURST.has(word.text)) && words.some((word) => COARSE.has(word.text));
  return thrown ? [makeSignal('harassment.insult', 'H', words, { first: 0, last: words.length - 1 })] : [];
}

function isDenied(words: readonly Word[], match: Range): boolean {
  for (let index = match.first - 1; index >= Math.max(0, match.first - 3); index--) {
    if (!THINKING.has(words[index]?.text ?? '')) continue;
    for (let before = index - 1; before >= Math.max(0, index - 3); before--)
      if (DENYING.has(words[before]?.text ?? '')) return true;
  }
  return false;
}

/** "A moron of a printer", "such a waste of space in this closet": a thing. */
function isOfThing(words: readonly Word[], match: Range): boolean {
  const [one, two] = [words[match.last + 1], words[match.last + 2]];
  // "That will fuck you up".
  if (one?.breakBefore === 'none' && (one.text === 'up' || one.text === 'over')) return true;
  return one?.text === 'of' && one.breakBefore === 'none' && (two?.text === 'a' || two?.text === 'an');
}

/** Coarse words count where somebody is addressed, or where a message holds little else. */
function isThrown(words: readonly Word[], match: Range): boolean {
  return words.length <= SHORT_MESSAGE || hasAnyWord(words, findSentence(words, match), ADDRESS);
}

/** "As a queer person", "we …", "my fellow …": said by those whom the word is meant for. */
function isReclaimed(words: readonly Word[], match: Range): boolean {
  for (let index = Math.max(0, match.first - 4); index < match.first; index++) {
    if (words[index + 1]?.breakBefore === 'stop') continue;
    const found = RECLAIMING.some((signs) => signs.every((sign, step) => words[index + step]?.text === sign));
    if (found && index + 1 <= match.first) return !hasAnyWord(words, { first: index, last: match.first - 1 }, ADDRESS);
  }
  return false;
}

const SPOKEN_OF: ReadonlySet<string> = new Set(['not', 'no', 'if', 'whether']);

function isDeclined(words: readonly Word[], match: Match): boolean {
  const { kind } = match;
  const isWord = kind === 'slur' || kind === 'taken-word';
  if (isQuoted(words, match) || isMentioned(words, match) || isPassedOn(words, match)) return true;
  if (isOfOneself(words, match)) return true;
  if (isWord) return isReclaimed(words, match);
  if (kind === 'coarse' && !isThrown(words, match)) return true;
  if (kind === 'who-you-are') return SPOKEN_OF.has(words[match.first - 1]?.text ?? '');
  if (kind === 'insult' && holdsNegation(words, match)) return true;
  return isNegated(words, match) || isDenied(words, match) || isOfThing(words, match);
}

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  const found = FINDER.find(words, places).map((match) =>
    isDeclined(words, match)
      ? makeSignal('harassment.declined', 'T0', words, match)
      : makeSignal(`harassment.${match.kind}`, 'H', words, match),
  );
  return [...found, ...findOutburst(words)];
}

/** Insults aimed at somebody, calls to join in, slurs, and contempt for groups of people. */
export const harassment = {
  name: 'harassment',
  words: new Set([...FINDER.words, ...OUTBURST]),
  triggers: new Set([...FINDER.anchors, ...COARSE]),
  detect,
} satisfies Detector;
