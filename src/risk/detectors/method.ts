import { type Detector, type Signal } from '../assessment.ts';
import { isQuoted, makeSignal, readManner } from '../context.ts';
import { HARM_LISTS, METHOD } from '../material/harm.ts';
import { type NormalisedText } from '../normalised-text.ts';
import { compilePhrases } from '../phrases.ts';

const FINDER = compilePhrases(METHOD, HARM_LISTS);

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  return FINDER.find(words, places).map((match) => {
    const { playing, citing, studying } = readManner(words, match);
    const declined = playing || citing || studying || isQuoted(words, match);
    return declined
      ? makeSignal('method.declined', 'T0', words, match)
      : makeSignal(`method.${match.kind}`, 'H', words, match);
  });
}

/** Asking for or naming ways to die, and looking for company in it. Held because others read it; the writer's own danger is the self-harm detector's. */
export const method = { name: 'method', words: FINDER.words, triggers: FINDER.anchors, detect } satisfies Detector;
