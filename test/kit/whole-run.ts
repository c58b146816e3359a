import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { dropRemoved, makeTemplate, postgresUrl, type PlaceAddress } from './places.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Migrated databases, from which those of tests are copied; null where there is no such database. */
    templates: { sqlite: PlaceAddress; postgresql: PlaceAddress | null };
  }
}

/** Vitest's global set-up: says once a run what is left out, and makes what all tests start from. Returns what removes that again. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (postgresUrl === undefined)
    process.stderr.write('TEST_DATABASE_URL is not set: tests on PostgreSQL are skipped, those on SQLite run.\n');
  const sqlite = await makeTemplate('sqlite');
  const postgresql = postgresUrl === undefined ? null : await makeTemplate('postgresql');
  project.provide('templates', { sqlite: sqlite.address, postgresql: postgresql?.address ?? null });
  return async () => {
    await sqlite.remove();
    await postgresql?.remove();
    await dropRemoved();
  };
}
