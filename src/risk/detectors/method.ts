import { type Detector, type Signal } from '../assessment.ts';
import { findSentence, hasAnyWord, isQuoted, makeSignal, readManner } from '../context.ts';
import { METHOD, METHOD_LISTS, PREVENTING } from '../material/method.ts';
import { type NormalisedText } from '../normalised-text.ts';
import { compilePhrases } from '../phrases.ts';

const FINDER = compilePhrases(METHOD, METHOD_LISTS);

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  return FINDER.find(words, places).map((match) => {
    const { playing, citing, studying } = readManner(words, match);
    const preventing = hasAnyWord(words, findSentence(words, match), PREVENTING);
    const declined = playing || citing || studying || preventing || isQuoted(words, match);
    return declined
      ? makeSignal('method.declined', 'T0', words, match)
      : makeSignal(`method.${match.kind}`, 'H', words, match);
  });
}

/** Asking for or naming ways to die, and looking for company in it. Held because others read it; the writer's own danger is the self-harm detector's. */
export const method = {
  name: 'method',
  words: new Set([...FINDER.words, ...PREVENTING]),
  triggers: FINDER.anchors,
  detect,
} satisfies Detector;
