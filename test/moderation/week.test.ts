import { expect, it } from 'vitest';
import { simulateWeek } from '../kit/simulate-week.ts';
import { describeOnBoth } from '../kit/storage.ts';

describeOnBoth('a day and a night with few volunteers', (databases) => {
  it.each(['role', 'owner'] as const)(
    'keep what was promised to whoever may be in danger, where the leads are: %s',
    async (leads) => {
      const count = await simulateWeek({ seed: 3, days: 1, leads, flagsPerDay: 40 }, await databases.open());
      expect(count.faults).toEqual([]);
      // A day on which nothing happens proves nothing.
      expect(count.urgent).toBeGreaterThan(1);
      expect(count.closed).toBeGreaterThan(10);
      expect(count.emptyHours).toBeGreaterThan(3);
      expect(count.toPage.length).toBeGreaterThan(1);
      expect(count.toPage.filter((ms) => ms > 3_000)).toEqual([]);
    },
    240_000,
  );
});
