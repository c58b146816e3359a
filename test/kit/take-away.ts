import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import pg from 'pg';
import type { StorageAddress } from '../../src/storage/open-storage.ts';

/**
 * Takes a database away from everybody who uses it, as a stopped server does: PostgreSQL closes every connection and lets nobody in. Nobody can stop
 * SQLite: its one write lock is held by somebody else, as in {@link holdUp}. Returns how to give it back.
 */
export async function takeAway({ database }: Pick<StorageAddress, 'database'>): Promise<() => Promise<void>> {
  if (database.kind === 'sqlite') return lock(database.file);
  const url = new URL(database.url);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  const ask = async (...statements: string[]): Promise<void> => {
    const client = await connect(url.href);
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  await ask(
    `ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
  );
  return () => ask(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`);
}

/** How many connections were ended, and how many of them had a transaction open. */
export interface Cut {
  connections: number;
  transactions: number;
}

/**
 * Ends every connection to a PostgreSQL database from within the server, as its restart or an operator does, and lets everybody in again at once. Waits
 * a little for a transaction to be open, so that one is cut in two. Nobody has a connection to SQLite that could end.
 */
export async function cutConnections({ database }: Pick<StorageAddress, 'database'>): Promise<Cut> {
  if (database.kind === 'sqlite') return { connections: 0, transactions: 0 };
  const url = new URL(database.url);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  const client = await connect(url.href);
  const others = 'FROM pg_stat_activity WHERE datname = $1';
  // Seen and ended in one statement: a transaction takes milliseconds.
  const cut = `SELECT (xact_start IS NOT NULL) AS open, pg_terminate_backend(pid) ${others}`;
  const whileOpen = `${cut} AND EXISTS (SELECT 1 ${others} AND xact_start IS NOT NULL)`;
  try {
    for (const end = Date.now() + openWithinMs; ;) {
      const isLast = Date.now() >= end;
      const { rows } = await client.query<{ open: boolean }>(isLast ? cut : whileOpen, [name]);
      if (rows.length > 0 || isLast)
        return { connections: rows.length, transactions: rows.filter(({ open }) => open).length };
      await wait(1);
    }
  } finally {
    await client.end();
  }
}

/** So long a transaction is waited for, in milliseconds. */
const openWithinMs = 3_000;

/**
 * Lets every write wait, as a disk does that is slow for a while: SQLite's one write lock is held by somebody else, and nobody may change a table of
 * PostgreSQL; what is there can be read. Returns how to end it.
 */
export async function holdUp({ database }: Pick<StorageAddress, 'database'>): Promise<() => Promise<void>> {
  if (database.kind === 'sqlite') return lock(database.file);
  const client = await connect(database.url);
  const tables = await client.query<{ names: string }>(
    `SELECT string_agg(format('%I', tablename), ', ') AS names FROM pg_tables WHERE schemaname = current_schema()`,
  );
  // Never waits while it has some of them: whoever has the others may want these.
  const lockAll = `BEGIN; LOCK TABLE ${tables.rows[0]?.names ?? ''} IN EXCLUSIVE MODE NOWAIT`;
  for (const end = Date.now() + 10_000; !(await succeeds(() => client.query(lockAll), end));) {
    await client.query('ROLLBACK');
    await wait(5);
  }
  return () => client.end();
}

/** Waits between tries only: whoever holds the lock may be in this process, and has to be able to let go of it. */
async function lock(file: string): Promise<() => Promise<void>> {
  const db = new Database(file, { timeout: 0 });
  const begin = (): unknown => db.exec('BEGIN IMMEDIATE');
  for (const end = Date.now() + 10_000; !(await succeeds(begin, end));) await wait(5);
  return () => {
    db.exec('ROLLBACK');
    db.close();
    return Promise.resolve();
  };
}

/** False where somebody else was in the way; from `end` on that is an error. */
async function succeeds(work: () => unknown, end: number): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (Date.now() > end) throw error;
    return false;
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}
