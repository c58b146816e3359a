import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCommand, properties } from './kit/fuzz.ts';
import { sendCommand, type Came } from './kit/fuzz-commands.ts';

// The same inputs each time, so that a change is red by its own fault. `npm run fuzz` tries many more and others, and says how long the slowest took.
const seed = 20_261_127;

it('has a property for everything that reads what people send', () => {
  expect(new Set(properties.map(({ name }) => name)).size).toBe(11);
});

it('reads most commands to their end, and half of them further than that: into what the bot knows by heart', async () => {
  const came: Came[] = [];
  for (const sent of fc.sample(anyCommand, { numRuns: 2_000, seed })) came.push(await sendCommand(sent));
  const share = (...wanted: Came[]): number => came.filter((one) => wanted.includes(one)).length / came.length;
  expect(share('answered', 'refused', 'needed-more')).toBeGreaterThan(0.7);
  expect(share('answered', 'refused')).toBeGreaterThan(0.5);
}, 60_000);

it.each(properties.map((property) => [property.name, property] as const))(
  'whatever is sent: %s',
  async (_, property) => {
    await expect(property.run({ numRuns: 10_000, seed })).resolves.toBeUndefined();
  },
  120_000,
);
