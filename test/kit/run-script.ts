import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { packageRoot } from '../../src/storage/package-root.ts';

/**
 * Runs one of `scripts` in a process of its own, as an operator does, on a database and with its key. Resolves to its exit code and what it said on both
 * streams: `0: Restored: …`.
 */
export function runScript(
  name: string,
  args: readonly string[],
  { database, key, keyFile }: StorageAddress,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: database.kind === 'sqlite' ? `file:${database.file}` : database.url,
    LAMPLIGHT_KEY: Buffer.from(key ?? []).toString('hex'),
    KEY_FOLDER: dirname(keyFile),
    ...more,
  };
  const script = join(packageRoot, 'scripts', `${name}.ts`);
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      ['--import', 'tsx', script, ...args],
      { cwd: packageRoot, env },
      (error, stdout, stderr) => resolve(`${String(error?.code ?? 0)}: ${(stdout + stderr).trim()}`),
    ),
  );
}
