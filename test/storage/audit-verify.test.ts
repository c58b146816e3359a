import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { drawRecord } from '../../src/anonymous/trust/cards.ts';
import { createRecordCheck } from '../../src/anonymous/trust/record.ts';
import { writeCheck } from '../../src/anonymous/trust/say-verdict.ts';
import { appendAudit, verifyAudit } from '../../src/storage/audit-chain.ts';
import type { Storage, StorageAddress } from '../../src/storage/open-storage.ts';
import { rotateKey } from '../../src/storage/rotation/rotate-key.ts';
import { languages } from '../../src/words/words.ts';
import { createTestClock } from '../kit/clock.ts';
import { runScript } from '../kit/run-script.ts';
import { describeOnBoth, describeOnSqlite, readRows, runSql } from '../kit/storage.ts';

const verify = (address: StorageAddress, ...noted: string[]): Promise<string> =>
  runScript('audit-verify', noted, address);

async function record(storage: Storage, guildId: string, times: number): Promise<void> {
  const event = { act: 'case.claimed', target: 'case-1', actorId: '4242', at: new Date(0) } as const;
  for (let time = 0; time < times; time += 1)
    await storage.write((tx) => appendAudit(guildId, event, { tx, vault: storage.vault }));
}

describeOnBoth('npm run audit:verify', (databases) => {
  it('says of every server that its chain is whole, while the bot runs', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await record(storage, '801', 3);
    await record(storage, '802', 1);
    const said = await verify(address);
    expect(said).toMatch(/^0: Server 801: whole, 3 entries; .*\nServer 802: whole, 1 entry; /);
  });

  it('only reads: while nobody may write, too', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await record(storage, '801', 3);
    const { database } = address;
    if (database.kind === 'postgresql') {
      const name = new URL(database.url).pathname.slice(1);
      await runSql(address, `ALTER DATABASE "${name}" SET default_transaction_read_only = on`);
      expect(await verify(address)).toMatch(/^0: Server 801: whole, 3 entries; /);
    } else {
      const said = await storage.write(async (tx) => {
        await tx.meta.create({ data: { key: 'a', value: 'b' } });
        return verify(address);
      });
      expect(said).toMatch(/^0: Server 801: whole, 3 entries; /);
    }
  });

  it('finds what was noted earlier, and ends with 1 when that is not there any more', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await record(storage, '801', 3);
    const verdict = await verifyAudit('801', { db: storage.read });
    if (verdict.kind !== 'whole') throw new Error('It should be whole.');
    const noted = `801:3:${verdict.head.slice(0, 16)}`;
    expect(writeCheck('801', verdict)).toBe(`npm run audit:verify -- ${noted}`);
    expect(await verify(address, noted)).toMatch(/^0: .*\nServer 801: Entry 3 is the one you named\.$/);
    await runSql(address, `DELETE FROM "AuditEntry" WHERE seq = 3`);
    expect(await verify(address, noted)).toMatch(
      /^1: Server 801: whole, 2 entries.*\nServer 801: BROKEN: entry 3 is not the one you named/,
    );
    expect(await verify(address, '801:3')).toMatch(/^1: “801:3” is no entry\./);
  });

  it('says what /trust says', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    const look = async () => {
      const check = createRecordCheck({ storage, clock: createTestClock() });
      return drawRecord(await check.look('801'), languages.en.words).content ?? '';
    };
    await record(storage, '801', 3);
    const [head] = /[0-9a-f]{64}/.exec(await look()) ?? [];
    expect(await verify(address)).toContain(`whole, 3 entries; the last one is ${head ?? 'nothing'}.`);
    expect(await look()).toContain('Entries: **3**');
    await runSql(address, `UPDATE "AuditEntry" SET target = 'another' WHERE "guildId" = '801' AND seq = 2`);
    expect(await verify(address)).toContain('BROKEN: entry 2');
    expect(await look()).toContain('Entry 2 is not what I wrote');
  });

  it('ends with 1 when a chain is broken, and says where and of which server', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await record(storage, '801', 3);
    await record(storage, '802', 1);
    await runSql(address, `UPDATE "AuditEntry" SET target = 'another' WHERE "guildId" = '801' AND seq = 2`);
    const said = await verify(address);
    expect(said).toMatch(
      /^1: Server 801: BROKEN: entry 2 was changed.* Everything before entry 2 is as it was written\./,
    );
    expect(said).toContain('Server 802: whole');
  });

  it('ends with 1 where nothing is in the database, and makes no table, key or journal', async () => {
    const { database, keyFile } = await databases.makeEmpty();
    if (database.kind === 'sqlite') await writeFile(database.file, '');
    const said = await verify({ database, key: null, keyFile });
    expect(said).toMatch(/^1: Nothing is in the database .* Is DATABASE_URL right\?$/);
    expect(await readRows({ database })).toEqual({});
    expect((await readdir(dirname(keyFile))).filter((name) => !name.startsWith('lamplight.db'))).toEqual([]);
  });

  it('ends with 1 where the tables are of an older version, and leaves them so', async () => {
    const address = await databases.make();
    const newest = `SELECT migration_name FROM "_prisma_migrations" ORDER BY migration_name DESC LIMIT 1`;
    const [[name] = []] = await runSql(address, newest);
    await runSql(address, `DELETE FROM "_prisma_migrations" WHERE migration_name = '${String(name)}'`);
    expect(await verify(address)).toMatch(
      /^1: The database .* is of an older version: 1 changes of its tables are due\./,
    );
    expect(await runSql(address, newest)).not.toEqual([[name]]);
  });

  it('follows what was sealed with a key that is about to take over', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await record(storage, '801', 3);
    await rotateKey({ address, lead: 0, onStep: () => undefined });
    await storage.renewKeys();
    await record(storage, '801', 1);
    expect(await verify(address)).toMatch(/^0: Server 801: whole, 4 entries; /);
  });
});

describeOnSqlite('npm run audit:verify', (databases) => {
  it('makes no database where there is none', async () => {
    const { keyFile } = await databases.makeEmpty();
    const file = join(keyFile, '..', 'elsewhere.db');
    const said = await verify({ database: { kind: 'sqlite', file }, key: Buffer.alloc(32), keyFile });
    expect(said).toBe(`1: There is no database ${file}. Is DATABASE_URL right?`);
  });
});
