import { describe, expect, it } from 'vitest';
import { describeOnBoth } from '../kit/storage.ts';
import { planDays, runDays, wentWell } from '../kit/troubled-days.ts';

// `npm run chaos -- days` lets three days go by, and more seeds.
describeOnBoth('a day on which much goes wrong', (databases) => {
  it('loses nothing that anybody was told, and says nothing twice', { timeout: 300_000 }, async () => {
    const result = await runDays({ hours: 8, seed: 20_261_127 }, await databases.make());
    expect(result).toSatisfy(wentWell);
    const { worries, posts, asked, presses, troubles } = result;
    for (const { told } of [worries, posts, asked]) expect(told).toBeGreaterThan(0);
    expect(presses.done).toBeGreaterThan(0);
    expect(Object.keys(troubles).length).toBeGreaterThan(5);
    // What was drawn came to pass, too.
    for (const kind of ['drop', 'reorder', 'status']) expect(result.met[kind], kind).toBeGreaterThan(0);
  });
});

describe('days', () => {
  it('are the same for the same seed, and others for another', () => {
    const days = { hours: 48, seed: 7 };
    expect(planDays(days)).toEqual(planDays(days));
    expect(planDays(days)).not.toEqual(planDays({ ...days, seed: 8 }));
    expect(planDays(days).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(48 * 60);
  });
});
