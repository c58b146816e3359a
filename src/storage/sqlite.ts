import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils';
import { mkdir, open, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { statement, type Backend } from './backend.ts';
import { findCodes, isBusy, StorageError } from './errors.ts';
import { holdFile, type Hold } from './hold-file.ts';

/**
 * How long a statement may wait for another process's lock, in milliseconds. The driver waits with the whole process, answers to
 * people included, so this is short; whoever asked tries again without blocking anybody.
 */
const busyTimeoutMs = 50;

/** How long starting waits for another bot that is changing the tables, in milliseconds. */
const ordinaryPatienceMs = 60_000;

const everyConnection = 'PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF';
// FULL: what is committed survives a power cut. secure_delete: what is deleted is overwritten with zeros.
const writing = 'PRAGMA synchronous = FULL; PRAGMA secure_delete = ON';
const reading = 'PRAGMA query_only = ON';

/** SQLite in one file. */
export function createSqliteBackend(file: string): Backend {
  const adapters = new PrismaBetterSqlite3({ url: file, timeout: busyTimeoutMs });

  async function connectWith(pragmas: string): Promise<SqlDriverAdapter> {
    const adapter = await adapters.connect();
    try {
      await adapter.executeScript(pragmas);
      return adapter;
    } catch (error) {
      await adapter.dispose();
      throw error;
    }
  }

  return {
    kind: 'sqlite',
    where: `database ${file}`,
    writers: 1,
    clients: {
      provider: adapters.provider,
      adapterName: adapters.adapterName,
      async connect() {
        const writer = await connectWith(`${everyConnection}; ${writing}`);
        return joinConnections(await connectWith(`${everyConnection}; ${reading}`), writer);
      },
    } satisfies SqlDriverAdapterFactory,
    tablesQuery: `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
    async connect() {
      await requireWritable(file);
      // Rebuilding a table drops the old one, which must not take along what refers to it; `checkMigrated` looks instead. And whoever
      // waits for another bot here waits between tries only, or it would hold up that bot where both are one process.
      return connectWith(`${writing}; PRAGMA foreign_keys = OFF; PRAGMA busy_timeout = 0`);
    },
    async beginAlone(connection, patienceMs = ordinaryPatienceMs) {
      await retryWhileBusy(() => connection.executeScript('PRAGMA journal_mode = WAL'), patienceMs);
      await retryWhileBusy(() => connection.executeScript('BEGIN IMMEDIATE'), patienceMs);
    },
    async hold(onWaiting, patienceMs) {
      await requireWritable(file);
      const hold = await holdBeside(`${await realpath(file)}.lock`, onWaiting, patienceMs);
      if (hold) return hold;
      throw new StorageError(
        `Another Lamplight runs on the database ${file}, and two on one SQLite file would do things twice: stop that one and start again, or name another file in DATABASE_URL. Nothing was changed.`,
      );
    },
    async checkMigrated(connection) {
      const { rows } = await connection.queryRaw(statement('PRAGMA foreign_key_check'));
      if (rows.length > 0) throw new Error('A migration left rows that refer to nothing.');
    },
    findNeglect: () => Promise.resolve([]),
    async findDamage(connection) {
      const pages = await connection.queryRaw(statement('PRAGMA integrity_check(1)'));
      const [said] = pages.rows.flat();
      if (said !== 'ok')
        return [
          `The file ${file} is damaged: stop the bot, keep a copy of the whole folder, and restore the newest backup.`,
        ];
      const { rows } = await connection.queryRaw(statement('PRAGMA foreign_key_check'));
      return rows.length === 0
        ? []
        : [
            `In the database ${file} ${rows.length} rows refer to nothing: somebody changed it by hand. Restore the newest backup.`,
          ];
    },
    // The log holds pages as they were until it is emptied; this writes what is in it to the tables first.
    async scrub(client) {
      const [row] = await client.$queryRawUnsafe<{ busy: number | bigint }[]>('PRAGMA wal_checkpoint(TRUNCATE)');
      return Number(row?.busy ?? 1) === 0;
    },
    explain: (error) => explain(error, file),
  };
}

/**
 * One adapter over two connections. On a single one, a read beside an open transaction would run inside it and see what may yet
 * be undone; with write-ahead logging a second connection reads what is committed, and neither waits for the other.
 */
function joinConnections(reader: SqlDriverAdapter, writer: SqlDriverAdapter): SqlDriverAdapter {
  return {
    provider: reader.provider,
    adapterName: reader.adapterName,
    queryRaw: (query) => reader.queryRaw(query),
    executeRaw: (query) => reader.executeRaw(query),
    executeScript: (script) => reader.executeScript(script),
    startTransaction: () => beginImmediate(writer),
    async dispose() {
      await reader.dispose();
      await writer.dispose();
    },
  };
}

/** The adapter's own BEGIN takes the write lock at the first write, when it may be too late: what was read is then out of date. */
async function beginImmediate(writer: SqlDriverAdapter): Promise<Transaction> {
  const transaction = await writer.startTransaction();
  try {
    await transaction.executeRaw(statement('ROLLBACK'));
    await transaction.executeRaw(statement('BEGIN IMMEDIATE'));
    return transaction;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}

async function retryWhileBusy(attempt: () => Promise<void>, patienceMs: number): Promise<void> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
      await wait(20 + Math.random() * 60);
    }
  }
}

/** A file of its own: in the database a lock would keep out backups, and whoever looks at it. */
async function holdBeside(lock: string, onWaiting: () => void, patienceMs?: number): Promise<Hold | null> {
  const beside = new PrismaBetterSqlite3({ url: lock, timeout: 0 });
  await makeLock(lock);
  try {
    return await holdFile(() => beside.connect(), onWaiting, patienceMs);
  } catch (error) {
    throw new StorageError(
      `The file ${lock}, by which one bot keeps others away from its database, cannot be used${sayCode(error)}: while no bot runs on it, delete that file; the next start makes it anew.`,
      { cause: error },
    );
  }
}

/** One that is there is not opened: a process that closes a file gives up what it holds of it. */
async function makeLock(lock: string): Promise<void> {
  try {
    await (await open(lock, 'wx', 0o600)).close();
  } catch (error) {
    if (findCodes(error).includes('EEXIST')) return;
    throw new StorageError(
      `The file ${lock}, by which one bot keeps others away from its database, cannot be made${sayCode(error)}: make room on that disk, or give its folder to the user the bot runs as, or mount it writable.`,
      { cause: error },
    );
  }
}

function sayCode(error: unknown): string {
  const [code] = findCodes(error);
  return code === undefined ? '' : ` (${code})`;
}

/** Makes the file, readable by its owner only, where there is none; SQLite gives its log beside it the same permissions. */
async function requireWritable(file: string): Promise<void> {
  const folder = dirname(file);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch {
    throw new StorageError(
      `The folder ${folder} cannot be made: make it for the user the bot runs as, or name another place in DATABASE_URL.`,
    );
  }
  try {
    await (await open(file, 'a', 0o600)).close();
  } catch {
    throw new StorageError(
      `The database ${file} cannot be written: give the file and its folder to the user the bot runs as, or mount them writable, or name another file in DATABASE_URL.`,
    );
  }
}

function explain(error: unknown, file: string): string | null {
  const code = findCodes(error).find((found) => found.startsWith('SQLITE_')) ?? '';
  if (code.startsWith('SQLITE_FULL'))
    return `The disk is full: there is no room left for the database ${file}. Make room and start again; nothing was lost.`;
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN'))
    return `The database ${file} cannot be opened for writing: it, its folder or the disk is read-only. Make it writable, or name another file in DATABASE_URL.`;
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT'))
    return `The file ${file} is damaged, or is no SQLite database: put back a backup, or name another file in DATABASE_URL. Nothing was changed.`;
  if (code.startsWith('SQLITE_IOERR'))
    return `The disk does not take or give what the database ${file} needs (${code}): check that it is healthy, has room and is not a network share, then start again.`;
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return `Another program holds the database ${file}: stop it, and start again.`;
  return null;
}
