import { type Detector, type Signal } from '../assessment.ts';
import { holdsNegation, isNegated, isQuoted, isReported, makeSignal, readManner } from '../context.ts';
import { HOSTILE_LISTS, THREATS } from '../material/hostility.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';
import { compilePhrases, type Match } from '../phrases.ts';

const FINDER = compilePhrases(THREATS, HOSTILE_LISTS);

function judge(words: readonly Word[], match: Match): Signal {
  const { playing, citing, laughing, past } = readManner(words, match);
  const light = match.kind === 'violence' && (playing || citing || laughing || past);
  const declined =
    light ||
    holdsNegation(words, match) ||
    isNegated(words, match) ||
    isQuoted(words, match) ||
    isReported(words, match);
  return declined
    ? makeSignal('threat.declined', 'T0', words, match)
    : makeSignal(`threat.${match.kind}`, 'H', words, match);
}

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  return FINDER.find(words, places).map((match) => judge(words, match));
}

/** Violence against others, announced, wished for or called for. */
export const threat = { name: 'threat', words: FINDER.words, triggers: FINDER.anchors, detect } satisfies Detector;
