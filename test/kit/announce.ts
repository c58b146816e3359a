import process from 'node:process';

/** Vitest's global set-up: says once a run what is left out. */
export function setup(): void {
  if (process.env['TEST_DATABASE_URL']?.trim()) return;
  process.stderr.write('TEST_DATABASE_URL is not set: tests on PostgreSQL are skipped, those on SQLite run.\n');
}
