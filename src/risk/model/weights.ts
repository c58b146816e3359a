import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { HEADS } from './heads.ts';

/** The format that this code reads and `npm run train` writes. */
export const WEIGHTS_VERSION = 1;

/** A slot is how rare its feature is (0: nobody's), a check of its hash, and one weight for each head. */
export const SLOT_BYTES = 2 + HEADS.length;

/** Rareness is kept as `RARENESS_BASE` plus this many steps for one unit of ln(rows / rows with the feature). */
export const RARENESS_BASE = 128;
export const RARENESS_STEPS = 12;

const byKeenness = z.object({ gentler: z.number(), usual: z.number(), keener: z.number() });

const headFacts = z.object({
  /** What a weight of 1 stands for. */
  scale: z.number(),
  bias: z.number(),
  /** Probability = 1 / (1 + exp(-(slope * margin + offset))). */
  slope: z.number(),
  offset: z.number(),
  /** From which probability on the head speaks; more than 1 means never. */
  threshold: byKeenness,
  /** The same where the text names an act of dying, which those who comfort others do too. */
  thresholdWhereNamed: byKeenness,
});

const headerShape = z.object({
  format: z.literal('lamplight-risk-model'),
  version: z.number(),
  slots: z.int().positive(),
  /** A sum over how the training rows were read: it changes when the normaliser or the features do. */
  reading: z.string(),
  heads: z.record(z.enum(HEADS), headFacts),
});

/** What stands in the first line of the weights file. */
export type WeightsHeader = z.infer<typeof headerShape>;
export type HeadFacts = z.infer<typeof headFacts>;

/** How many bytes a slot's weights take in memory: one more than there are heads, so that none lies across two lines of the cache. */
export const STRIDE = 8;

/** A model in memory. */
export interface Weights {
  header: WeightsHeader;
  /** The number of slots, a power of two, less one. */
  mask: number;
  /** Of each slot: how rare its feature is (the upper byte; 0: nobody's) and a check of its hash (the lower). */
  marks: Uint16Array;
  /** One weight for each head, `STRIDE` apart. */
  weights: Int8Array;
  /** Of each head: what a weight of 1 stands for, and where its margin begins. */
  scales: Float64Array;
  biases: Float64Array;
}

/** The weights file is missing, cut off or of another version. */
export class WeightsError extends Error {
  override name = 'WeightsError';
}

/** The first place where a feature's slot may be. */
export function findFirstSlot(hash: number, mask: number): number {
  return hash & mask;
}

/** The other place where a feature's slot may be. */
export function findSecondSlot(hash: number, mask: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 11) & mask;
}

/** What tells a feature from most others that would have the same slot. */
export function checkHash(hash: number): number {
  return hash >>> 24;
}

/** How rare a feature is, in units of ln(rows / rows with it), from its byte. */
export function readRareness(byte: number): number {
  return (byte - RARENESS_BASE) / RARENESS_STEPS;
}

function readHeader(bytes: Buffer): { header: WeightsHeader; from: number } {
  const end = bytes.indexOf(10);
  if (end < 0) throw new WeightsError('The weights of the risk model have no header. Run `npm run train`.');
  let line: unknown;
  try {
    line = JSON.parse(bytes.toString('utf8', 0, end));
  } catch {
    throw new WeightsError('The header of the risk model is no JSON. Run `npm run train`.');
  }
  const read = headerShape.safeParse(line);
  if (!read.success)
    throw new WeightsError('The header of the risk model is not as it should be. Run `npm run train`.');
  if (read.data.version !== WEIGHTS_VERSION)
    throw new WeightsError(
      `The weights of the risk model are of version ${String(read.data.version)}; this code reads version ${String(WEIGHTS_VERSION)}. Run \`npm run train\`.`,
    );
  return { header: read.data, from: end + 1 };
}

/** Takes a weights file apart. Throws `WeightsError` where it is cut off, broken or of another version. */
export function parseWeights(bytes: Buffer): Weights {
  const { header, from } = readHeader(bytes);
  const { slots } = header;
  if ((slots & (slots - 1)) !== 0 || bytes.length - from !== slots * SLOT_BYTES)
    throw new WeightsError('The weights of the risk model are cut off or too long. Run `npm run train`.');
  const marks = new Uint16Array(slots);
  const weights = new Int8Array(slots * STRIDE);
  for (let slot = 0; slot < slots; slot++) {
    const at = from + slot * SLOT_BYTES;
    marks[slot] = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    for (let head = 0; head < HEADS.length; head++) weights[slot * STRIDE + head] = bytes[at + 2 + head] ?? 0;
  }
  const scales = Float64Array.from(HEADS, (head) => header.heads[head].scale);
  const biases = Float64Array.from(HEADS, (head) => header.heads[head].bias);
  return { header, mask: slots - 1, marks, weights, scales, biases };
}

const BUILT = /([/\\])dist([/\\]src[/\\]risk[/\\]model)$/;

/** Where the weights are: beside this file, or, where this runs from `dist`, in the sources it was built from. */
export function findWeightsFile(): string {
  return join(import.meta.dirname.replace(BUILT, '$2'), 'weights.bin');
}

let loaded: Weights | undefined;

/** The model's weights, read from their file once. Throws `WeightsError`. */
export function loadWeights(): Weights {
  if (loaded === undefined) {
    const path = findWeightsFile();
    if (!existsSync(path)) throw new WeightsError('The weights of the risk model are missing. Run `npm run train`.');
    loaded = parseWeights(readFileSync(path));
  }
  return loaded;
}
