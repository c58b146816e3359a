/** Rows as sparse vectors: row `r` has the columns `columns[offsets[r]] …` up to `offsets[r + 1]`, each with its value. */
export interface Matrix {
  offsets: Int32Array;
  columns: Int32Array;
  values: Float32Array;
  /** How many columns there are. */
  width: number;
}

/** What one head learns from: some of the rows, what is right for each, and how much each counts. */
export interface Lesson {
  rows: Int32Array;
  targets: Int8Array;
  /** The price of a mistake in each row: 0 leaves it out. */
  costs: Float32Array;
}

/** A straight line through the features: `bias` plus the sum of weight times value. */
export interface Line {
  weights: Float64Array;
  bias: number;
}

/** Numbers from 0 to 1 that are the same on every run (mulberry32, Tommy Ettinger, public domain). */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/**
 * Logistic regression with an L2 penalty, by stochastic dual coordinate ascent (Shalev-Shwartz and Zhang, JMLR 2013, option V of their
 * Figure 1). Rows are taken in a seeded order and every sum in a fixed order, so that the same lesson gives the same line, bit for bit.
 */
export function fitLine(matrix: Matrix, lesson: Lesson, rounds: number, seed: number): Line {
  const { offsets, columns, values, width } = matrix;
  const { rows, targets, costs } = lesson;
  const weights = new Float64Array(width);
  let bias = 0;
  const duals = new Float64Array(rows.length);
  const order = Int32Array.from(rows.keys());
  const random = createRandom(seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const cost = costs[at] ?? 0;
      if (cost === 0) continue;
      const row = rows[at] ?? 0;
      const from = offsets[row] ?? 0;
      const to = offsets[row + 1] ?? 0;
      let margin = bias;
      let square = 1;
      for (let cell = from; cell < to; cell++) {
        const value = values[cell] ?? 0;
        margin += value * (weights[columns[cell] ?? 0] ?? 0);
        square += value * value;
      }
      const target = (targets[at] ?? 0) > 0 ? 1 : -1;
      const wanted = target / (1 + Math.exp(target * margin));
      const step = (wanted - (duals[at] ?? 0)) / Math.max(1, 0.25 + cost * square);
      duals[at] = (duals[at] ?? 0) + step;
      const change = step * cost;
      bias += change;
      for (let cell = from; cell < to; cell++) {
        const column = columns[cell] ?? 0;
        weights[column] = (weights[column] ?? 0) + change * (values[cell] ?? 0);
      }
    }
  }
  return { weights, bias };
}
