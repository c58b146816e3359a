import { expect, it } from 'vitest';
import { properties } from './kit/fuzz.ts';

// The same inputs each time, so that a change is red by its own fault. `npm run fuzz` tries many more and others, and says how long the slowest took.
const seed = 20_261_127;

it('has a property for everything that reads what people send', () => {
  expect(new Set(properties.map(({ name }) => name)).size).toBe(9);
});

it.each(properties.map((property) => [property.name, property] as const))(
  'whatever is sent: %s',
  async (_, property) => {
    await expect(property.run({ numRuns: 10_000, seed })).resolves.toBeUndefined();
  },
  120_000,
);
