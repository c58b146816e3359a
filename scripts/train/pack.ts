import { HEADS, type Head } from '../../src/risk/model/heads.ts';
import {
  checkHash,
  readRareness,
  SLOT_BYTES,
  WEIGHTS_VERSION,
  type HeadFacts,
  type WeightsHeader,
} from '../../src/risk/model/weights.ts';
import { type Line } from './fit.ts';
import { type Slots } from './vectorise.ts';

/** Of all weights this share may be cut to the largest that a byte holds: a few would make all others coarse. */
const CUT_SHARE = 0.0002;
const LARGEST = 127;

const NEVER = { gentler: 2, usual: 2, keener: 2 };

/** The weight of 1 in a byte, so that all but the very largest fit. */
function chooseScale(weights: Float64Array): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const largest = sizes[Math.floor((1 - CUT_SHARE) * (sizes.length - 1))] ?? 0;
  return largest === 0 ? 1 : Math.fround(largest / LARGEST);
}

function quantise(weight: number, scale: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / scale)));
}

/** What a head's facts are before it is calibrated: it never speaks. */
function describeHead({ bias }: Line, scale: number): HeadFacts {
  return { scale, bias: Math.fround(bias), slope: 1, offset: 0, threshold: NEVER, thresholdWhereNamed: NEVER };
}

/** A weights file without its calibration: the header as data, and the bytes that follow it. */
export interface Packed {
  header: WeightsHeader;
  table: Buffer;
}

/** Rounds the lines of all heads to bytes, each weight multiplied by its feature's rareness. */
export function packLines(lines: Readonly<Record<Head, Line>>, slots: Slots, reading: string): Packed {
  const count = slots.owners.length;
  const table = Buffer.alloc(count * SLOT_BYTES);
  for (let slot = 0; slot < count; slot++) {
    if (slots.rareness[slot] === 0) continue;
    table[slot * SLOT_BYTES] = slots.rareness[slot] ?? 0;
    table[slot * SLOT_BYTES + 1] = checkHash(slots.owners[slot] ?? 0);
  }
  const facts = HEADS.map((head, index): [Head, HeadFacts] => {
    const rare = lines[head].weights.map((weight, slot) =>
      slots.rareness[slot] === 0 ? 0 : weight * readRareness(slots.rareness[slot] ?? 0),
    );
    const scale = chooseScale(rare);
    rare.forEach((weight, slot) => table.writeInt8(quantise(weight, scale), slot * SLOT_BYTES + 2 + index));
    return [head, describeHead(lines[head], scale)];
  });
  const heads = Object.fromEntries(facts) as Record<Head, HeadFacts>;
  return { header: { format: 'lamplight-risk-model', version: WEIGHTS_VERSION, slots: count, reading, heads }, table };
}

/** The weights file: one line of JSON, then the slots. */
export function writeWeights({ header, table }: Packed): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), table]);
}
