import process from 'node:process';
import { sayVerdict } from '../src/anonymous/trust/say-verdict.ts';
import type { Config } from '../src/config.ts';
import { hasEntry, listAudited, verifyAudit, type AuditVerdict } from '../src/storage/audit-chain.ts';
import { openReady } from '../src/storage/look-at.ts';
import type { Kept } from '../src/storage/open-storage.ts';
import { en } from '../src/words/en.ts';
import { requireDatabase, runForOperator } from './operator.ts';
import { UsageError } from './usage-error.ts';

// Follows the audit chain of every server in the configured database; exit 1 when one is broken, or there is no database of this version. Makes and
// changes nothing; the bot may be running meanwhile.
// Usage: npm run audit:verify [-- <server>:<entry>:<beginning of its hash> …]
// With entries named, as the daily messages in moderators' channels show them, each must still be there and the same.

/** An entry as it was noted earlier. */
interface Noted {
  guildId: string;
  seq: number;
  head: string;
}

await runForOperator(async (config) => {
  const noted = process.argv.slice(2).map(readNoted);
  requireDatabase(config);
  if (!(await withKept(config, (kept) => verifyAll(noted, kept, config)))) process.exitCode = 1;
});

async function withKept<T>(config: Config, work: (kept: Kept) => Promise<T>): Promise<T> {
  const kept = await openReady(config);
  try {
    return await work(kept);
  } finally {
    await kept.close();
  }
}

async function verifyAll(noted: readonly Noted[], kept: Kept, config: Config): Promise<boolean> {
  const guildIds = await listAudited(kept.read);
  if (guildIds.length === 0) console.log('No server has an audit chain yet.');
  const found: boolean[] = [];
  for (const guildId of guildIds) found.push(await verifyOne(guildId, kept, config));
  for (const entry of noted) found.push(await compareOne(entry, kept));
  return !found.includes(false);
}

async function verifyOne(guildId: string, kept: Kept, config: Config): Promise<boolean> {
  const follow = ({ read, vault }: Kept): Promise<AuditVerdict> => verifyAudit(guildId, { db: read, vault });
  const seen = await follow(kept);
  // With the keys as they are now: what a new one sealed, which was announced since the database was opened, is not broken.
  const verdict = seen.kind === 'whole' ? seen : await withKept(config, follow);
  const isWhole = verdict.kind === 'whole';
  console.log(`Server ${guildId}: ${sayVerdict(verdict, en)}${isWhole ? ` ${en.record.note}` : ''}`);
  return isWhole;
}

async function compareOne({ guildId, seq, head }: Noted, { read }: Kept): Promise<boolean> {
  const isThere = await hasEntry(guildId, { seq, head }, read);
  const say = isThere ? en.record.still : en.record.other;
  console.log(`Server ${guildId}: ${say({ entry: seq })}`);
  return isThere;
}

function readNoted(argument: string): Noted {
  const [, guildId, seq, head] = /^(\d+):(\d{1,9}):([0-9a-f]{12,64})$/.exec(argument) ?? [];
  if (guildId === undefined || seq === undefined || head === undefined)
    throw new UsageError(
      `“${argument}” is no entry. Write its server, its number and the beginning of its hash: 801:12:3f9a60c41b7d`,
    );
  return { guildId, seq: Number(seq), head };
}
