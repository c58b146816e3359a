import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStorage, type Storage, type StorageAddress } from '../src/storage/open-storage.ts';

/** An empty database for one bench. */
export interface BenchDatabase {
  name: 'SQLite' | 'PostgreSQL';
  /** What a bot on it is started with. */
  env: Record<string, string>;
  /** Opens it, does something in it and closes it again; while no bot is on it. */
  use<T>(work: (storage: Storage) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

/** Makes one on SQLite and, with `TEST_DATABASE_URL` set to a PostgreSQL whose user may create databases, one on that too. */
export async function makeDatabases(): Promise<BenchDatabase[]> {
  const url = process.env['TEST_DATABASE_URL']?.trim();
  return url ? [await makeSqlite(), await makePostgres(url)] : [await makeSqlite()];
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
  const made = describe({
    name: 'PostgreSQL',
    folder,
    url: url.href,
    database: { kind: 'postgresql', url: url.href },
  });
  return {
    ...made,
    async remove() {
      await ask(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      await made.remove();
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
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'lamplight-bench-'));
}

async function ask(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
