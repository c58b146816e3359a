import { expect, it } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { captureLog } from '../kit/log.ts';
import { describeOnBoth } from '../kit/storage.ts';
import { takeAway } from '../kit/take-away.ts';

describeOnBoth('what is known of the database without asking it', (databases) => {
  it('is that it is well, then that it is away though nobody writes, then that it is well again', async () => {
    const address = await databases.make();
    const { log, lines } = captureLog();
    const storage = await openStorage(address, log);
    expect(storage.isWell()).toBe(true);
    const back = await takeAway(address);
    try {
      await expect.poll(() => storage.isWell(), { timeout: 15_000 }).toBe(false);
    } finally {
      await back();
    }
    await expect.poll(() => storage.isWell(), { timeout: 15_000 }).toBe(true);
    await storage.close();
    // An operator hears of both, once, and why.
    const code = databases.kind === 'sqlite' ? 'SQLITE_BUSY' : '55000';
    expect(lines().filter(({ msg }) => String(msg).startsWith('storage.'))).toMatchObject([
      { level: 'error', msg: 'storage.away', code },
      { level: 'info', msg: 'storage.back' },
    ]);
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
