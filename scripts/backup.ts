import { parseArgs } from 'node:util';
import { makeBackup } from '../src/storage/backup/make-backup.ts';
import { requireDatabase, runForOperator } from './operator.ts';
import { UsageError } from './usage-error.ts';

// Writes an encrypted backup of the configured database into a folder; the bot may be running meanwhile. Exit 1 when none was made.
// Usage: npm run backup -- --to <folder> [--keep <number of newest to keep>]

await runForOperator(async (config) => {
  const { folder, keep } = readArguments();
  requireDatabase(config);
  const made = await makeBackup({ address: config, folder, keep, now: Date.now() });
  const rows = Object.values(made.tables).reduce((sum, table) => sum + table.rows, 0);
  console.log(`${made.file}: ${rows} rows of ${Object.keys(made.tables).length} tables, encrypted.`);
  if (made.removed.length > 0)
    console.log(`Removed, as older than the newest ${String(keep)}: ${made.removed.join(', ')}`);
  // What somebody has to do goes where a line for cron that is silent otherwise lets it through.
  if (made.unknown.length > 0)
    console.error(
      `This database had a key whose backups it does not know. Delete yourself what is of this bot and too old: ${made.unknown.join(', ')}`,
    );
  if (made.stuck.length > 0)
    console.error(
      `Of backups that were cut off, and cannot be deleted. Delete them yourself: ${made.stuck.join(', ')}`,
    );
  console.log('It can be read only with the key of this database. Keep the key somewhere else.');
});

function readArguments(): { folder: string; keep: number | null } {
  const usage = 'Usage: npm run backup -- --to <folder> [--keep <how many of the newest to keep, for example 14>]';
  try {
    const { values } = parseArgs({ options: { to: { type: 'string' }, keep: { type: 'string' } } });
    if (values.to === undefined) throw new UsageError(usage);
    if (values.keep !== undefined && !/^[1-9]\d{0,4}$/.test(values.keep))
      throw new UsageError(`--keep takes a number from 1, not “${values.keep}”. ${usage}`);
    return { folder: values.to, keep: values.keep === undefined ? null : Number(values.keep) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(usage);
  }
}
