import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import Database from 'better-sqlite3';
import pg from 'pg';
import type { DatabaseAddress } from '../../src/config.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Provider } from '../../src/storage/schema-source.ts';

// Where databases of tests are: made, copied and removed again. Knows nothing of Vitest, whose global set-up uses it too.

/** Where tests may create PostgreSQL databases; undefined when there is no such place. */
export const postgresUrl = env['TEST_DATABASE_URL']?.trim() || undefined;

/** The key of every database that tests make. */
export const testKey = Buffer.alloc(32, 'lamplight tests');

/** Where one database is, and the file for its key. */
export interface PlaceAddress {
  database: DatabaseAddress;
  keyFile: string;
}

/** A database of a test. */
export interface Place {
  address: PlaceAddress;
  /** PostgreSQL's are taken away by {@link dropRemoved}: it writes its whole cache to the disk for each, the second time nearly nothing. */
  remove(): Promise<void>;
}

/** A database without any table. */
export function makeEmptyPlace(kind: Provider): Promise<Place> {
  return kind === 'sqlite' ? makeSqlite() : createPostgres('');
}

/** A migrated database with nothing in it, from which others are copied: nobody is connected to it. */
export async function makeTemplate(kind: Provider): Promise<Place> {
  const place = await makeEmptyPlace(kind);
  const storage = await openStorage({ ...place.address, key: testKey });
  await storage.close();
  return place;
}

/** A database as this one is. */
export async function copyPlace({ database }: PlaceAddress): Promise<Place> {
  if (database.kind === 'postgresql') return createPostgres(` TEMPLATE "${new URL(database.url).pathname.slice(1)}"`);
  const place = await makeSqlite();
  await copyFile(database.file, place.address.database.file);
  return place;
}

async function makeSqlite() {
  const { folder, remove } = await makeFolder();
  const database = { kind: 'sqlite', file: join(folder, 'lamplight.db') } as const;
  return { address: { database, keyFile: join(folder, 'lamplight.key') }, remove };
}

async function createPostgres(from: string): Promise<Place> {
  const name = `lamplight_test_${randomBytes(6).toString('hex')}`;
  await queryPostgres(requirePostgres(), `CREATE DATABASE "${name}"${from}`);
  const url = new URL(requirePostgres());
  url.pathname = `/${name}`;
  // No test takes the power away: nothing has to wait for the disk.
  url.searchParams.set('options', '-c synchronous_commit=off');
  const { folder, remove } = await makeFolder();
  return {
    address: { database: { kind: 'postgresql', url: url.href }, keyFile: join(folder, 'lamplight.key') },
    async remove() {
      removed.push(name);
      await remove();
    },
  };
}

const removed: string[] = [];

/** Takes away the PostgreSQL databases that were removed since the last time. */
export async function dropRemoved(): Promise<void> {
  for (const name of removed.splice(0))
    await queryPostgres(requirePostgres(), `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
}

/** In memory where there is a place for that: nothing has to wait for the disk. */
const shared = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

async function makeFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(shared, 'lamplight-test-'));
  // A process that was killed a moment ago may still leave a file there.
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

function requirePostgres(): string {
  if (postgresUrl === undefined) throw new Error('TEST_DATABASE_URL is not set.');
  return postgresUrl;
}

/** Runs a statement; returns the rows as lists. */
export type RunSql = (sql: string) => Promise<unknown[][]>;

/** Runs one statement on a connection of its own; returns the rows as lists. */
export function queryPostgres(url: string, sql: string): Promise<unknown[][]> {
  return withPostgres(url, (run) => run(sql));
}

async function withPostgres<T>(url: string, work: (run: RunSql) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(async (sql) => (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows);
  } finally {
    await client.end();
  }
}

/** Runs one statement behind the bot's back, on a connection of its own; returns the rows as lists. */
export function runSql(address: Pick<PlaceAddress, 'database'>, sql: string): Promise<unknown[][]> {
  return withSql(address, (run) => run(sql));
}

/** Runs several so on one connection: a PostgreSQL has a hundred for all tests. */
export async function withSql<T>(
  { database }: Pick<PlaceAddress, 'database'>,
  work: (run: RunSql) => Promise<T>,
): Promise<T> {
  if (database.kind === 'postgresql') return withPostgres(database.url, work);
  const db = new Database(database.file, { timeout: 5_000 });
  try {
    return await work((sql) => {
      const statement = db.prepare<[], unknown[]>(sql);
      if (statement.reader) return Promise.resolve(statement.raw().all());
      statement.run();
      return Promise.resolve([]);
    });
  } finally {
    db.close();
  }
}
