import { expect, it } from 'vitest';
import { verifyAudit } from '../../src/storage/audit-chain.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { describeOnBoth, describeOnSqlite } from '../kit/storage.ts';
import { childGuildId, startWritingChild } from '../kit/writing-child.ts';

/** How many writes are there. @throws when one is there in part. */
async function countWhole(storage: Storage): Promise<number> {
  const row = await storage.read.meta.findUnique({ where: { key: 'count' } });
  const count = Number(row?.value.split(' ')[0] ?? 0);
  const chain = await verifyAudit(childGuildId, { db: storage.read, vault: storage.vault });
  expect(chain).toMatchObject({ kind: 'whole', entries: count });
  expect(await storage.read.meta.count({ where: { key: { startsWith: 'ballast' } } })).toBe(count);
  return count;
}

describeOnBoth('a bot that is killed while it writes', (databases) => {
  it('has kept all that it had committed, and nothing by halves', async () => {
    const address = await databases.make();
    for (const after of [1, 7, 20]) {
      const child = startWritingChild(address);
      let lines = 0;
      let committed = 0;
      for await (const line of child.lines) {
        committed = Number(line);
        lines += 1;
        if (lines === after) await child.kill();
      }
      const storage = await databases.open(address);
      expect(lines).toBeGreaterThanOrEqual(after);
      expect(await countWhole(storage)).toBeGreaterThanOrEqual(committed);
      await storage.close();
    }
  });
});

describeOnSqlite('a bot whose disk has no room left', (databases) => {
  it('is told that its storage is away, and has kept all that it had committed', async () => {
    const address = await databases.make();
    const child = startWritingChild(address, { limitKb: 1_500 });
    const lines: string[] = [];
    for await (const line of child.lines) lines.push(line);
    expect(lines.pop()).toBe('away');
    const storage = await databases.open(address);
    expect(await countWhole(storage)).toBe(Number(lines.pop()));
    expect(await storage.isAnswering()).toBe(true);
  });
});
