// What databases really say when they take nothing more, through the same drivers and client: each is a storage that is away, not a fault of ours.
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { expect, it } from 'vitest';
import { openClient } from '../../src/storage/client.ts';
import { findReason, isStorageUnavailable } from '../../src/storage/errors.ts';
import { describeOnPostgres, describeOnSqlite, runSql } from '../kit/storage.ts';

const longValue = 'x'.repeat(1_000_000);

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}

describeOnSqlite('a write', (databases) => {
  it.each([
    ['has no room left', 'PRAGMA max_page_count = 1', 'SQLITE_FULL'],
    ['is read-only', 'PRAGMA query_only = ON', 'SQLITE_READONLY'],
  ])('to a database that %s fails as storage that is away', async (_, pragma, reason) => {
    const { database } = await databases.make();
    const factory = new PrismaBetterSqlite3({ url: database.kind === 'sqlite' ? database.file : '' });
    const { provider, adapterName } = factory;
    const client = await openClient('sqlite', {
      provider,
      adapterName,
      async connect() {
        const adapter = await factory.connect();
        await adapter.executeScript(pragma);
        return adapter;
      },
    });
    const data = { key: 'long', value: longValue };
    const errors = [
      await failureOf(client.meta.create({ data })),
      await failureOf(client.$transaction(async (tx) => tx.meta.create({ data }))),
    ];
    expect(errors.map(isStorageUnavailable)).toEqual([true, true]);
    expect(errors.map(findReason)).toEqual([reason, reason]);
    // The connection is as good as before.
    expect(await client.meta.count({ where: { key: 'long' } })).toBe(0);
    await client.$disconnect();
  });
});

describeOnPostgres('a write', (databases) => {
  it.each([
    ['has no room left', '53100'],
    ['has no memory left', '53200'],
    ['reached a limit of its configuration', '53400'],
    ['cannot read or write its files', '58030'],
    ['is read-only', '25006'],
  ])('to a server that %s fails as storage that is away', async (_, code) => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await runSql(
      address,
      `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '${code}'; END $$;
       CREATE TRIGGER fail BEFORE INSERT ON "Meta" EXECUTE FUNCTION fail()`,
    );
    const error = await failureOf(storage.write((tx) => tx.meta.create({ data: { key: 'a', value: '1' } })));
    expect(isStorageUnavailable(error)).toBe(true);
    expect(findReason(error)).toBe(code);
    expect(storage.isWell()).toBe(false);
  });
});
