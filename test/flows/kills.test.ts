import { expect, it } from 'vitest';
import { dirname } from 'node:path';
import { describeOnBoth } from '../kit/storage.ts';
import { runKills } from '../kit/kills.ts';

// The built bot in a process of its own; `npm run kill-test` does the same fifty times and more.
describeOnBoth('a bot that is killed at random moments', (databases) => {
  it('loses nothing and sends nothing twice', { timeout: 180_000 }, async () => {
    const { database, keyFile } = await databases.makeEmpty();
    const result = await runKills({
      kills: 4,
      seed: 20_261_125,
      folder: dirname(keyFile),
      databaseUrl: database.kind === 'sqlite' ? `file:${database.file}` : database.url,
    });
    expect(result.written).toBeGreaterThan(4);
    expect(result).toMatchObject({ lost: 0, doubled: 0 });
  });
});
