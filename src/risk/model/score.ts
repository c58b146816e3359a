import { type NormalisedText, type Word } from '../normalised-text.ts';
import { createFeatures, extractFeatures, type Features } from './features.ts';
import { HEADS, type Head, type Scores } from './heads.ts';
import {
  checkHash,
  findFirstSlot,
  findSecondSlot,
  loadWeights,
  SLOT_BYTES,
  type HeadFacts,
  type Weights,
} from './weights.ts';

/** Room for the work on one text, used again for the next. Nothing of a text outlives the call that read it but these hashes. */
interface Scratch {
  features: Features;
  /** In which pass each slot was seen last: a feature counts once, however often it stands there. */
  seen: Uint32Array;
  pass: number;
}

function createScratch(slots: number): Scratch {
  return { features: createFeatures(), seen: new Uint32Array(slots), pass: 0 };
}

const scratches = new WeakMap<Weights, Scratch>();

function claimScratch(weights: Weights): Scratch {
  const there = scratches.get(weights);
  if (there !== undefined) return there;
  const made = createScratch(weights.mask + 1);
  scratches.set(weights, made);
  return made;
}

/** The slot of a feature, or -1 where the model does not know it. */
export function findSlot(hash: number, { mask, table, squares }: Weights): number {
  const check = checkHash(hash);
  const first = findFirstSlot(hash, mask);
  if (table[first * SLOT_BYTES + 1] === check && squares[first] !== 0) return first;
  const second = findSecondSlot(hash, mask);
  return table[second * SLOT_BYTES + 1] === check && squares[second] !== 0 ? second : -1;
}

/** What the model makes of a stretch of words: one margin for each head (0: it does not know), and how many features it knew. */
export interface Reading {
  margins: Float64Array;
  known: number;
}

/** Adds up what the features from `from` to `to` say, each once, divided by the length of their vector. */
function readFeatures(scratch: Scratch, from: number, to: number, weights: Weights): Reading {
  const { features, seen } = scratch;
  const { signed, squares } = weights;
  const pass = ++scratch.pass;
  const margins = new Float64Array(HEADS.length);
  let known = 0;
  let square = 0;
  for (let at = from; at < to; at++) {
    const slot = findSlot(features.hashes[at] ?? 0, weights);
    if (slot < 0 || seen[slot] === pass) continue;
    seen[slot] = pass;
    known++;
    square += squares[slot] ?? 0;
    const base = slot * SLOT_BYTES + 2;
    for (let head = 0; head < HEADS.length; head++) margins[head] = (margins[head] ?? 0) + (signed[base + head] ?? 0);
  }
  const length = Math.sqrt(square);
  HEADS.forEach((name, head) => {
    const { scale, bias } = weights.header.heads[name];
    margins[head] = known === 0 ? 0 : ((margins[head] ?? 0) * scale) / length + bias;
  });
  return { margins, known };
}

/** A probability from a margin, as the development rows have it. */
export function calibrate(margin: number, { slope, offset }: HeadFacts): number {
  return 1 / (1 + Math.exp(-(slope * margin + offset)));
}

/** What the model makes of the words as a whole. */
export function readWords(words: readonly Word[], weights: Weights): Reading {
  const scratch = claimScratch(weights);
  extractFeatures(words, scratch.features);
  return readFeatures(scratch, 0, scratch.features.count, weights);
}

function toScores({ margins, known }: Reading, weights: Weights): Scores {
  const score = (head: Head) =>
    known === 0 ? 0 : calibrate(margins[HEADS.indexOf(head)] ?? 0, weights.header.heads[head]);
  return {
    'self-harm': score('self-harm'),
    distress: score('distress'),
    abuse: score('abuse'),
    threat: score('threat'),
    sexual: score('sexual'),
    spam: score('spam'),
    'dangerous-advice': score('dangerous-advice'),
  };
}

/**
 * How probable each kind of danger is in a text, from 0 to 1, calibrated on the development rows. The same text has the same scores. A text of
 * which the model knows nothing (no letters, a language it has never seen) has zeros. Throws `WeightsError` where the weights cannot be read.
 */
export function scoreText(text: NormalisedText, weights: Weights = loadWeights()): Scores {
  return toScores(readWords(text.words, weights), weights);
}
