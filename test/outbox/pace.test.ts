import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPace } from '../../src/outbox/pace.ts';

describe('a pace', () => {
  let reserved: number[];
  const reserve = (ms: number) => {
    reserved.push(ms);
    return Promise.resolve(0);
  };

  // Only what tells the time: waiting itself is real, and nothing here has to wait.
  beforeEach(() => {
    reserved = [];
    vi.useFakeTimers({ toFake: ['performance'] });
  });
  afterEach(() => vi.useRealTimers());

  /** So many begin, each when its turn has come. */
  async function begin(pace: ReturnType<typeof createPace>, count: number, everyMs = 25): Promise<void> {
    for (let one = 0; one < count; one += 1) {
      await pace.wait();
      vi.advanceTimersByTime(everyMs);
    }
  }

  it('reserves a quarter of a second at a time, and anew once that is used up', async () => {
    const pace = createPace(40, reserve);
    await begin(pace, 10);
    expect(reserved).toEqual([250]);
    await begin(pace, 1);
    expect(reserved).toEqual([250, 250]);
    await begin(pace, 9);
    expect(reserved).toHaveLength(2);
  });

  it('reserves one at a time where fewer begin in a second than it has parts', async () => {
    const pace = createPace(1, reserve);
    await begin(pace, 2, 1000);
    expect(reserved).toEqual([1000, 1000]);
  });

  it('uses what it reserved after a short rest, and leaves it after a long one, so that no burst makes up for it', async () => {
    const pace = createPace(40, reserve);
    await begin(pace, 1);
    vi.advanceTimersByTime(200);
    await begin(pace, 1);
    expect(reserved).toHaveLength(1);
    // 50 ms of what was reserved are behind it, and 200 ms still to be used.
    vi.advanceTimersByTime(276);
    await begin(pace, 1);
    expect(reserved).toHaveLength(2);
  });

  it('begins nothing where what is free cannot be known, and asks anew for the next', async () => {
    let isAway = true;
    const pace = createPace(40, (ms) => (isAway ? Promise.reject(new Error('away')) : reserve(ms)));
    await expect(pace.wait()).rejects.toThrow('away');
    isAway = false;
    await begin(pace, 1);
    expect(reserved).toEqual([250]);
  });
});

describe('a pace in real time', () => {
  it('lets nothing begin before it may, one after the other', async () => {
    const started = performance.now();
    const pace = createPace(50, () => Promise.resolve(40));
    const at: number[] = [];
    await Promise.all(
      [0, 1, 2].map(async () => {
        await pace.wait();
        at.push(performance.now() - started);
      }),
    );
    for (const [index, ms] of at.entries()) expect(ms).toBeGreaterThanOrEqual(40 + index * 20);
  });

  it('shares with nobody where nothing is said of others: a second one waits behind the first', async () => {
    const started = performance.now();
    const pace = createPace(4);
    await pace.wait();
    await pace.wait();
    expect(performance.now() - started).toBeGreaterThanOrEqual(250);
  });
});
