import { expect, it } from 'vitest';
import { describeOnBoth } from '../kit/storage.ts';
import { takeAway } from '../kit/take-away.ts';

describeOnBoth('what is known of the database without asking it', (databases) => {
  it('is that it is well, then that it is away though nobody writes, then that it is well again', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    expect(storage.isWell()).toBe(true);
    const back = await takeAway(address);
    try {
      await expect.poll(() => storage.isWell(), { timeout: 15_000 }).toBe(false);
    } finally {
      await back();
    }
    await expect.poll(() => storage.isWell(), { timeout: 15_000 }).toBe(true);
  }, 40_000);

  it('is that it is away once a write has failed by it, and not by what was to be written', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    const fail = () => Promise.reject(new Error('of our own'));
    await expect(storage.write(fail)).rejects.toThrow('of our own');
    expect(storage.isWell()).toBe(true);
    const back = await takeAway(address);
    try {
      await expect(storage.write((tx) => tx.meta.count())).rejects.toThrow();
      expect(storage.isWell()).toBe(false);
    } finally {
      await back();
    }
  }, 40_000);
});
