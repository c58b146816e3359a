import { existsSync } from 'node:fs';
import process from 'node:process';
import { sayVerdict } from '../src/anonymous/trust/say-verdict.ts';
import { ConfigError, loadConfig } from '../src/config.ts';
import { hasEntry, listAudited, verifyAudit } from '../src/storage/audit-chain.ts';
import { StorageError } from '../src/storage/errors.ts';
import { openStorage, type Storage } from '../src/storage/open-storage.ts';
import { en } from '../src/words/en.ts';

// Follows the audit chain of every server in the configured database; exit 1 when one is broken. The bot may be running meanwhile.
// Usage: npm run audit:verify [-- <server>:<entry>:<beginning of its hash> …]
// With entries named, as the daily messages in moderators' channels show them, each must still be there and the same.

/** An entry as it was noted earlier. */
interface Noted {
  guildId: string;
  seq: number;
  head: string;
}

/** What was typed is no entry. */
class UsageError extends Error {
  override name = 'UsageError';
}

try {
  process.exitCode = (await verifyAll(process.argv.slice(2).map(readNoted))) ? 0 : 1;
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StorageError || error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function verifyAll(noted: readonly Noted[]): Promise<boolean> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = loadConfig(process.env);
  // A look must not make what it looks for.
  if (config.database.kind === 'sqlite' && !existsSync(config.database.file))
    throw new StorageError(`There is no database ${config.database.file}: nothing to check. Is DATABASE_URL right?`);
  const storage = await openStorage(config);
  try {
    const guildIds = await listAudited(storage.read);
    if (guildIds.length === 0) console.log('No server has an audit chain yet.');
    const found: boolean[] = [];
    for (const guildId of guildIds) found.push(await verifyOne(guildId, storage));
    for (const entry of noted) found.push(await compareOne(entry, storage));
    return !found.includes(false);
  } finally {
    await storage.close();
  }
}

async function verifyOne(guildId: string, { read, vault }: Storage): Promise<boolean> {
  const verdict = await verifyAudit(guildId, { db: read, vault });
  const isWhole = verdict.kind === 'whole';
  console.log(`Server ${guildId}: ${sayVerdict(verdict, en)}${isWhole ? ` ${en.record.note}` : ''}`);
  return isWhole;
}

async function compareOne({ guildId, seq, head }: Noted, { read }: Storage): Promise<boolean> {
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
