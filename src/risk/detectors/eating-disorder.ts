import { type Detector, type Signal } from '../assessment.ts';
import { findSentence, hasAnyWord, isNegated, isQuoted, makeSignal } from '../context.ts';
import { EATING_DISORDER, EATING_LISTS, HEALING, THINGS } from '../material/eating-disorder.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';
import { compilePhrases, type Match } from '../phrases.ts';
import { isMentioned, isPassedOn } from '../telling.ts';

const FINDER = compilePhrases(EATING_DISORDER, EATING_LISTS);
const ONESELF: ReadonlySet<string> = new Set(['me', 'my', 'i', 'myself']);
/** "I starved myself", "I want to lie to …": told of oneself. */
const FARTHEST_SELF = 4;

/** Somebody who is in it, or was, and speaks of themselves, which is distress or healing; or no food is meant at all. */
function isLived(words: readonly Word[], match: Match): boolean {
  const sentence = findSentence(words, match);
  if (hasAnyWord(words, sentence, THINGS)) return true;
  if (hasAnyWord(words, sentence, HEALING) && hasAnyWord(words, sentence, ONESELF)) return true;
  // Who needs a spur or a companion for it says so of themselves.
  if (match.kind !== 'tricks') return false;
  for (let index = match.first - 1; index >= Math.max(sentence.first, match.first - FARTHEST_SELF); index--)
    if (words[index]?.text === 'i') return words[index - 1]?.text !== 'do' && words[index - 1]?.text !== 'can';
  return false;
}

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  return FINDER.find(words, places).map((match) => {
    const declined =
      isQuoted(words, match) ||
      isMentioned(words, match) ||
      isNegated(words, match) ||
      isPassedOn(words, match) ||
      isLived(words, match);
    return declined
      ? makeSignal('eating-disorder.declined', 'T0', words, match)
      : makeSignal(`eating-disorder.${match.kind}`, 'H', words, match);
  });
}

/** Praise of starving, tricks to do and hide it, and company in it. Who speaks of their own illness is in distress, and nobody's danger. */
export const eatingDisorder = {
  name: 'eating-disorder',
  words: new Set([...FINDER.words, ...HEALING, ...THINGS]),
  triggers: FINDER.anchors,
  detect,
} satisfies Detector;
