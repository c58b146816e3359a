import { type Assessment, type Detector, type RiskSettings, type Signal, type Tier } from './assessment.ts';
import { DETECTORS } from './detectors.ts';
import { normalise } from './normalise.ts';
import { buildVocabulary } from './vocabulary.ts';

const RANKS = { T0: 0, T1: 1, T2: 2, H: 3, T3: 4 } as const satisfies Record<Tier, number>;

/** A rule that speaks more often than this in one text adds nothing; its first places are kept. */
const MOST_PER_RULE = 5;

function findHighest(signals: readonly Signal[]): Tier {
  let highest: Tier = 'T0';
  for (const { tier } of signals) if (RANKS[tier] > RANKS[highest]) highest = tier;
  return highest;
}

function keepFirst(signals: readonly Signal[]): Signal[] {
  const counts = new Map<string, number>();
  return signals.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= MOST_PER_RULE;
  });
}

/**
 * A detector that fails is a signal of its own, and the others still run. Tier T1: a person will look at the message, but a
 * fault of ours wakes nobody and offers nothing to a member. What another detector found in the same text keeps its tier.
 */
function runDetector(detector: Detector, read: () => Signal[], length: number): Signal[] {
  try {
    return read();
  } catch {
    return [{ rule: `engine.detector-failed:${detector.name}`, tier: 'T1', start: 0, end: length }];
  }
}

/**
 * Makes an `assess` of the given detectors. They run independently, in the order of the list, each on the same reading of
 * the text, in which the disguises of any of their words are undone.
 */
export function createAssess(detectors: readonly Detector[]): (text: string, settings?: RiskSettings) => Assessment {
  const vocabulary = buildVocabulary(detectors.flatMap((detector) => [...detector.words]));
  return function assessWith(text, settings = {}) {
    const read = normalise(text, vocabulary);
    const off: readonly string[] = settings.off ?? [];
    const signals = detectors
      .filter((detector) => !off.includes(detector.name))
      .flatMap((detector) => runDetector(detector, () => detector.detect(read), text.length));
    return { tier: findHighest(signals), signals: keepFirst(signals) };
  };
}

const assessWithAll = createAssess(DETECTORS);

/**
 * What a text may mean. Pure, never throws, takes time proportional to the length of the text, of which only the first
 * 6,000 and the last 2,000 UTF-16 units are read. Severity is the maximum of all signals; nothing subtracts.
 */
export function assess(text: string, settings: RiskSettings = {}): Assessment {
  return assessWithAll(text, settings);
}
