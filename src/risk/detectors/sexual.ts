import { type Detector, type Signal } from '../assessment.ts';
import { findSentence, hasAnyWord, isNegated, isQuoted, makeSignal, type Range } from '../context.ts';
import { CHILD_AGES, SEXUAL, SEXUAL_LISTS } from '../material/sexual.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';
import { compilePhrases, type Match } from '../phrases.ts';
import { isMentioned, isPassedOn } from '../telling.ts';

const FINDER = compilePhrases(SEXUAL, { ...SEXUAL_LISTS, age: CHILD_AGES });

/** Words of somebody to whom it was done, or who looks for help with it. */
const SUFFERING: ReadonlySet<string> = new Set(
  'report reported help police scared afraid ashamed traumatised traumatized furious victim survivor stop blocked uncomfortable disgusted left quit hurt exposed threatened'.split(
    ' ',
  ),
);
const ABOUT_ONESELF: ReadonlySet<string> = new Set([
  'my',
  'me',
  'daughter',
  'son',
  'sister',
  'brother',
  'niece',
  'nephew',
]);
/** "My nudes" in somebody else's hands. */
const OWN_PICTURES: ReadonlySet<string> = new Set('nudes nude pics pictures photos videos'.split(' '));

/** "Someone is selling my nudes and I feel sick": told by the one it is done to. */
function isSuffered(words: readonly Word[], match: Range): boolean {
  const sentence = findSentence(words, match);
  for (let index = sentence.first; index <= sentence.last; index++) {
    const isOwn = words[index]?.text === 'my' && OWN_PICTURES.has(words[index + 1]?.text ?? '');
    if (isOwn && hasAnyWord(words, { first: sentence.first, last: index }, HANDS)) return true;
  }
  return hasAnyWord(words, sentence, SUFFERING) && hasAnyWord(words, sentence, ABOUT_ONESELF);
}

/** Others' doing: who sells one's own pictures says "I" or nothing. */
const HANDS: ReadonlySet<string> = new Set('he she they someone somebody ex boyfriend guy man'.split(' '));

function judge(words: readonly Word[], match: Match): Signal {
  const declined =
    isQuoted(words, match) ||
    isMentioned(words, match) ||
    isNegated(words, match) ||
    isPassedOn(words, match) ||
    isSuffered(words, match);
  return declined
    ? makeSignal('sexual.declined', 'T0', words, match)
    : makeSignal(`sexual.${match.kind}`, 'H', words, match);
}

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  return FINDER.find(words, places).map((match) => judge(words, match));
}

/** Sexual words to a member, offers and blackmail, and whatever is sexual about children. */
export const sexual = { name: 'sexual', words: FINDER.words, triggers: FINDER.anchors, detect } satisfies Detector;
