import { type Head } from '../../src/risk/model/heads.ts';
import { type Lesson } from './fit.ts';
import { type Row } from './read-rows.ts';

/** How far a label can be trusted, by how it was made. */
const QUALITY_COSTS = { gold: 1, crowd: 1, weak: 0.5, distant: 0.4, synthetic: 0.5 } as const satisfies Record<
  Row['quality'],
  number
>;

/** How much a mistake in a row costs. */
function priceRow(row: Row): number {
  return QUALITY_COSTS[row.quality];
}

/** What a head can learn from the rows: those of which it is known. An unknown label is no label. */
export function prepareLesson(rows: readonly Row[], head: Head): Lesson {
  const known = [...rows.keys()].filter((at) => rows[at]?.labels.has(head));
  return {
    rows: Int32Array.from(known),
    targets: Int8Array.from(known.map((at) => (rows[at]?.labels.get(head) === true ? 1 : 0))),
    costs: Float32Array.from(
      known.map((at) => {
        const row = rows[at];
        return row ? priceRow(row) : 0;
      }),
    ),
  };
}
