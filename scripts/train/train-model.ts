import { HEADS, type Head } from '../../src/risk/model/heads.ts';
import { fitLine, type Line } from './fit.ts';
import { prepareLesson } from './lessons.ts';
import { packLines, type Packed } from './pack.ts';
import { type Row } from './read-rows.ts';
import { buildMatrix, hashTexts, shareSlots, sumReading } from './vectorise.ts';

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

/** Trains all heads on the rows. The same rows and choices give the same bytes. */
export function trainModel(rows: readonly Row[], choices: TrainingChoices): Packed {
  const hashed = hashTexts(rows.map(({ text }) => text));
  const slots = shareSlots(hashed, choices.slots, choices.fewestRows);
  const matrix = buildMatrix(hashed, slots);
  const fitted = HEADS.map((head): [Head, Line] => [
    head,
    fitLine(matrix, prepareLesson(rows, head), choices.rounds, choices.seed),
  ]);
  return packLines(Object.fromEntries(fitted) as Record<Head, Line>, slots, sumReading(hashed));
}
