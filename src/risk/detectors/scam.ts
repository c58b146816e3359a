import { type Detector, type Signal } from '../assessment.ts';
import { isNegated, isQuoted, makeSignal } from '../context.ts';
import { HARM_LISTS, SCAM } from '../material/harm.ts';
import { type NormalisedText } from '../normalised-text.ts';
import { compilePhrases } from '../phrases.ts';

const FINDER = compilePhrases(SCAM, HARM_LISTS);

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  return FINDER.find(words, places).map((match) => {
    const declined = isNegated(words, match) || isQuoted(words, match);
    return makeSignal(declined ? 'scam.declined' : 'scam.bait', declined ? 'T0' : 'H', words, match);
  });
}

/** Prizes, easy money, stolen accounts and the links that go with them. */
export const scam = { name: 'scam', words: FINDER.words, triggers: FINDER.anchors, detect } satisfies Detector;
