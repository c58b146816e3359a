import { expect, it } from 'vitest';
import { createRecordCheck, lookCountsMs } from '../../../src/anonymous/trust/record.ts';
import { appendAudit } from '../../../src/storage/audit-chain.ts';
import type { Storage } from '../../../src/storage/open-storage.ts';
import { createTestClock } from '../../kit/clock.ts';
import { describeOnBoth, runSql } from '../../kit/storage.ts';

describeOnBoth('a look at the record', (databases) => {
  function record(storage: Storage): Promise<void> {
    const event = { act: 'case.claimed', target: 'case-1', actorId: '4242', at: new Date(0) } as const;
    return storage.write((tx) => appendAudit('801', event, { tx, vault: storage.vault }));
  }

  it('counts for a minute, for everybody who asks', async () => {
    const storage = await databases.open();
    const clock = createTestClock();
    const check = createRecordCheck({ storage, clock });
    await record(storage);
    const [first, second] = await Promise.all([check.look('801'), check.look('801')]);
    expect(second).toBe(first);
    expect(first.verdict).toMatchObject({ kind: 'whole', entries: 1 });
    await record(storage);
    expect(await check.look('801')).toBe(first);
    clock.advance(lookCountsMs);
    expect((await check.look('801')).verdict).toMatchObject({ kind: 'whole', entries: 2 });
  });

  it('that failed does not count', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await record(storage);
    const check = createRecordCheck({ storage, clock: createTestClock() });
    await runSql(address, 'ALTER TABLE "AuditEntry" RENAME TO "Away"');
    await expect(check.look('801')).rejects.toThrow();
    await runSql(address, 'ALTER TABLE "Away" RENAME TO "AuditEntry"');
    expect((await check.look('801')).verdict).toMatchObject({ kind: 'whole', entries: 1 });
  });
});
