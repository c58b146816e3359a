import { createBackend, type StorageAddress } from './open-storage.ts';
import { findPending, readMigrations } from './migrations.ts';
import { keyFacts } from './key-ring.ts';
import { readState, toStorageError, undo, type State } from './prepare.ts';

/** What a look at a database shows. */
export interface Look extends Pick<State, 'keys' | 'isUnsettled'> {
  /** What it is called in a sentence, without a password. */
  where: string;
  /** Changes of the tables that the next start of this version makes, by their names. */
  pending: readonly string[];
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
export async function lookAt({ database }: Pick<StorageAddress, 'database'>): Promise<Look> {
  const backend = await createBackend(database);
  const migrations = await readMigrations(backend.kind);
  try {
    const connection = await backend.connect();
    try {
      const { applied, keys, isUnsettled } = await readState(backend, connection);
      const pending = findPending(applied, migrations, backend.where);
      await backend.beginAlone(connection, patienceMs);
      try {
        if (keys !== null)
          await connection.executeScript(`UPDATE "Meta" SET "value" = "value" WHERE "key" = '${keyFacts.check}'`);
      } finally {
        await undo(connection);
      }
      const damage = await backend.findDamage(connection);
      const neglect = await backend.findNeglect(connection);
      return { where: backend.where, pending, keys, isUnsettled, damage, neglect };
    } finally {
      await connection.dispose();
    }
  } catch (error) {
    throw toStorageError(error, backend);
  }
}
