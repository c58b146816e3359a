import Database from 'better-sqlite3';
import pg from 'pg';
import type { StorageAddress } from '../../src/storage/open-storage.ts';

/**
 * Takes a database away from everybody who uses it, as a stopped server or a full disk does: PostgreSQL closes every connection and lets
 * nobody in, SQLite's one write lock is held by somebody else. Returns how to give it back.
 */
export async function takeAway({ database }: Pick<StorageAddress, 'database'>): Promise<() => Promise<void>> {
  if (database.kind === 'sqlite') {
    const db = new Database(database.file, { timeout: 10_000 });
    db.exec('BEGIN IMMEDIATE');
    return () => {
      db.exec('ROLLBACK');
      db.close();
      return Promise.resolve();
    };
  }
  const url = new URL(database.url);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  const ask = async (...statements: string[]): Promise<void> => {
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  await ask(
    `ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
  );
  return () => ask(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`);
}
