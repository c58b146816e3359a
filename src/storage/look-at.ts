import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { Backend } from './backend.ts';
import { StorageError } from './errors.ts';
import { openKnownKeys } from './master-key.ts';
import { createBackend, openKept, type Kept, type StorageAddress } from './open-storage.ts';
import { findPending, readMigrations } from './migrations.ts';
import { keyFacts } from './key-ring.ts';
import { readState, toStorageError, undo, type State } from './prepare.ts';

/** What a database says about itself, and what of this version it lacks. */
interface Standing extends Pick<State, 'keys' | 'isUnsettled'> {
  /** What it is called in a sentence, without a password. */
  where: string;
  /** Changes of the tables that the next start of this version makes, by their names. */
  pending: readonly string[];
}

/** What a look at a database shows. */
export interface Look extends Standing {
  /** What the database itself says of damage: one sentence each. */
  damage: readonly string[];
  /** What of its own upkeep is switched off: one sentence each. */
  neglect: readonly string[];
}

/** How long a look waits for another program that is writing, in milliseconds. */
const patienceMs = 5_000;

/**
 * Looks whether a database can be reached and written, and how it is. What is written to try is taken back, so nothing is changed; SQLite's file has to be
 * there already. May be called while the bot runs.
 * @throws {StorageError} with a sentence for every way in which it cannot be used
 */
export async function lookAt(address: Pick<StorageAddress, 'database'>): Promise<Look> {
  return withStanding(address, async (standing, { backend, connection }) => {
    await tryWriting(standing, { backend, connection });
    const damage = await backend.findDamage(connection);
    return { ...standing, damage, neglect: await backend.findNeglect(connection) };
  });
}

/** A database that somebody asks. */
interface Asked {
  backend: Backend;
  connection: SqlDriverAdapter;
}

async function withStanding<T>(
  { database }: Pick<StorageAddress, 'database'>,
  work: (standing: Standing, asked: Asked) => Promise<T>,
): Promise<T> {
  const backend = await createBackend(database);
  const migrations = await readMigrations(backend.kind);
  try {
    const connection = await backend.connect();
    try {
      const { applied, keys, isUnsettled } = await readState(backend, connection);
      const pending = findPending(applied, migrations, backend.where);
      return await work({ where: backend.where, pending, keys, isUnsettled }, { backend, connection });
    } finally {
      await connection.dispose();
    }
  } catch (error) {
    throw toStorageError(error, backend);
  }
}

async function tryWriting({ keys }: Standing, { backend, connection }: Asked): Promise<void> {
  await backend.beginAlone(connection, patienceMs);
  try {
    if (keys !== null)
      await connection.executeScript(`UPDATE "Meta" SET "value" = "value" WHERE "key" = '${keyFacts.check}'`);
  } finally {
    await undo(connection);
  }
}

/**
 * Opens a database for looking, where it is as this version needs it. Makes and changes nothing, and tries nothing either: a copy of PostgreSQL that only
 * follows will do. SQLite's file has to be there already.
 * @throws {StorageError} where it is empty or of another version, where a backup is being restored into it, or it cannot be reached
 */
export async function openReady(address: StorageAddress): Promise<Kept> {
  const { where, keys, pending, isUnsettled } = await withStanding(address, (standing) => Promise.resolve(standing));
  if (keys === null) throw new StorageError(`Nothing is in the ${where}. Is DATABASE_URL right?`);
  if (isUnsettled)
    throw new StorageError(
      `A backup is being restored into the ${where}, or that was cut off: wait until it is done, or run \`npm run restore\` once more with the same backup.`,
    );
  if (pending.length > 0)
    throw new StorageError(
      `The ${where} is of an older version: ${pending.length} changes of its tables are due. Use the version that the bot runs, or start the bot of this one first. Nothing was changed.`,
    );
  return openKept(address, await openKnownKeys(keys, address, where));
}
