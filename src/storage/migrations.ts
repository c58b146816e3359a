import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StorageError } from './errors.ts';
import { packageRoot } from './package-root.ts';
import type { Provider } from './schema-source.ts';

/** The folder of the migrations. */
export const migrationsFolder = join(packageRoot, 'prisma', 'migrations');

/** One step from one shape of the tables to the next. */
export interface Migration {
  name: string;
  script: string;
}

/** What a database says was done to it: a row of Prisma's `_prisma_migrations`. */
export interface AppliedMigration {
  name: string;
  checksum: string;
  /** False when it broke off. */
  finished: boolean;
}

/** This version's migrations for one provider, in the order they are applied. */
export async function readMigrations(provider: Provider): Promise<Migration[]> {
  const folder = join(migrationsFolder, provider);
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => ({ name, script: await readFile(join(folder, name, 'migration.sql'), 'utf8') })),
  );
}

/**
 * The names of migrations a database still needs.
 * @throws {StorageError} when it was written by a later version, when a migration broke off, or when one was changed after the fact.
 */
export function findPending(
  applied: readonly AppliedMigration[],
  known: readonly Migration[],
  where: string,
): string[] {
  for (const { name, checksum, finished } of applied) {
    const migration = known.find((candidate) => candidate.name === name);
    if (!migration)
      throw new StorageError(
        `The ${where} was written by a newer version of Lamplight (it has the change ${name}, which this version does not know): install that version again, or put back a backup from before it.`,
      );
    if (!finished)
      throw new StorageError(
        `In the ${where} the change ${name} broke off halfway: put back the backup from before it, and start again.`,
      );
    if (!checksumsOf(migration.script).includes(checksum))
      throw new StorageError(
        `In the ${where} the change ${name} is another than this version's: prisma/migrations was edited. Put back the files as they were published.`,
      );
  }
  return known.filter(({ name }) => !applied.some((done) => done.name === name)).map(({ name }) => name);
}

/** Prisma's checksum of a script; a checkout may have changed its line ends. */
function checksumsOf(script: string): string[] {
  const lines = script.replaceAll('\r\n', '\n');
  return [script, lines, lines.replaceAll('\n', '\r\n')].map((text) => createHash('sha256').update(text).digest('hex'));
}
