import { describe, expect, it } from 'vitest';
import { appendAudit, hasEntry, listAudited, verifyAudit, type AuditAct } from '../../src/storage/audit-chain.ts';
import type { Storage, StorageAddress } from '../../src/storage/open-storage.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';

const guildId = '801';

describeOnBoth('the audit chain', (databases) => {
  it('numbers what was done from 1 without gaps, each entry naming the one before', async () => {
    const storage = await databases.open();
    await record(storage, ['setup.changed', 'case.claimed', 'case.closed']);
    const rows = await storage.read.auditEntry.findMany({ orderBy: { seq: 'asc' } });
    expect(rows.map(({ seq, act }) => [seq, act])).toEqual([
      [1, 'setup.changed'],
      [2, 'case.claimed'],
      [3, 'case.closed'],
    ]);
    expect(rows.map((row) => row.previous)).toEqual(['0'.repeat(64), rows[0]?.hash, rows[1]?.hash]);
    expect(await verify(storage)).toEqual({ kind: 'whole', entries: 3, head: rows[2]?.hash });
  });

  it('keeps a chain for every server', async () => {
    const storage = await databases.open();
    await record(storage, ['setup.changed', 'setup.changed']);
    await record(storage, ['case.claimed'], '802');
    expect(await listAudited(storage.read)).toEqual([guildId, '802']);
    expect(await verify(storage, '802')).toMatchObject({ kind: 'whole', entries: 1 });
  });

  it('is whole after more entries than are read at a time', async () => {
    const storage = await databases.open();
    await record(
      storage,
      Array.from({ length: 501 }, () => 'case.claimed'),
    );
    expect(await verify(storage)).toMatchObject({ kind: 'whole', entries: 501 });
  });

  it('loses nothing and leaves no gap when 40 moderators act at once', async () => {
    const storage = await databases.open();
    await addGuild(storage);
    await Promise.all(Array.from({ length: 40 }, () => record(storage, ['case.claimed'])));
    expect(await verify(storage)).toMatchObject({ kind: 'whole', entries: 40 });
  });

  it('loses nothing when two bots write it at once, not even for a server that was never set up', async () => {
    const address = await databases.make();
    const bots = [await databases.open(address), await databases.open(address)];
    await Promise.all(bots.flatMap((bot) => Array.from({ length: 10 }, () => record(bot, ['case.claimed']))));
    for (const bot of bots) expect(await verify(bot)).toMatchObject({ kind: 'whole', entries: 20 });
  });

  describe('shows which entry is not what was written', () => {
    async function tamper(statements: (row: (seq: number) => string) => string[]) {
      const address: StorageAddress = await databases.make();
      const storage = await databases.open(address);
      await record(storage, ['setup.changed', 'case.claimed', 'case.released', 'case.closed']);
      for (const sql of statements((seq) => `"guildId" = '${guildId}' AND seq = ${String(seq)}`))
        await runSql(address, sql);
      return storage;
    }

    it.each(['act', 'target', 'previous', 'hash'])('when its %s was changed', async (column) => {
      const storage = await tamper((row) => [`UPDATE "AuditEntry" SET "${column}" = 'another' WHERE ${row(3)}`]);
      expect(await verify(storage)).toEqual({ kind: 'broken', seq: 3, fault: 'changed' });
    });

    it('when what was done was changed', async () => {
      const storage = await tamper((row) => [`UPDATE "AuditEntry" SET act = 'case.closed' WHERE ${row(2)}`]);
      expect(await verify(storage)).toEqual({ kind: 'broken', seq: 2, fault: 'changed' });
    });

    it('when the time was changed', async () => {
      const later = databases.kind === 'sqlite' ? `'2030-01-01T00:00:00.000+00:00'` : `'2030-01-01 00:00:00'`;
      const storage = await tamper((row) => [`UPDATE "AuditEntry" SET at = ${later} WHERE ${row(3)}`]);
      expect(await verify(storage)).toEqual({ kind: 'broken', seq: 3, fault: 'changed' });
    });

    it('when somebody else was put in as the one who did it', async () => {
      const storage = await tamper((row) => [
        `UPDATE "AuditEntry" SET "actorSealed" = (SELECT "actorSealed" FROM "AuditEntry" WHERE ${row(1)}) WHERE ${row(4)}`,
      ]);
      expect(await verify(storage)).toEqual({ kind: 'broken', seq: 4, fault: 'changed' });
    });

    it('when an entry was removed', async () => {
      const storage = await tamper((row) => [`DELETE FROM "AuditEntry" WHERE ${row(2)}`]);
      expect(await verify(storage)).toEqual({ kind: 'broken', seq: 2, fault: 'missing' });
    });

    it('when two entries were swapped', async () => {
      const storage = await tamper((row) => [
        `UPDATE "AuditEntry" SET seq = 99 WHERE ${row(2)}`,
        `UPDATE "AuditEntry" SET seq = 2 WHERE ${row(3)}`,
        `UPDATE "AuditEntry" SET seq = 3 WHERE ${row(99)}`,
      ]);
      expect(await verify(storage)).toEqual({ kind: 'broken', seq: 2, fault: 'changed' });
    });

    it('when two entries were swapped with all that ties them to their place', async () => {
      const swap = (column: string, row: (seq: number) => string) => [
        `UPDATE "AuditEntry" SET "${column}" = (SELECT other."${column}" FROM "AuditEntry" AS other WHERE other."guildId" = '${guildId}' AND other.seq = 4) WHERE ${row(2)}`,
      ];
      const storage = await tamper((row) => ['act', 'target', 'actorSealed', 'hash'].flatMap((one) => swap(one, row)));
      expect(await verify(storage)).toEqual({ kind: 'broken', seq: 2, fault: 'changed' });
    });

    it('when an entry was moved to the end', async () => {
      const storage = await tamper((row) => [`UPDATE "AuditEntry" SET seq = 5 WHERE ${row(2)}`]);
      expect(await verify(storage)).toEqual({ kind: 'broken', seq: 2, fault: 'missing' });
    });

    it('when an entry was moved to another server', async () => {
      const storage = await tamper((row) => [
        `UPDATE "AuditEntry" SET "guildId" = '802', seq = 1, previous = '${'0'.repeat(64)}' WHERE ${row(2)}`,
      ]);
      expect(await verify(storage)).toEqual({ kind: 'broken', seq: 2, fault: 'missing' });
      expect(await verify(storage, '802')).toEqual({ kind: 'broken', seq: 1, fault: 'changed' });
    });

    it('when the first entry was removed and the others moved up', async () => {
      const storage = await tamper((row) => [
        `DELETE FROM "AuditEntry" WHERE ${row(1)}`,
        `UPDATE "AuditEntry" SET seq = 1 WHERE ${row(2)}`,
      ]);
      expect(await verify(storage)).toEqual({ kind: 'broken', seq: 1, fault: 'changed' });
    });
  });

  it('shows an entry that was made without the key, even when every hash was made anew', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await record(storage, ['setup.changed']);
    // Somebody with the database and the code, but another key.
    const other = await databases.open({ ...(await databases.makeEmpty()), key: Buffer.alloc(32, 1) });
    await storage.write((tx) => appendAudit(guildId, event('case.closed'), { tx, vault: other.vault }));
    expect(await verifyAudit(guildId, { db: storage.read })).toMatchObject({ kind: 'whole', entries: 2 });
    expect(await verify(storage)).toEqual({ kind: 'broken', seq: 2, fault: 'unsealed' });
  });

  it('shows by an earlier look what the chain alone cannot: entries cut off at the end', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await record(storage, ['setup.changed', 'case.claimed', 'case.closed']);
    const before = await verify(storage);
    if (before.kind !== 'whole') throw new Error('It should be whole.');
    const noted = { seq: before.entries, head: before.head.slice(0, 16) };
    expect(await hasEntry(guildId, noted, storage.read)).toBe(true);
    await runSql(address, `DELETE FROM "AuditEntry" WHERE "guildId" = '${guildId}' AND seq = 3`);
    expect(await verify(storage)).toMatchObject({ kind: 'whole', entries: 2 });
    expect(await hasEntry(guildId, noted, storage.read)).toBe(false);
    await record(storage, ['case.released']);
    expect(await verify(storage)).toMatchObject({ kind: 'whole', entries: 3 });
    expect(await hasEntry(guildId, noted, storage.read)).toBe(false);
  });

  it('is undone together with what it tells', async () => {
    const storage = await databases.open();
    const undone = storage.write(async (tx) => {
      await appendAudit(guildId, event('case.closed'), { tx, vault: storage.vault });
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    expect(await verify(storage)).toMatchObject({ kind: 'whole', entries: 0 });
  });
});

function event(act: AuditAct) {
  return { act, target: 'case-1', actorId: '4242', at: new Date('2026-11-25T10:00:00.123Z') };
}

async function record(storage: Storage, acts: readonly AuditAct[], guild = guildId): Promise<void> {
  await storage.write(async (tx) => {
    for (const act of acts) await appendAudit(guild, event(act), { tx, vault: storage.vault });
  });
}

async function addGuild(storage: Storage): Promise<void> {
  const at = new Date('2026-11-25T10:00:00Z');
  await storage.write((tx) => tx.guild.create({ data: { id: guildId, createdAt: at, updatedAt: at } }));
}

function verify(storage: Storage, guild = guildId) {
  return verifyAudit(guild, { db: storage.read, vault: storage.vault });
}
