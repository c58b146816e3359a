import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calibrateMargins } from '../../../scripts/train/calibrate.ts';
import { createRandom, fitLine } from '../../../scripts/train/fit.ts';
import { prepareLesson } from '../../../scripts/train/lessons.ts';
import { readRows } from '../../../scripts/train/read-rows.ts';
import { trainModel } from '../../../scripts/train/train-model.ts';
import { hashTexts, shareSlots } from '../../../scripts/train/vectorise.ts';
import { normalise } from '../../../src/risk/normalise.ts';
import { scoreText } from '../../../src/risk/model/score.ts';
import { parseWeights } from '../../../src/risk/model/weights.ts';
import { buildVocabulary } from '../../../src/risk/vocabulary.ts';
import { inventRows } from './sample.ts';

const SMALL = { slots: 1 << 12, fewestRows: 3, rounds: 4, seed: 1 };
const ROWS = inventRows(200);

describe('training', () => {
  it('gives the same weights, bit for bit, from the same rows', () => {
    expect(trainModel(ROWS, ROWS, SMALL).equals(trainModel(inventRows(200), inventRows(200), SMALL))).toBe(true);
  });

  it('gives other weights from other rows', () => {
    expect(trainModel(ROWS.slice(0, 150), ROWS, SMALL).equals(trainModel(ROWS, ROWS, SMALL))).toBe(false);
  });

  it('learns to tell grave rows from calm ones', () => {
    const weights = parseWeights(trainModel(ROWS, ROWS, SMALL));
    const score = (text: string) => scoreText(normalise(text, buildVocabulary([])), weights)['self-harm'];
    expect(score('every night nobody would miss me')).toBeGreaterThan(0.5);
    expect(score('we walked by the river and baked bread')).toBeLessThan(0.5);
  });

  const folder = join(import.meta.dirname, '../../../../shared/data/risk');
  it.skipIf(!existsSync(folder))('gives the same weights twice from a sample of real rows', () => {
    const sample = readRows(join(folder, 'dev.jsonl.gz')).filter((_, at) => at % 40 === 0);
    expect(trainModel(sample, sample, SMALL).equals(trainModel(sample, sample, SMALL))).toBe(true);
  });
});

describe('what a model can remember', () => {
  it('leaves out what stands in fewer rows than the fewest', () => {
    const texts = ['river', 'river', 'river', 'lighthouse'];
    const only = shareSlots(hashTexts(['river', 'river', 'river']), 1 << 10, 3);
    expect(shareSlots(hashTexts(texts), 1 << 10, 3).owners).toEqual(only.owners);
    expect(shareSlots(hashTexts(texts), 1 << 10, 1).owners).not.toEqual(only.owners);
  });

  it('counts what somebody repeats once', () => {
    expect(hashTexts(['river river river']).hashes.length).toBeLessThan(
      hashTexts(['river river river. lake']).hashes.length,
    );
    expect(new Set(hashTexts(['river river river']).hashes).size).toBe(hashTexts(['river river river']).hashes.length);
  });
});

describe('a lesson', () => {
  it('has only the rows of which the head is known: an absent label is not a no', () => {
    expect(prepareLesson(ROWS, 'self-harm').rows).toHaveLength(200);
    expect(prepareLesson(ROWS, 'spam').rows).toHaveLength(0);
  });

  it('weighs what was labelled from afar less than what was read by people', () => {
    const [row] = ROWS;
    if (!row) throw new Error('no row');
    const { costs } = prepareLesson([row, { ...row, quality: 'distant' }], 'self-harm');
    expect(costs[1]).toBeLessThan(costs[0] ?? 0);
  });
});

describe('fitting', () => {
  it('finds the line between two kinds of rows', () => {
    const matrix = {
      offsets: Int32Array.of(0, 1, 2),
      columns: Int32Array.of(0, 1),
      values: Float32Array.of(1, 1),
      width: 2,
    };
    const lesson = { rows: Int32Array.of(0, 1), targets: Int8Array.of(1, 0), costs: Float32Array.of(10, 10) };
    const { weights } = fitLine(matrix, lesson, 20, 1);
    expect(weights[0]).toBeGreaterThan(0.5);
    expect(weights[1]).toBeLessThan(-0.5);
  });

  it('draws the same numbers from the same seed, all from 0 to 1', () => {
    const draw = (seed: number) => Array.from({ length: 100 }, createRandom(seed));
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
    for (const number of draw(3)) expect(number >= 0 && number < 1).toBe(true);
  });

  it('calibrates margins to the share of rows that were right', () => {
    const margins = Array.from({ length: 1_000 }, (_, at) => (at % 2 === 0 ? 2 : -2));
    const targets = margins.map((margin, at) => (margin > 0 ? at % 10 !== 0 : at % 10 === 1));
    const { slope, offset } = calibrateMargins({ margins, targets });
    expect(1 / (1 + Math.exp(-(2 * slope + offset)))).toBeCloseTo(0.8, 1);
    expect(1 / (1 + Math.exp(-(-2 * slope + offset)))).toBeCloseTo(0.2, 1);
  });
});
