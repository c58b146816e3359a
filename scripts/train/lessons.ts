import { type Head } from '../../src/risk/model/heads.ts';
import { COUNTEREXAMPLES } from './counterexamples.ts';
import { type Lesson } from './fit.ts';
import { type Row } from './read-rows.ts';

/** What a mistake costs in a row of the best quality: the inverse of how strongly large weights are held back. */
const COST = 2;

/** How far a label can be trusted, by how it was made. */
const TRUST = { gold: 1, crowd: 1, weak: 0.5, distant: 0.4, synthetic: 0.5 } as const satisfies Record<
  Row['quality'],
  number
>;

/** Graded by people who know the field, post by post; the other sources for this head are larger and say less. */
const GOLD_FOR_SELF_HARM = { source: 'cssrs_post_level', times: 5 } as const;
/** Few rows are about danger, and missing one costs more than asking in vain. */
const MISSED_TIMES = { 'self-harm': 2, sexual: 5 } as const satisfies Partial<Record<Head, number>>;

/** Some hundreds of ours stand beside tens of thousands of rows. */
const OURS_TIMES = 3;

/** How much a mistake in a row costs. Chosen on the development rows, with whole sources left out of the training. */
function priceRow(row: Row, head: Head): number {
  const trust = COST * TRUST[row.quality] * (row.source === COUNTEREXAMPLES ? OURS_TIMES : 1);
  const gold = head === 'self-harm' && row.source === GOLD_FOR_SELF_HARM.source ? GOLD_FOR_SELF_HARM.times : 1;
  const times =
    row.labels.get(head) === true && head in MISSED_TIMES ? MISSED_TIMES[head as keyof typeof MISSED_TIMES] : 1;
  return trust * gold * times;
}

/** What a head can learn from the rows: those of which it is known. An unknown label is no label. */
export function prepareLesson(rows: readonly Row[], head: Head): Lesson {
  const known = [...rows.entries()].filter(([, { labels }]) => labels.has(head));
  return {
    rows: Int32Array.from(known, ([at]) => at),
    targets: Int8Array.from(known, ([, { labels }]) => (labels.get(head) === true ? 1 : 0)),
    costs: Float32Array.from(known, ([, row]) => priceRow(row, head)),
  };
}
