import { parseArgs } from 'node:util';
import { settleRestored } from '../src/privacy/settle-restored.ts';
import { restoreBackup } from '../src/storage/backup/restore-backup.ts';
import { openRestored } from '../src/storage/open-storage.ts';
import { lookAtRotation } from '../src/storage/rotation/rotate-key.ts';
import { runForOperator } from './operator.ts';
import { UsageError } from './usage-error.ts';

// Puts a backup into the configured database, SQLite or PostgreSQL, whichever it was made of. Stop the bot first. Exit 1 when it was not done.
// Usage: npm run restore -- --from <file> [--erasures <journal>]… [--words "<exact words, as asked for>"]…

await runForOperator(async (config) => {
  const { file, journals, words } = readArguments();
  const { manifest, entries, unsent } = await restoreBackup({ address: config, file, journals, words });
  const storage = await openRestored(config);
  try {
    const madeAt = manifest.createdAt;
    const settled = await settleRestored({ entries, madeAt, now: Date.now() }, storage);
    const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0);
    console.log(`Restored: ${rows} rows as they were at ${new Date(madeAt).toISOString()}.`);
    console.log(
      `Erased again: ${settled.people} people, ${settled.levels} levels, ${settled.posts} anonymous posts (those that were not posted yet too), ${settled.servers} servers; what would be sent to ${settled.silent} people who died. ${unsent} messages that were on their way then are not sent.`,
    );
    console.log(
      `Wished since, and true again: ${settled.optedOut} people want no contact, ${settled.optedIn} took that back; ${settled.yeses} yeses (to direct messages, to hearing from moderators, to a history) were taken back. What was planned for them has ended.`,
    );
    console.log(
      `Not gone on with: ${settled.talks} talks of volunteers with writers of anonymous posts, which are over: tell the moderators; ${settled.foundings} groups that were being founded, which are drafts again; ${settled.due} times at which something was to be asked or said by now (check-ins, sessions, questions to groups, reminders of roles).`,
    );
    if ((await lookAtRotation(config)).state !== 'none')
      console.log(
        'The master key was being replaced when the backup was made, and is again: `npm run rotate-key -- --look` says how far. Go on with it, or give the new key up, also where you did so before.',
      );
    console.log('Start the bot. Buttons of cards that are newer than the backup say that they are not known any more.');
  } finally {
    await storage.close();
  }
});

function readArguments(): { file: string; journals: string[]; words: string[] } {
  const usage = 'Usage: npm run restore -- --from <file> [--erasures <journal>] [--words "<exact words>"]';
  try {
    const text = { type: 'string', multiple: true } as const;
    const { values } = parseArgs({ options: { from: { type: 'string' }, erasures: text, words: text } });
    if (values.from === undefined) throw new UsageError(usage);
    return { file: values.from, journals: values.erasures ?? [], words: values.words ?? [] };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(usage);
  }
}
