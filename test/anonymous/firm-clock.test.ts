import { expect, it } from 'vitest';
import { openFirmClock } from '../../src/anonymous/firm-clock.ts';
import { hourMs } from '../../src/anonymous/hours.ts';
import { createTestClock } from '../kit/clock.ts';
import { describeOnBoth } from '../kit/storage.ts';

describeOnBoth('a clock that never goes back', (databases) => {
  it('goes with the clock, and stays where it was when somebody sets that back', async () => {
    const clock = createTestClock();
    const firm = await openFirmClock(await databases.open(), clock);
    const begin = clock.now();
    clock.advance(90 * 60_000);
    expect(firm.now()).toBe(begin + 90 * 60_000);
    clock.advance(-80 * hourMs);
    expect(firm.now()).toBe(Math.floor((begin + 90 * 60_000) / hourMs) * hourMs);
  });

  it('knows over a restart which hour it was, and notes it right at the start', async () => {
    const address = await databases.make();
    const clock = createTestClock();
    const first = await databases.open(address);
    const begin = Math.floor(clock.now() / hourMs) * hourMs;
    await openFirmClock(first, clock);
    await first.close();
    clock.advance(-100 * hourMs);
    const second = await databases.open(address);
    const firm = await openFirmClock(second, clock);
    expect(firm.now()).toBe(begin);
    clock.advance(105 * hourMs);
    await firm.note();
    await second.close();
    clock.advance(-105 * hourMs);
    expect((await openFirmClock(await databases.open(address), clock)).now()).toBeGreaterThanOrEqual(
      begin + 4 * hourMs,
    );
  });
});
