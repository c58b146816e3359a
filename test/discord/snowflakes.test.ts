import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareSnowflakes, snowflakeAt, timeOfSnowflake } from '../../src/discord/snowflakes.ts';

const anyId = fc.bigInt({ min: 1n, max: (1n << 64n) - 1n });
const anyTime = fc.integer({ min: 1_420_070_400_000, max: 4_102_444_800_000 });

it('an id tells when its thing was made', () => {
  // The example of Discord's reference, "Snowflakes".
  expect(timeOfSnowflake('175928847299117063')).toBe(Date.parse('2016-04-30T11:18:25.796Z'));
});

it('ids are ordered as numbers, however many digits they have', () => {
  fc.assert(
    fc.property(anyId, anyId, (a, b) => {
      expect(Math.sign(compareSnowflakes(a.toString(), b.toString()))).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
  );
});

it('the lowest id of a moment lies at its very beginning', () => {
  fc.assert(
    fc.property(anyTime, (at) => {
      const lowest = snowflakeAt(at);
      expect(timeOfSnowflake(lowest)).toBe(at);
      expect(timeOfSnowflake((BigInt(lowest) - 1n).toString())).toBe(at - 1);
    }),
  );
});

it('before Discord began there are no ids', () => {
  expect(snowflakeAt(0)).toBe('0');
});
