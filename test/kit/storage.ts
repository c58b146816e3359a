import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import Database from 'better-sqlite3';
import pg from 'pg';
import { afterAll, afterEach, beforeEach, describe, it } from 'vitest';
import type { DatabaseAddress } from '../../src/config.ts';
import { openStorage, type Storage, type StorageAddress } from '../../src/storage/open-storage.ts';
import type { Provider } from '../../src/storage/schema-source.ts';

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
  /** A database of its own without any table, and a folder for a key file but no key. */
  makeEmpty(): Promise<StorageAddress & { key: null }>;
  /** Opens a database; a fresh one unless an address is given. */
  open(address?: StorageAddress): Promise<Storage>;
  /** Closes and deletes everything made so far. */
  removeAll(): Promise<void>;
}

/** Where tests may create PostgreSQL databases; undefined when there is no such place. */
export const postgresUrl = env['TEST_DATABASE_URL']?.trim() || undefined;

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
  const template = createTemplate(kind);
  const lasting = createDatabases(kind, template);
  const passing = createDatabases(kind, template);
  let current = lasting;
  beforeEach(() => void (current = passing));
  afterEach(async () => {
    current = lasting;
    await passing.removeAll();
  });
  afterAll(async () => {
    await lasting.removeAll();
    await template.remove();
  });
  tests({
    kind,
    make: () => current.make(),
    makeEmpty: () => current.makeEmpty(),
    open: (address) => current.open(address),
    removeAll: () => current.removeAll(),
  });
}

/** Makes databases outside of {@link describeOnBoth}; call `removeAll` when done. */
export function createTestDatabases(kind: Provider): TestDatabases {
  const template = createTemplate(kind);
  const databases = createDatabases(kind, template);
  return {
    ...databases,
    async removeAll() {
      await databases.removeAll();
      await template.remove();
    },
  };
}

function createDatabases(kind: Provider, template: Template): TestDatabases {
  const opened: Storage[] = [];
  const made: Place[] = [];

  async function make(): Promise<StorageAddress> {
    const place = await template.copy();
    made.push(place);
    return { ...place.address, key: testKey };
  }

  return {
    kind,
    make,
    async makeEmpty() {
      const place = await placesOf(kind).makeEmpty();
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

/** The key of every database that {@link TestDatabases.make} makes. */
const testKey = Buffer.alloc(32, 'lamplight tests');

interface Place {
  address: { database: DatabaseAddress; keyFile: string };
  remove(): Promise<void>;
}

interface Places {
  makeEmpty(): Promise<Place>;
  copy(template: Place): Promise<Place>;
}

/** A migrated database from which others are copied. Made at the first copy. */
interface Template {
  copy(): Promise<Place>;
  remove(): Promise<void>;
}

function createTemplate(kind: Provider): Template {
  const places = placesOf(kind);
  let made: Promise<Place> | null = null;
  return {
    async copy() {
      made ??= makeMigrated(places);
      return places.copy(await made);
    },
    async remove() {
      const place = await made;
      made = null;
      await place?.remove();
    },
  };
}

async function makeMigrated(places: Places): Promise<Place> {
  const place = await places.makeEmpty();
  const storage = await openStorage({ ...place.address, key: testKey });
  // A database can be copied once nobody is connected to it.
  await storage.close();
  return place;
}

function placesOf(kind: Provider): Places {
  return kind === 'sqlite' ? sqlitePlaces : postgresPlaces;
}

const sqlitePlaces: Places = {
  async makeEmpty() {
    const { folder, remove } = await makeFolder();
    return { address: sqliteIn(folder), remove };
  },
  async copy(template) {
    const { folder, remove } = await makeFolder();
    const address = sqliteIn(folder);
    await copyFile(requireFile(template.address.database), address.database.file);
    return { address, remove };
  },
};

const postgresPlaces: Places = {
  makeEmpty: () => createPostgres(''),
  copy: (template) => createPostgres(` TEMPLATE "${nameOf(template.address.database)}"`),
};

async function createPostgres(from: string): Promise<Place> {
  const name = `lamplight_test_${randomBytes(6).toString('hex')}`;
  await askServer(`CREATE DATABASE "${name}"${from}`);
  const url = new URL(requirePostgres());
  url.pathname = `/${name}`;
  const { folder, remove } = await makeFolder();
  return {
    address: { database: { kind: 'postgresql', url: url.href }, keyFile: join(folder, 'lamplight.key') },
    async remove() {
      await askServer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      await remove();
    },
  };
}

async function makeFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-test-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

function sqliteIn(folder: string) {
  return {
    database: { kind: 'sqlite', file: join(folder, 'lamplight.db') } as const,
    keyFile: join(folder, 'lamplight.key'),
  };
}

function requireFile(database: DatabaseAddress): string {
  if (database.kind !== 'sqlite') throw new Error('Not a file.');
  return database.file;
}

function nameOf(database: DatabaseAddress): string {
  if (database.kind !== 'postgresql') throw new Error('Not on a server.');
  return new URL(database.url).pathname.slice(1);
}

function requirePostgres(): string {
  if (postgresUrl === undefined) throw new Error('TEST_DATABASE_URL is not set.');
  return postgresUrl;
}

async function askServer(sql: string): Promise<void> {
  await query(requirePostgres(), sql);
}

async function query(url: string, sql: string): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

/** Runs one statement behind the bot's back, on a connection of its own; returns the rows as lists. */
export async function runSql({ database }: Pick<StorageAddress, 'database'>, sql: string): Promise<unknown[][]> {
  if (database.kind === 'postgresql') return query(database.url, sql);
  const db = new Database(database.file, { timeout: 5_000 });
  try {
    const statement = db.prepare<[], unknown[]>(sql);
    if (statement.reader) return statement.raw().all();
    statement.run();
    return [];
  } finally {
    db.close();
  }
}

/** Every row of every table, by its name. */
export async function readRows(address: Pick<StorageAddress, 'database'>): Promise<Record<string, unknown[][]>> {
  const list =
    address.database.kind === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'`
      : `SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'`;
  const tables = (await runSql(address, list)).map(([table]) => String(table)).sort();
  const read = async (table: string) => [table, await runSql(address, `SELECT * FROM "${table}"`)] as const;
  return Object.fromEntries(await Promise.all(tables.map(read)));
}

/**
 * Everything somebody could read who got hold of the database without its key: for SQLite every byte of its files, for PostgreSQL every
 * row as text, with bytes as they are. For tests that look for what must not be there.
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
