import { expect, it } from 'vitest';
import { dirname } from 'node:path';
import { overhear } from '../kit/overhear.ts';
import { isShared, runShardKills } from '../kit/shard-kills.ts';
import { describeOnPostgres } from '../kit/storage.ts';

// The built bot in two processes; `npm run chaos -- shards --on postgresql` does the same with four, 64 shards and as many kills as one likes.
describeOnPostgres('processes with some shards each, that are killed at random moments', (databases) => {
  it('lose nothing and send nothing twice', { timeout: 300_000 }, async () => {
    const { database, keyFile } = await databases.makeEmpty();
    if (database.kind !== 'postgresql') throw new Error('Not a PostgreSQL.');
    const run = { kills: 2, seed: 20_261_127, folder: dirname(keyFile), processes: 2, shards: 4 };
    const heard = overhear();
    const result = await runShardKills({ ...run, databaseUrl: database.url, listener: heard });
    expect(result.written).toBeGreaterThan(4);
    expect(result).toMatchObject({ shards: 4, sessions: 4 });
    expect(result).toSatisfy(isShared);
    expect(heard.lines.some((line) => line.includes('flag.opened'))).toBe(true);
    expect(heard.find()).toEqual([]);
  });
});
