import { HEADS, type Head } from '../../src/risk/model/heads.ts';
import { namesAct } from '../../src/risk/model/named-acts.ts';
import { calibrate, readWords, type Reading } from '../../src/risk/model/score.ts';
import { parseWeights, type HeadFacts, type Weights } from '../../src/risk/model/weights.ts';
import { type Word } from '../../src/risk/normalised-text.ts';
import { calibrateMargins } from './calibrate.ts';
import { writeCounterexamples } from './counterexamples.ts';
import { fitLine, type Line } from './fit.ts';
import { prepareLesson } from './lessons.ts';
import { packLines, writeWeights, type Packed } from './pack.ts';
import { type Row } from './read-rows.ts';
import { chooseThresholds, type Judged } from './thresholds.ts';
import { buildMatrix, hashTexts, readPlainly, shareSlots, sumReading } from './vectorise.ts';

/** What can be chosen about a training. */
export interface TrainingChoices {
  /** How many slots the table has: a power of two. */
  slots: number;
  /** A feature that stands in fewer rows is left out. */
  fewestRows: number;
  rounds: number;
  seed: number;
}

/** The choices the model in this repository was trained with. */
export const CHOICES: TrainingChoices = { slots: 1 << 17, fewestRows: 10, rounds: 8, seed: 1 };

function fitLines(rows: readonly Row[], choices: TrainingChoices): Packed {
  const hashed = hashTexts(rows.map(({ text }) => text));
  const slots = shareSlots(hashed, choices.slots, choices.fewestRows);
  const matrix = buildMatrix(hashed, slots);
  const fitted = HEADS.map((head): [Head, Line] => [
    head,
    fitLine(matrix, prepareLesson(rows, head), choices.rounds, choices.seed),
  ]);
  return packLines(Object.fromEntries(fitted) as Record<Head, Line>, slots, sumReading(hashed));
}

interface Read {
  row: Row;
  words: readonly Word[];
  reading: Reading;
}

/** What the development rows say about how a margin of a head is to be taken. */
function calibrateHead(read: readonly Read[], head: Head): Pick<HeadFacts, 'slope' | 'offset'> {
  const known = read.filter(({ row, reading }) => row.labels.has(head) && reading.understood);
  return calibrateMargins({
    margins: known.map(({ reading }) => reading.margins[HEADS.indexOf(head)] ?? 0),
    targets: known.map(({ row }) => row.labels.get(head) === true),
  });
}

function judge({ row, words, reading }: Read, { header }: Packed): Judged {
  const probabilities = Object.fromEntries(
    HEADS.map((head, index) => [
      head,
      reading.understood ? calibrate(reading.margins[index] ?? 0, header.heads[head]) : 0,
    ]),
  ) as Record<Head, number>;
  return { row, words: reading.words, named: namesAct(words), probabilities };
}

function settle(packed: Packed, rows: readonly Row[]): void {
  const model: Weights = parseWeights(writeWeights(packed));
  const read = rows.map((row) => {
    const { words } = readPlainly(row.text);
    return { row, words, reading: readWords(words, model) };
  });
  for (const head of HEADS) Object.assign(packed.header.heads[head], calibrateHead(read, head));
  const judged = read.map((one) => judge(one, packed));
  for (const head of HEADS) Object.assign(packed.header.heads[head], chooseThresholds(judged, head));
}

/**
 * Trains all heads on `rows` and our counterexamples, and settles their calibration and thresholds on `development`. The same rows and choices give the same bytes of the weights
 * file.
 */
export function trainModel(rows: readonly Row[], development: readonly Row[], choices: TrainingChoices): Buffer {
  const packed = fitLines([...rows, ...writeCounterexamples()], choices);
  settle(packed, development);
  return writeWeights(packed);
}
