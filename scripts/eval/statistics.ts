/** A measured share or area with its 95 % interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** How one score and one decision tell positives from negatives. Every figure is absent where there is nothing to measure it on. */
export interface Separation {
  positives: number;
  negatives: number;
  /** The area under the ROC curve: how often a positive has the higher score. */
  auc?: Estimate;
  precision?: Estimate;
  recall?: Estimate;
  falsePositives?: Estimate;
  /** Recall where at most 1 % of the negatives have as high a score. */
  recallAt1?: Estimate;
  recallAt3?: Estimate;
}

/** What is known of one row for one question. */
export interface Observation {
  positive: boolean;
  score: number;
  hit: boolean;
}

/** Numbers from 0 to below 1, the same ones for the same seed. Source: xorshift32 (Marsaglia, 2003). */
export function createRandom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}

function takeInterval(value: number, drawn: number[]): Estimate {
  drawn.sort((one, other) => one - other);
  const at = (share: number) => drawn[Math.min(drawn.length - 1, Math.floor(share * drawn.length))] ?? value;
  return { value, low: at(0.025), high: at(0.975) };
}

/** Where all or none of them are hits no resample differs: then 95 % of samples of this size would show another one if the share were beyond. */
function widenCertain(estimate: Estimate, count: number): Estimate {
  const unseen = 1 - 0.05 ** (1 / count);
  if (estimate.value === 0) return { ...estimate, high: unseen };
  return estimate.value === 1 ? { ...estimate, low: 1 - unseen } : estimate;
}

/** The share of hits with its interval, by resampling. `random` goes on from call to call. */
export function estimateShare(
  hits: number,
  count: number,
  resamples: number,
  random: () => number,
): Estimate | undefined {
  if (count === 0) return undefined;
  const share = hits / count;
  const drawn = Array.from({ length: resamples }, () => {
    let drawnHits = 0;
    for (let row = 0; row < count; row++) if (random() < share) drawnHits++;
    return drawnHits / count;
  });
  return widenCertain(takeInterval(share, drawn), count);
}

/** Rows in the order of their scores, highest first; rows of one score are one step. */
interface Ranking {
  /** Where each row of the given order stands. */
  positives: Uint32Array;
  negatives: Uint32Array;
  /** Per place: 1 for a positive. */
  isPositive: Uint8Array;
  isHit: Uint8Array;
  /** Per place: 1 where the next place has a lower score. */
  endsStep: Uint8Array;
}

function rank(observations: readonly Observation[]): Ranking {
  const order = observations.toSorted((one, other) => other.score - one.score);
  const places = order.map((_, place) => place);
  return {
    positives: Uint32Array.from(places.filter((place) => order[place]?.positive === true)),
    negatives: Uint32Array.from(places.filter((place) => order[place]?.positive === false)),
    isPositive: Uint8Array.from(order, ({ positive }) => Number(positive)),
    isHit: Uint8Array.from(order, ({ hit }) => Number(hit)),
    endsStep: Uint8Array.from(order, ({ score }, place) => Number(order[place + 1]?.score !== score)),
  };
}

interface Figures {
  auc: number;
  precision: number;
  recall: number;
  falsePositives: number;
  recallAt1: number;
  recallAt3: number;
}

/** The figures of the rows, each counted as often as `weights` says. */
function measure({ positives, negatives, isPositive, isHit, endsStep }: Ranking, weights: Uint16Array): Figures {
  let [found, wrong, area] = [0, 0, 0];
  let [stepFound, stepWrong] = [0, 0];
  let [hits, falseHits] = [0, 0];
  let [recallAt1, recallAt3] = [0, 0];
  for (let place = 0; place < weights.length; place++) {
    const weight = weights[place] ?? 0;
    if (isPositive[place] === 1) stepFound += weight;
    else stepWrong += weight;
    if (isHit[place] === 1) {
      if (isPositive[place] === 1) hits += weight;
      else falseHits += weight;
    }
    if (endsStep[place] === 0) continue;
    // Of rows with the same score, half stand before the other half.
    area += stepWrong * (found + stepFound / 2);
    found += stepFound;
    wrong += stepWrong;
    if (wrong <= 0.01 * negatives.length) recallAt1 = found;
    if (wrong <= 0.03 * negatives.length) recallAt3 = found;
    [stepFound, stepWrong] = [0, 0];
  }
  return {
    auc: area / (positives.length * negatives.length),
    precision: hits / (hits + falseHits),
    recall: hits / positives.length,
    falsePositives: falseHits / negatives.length,
    recallAt1: recallAt1 / positives.length,
    recallAt3: recallAt3 / positives.length,
  };
}

/** As many rows as there are, drawn with replacement: positives from positives and negatives from negatives. */
function draw({ positives, negatives }: Ranking, weights: Uint16Array, random: () => number): void {
  weights.fill(0);
  for (const places of [positives, negatives]) {
    for (let count = 0; count < places.length; count++) {
      const place = places[Math.floor(random() * places.length)] ?? 0;
      weights[place] = (weights[place] ?? 0) + 1;
    }
  }
}

const FIGURES = ['auc', 'precision', 'recall', 'falsePositives', 'recallAt1', 'recallAt3'] as const;

/**
 * How scores and decisions tell positives from negatives, with 95 % intervals from a bootstrap that resamples positives and negatives
 * apart (Efron, 1979; percentiles). Deterministic for a seeded `random`. Time: rows × resamples.
 */
export function separate(observations: readonly Observation[], resamples: number, random: () => number): Separation {
  const ranking = rank(observations);
  const { positives, negatives } = ranking;
  const weights = new Uint16Array(observations.length).fill(1);
  const whole = measure(ranking, weights);
  const drawn: Record<keyof Figures, number[]> = {
    auc: [],
    precision: [],
    recall: [],
    falsePositives: [],
    recallAt1: [],
    recallAt3: [],
  };
  for (let time = 0; time < resamples; time++) {
    draw(ranking, weights, random);
    const figures = measure(ranking, weights);
    for (const name of FIGURES) if (Number.isFinite(figures[name])) drawn[name].push(figures[name]);
  }
  const separation: Separation = { positives: positives.length, negatives: negatives.length };
  for (const name of FIGURES) {
    if (!Number.isFinite(whole[name])) continue;
    const estimate = takeInterval(whole[name], drawn[name]);
    if (name === 'recall') separation[name] = widenCertain(estimate, positives.length);
    else if (name === 'falsePositives') separation[name] = widenCertain(estimate, negatives.length);
    else separation[name] = estimate;
  }
  return separation;
}
