/** The middle of some figures, with the lowest and the highest: a median alone hides the machine's noise. */
export function summarise(figures: readonly number[], digits = 0): string {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (index: number): string => (sorted[index] ?? Number.NaN).toFixed(digits);
  return `${at(Math.floor(sorted.length / 2))} (${at(0)} to ${at(sorted.length - 1)}, ${sorted.length} runs)`;
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** The figure that this share of them (0 to 1) does not exceed. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Some times in milliseconds: the middle, the one that 99 of 100 do not exceed, and the longest. */
export function describeTimes(figures: readonly number[]): string {
  const [middle, high, highest] = [0.5, 0.99, 1].map((share) => percentile(figures, share).toFixed(0));
  return `p50 ${middle} ms, p99 ${high} ms, highest ${highest} ms of ${figures.length}`;
}

/** Says whether a figure in milliseconds keeps to what was aimed at. */
export function describeTarget(figure: number, most: number, name: string): string {
  return `${name} at most ${most} ms was aimed at: ${figure <= most ? 'met' : 'MISSED'}`;
}
