/** A share with the bounds between which it lies nineteen times out of twenty; all three from 0 to 1. */
export interface Share {
  share: number;
  low: number;
  high: number;
}

/** The 97.5th percentile of the normal distribution: for bounds that hold in 95 of 100 cases. */
const z = 1.959964;

/**
 * How often something was so, with Wilson's score interval at 95 %, which stays honest where there is little to count. Null of nothing.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
 */
export function measureShare(hits: number, all: number): Share | null {
  if (all === 0) return null;
  const share = hits / all;
  const spread = 1 + (z * z) / all;
  const middle = (share + (z * z) / (2 * all)) / spread;
  const half = (z / spread) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
