import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { statement, type Backend } from './backend.ts';
import { StorageError } from './errors.ts';
import { keyFacts, toKeyFacts, type KeyFacts, type KeyRing } from './key-ring.ts';
import { openFirstKeys, openKnownKeys, type KeySource } from './master-key.ts';
import { findPending, readMigrations, type AppliedMigration, type Migration } from './migrations.ts';

/** What a database says about itself. */
export interface State {
  applied: AppliedMigration[];
  /** What it says about its keys; null before the first start is through. */
  keys: KeyFacts | null;
  /** Whether a backup was written into it, and what must not come back may still be there. */
  isUnsettled: boolean;
}

/** How a database is brought to this version's shape. */
export interface Preparing {
  source: KeySource;
  expected: 'whole' | 'unsettled';
  /** Told that the database is empty, before anything is made in it; what it throws keeps it so. */
  onEmpty: () => void;
}

/** The fact that says so. */
export const unsettledFact = 'restore.unsettled';

/**
 * Brings a database to this version's shape and opens its keys. When nothing is to be done it only looks. Otherwise all is done in one
 * transaction, one bot after the other: new tables, a new key's file, and the value by which the database knows its key.
 * @throws {StorageError} one sentence for every way in which it cannot be used as it is; it is unchanged then.
 */
export async function prepareDatabase(backend: Backend, preparing: Preparing): Promise<KeyRing> {
  const { source, expected } = preparing;
  const migrations = await readMigrations(backend.kind);
  try {
    const connection = await backend.connect();
    try {
      const { isUnsettled } = await readState(backend, connection);
      if (isUnsettled && expected === 'whole')
        throw new StorageError(
          `A backup is being restored into the ${backend.where}, or that was cut off: wait until it is done, or run \`npm run restore\` once more with the same backup. Until then it is not opened: people who were forgotten may be in it.`,
        );
      return (
        (await tryOpening(backend, migrations, source, connection)) ??
        (await change(backend, migrations, preparing, connection))
      );
    } finally {
      await connection.dispose();
    }
  } catch (error) {
    throw toStorageError(error, backend);
  }
}

/** An operator's sentence for a failure of the database; any other error as it is. */
export function toStorageError(error: unknown, backend: Backend): unknown {
  if (error instanceof StorageError) return error;
  const sentence = backend.explain(error);
  return sentence === null ? error : new StorageError(sentence, { cause: error });
}

/** The keys of a database that is ready; null when something is to be done first. Changes nothing. */
async function tryOpening(
  backend: Backend,
  migrations: readonly Migration[],
  source: KeySource,
  connection: SqlDriverAdapter,
): Promise<KeyRing | null> {
  const { applied, keys } = await readState(backend, connection);
  const pending = findPending(applied, migrations, backend.where);
  // A wrong key is found out before anything is changed.
  const opened = keys && (await openKnownKeys(keys, source, backend.where));
  return pending.length === 0 ? opened : null;
}

async function change(
  backend: Backend,
  migrations: readonly Migration[],
  preparing: Preparing,
  connection: SqlDriverAdapter,
): Promise<KeyRing> {
  await backend.beginAlone(connection);
  try {
    // Another bot may have done it while this one waited.
    const ready = await tryOpening(backend, migrations, preparing.source, connection);
    const opened = ready ?? (await migrate(backend, migrations, preparing, connection));
    await connection.executeScript('COMMIT');
    return opened;
  } catch (error) {
    await undo(connection);
    throw error;
  }
}

async function migrate(
  backend: Backend,
  migrations: readonly Migration[],
  { source, onEmpty }: Preparing,
  connection: SqlDriverAdapter,
): Promise<KeyRing> {
  const { applied, keys } = await readState(backend, connection);
  if (keys === null) onEmpty();
  if (findPending(applied, migrations, backend.where).length > 0) {
    const { applyMigrations } = await import('./migrate.ts');
    await applyMigrations(backend.kind, migrations, connection);
    await backend.checkMigrated(connection);
  }
  if (keys) return openKnownKeys(keys, source, backend.where);
  const first = await openFirstKeys(source);
  const [key, value] = backend.kind === 'sqlite' ? ['?', '?'] : ['$1', '$2'];
  await connection.executeRaw(
    statement(`INSERT INTO "Meta" ("key", "value") VALUES (${key}, ${value})`, keyFacts.check, first.vault.checkValue),
  );
  return first;
}

/** Brings an empty database to where the named migrations lead, or any to this version's shape; in the transaction that the caller began. */
export async function migrateTo(
  backend: Backend,
  names: readonly string[] | 'newest',
  connection: SqlDriverAdapter,
): Promise<void> {
  const known = await readMigrations(backend.kind);
  const wanted = known.filter(({ name }) => names === 'newest' || names.includes(name));
  const { applyMigrations } = await import('./migrate.ts');
  await applyMigrations(backend.kind, wanted, connection);
}

/** Looks without the client and without the schema engine: that is quick, and all that an ordinary start needs. */
export async function readState(backend: Backend, connection: SqlDriverAdapter): Promise<State> {
  const tables = (await readRows(connection, backend.tablesQuery)).map(([name]) => String(name));
  if (tables.length === 0) return { applied: [], keys: null, isUnsettled: false };
  if (!tables.includes('_prisma_migrations'))
    throw new StorageError(
      `The ${backend.where} already holds tables of something else: name an empty database in DATABASE_URL. Nothing was changed.`,
    );
  const applied = await readRows(
    connection,
    'SELECT migration_name, checksum, CASE WHEN finished_at IS NULL THEN 0 ELSE 1 END FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const facts = tables.includes('Meta')
    ? await readRows(
        connection,
        `SELECT "key", "value" FROM "Meta" WHERE "key" IN (${[...Object.values(keyFacts), unsettledFact].map((key) => `'${key}'`).join(', ')})`,
      )
    : [];
  return {
    applied: applied.map(([name, checksum, finished]) => ({
      name: String(name),
      checksum: String(checksum),
      finished: Number(finished) === 1,
    })),
    keys: toKeyFacts(facts.map(([key, value]) => [String(key), String(value)])),
    isUnsettled: facts.some(([key]) => key === unsettledFact),
  };
}

async function readRows(connection: SqlDriverAdapter, sql: string): Promise<unknown[][]> {
  return (await connection.queryRaw(statement(sql))).rows;
}

/** A connection that broke has undone everything already; what broke it is the error to tell. */
export async function undo(connection: SqlDriverAdapter): Promise<void> {
  try {
    await connection.executeScript('ROLLBACK');
  } catch {
    return;
  }
}
