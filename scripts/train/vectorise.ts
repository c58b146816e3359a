import { normalise } from '../../src/risk/normalise.ts';
import { createFeatures, extractFeatures } from '../../src/risk/model/features.ts';
import {
  checkHash,
  findFirstSlot,
  findSecondSlot,
  RARENESS_BASE,
  RARENESS_STEPS,
  readRareness,
} from '../../src/risk/model/weights.ts';
import { type NormalisedText } from '../../src/risk/normalised-text.ts';
import { buildVocabulary } from '../../src/risk/vocabulary.ts';
import { type Matrix } from './fit.ts';

/** Rows are read without any detector's words, so that a new phrase of theirs does not change the model. */
const NO_WORDS = buildVocabulary([]);

/** The words of a row, as the model learns them. */
export function readPlainly(text: string): NormalisedText {
  return normalise(text, NO_WORDS);
}

/** A row's features without repetitions, as hashes in rising order. Row `r` has those from `offsets[r]` up to `offsets[r + 1]`. */
export interface Hashed {
  offsets: Int32Array;
  hashes: Int32Array;
}

function grow(full: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(full.length * 2);
  larger.set(full);
  return larger;
}

/** Reads texts into features, in their order. */
export function hashTexts(texts: readonly string[]): Hashed {
  let hashes = new Int32Array(1 << 20);
  const offsets = new Int32Array(texts.length + 1);
  const features = createFeatures();
  let count = 0;
  texts.forEach((text, row) => {
    extractFeatures(readPlainly(text).words, features);
    const sorted = features.hashes.slice(0, features.count).sort();
    while (count + sorted.length > hashes.length) hashes = grow(hashes);
    for (let at = 0; at < sorted.length; at++)
      if (at === 0 || sorted[at] !== sorted[at - 1]) hashes[count++] = sorted[at] ?? 0;
    offsets[row + 1] = count;
  });
  return { offsets, hashes: hashes.slice(0, count) };
}

/** A sum over all features of all rows, to see whether texts are still read as they were (FNV-1a). */
export function sumReading({ hashes }: Hashed): string {
  let sum = 0x811c9dc5;
  for (const hash of hashes) sum = Math.imul(sum ^ hash, 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/** Which feature each slot belongs to, and how rare it is. */
export interface Slots {
  owners: Int32Array;
  /** As in the weights file; 0: nobody's. */
  rareness: Uint8Array;
}

interface Frequent {
  hash: number;
  rows: number;
}

/** Features of at least `fewest` rows, the most frequent first. */
function findFrequent({ hashes }: Hashed, fewest: number): Frequent[] {
  const sorted = hashes.slice().sort();
  const found: Frequent[] = [];
  let from = 0;
  for (let at = 1; at <= sorted.length; at++) {
    if (at < sorted.length && sorted[at] === sorted[from]) continue;
    if (at - from >= fewest) found.push({ hash: sorted[from] ?? 0, rows: at - from });
    from = at;
  }
  return found.sort((one, other) => other.rows - one.rows || one.hash - other.hash);
}

/**
 * Gives slots to features, the most frequent first: its first place, else its second, else it stays out. Features of fewer than `fewest` rows
 * have none: what only one or two people wrote leaves no trace.
 */
export function shareSlots(hashed: Hashed, count: number, fewest: number): Slots {
  const rows = hashed.offsets.length - 1;
  const owners = new Int32Array(count);
  const rareness = new Uint8Array(count);
  for (const feature of findFrequent(hashed, fewest)) {
    const places = [findFirstSlot(feature.hash, count - 1), findSecondSlot(feature.hash, count - 1)];
    const slot = places.find((place) => rareness[place] === 0);
    if (slot === undefined) continue;
    owners[slot] = feature.hash;
    rareness[slot] = Math.min(255, RARENESS_BASE + 1 + Math.round(RARENESS_STEPS * Math.log(rows / feature.rows)));
  }
  return { owners, rareness };
}

/** The slot that scoring would find for a feature, or -1: a stranger whose check happens to fit is taken in as it will be later. */
function findOwned(hash: number, { owners, rareness }: Slots): number {
  const mask = owners.length - 1;
  const first = findFirstSlot(hash, mask);
  if (rareness[first] !== 0 && checkHash(owners[first] ?? 0) === checkHash(hash)) return first;
  const second = findSecondSlot(hash, mask);
  return rareness[second] !== 0 && checkHash(owners[second] ?? 0) === checkHash(hash) ? second : -1;
}

/** The rows as vectors of length 1 over the slots. */
export function buildMatrix({ offsets, hashes }: Hashed, slots: Slots): Matrix {
  const matrix = {
    offsets: new Int32Array(offsets.length),
    columns: new Int32Array(hashes.length),
    values: new Float32Array(hashes.length),
    width: slots.owners.length,
  };
  let cells = 0;
  for (let row = 0; row + 1 < offsets.length; row++) {
    const from = cells;
    let square = 0;
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const slot = findOwned(hashes[at] ?? 0, slots);
      if (slot < 0) continue;
      const value = readRareness(slots.rareness[slot] ?? 0);
      matrix.columns[cells] = slot;
      matrix.values[cells++] = value;
      square += value * value;
    }
    for (let at = from; at < cells; at++) matrix.values[at] = (matrix.values[at] ?? 0) / Math.sqrt(square);
    matrix.offsets[row + 1] = cells;
  }
  return matrix;
}
