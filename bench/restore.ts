import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { replaceWords, withoutJournalWords } from '../src/storage/backup/restore-backup.ts';
import { packageRoot } from '../src/storage/package-root.ts';
import { fillWithOwn } from './check-ins.ts';
import { onEachDatabase, type BenchDatabase } from './databases.ts';
import { amount, type Finding } from './findings.ts';

const run = promisify(execFile);

/** A community as large as this, in bytes of its database. */
const wanted = 100_000_000;
const batch = 10_000;
const mostSeconds = 60;

/** How long it takes to back up a database of 100 MB and to put the backup back, as an operator does both, from the command to its end. */
export function benchRestore(): AsyncGenerator<Finding> {
  return onEachDatabase(benchOn);
}

async function* benchOn(database: BenchDatabase): AsyncGenerator<Finding> {
  let rows = 0;
  while ((await database.measureBytes()) < wanted) {
    await database.use((storage) => fillWithOwn(batch, storage));
    rows += 2 * batch;
  }
  const megabytes = (await database.measureBytes()) / 1e6;
  const folder = join(database.env['HOME'] ?? '', 'backups');
  const backup = await time('backup', ['--to', folder], database);
  const [file = ''] = await readdir(folder);
  const fileBytes = (await stat(join(folder, file))).size;
  const words = [replaceWords, withoutJournalWords].flatMap((text) => ['--words', text]);
  const restore = await time('restore', ['--from', join(folder, file), ...words], database);
  const back = await database.use((storage) => storage.read.ownCheckIn.count());
  yield amount('the database', megabytes, 'MB', {
    note: `${rows} rows; its backup ${(fileBytes / 1e6).toFixed(0)} MB`,
  });
  yield amount('backup', backup, 's');
  yield amount('restore', restore, 's', { aim: { most: mostSeconds } });
  yield amount('rows that did not come back', rows / 2 - back, 'rows', { aim: { most: 0 } });
}

/** Seconds from starting the command to its end. @throws {Error} with what it said, where it failed. */
async function time(script: string, args: readonly string[], { env }: BenchDatabase): Promise<number> {
  const started = performance.now();
  await run(process.execPath, [join(packageRoot, 'dist', 'scripts', `${script}.js`), ...args], {
    cwd: env['HOME'],
    env: { PATH: process.env['PATH'], ...env },
  });
  return (performance.now() - started) / 1000;
}
