import { type Detector, type Signal } from '../assessment.ts';
import { findSentence, hasAnyWord, isNegated, isQuoted, makeSignal } from '../context.ts';
import { CARE, DRUG_LISTS, DRUG_SALE } from '../material/drug-sale.ts';
import { type NormalisedText } from '../normalised-text.ts';
import { compilePhrases } from '../phrases.ts';
import { isMentioned, isPassedOn } from '../telling.ts';

const FINDER = compilePhrases(DRUG_SALE, DRUG_LISTS);
/** "Sober life is not for me" beside "looking for a dealer" takes nothing back. */
const PLAIN = 'sought';

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  return FINDER.find(words, places).map((match) => {
    const caring = match.kind !== PLAIN && hasAnyWord(words, findSentence(words, match), CARE);
    const declined =
      caring ||
      isQuoted(words, match) ||
      isMentioned(words, match) ||
      isNegated(words, match) ||
      isPassedOn(words, match);
    return declined
      ? makeSignal('drug-sale.declined', 'T0', words, match)
      : makeSignal(`drug-sale.${match.kind}`, 'H', words, match);
  });
}

/** Selling drugs or medicine, and asking for a seller. Use, craving and recovery are what people come here to speak of. */
export const drugSale = {
  name: 'drug-sale',
  words: new Set([...FINDER.words, ...CARE]),
  triggers: FINDER.anchors,
  detect,
} satisfies Detector;
