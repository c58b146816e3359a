import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureRows } from '../../scripts/eval/measure.ts';
import { countOwnPairs } from '../../scripts/eval/own-pairs.ts';
import { readRows, RowsError, type Row } from '../../scripts/eval/read-rows.ts';
import { writeReport } from '../../scripts/eval/report.ts';
import { createRandom, estimateShare, separate, type Observation } from '../../scripts/eval/statistics.ts';
import { createAssess } from '../../src/risk/assess.ts';

function observe(positives: readonly number[], negatives: readonly number[], from = 0.5): Observation[] {
  const make = (positive: boolean) => (score: number) => ({ positive, score, hit: score >= from });
  return [...positives.map(make(true)), ...negatives.map(make(false))];
}

/** The area by its meaning: how many pairs of a positive and a negative are in order. */
function countPairs(positives: readonly number[], negatives: readonly number[]): number {
  let inOrder = 0;
  for (const one of positives) for (const other of negatives) inOrder += one > other ? 1 : one === other ? 0.5 : 0;
  return inOrder / (positives.length * negatives.length);
}

const scores = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 30 });

describe('how scores tell positives from negatives', () => {
  it('is the share of pairs that stand in order, ties counted half', () => {
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        const { auc } = separate(observe(positives, negatives), 1, createRandom(1));
        expect(auc?.value).toBeCloseTo(countPairs(positives, negatives), 10);
      }),
    );
  });

  it('counts what was decided', () => {
    const { precision, recall, falsePositives } = separate(
      observe([0.9, 0.8, 0.1], [0.7, 0.2, 0.2, 0.2]),
      200,
      createRandom(1),
    );
    expect([precision?.value, recall?.value, falsePositives?.value]).toEqual([2 / 3, 2 / 3, 1 / 4]);
  });

  it('finds nobody at 1 % false positives where a hundredth of the negatives share the score of the others', () => {
    const negatives = Array.from({ length: 100 }, (_, index) => index / 100);
    const { recallAt1, recallAt3 } = separate(observe([0.985, 0.975, 0.965, 0.5], negatives), 10, createRandom(1));
    expect([recallAt1?.value, recallAt3?.value]).toEqual([0.25, 0.75]);
    const tied = separate(observe([1, 1], [1, 1, ...Array<number>(98).fill(0)]), 10, createRandom(1));
    expect([tied.recallAt1?.value, tied.recallAt3?.value]).toEqual([0, 1]);
  });

  it('has intervals around each figure, the same ones every time', () => {
    const rows = observe([0.9, 0.6, 0.4, 0.3, 0.8], [0.1, 0.5, 0.2, 0.7, 0.1, 0.3]);
    const once = separate(rows, 300, createRandom(7));
    expect(separate(rows, 300, createRandom(7))).toEqual(once);
    for (const figure of [once.auc, once.precision, once.recall, once.falsePositives]) {
      expect(figure?.low).toBeLessThan(figure?.value ?? 0);
      expect(figure?.high).toBeGreaterThan(figure?.value ?? 1);
    }
  });

  it('says nothing where there is nothing to compare', () => {
    const { auc, precision, recall, negatives, positives } = separate(observe([], [0.1, 0.2]), 10, createRandom(1));
    expect([auc, precision, recall, positives, negatives]).toEqual([undefined, undefined, undefined, 0, 2]);
  });
});

describe('a share with its interval', () => {
  it('is about as wide as it has to be', () => {
    const { value, low, high } = estimateShare(50, 100, 2_000, createRandom(3)) ?? { value: 0, low: 0, high: 0 };
    expect(value).toBe(0.5);
    // 1.96 × √(0.5 × 0.5 / 100) is 0.098.
    expect(low).toBeCloseTo(0.402, 1);
    expect(high).toBeCloseTo(0.598, 1);
  });

  it('is not taken for certain because none of a few were hits', () => {
    const none = estimateShare(0, 300, 100, createRandom(1));
    const all = estimateShare(300, 300, 100, createRandom(1));
    expect([none?.value, none?.low, all?.value, all?.high]).toEqual([0, 0, 1, 1]);
    expect(none?.high).toBeCloseTo(0.01, 3);
    expect(all?.low).toBeCloseTo(0.99, 3);
    expect(estimateShare(0, 0, 100, createRandom(1))).toBeUndefined();
  });
});

const CANARY = 'zanzibarian';
const ROWS: readonly Row[] = [
  {
    text: `I want to die tonight ${CANARY}`,
    source: 'invented',
    lang: 'en',
    tasks: { self_harm: 1 },
    grade: 'high',
    functionality: 'time',
  },
  {
    text: `soup is ready ${CANARY}`,
    source: 'benign_invented',
    lang: 'en',
    tasks: { self_harm: 0, abuse: 0 },
    functionality: 'time',
  },
  {
    text: `tonight I finally finish ${CANARY}`,
    source: 'invented',
    lang: 'en',
    tasks: { self_harm: 0, abuse: null },
    hard: 'neg_with_keyword',
  },
];

async function* give(rows: readonly Row[]): AsyncGenerator<Row> {
  for (const row of rows) yield await Promise.resolve(row);
}

const options = { resamples: 50, seed: 1, seen: ['benign_invented'] };

describe('a measurement of the engine', () => {
  it('counts by task what is known, and never takes what is unknown for a negative', async () => {
    const { byTask, bySource, rows } = await measureRows(give(ROWS), {});
    expect(rows).toBe(3);
    expect([...(byTask.get('self_harm') ?? [])].map(([source, all]) => [source, all.length])).toEqual([
      ['invented', 2],
      ['benign_invented', 1],
    ]);
    expect([...(byTask.get('abuse') ?? [])].map(([source]) => source)).toEqual(['benign_invented']);
    expect(bySource.get('invented')).toMatchObject({ rows: 2, paged: 1, offered: 1 });
  });

  it('scores what a rule found above what only the model finds likely', async () => {
    const { byTask } = await measureRows(give(ROWS), {});
    const [found, other] = byTask.get('self_harm')?.get('invented') ?? [];
    expect(found).toMatchObject({ positive: true, hit: true });
    expect(found?.score).toBeGreaterThanOrEqual(3);
    expect(other).toMatchObject({ positive: false, hit: false, score: other?.model });
  });

  it('becomes a report of numbers, the same one every time, without a word of a row', async () => {
    const measurements = await measureRows(give(ROWS), {});
    const report = writeReport(measurements, [], options);
    expect(writeReport(measurements, [], options)).toBe(report);
    for (const { text } of ROWS)
      for (const word of text.split(' ').filter((part) => part.length > 5)) expect(report).not.toContain(word);
    expect(report).toContain('| time · self_harm | 1 | 100.0');
    expect(report).toContain('neg_with_keyword · invented');
    expect(report).toContain('## Tasks, sources that training has not seen');
  });

  it('counts our own pairs by subject: an engine that is silent finds none and lets all pass', async () => {
    const counts = await countOwnPairs(createAssess([]));
    expect(counts.length).toBeGreaterThan(20);
    expect(counts.reduce((sum, { pairs }) => sum + pairs, 0)).toBeGreaterThan(400);
    for (const { caught, letPass, pairs } of counts) expect([caught, letPass]).toEqual([0, pairs]);
  });
});

describe('labelled rows', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lamplight-eval-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function read(name: string, content: string | Buffer): Promise<Row[]> {
    const path = join(folder, name);
    await writeFile(path, content);
    const rows: Row[] = [];
    for await (const row of readRows(path)) rows.push(row);
    return rows;
  }

  it('are read plain or compressed, with what is missing filled in', async () => {
    const line = '{"text":"soup"}\n\n{"text":"tea","source":"s","tasks":{"abuse":1}}\n';
    const expected = [
      { text: 'soup', source: '(no source)', lang: 'en' },
      { text: 'tea', source: 's', lang: 'en', tasks: { abuse: 1 } },
    ];
    expect(await read('rows.jsonl', line)).toEqual(expected);
    expect(await read('rows.jsonl.gz', gzipSync(line))).toEqual(expected);
  });

  it('that are none are named by their line, without their words', async () => {
    const wrong = read('wrong.jsonl', `{"text":"soup"}\n{"texts":"${CANARY}"}\n`);
    await expect(wrong).rejects.toThrow(/^Line 2 of .*wrong\.jsonl is no labelled row\.$/);
  });

  it('are asked for by name where there is no such file, or where it is not what its name says', async () => {
    await expect(readRows('no-such-file.jsonl').next()).rejects.toThrow(RowsError);
    await expect(read('torn.jsonl.gz', '{"text":"soup"}\n')).rejects.toThrow(/torn\.jsonl\.gz is called \.gz/);
  });
});
