/** Margins of rows of which it is known whether the head is right, and whether it is. */
export interface Margins {
  margins: readonly number[];
  targets: readonly boolean[];
}

/** A calibration: probability = 1 / (1 + exp(-(slope * margin + offset))). */
export interface Calibration {
  slope: number;
  offset: number;
}

const MOST_STEPS = 50;

/** Platt's scaling (Platt 1999, with the targets drawn towards the middle as there), by Newton's method. */
export function calibrateMargins({ margins, targets }: Margins): Calibration {
  const positives = targets.filter(Boolean).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (targets.length - positives + 2);
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    margins.forEach((margin, at) => {
      const probability = 1 / (1 + Math.exp(-(slope * margin + offset)));
      const error = probability - (targets[at] === true ? high : low);
      const weight = probability * (1 - probability);
      g0 += error * margin;
      g1 += error;
      h00 += weight * margin * margin;
      h01 += weight * margin;
      h11 += weight;
    });
    const determinant = h00 * h11 - h01 * h01;
    if (Math.abs(determinant) < 1e-12) break;
    slope -= (h11 * g0 - h01 * g1) / determinant;
    offset -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope: Math.fround(slope), offset: Math.fround(offset) };
}
