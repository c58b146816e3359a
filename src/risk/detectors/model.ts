import { type Detector, type Keenness, type RiskSettings, type Signal, type Tier } from '../assessment.ts';
import { HEADS, type Head } from '../model/heads.ts';
import { namesAct } from '../model/named-acts.ts';
import { discountShort, readWords, scoreHead } from '../model/score.ts';
import { loadWeights, type Weights } from '../model/weights.ts';
import { type NormalisedText } from '../normalised-text.ts';

/** A number cannot say why, so it never wakes anybody: T3 is the rules' alone. */
const TIERS = {
  'self-harm': 'T2',
  distress: 'T1',
  abuse: 'H',
  threat: 'H',
  sexual: 'H',
  spam: 'H',
  'dangerous-advice': 'H',
} as const satisfies Record<Head, Exclude<Tier, 'T0' | 'T3'>>;

/** From which probability on a head speaks. */
export function findThreshold(head: Head, keenness: Keenness, named: boolean, model: Weights = loadWeights()): number {
  const { threshold, thresholdWhereNamed } = model.header.heads[head];
  return (named ? thresholdWhereNamed : threshold)[keenness];
}

function detect({ words }: NormalisedText, _places?: readonly number[], settings: RiskSettings = {}): Signal[] {
  const model = loadWeights();
  const reading = readWords(words, model);
  if (!reading.understood) return [];
  const named = namesAct(words);
  const keenness = settings.keenness ?? 'usual';
  const signals: Signal[] = [];
  HEADS.forEach((head, index) => {
    if (discountShort(scoreHead(reading, head, model), reading.words) < findThreshold(head, keenness, named, model))
      return;
    const { first, last } = reading.ranges[index] ?? { first: 0, last: 0 };
    const start = words[first]?.start ?? 0;
    signals.push({ rule: `model.${head}`, tier: TIERS[head], start, end: words[last]?.end ?? start });
  });
  return signals;
}

/**
 * What a statistical model recognises that no rule has words for (docs/model-card.md). It raises to T1, T2 or H, never to T3, and says of a
 * longer text which stretch of it is the gravest. Reads its weights at the first text; where they cannot be read, it fails as a detector does.
 */
export const model = { name: 'model', words: new Set<string>(), detect } satisfies Detector;
