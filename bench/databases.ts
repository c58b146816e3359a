import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStorage, type Storage, type StorageAddress } from '../src/storage/open-storage.ts';
import type { Finding } from './findings.ts';

/** An empty database for one bench. */
export interface BenchDatabase {
  name: 'SQLite' | 'PostgreSQL';
  /** What a bot on it is started with. */
  env: Record<string, string>;
  /** Opens it, does something in it and closes it again; while no bot is on it. */
  use<T>(work: (storage: Storage) => Promise<T>): Promise<T>;
  /** How large it is on its disk, in bytes; while no bot is on it. */
  measureBytes(): Promise<number>;
  remove(): Promise<void>;
}

/**
 * Measures on a new SQLite database and, with `TEST_DATABASE_URL` set to a PostgreSQL whose user may create databases, on one of that too.
 * `BENCH_ON` (SQLite or PostgreSQL) takes one of them alone.
 */
export async function* onEachDatabase(
  measure: (database: BenchDatabase) => AsyncIterable<Finding>,
): AsyncGenerator<Finding> {
  const url = process.env['TEST_DATABASE_URL']?.trim();
  const kinds = { SQLite: makeSqlite, ...(url && { PostgreSQL: () => makePostgres(url) }) };
  for (const [name, make] of Object.entries(kinds)) {
    if ((process.env['BENCH_ON'] ?? name) !== name) continue;
    const database = await make();
    try {
      for await (const finding of measure(database)) yield { ...finding, on: name };
    } finally {
      await database.remove();
    }
  }
}

async function makeSqlite(): Promise<BenchDatabase> {
  const folder = await makeFolder();
  const file = join(folder, 'lamplight.db');
  return describe({ name: 'SQLite', folder, url: `file:${file}`, database: { kind: 'sqlite', file } });
}

async function makePostgres(server: string): Promise<BenchDatabase> {
  const folder = await makeFolder();
  const name = `lamplight_bench_${randomBytes(6).toString('hex')}`;
  await ask(server, `CREATE DATABASE "${name}"`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const upkeep = await standInForAutovacuum(url.href);
  const made = describe({
    name: 'PostgreSQL',
    folder,
    url: url.href,
    database: { kind: 'postgresql', url: url.href },
  });
  return {
    ...made,
    async measureBytes() {
      const [row] = await ask<{ size: string }>(server, `SELECT pg_database_size('${name}')::text AS size`);
      return Number(row?.size);
    },
    async use(work) {
      const result = await made.use(work);
      await upkeep.tidy();
      return result;
    },
    async remove() {
      await upkeep.stop();
      await ask(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      await made.remove();
    },
  };
}

/** So often PostgreSQL looks what to clean up, as it comes, in milliseconds. */
const tidyMs = 60_000;

/**
 * A server on which nothing cleans up slows down by the minute, as no operator's does: where autovacuum is off, the bench does once a minute, and after it
 * filled the database, what that would.
 */
async function standInForAutovacuum(url: string): Promise<{ tidy(): Promise<void>; stop(): Promise<void> }> {
  const [row] = await ask<{ autovacuum: string }>(url, 'SHOW autovacuum');
  if (row?.autovacuum !== 'off') return { tidy: () => Promise.resolve(), stop: () => Promise.resolve() };
  console.error('    autovacuum is off on this server: VACUUM ANALYZE once a minute instead');
  let running = Promise.resolve();
  const tidy = () =>
    (running = running.then(async () => {
      await ask(url, 'VACUUM ANALYZE').catch((error: unknown) => {
        console.error('    VACUUM ANALYZE failed:', error);
      });
    }));
  const timer = setInterval(() => void tidy(), tidyMs);
  return {
    tidy,
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

function describe(given: {
  name: BenchDatabase['name'];
  folder: string;
  url: string;
  database: StorageAddress['database'];
}): BenchDatabase {
  const { name, folder, url, database } = given;
  const key = randomBytes(32);
  return {
    name,
    env: { HOME: folder, DATABASE_URL: url, LAMPLIGHT_KEY: key.toString('hex') },
    async use(work) {
      const storage = await openStorage({ database, key, keyFile: join(folder, 'lamplight.key') });
      try {
        return await work(storage);
      } finally {
        await storage.close();
      }
    },
    measureBytes: async () => (await stat(join(folder, 'lamplight.db')).catch(() => ({ size: 0 }))).size,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'lamplight-bench-'));
}

async function ask<Row extends pg.QueryResultRow>(server: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
