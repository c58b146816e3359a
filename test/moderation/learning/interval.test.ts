import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureShare } from '../../../src/moderation/learning/interval.ts';

describe('a share', () => {
  // Values of Wilson's interval from Brown, Cai and DasGupta, "Interval Estimation for a Binomial Proportion", 2001, formula (4), worked by hand.
  it.each([
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
    [14, 20, 0.481, 0.8545],
  ])('%i of %i lies between %f and %f', (hits, all, low, high) => {
    const share = measureShare(hits, all);
    expect(share?.share).toBe(hits / all);
    expect(share?.low).toBeCloseTo(low, 3);
    expect(share?.high).toBeCloseTo(high, 3);
  });

  it('of nothing is none', () => {
    expect(measureShare(0, 0)).toBeNull();
  });

  it('always lies within its bounds, and the more there is to count, the closer they are', () => {
    const counts = fc
      .integer({ min: 1, max: 5_000 })
      .chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all)));
    fc.assert(
      fc.property(counts, ([hits, all]) => {
        const [one, many] = [measureShare(hits, all), measureShare(hits * 10, all * 10)];
        if (!one || !many) throw new Error('Nothing was measured.');
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.low).toBeLessThanOrEqual(one.share + 1e-9);
        expect(one.high).toBeGreaterThanOrEqual(one.share - 1e-9);
        expect(one.high).toBeLessThanOrEqual(1);
        expect(many.high - many.low).toBeLessThan(one.high - one.low);
      }),
    );
  });
});
