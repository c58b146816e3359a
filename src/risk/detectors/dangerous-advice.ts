import { type Detector, type Signal } from '../assessment.ts';
import { findSentence, hasAnyWord, isNegated, isQuoted, makeSignal, type Range } from '../context.ts';
import { ADVICE_LISTS, CAREFUL, DANGEROUS_ADVICE, DECIDED_BY } from '../material/dangerous-advice.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';
import { compilePhrases } from '../phrases.ts';
import { isAskedByWriter, isMentioned, isPassedOn } from '../telling.ts';

const FINDER = compilePhrases({ given: DANGEROUS_ADVICE }, ADVICE_LISTS);

const WARNING: ReadonlySet<string> = new Set('not never without careful dont cannot'.split(' '));
/** "Please do not quit …": what is warned of may stand within the match itself. */
const LEAVING: ReadonlySet<string> = new Set('stop quit skip drop flush ditch toss dump leave come get go'.split(' '));
const FARTHEST_WARNING = 3;
const FARTHEST_WRITER = 4;

const BELITTLING: ReadonlySet<string> = new Set('is lies lie lied only just wants does'.split(' '));
const MEDICINE: ReadonlySet<string> = new Set(ADVICE_LISTS.medicine);

function holdsMedicine(words: readonly Word[], match: Range): boolean {
  return hasAnyWord(words, match, MEDICINE);
}

/** "No doctor" and "your doctor is lying" decide nothing. */
function isDeciding(words: readonly Word[], index: number): boolean {
  if (!DECIDED_BY.has(words[index]?.text ?? '') || words[index - 1]?.text === 'no') return false;
  return !BELITTLING.has(words[index + 1]?.text ?? '');
}

/** "Never stop taking …", "do not mix …", "talk to your doctor before you …": the opposite advice, or a careful one. */
function isCareful(words: readonly Word[], match: Range): boolean {
  const sentence = findSentence(words, match);
  for (let index = Math.max(sentence.first, match.first - FARTHEST_WARNING); index < match.first; index++)
    if (WARNING.has(words[index]?.text ?? '')) return true;
  for (let index = match.first; index < match.last; index++)
    if (WARNING.has(words[index]?.text ?? '') && LEAVING.has(words[index + 1]?.text ?? ''))
      return holdsMedicine(words, match);
  if (words[match.last]?.text === 'cure' && words[match.last - 1]?.text === 'no') return true;
  if (hasAnyWord(words, { first: match.last + 1, last: sentence.last }, CAREFUL)) return true;
  const outside = (index: number) => index < match.first || index > match.last;
  for (let index = sentence.first; index <= sentence.last; index++)
    if (outside(index) && isDeciding(words, index)) return true;
  return false;
}

/** "I had to skip …", "my doctor told me", "I don't need … any more": the writer's own life. */
function isOfWriter(words: readonly Word[], match: Range): boolean {
  const { first } = findSentence(words, match);
  for (let index = match.first; index >= Math.max(first, match.first - FARTHEST_WRITER); index--) {
    const text = words[index]?.text;
    if (text === 'i') return words[index + 1]?.text !== 'would';
    if (text === 'you') return false;
  }
  return false;
}

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  return FINDER.find(words, places).map((match) => {
    const declined =
      isQuoted(words, match) ||
      isMentioned(words, match) ||
      isPassedOn(words, match) ||
      isNegated(words, match) ||
      isCareful(words, match) ||
      isOfWriter(words, match) ||
      isAskedByWriter(words, findSentence(words, match));
    return makeSignal(
      declined ? 'dangerous-advice.declined' : 'dangerous-advice.given',
      declined ? 'T0' : 'H',
      words,
      match,
    );
  });
}

/** Stopping medicine, doubling doses, poison as a cure, staying away from help: advice that can hurt whoever follows it. */
export const dangerousAdvice = {
  name: 'dangerous-advice',
  words: new Set([...FINDER.words, ...CAREFUL, ...DECIDED_BY]),
  triggers: FINDER.anchors,
  detect,
} satisfies Detector;
