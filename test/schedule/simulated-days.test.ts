import { expect, it } from 'vitest';
import { fiftyZones, simulateDays } from '../kit/simulate-days.ts';

// Ten thousand days, from the one that Samoa left out until 2039: `npm run simulate:days`.

it('in a thousand days in fifty zones nobody is asked twice, at another time, or not at all', () => {
  const count = simulateDays({ zones: fiftyZones, from: '2023-01-01', days: 1_000, seed: 1 });

  expect(count).toMatchObject({ zones: 50, days: 1_000, missed: 0, doubled: 0, shifted: 0 });
  // It would show nothing where nothing was asked, and no clock was moved.
  expect(count.asked).toBeGreaterThan(50_000);
  expect(count.changes).toBeGreaterThan(100);
  expect(count.jumped).toBeGreaterThan(50);
  expect(count.repeated).toBeGreaterThan(50);
});
