import { parseArgs } from 'node:util';
import { settleRestored, type Settled } from '../src/privacy/settle-restored.ts';
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
    console.log(drawSettled(settled, unsent));
    if ((await lookAtRotation(config)).state !== 'none')
      console.log(
        'The master key was being replaced when the backup was made, and is again: `npm run rotate-key -- --look` says how far. Go on with it, or give the new key up, also where you did so before.',
      );
    console.log('Start the bot. Buttons of cards that are newer than the backup say that they are not known any more.');
  } finally {
    await storage.close();
  }
});

/** Each count on a line of its own: this is read in a bad hour, and what is nobody's is seen at once. */
function drawSettled(settled: Settled, unsent: number): string {
  const { people, levels, posts, servers, silent, optedOut, optedIn, yeses, talks, foundings, due } = settled;
  return [
    'Erased again, since it was erased after the backup was made:',
    `  people who asked to be forgotten: ${people}`,
    `  answers in histories of check-ins: ${levels}`,
    `  anonymous posts, those not posted yet too: ${posts}`,
    `  servers: ${servers}`,
    'True again, and what was planned for them has ended:',
    `  people who died, to whom nothing is sent: ${silent}`,
    `  people who want no contact: ${optedOut}`,
    `  people who took that back: ${optedIn}`,
    `  yeses taken back (to direct messages, to hearing from moderators, to a history): ${yeses}`,
    'Not gone on with:',
    `  messages that were on their way: ${unsent}`,
    `  talks of volunteers with writers of anonymous posts, which are over (tell the moderators): ${talks}`,
    `  groups that were being founded, which are drafts again: ${foundings}`,
    `  times at which something was to be asked or said by now (check-ins, sessions, questions to groups, reminders of roles): ${due}`,
  ].join('\n');
}

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
