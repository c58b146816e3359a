import { type Detector, type Signal } from '../assessment.ts';
import { isNegated, isQuoted, makeSignal } from '../context.ts';
import { DOXXING } from '../material/personal-data.ts';
import { type NormalisedText } from '../normalised-text.ts';
import { compilePhrases } from '../phrases.ts';
import { isPassedOn } from '../telling.ts';

const FINDER = compilePhrases({ published: DOXXING });

/** "Her real name is not shown": nothing is published. */
const OPEN: ReadonlySet<string> = new Set(['not', 'never', 'secret', 'unknown', 'private', 'what', 'none']);

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  return FINDER.find(words, places).map((match) => {
    const declined =
      isNegated(words, match) ||
      isQuoted(words, match) ||
      isPassedOn(words, match) ||
      OPEN.has(words[match.last + 1]?.text ?? '');
    return makeSignal(
      declined ? 'personal-data.declined' : 'personal-data.published',
      declined ? 'T0' : 'H',
      words,
      match,
    );
  });
}

/** Making somebody's name, place or life known, or asking others to find it, in words. */
export const doxxing = { name: 'doxxing', words: FINDER.words, triggers: FINDER.anchors, detect } satisfies Detector;
