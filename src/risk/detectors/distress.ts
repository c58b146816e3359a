import { type Detector, type Signal } from '../assessment.ts';
import { findWho, isNegated, isQuoted, makeSignal, readManner } from '../context.ts';
import { DISTRESS } from '../material/distress.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';
import { compilePhrases, type Match } from '../phrases.ts';

const FINDER = compilePhrases(DISTRESS);

function judge(words: readonly Word[], match: Match): Signal {
  const { laughing, trifling, playing, past, citing } = readManner(words, match);
  // Neither a joke nor a bad round of a game nor a song is for the queue; nor is what lies behind the writer.
  const declined =
    laughing || trifling || playing || past || citing || isNegated(words, match) || isQuoted(words, match);
  if (declined || findWho(words, match) !== 'self') return makeSignal('distress.declined', 'T0', words, match);
  return makeSignal(`distress.${match.kind}`, 'T1', words, match);
}

/** Feeling a burden and without hope at once comes close to a wish to die (the interpersonal
 * theory of suicide: Van Orden and others, 2010), so it is offered more. */
function judgeTogether(signals: readonly Signal[]): Signal[] {
  const burden = signals.find(({ rule }) => rule === 'distress.burden');
  const hopeless = signals.some(({ rule }) => rule === 'distress.hopelessness');
  return burden && hopeless ? [{ ...burden, rule: 'distress.burden-and-hopelessness', tier: 'T2' }] : [];
}

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  const signals = FINDER.find(words, places).map((match) => judge(words, match));
  return [...signals, ...judgeTogether(signals)];
}

/** Hopelessness, feeling a burden, and the urge to harm oneself, where nothing is said of dying. */
export const distress = { name: 'distress', words: FINDER.words, triggers: FINDER.anchors, detect } satisfies Detector;
