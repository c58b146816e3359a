import { type Detector, type Signal } from '../assessment.ts';
import { findWho, hasAnyWord, isQuoted, makeSignal, type Range } from '../context.ts';
import { ASKING, ENCOURAGEMENT } from '../material/encouragement.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';
import { compilePhrases, type Match } from '../phrases.ts';
import { isMentioned, isPassedOn } from '../telling.ts';

const FINDER = compilePhrases(ENCOURAGEMENT);

/** How far back "do you want to …", "please don't …", "they told me to …" is looked for. */
const FARTHEST_ASKING = 5;

function isAskedOrDenied(words: readonly Word[], match: Range): boolean {
  let first = match.first;
  while (
    first > 0 &&
    match.first - first < FARTHEST_ASKING &&
    words[first]?.breakBefore !== 'stop' &&
    words[first - 1]?.text !== 'so'
  )
    first--;
  if (first === match.first) return false;
  // "Should you … if …?": asked, not told.
  const isQuestion = words[match.first - 1]?.text === 'you' && words[match.first - 2]?.text === 'should';
  return isQuestion || hasAnyWord(words, { first, last: match.first - 1 }, ASKING);
}

/** "I just die inside", "he should go die" of a character: not said to the reader. "Kill yourself" always is. */
function isOfAnother(words: readonly Word[], match: Range): boolean {
  for (let index = match.first; index <= match.last; index++) {
    const text = words[index]?.text;
    if (text === 'yourself' || text === 'you' || text === 'your' || text === 'kys') return false;
  }
  const who = findWho(words, match);
  return (
    (who === 'self' && words.slice(Math.max(0, match.first - 9), match.first + 1).some((word) => word.text === 'i')) ||
    who === 'other'
  );
}

function judge(words: readonly Word[], match: Match): Signal {
  // "I want to hide my cuts": the question itself is what others must not read an answer to.
  const isQuestion = match.kind === 'self-harm-tips';
  const declined =
    isAskedOrDenied(words, match) ||
    isQuoted(words, match) ||
    isMentioned(words, match) ||
    isPassedOn(words, match) ||
    (!isQuestion && isOfAnother(words, match));
  return declined
    ? makeSignal('encouragement.declined', 'T0', words, match)
    : makeSignal(`encouragement.${match.kind}`, 'H', words, match);
}

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  return FINDER.find(words, places).map((match) => judge(words, match));
}

/** Telling somebody to kill or hurt themselves, daring them to, or that the world would be better without them. */
export const encouragement = {
  name: 'encouragement',
  words: new Set([...FINDER.words, ...ASKING]),
  triggers: FINDER.anchors,
  detect,
} satisfies Detector;
