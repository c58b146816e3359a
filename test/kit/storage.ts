import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, inject, it } from 'vitest';
import { openErasures } from '../../src/storage/erasures.ts';
import { openStorage, type Storage, type StorageAddress } from '../../src/storage/open-storage.ts';
import type { Provider } from '../../src/storage/schema-source.ts';
import {
  copyPlace,
  makeEmptyPlace,
  postgresUrl,
  runSql,
  testKey,
  withSql,
  type Place,
  type PlaceAddress,
} from './places.ts';

export { postgresUrl, runSql };

// Real databases for tests, made in milliseconds and gone afterwards. The same tests run on SQLite and, with TEST_DATABASE_URL set to
// a PostgreSQL whose user may create databases, on that too:
//
//   describeOnBoth('cases', (databases) => {
//     it('are kept when the bot restarts', async () => {
//       const address = await databases.make();
//       const before = await databases.open(address);
//       …
//       await before.close();
//       const after = await databases.open(address);
//       …
//     });
//     it('are opened by flags', async () => {
//       const storage = await databases.open(); // a fresh one
//     });
//   });
//
// What a test opened or made is closed and deleted after it; what was opened in beforeAll, after the last test of the describe.
// A test of the whole bot gives it `await databases.make()` as its database, key and keyFile; outside of describeOnBoth, call
// createTestDatabases('sqlite') and its `removeAll` at the end.

/** Makes databases of one kind. */
export interface TestDatabases {
  readonly kind: Provider;
  /** A fresh database of its own, with all tables and nothing in them, and its key. */
  make(): Promise<StorageAddress>;
  /** One that is as another is, which nobody has open, with its journal of who was forgotten. */
  copy(from: StorageAddress): Promise<StorageAddress>;
  /** A database of its own without any table, and a folder for a key file but no key. */
  makeEmpty(): Promise<StorageAddress & { key: null }>;
  /** Opens a database; a fresh one unless an address is given. */
  open(address?: StorageAddress): Promise<Storage>;
  /** Closes and deletes everything made so far. */
  removeAll(): Promise<void>;
}

/** Runs the same tests on SQLite and on PostgreSQL. Without TEST_DATABASE_URL the second half is one skipped test. */
export function describeOnBoth(name: string, tests: (databases: TestDatabases) => void): void {
  describeOnSqlite(name, tests);
  describeOnPostgres(name, tests);
}

/** Runs tests of what only SQLite has: files, one writer. */
export function describeOnSqlite(name: string, tests: (databases: TestDatabases) => void): void {
  describe(`${name}, on SQLite`, () => {
    describeOn('sqlite', tests);
  });
}

/** Runs tests of what only PostgreSQL has: several writers, a connection that can break. Without TEST_DATABASE_URL, one skipped test. */
export function describeOnPostgres(name: string, tests: (databases: TestDatabases) => void): void {
  if (postgresUrl === undefined) {
    it.skip(`${name}, on PostgreSQL: needs TEST_DATABASE_URL`);
    return;
  }
  describe(`${name}, on PostgreSQL`, () => {
    describeOn('postgresql', tests);
  });
}

function describeOn(kind: Provider, tests: (databases: TestDatabases) => void): void {
  const lasting = createTestDatabases(kind);
  const passing = createTestDatabases(kind);
  let current = lasting;
  beforeEach(() => void (current = passing));
  afterEach(async () => {
    current = lasting;
    await passing.removeAll();
  });
  afterAll(() => lasting.removeAll());
  tests({
    kind,
    make: () => current.make(),
    copy: (from) => current.copy(from),
    makeEmpty: () => current.makeEmpty(),
    open: (address) => current.open(address),
    removeAll: () => current.removeAll(),
  });
}

/** Makes databases outside of {@link describeOnBoth}; call `removeAll` when done. */
export function createTestDatabases(kind: Provider): TestDatabases {
  const opened: Storage[] = [];
  const made: Place[] = [];

  async function makeFrom(from: PlaceAddress): Promise<StorageAddress> {
    const place = await copyPlace(from);
    made.push(place);
    return { ...place.address, key: testKey };
  }

  function make(): Promise<StorageAddress> {
    const template = inject('templates')[kind];
    if (template === null) throw new Error('TEST_DATABASE_URL is not set.');
    return makeFrom(template);
  }

  return {
    kind,
    make,
    async copy(from) {
      const to = await makeFrom(from);
      await copyFile(openErasures(from).file, openErasures(to).file);
      return to;
    },
    async makeEmpty() {
      const place = await makeEmptyPlace(kind);
      made.push(place);
      return { ...place.address, key: null };
    },
    async open(address) {
      const storage = await openStorage(address ?? (await make()));
      opened.push(storage);
      return storage;
    },
    async removeAll() {
      await Promise.all(opened.splice(0).map((storage) => storage.close()));
      await Promise.all(made.splice(0).map((place) => place.remove()));
    },
  };
}

/** Every row of every table, by its name. */
export function readRows(address: Pick<StorageAddress, 'database'>): Promise<Record<string, unknown[][]>> {
  const list =
    address.database.kind === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'`
      : `SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'`;
  return withSql(address, async (run) => {
    const rows: Record<string, unknown[][]> = {};
    for (const table of (await run(list)).map(([name]) => String(name)).sort())
      rows[table] = await run(`SELECT * FROM "${table}"`);
    return rows;
  });
}

/** What {@link readRaw} has of a database of each kind, for the names of tests: nothing is found in no … */
export const rawParts: Readonly<Record<Provider, string>> = {
  sqlite: 'byte of the database’s files',
  postgresql: 'row of the database',
};

/**
 * What somebody could read who got hold of the database without its key: for SQLite every byte of its files, for PostgreSQL every row that is there
 * as text, with bytes as they are. What its server has in its files of rows that are gone, and in its log of writes, is the server's alone to read.
 * For tests that look for what must not be there.
 */
export async function readRaw(address: Pick<StorageAddress, 'database'>): Promise<Buffer> {
  const { database } = address;
  if (database.kind === 'sqlite') {
    const folder = join(database.file, '..');
    const files = (await readdir(folder)).filter((name) => name.startsWith('lamplight.db'));
    return Buffer.concat(await Promise.all(files.map((name) => readFile(join(folder, name)))));
  }
  const rows = Object.values(await readRows(address));
  return Buffer.concat(
    rows.flat(2).map((value) => (Buffer.isBuffer(value) ? value : Buffer.from(`${String(value)}\n`))),
  );
}
