import { existsSync } from 'node:fs';
import process from 'node:process';
import { ConfigError, loadConfig } from '../src/config.ts';
import { listAudited, verifyAudit, type AuditVerdict } from '../src/storage/audit-chain.ts';
import { StorageError } from '../src/storage/errors.ts';
import { openStorage } from '../src/storage/open-storage.ts';

// Follows the audit chain of every server in the configured database; exit 1 when one is broken. The bot may be running meanwhile.
// Usage: npm run audit:verify

try {
  process.exitCode = (await verifyAll()) ? 0 : 1;
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StorageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function verifyAll(): Promise<boolean> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = loadConfig(process.env);
  // A look must not make what it looks for.
  if (config.database.kind === 'sqlite' && !existsSync(config.database.file))
    throw new StorageError(`There is no database ${config.database.file}: nothing to check. Is DATABASE_URL right?`);
  const storage = await openStorage(config);
  try {
    const guildIds = await listAudited(storage.read);
    if (guildIds.length === 0) console.log('No server has an audit chain yet.');
    let whole = true;
    for (const guildId of guildIds) {
      const verdict = await verifyAudit(guildId, { db: storage.read, vault: storage.vault });
      whole &&= verdict.kind === 'whole';
      console.log(`Server ${guildId}: ${describe(verdict)}`);
    }
    return whole;
  } finally {
    await storage.close();
  }
}

function describe(verdict: AuditVerdict): string {
  if (verdict.kind === 'whole')
    return `whole, ${verdict.entries} ${verdict.entries === 1 ? 'entry' : 'entries'}; the last one is ${verdict.head}. Note both: a later look must find at least as many, this one among them.`;
  const before = verdict.seq === 1 ? '' : ` Everything before entry ${verdict.seq} is as it was written.`;
  switch (verdict.fault) {
    case 'missing':
      return `BROKEN: entry ${verdict.seq} is missing.${before}`;
    case 'changed':
      return `BROKEN: entry ${verdict.seq} was changed, or one before it was removed.${before}`;
    case 'unsealed':
      return `BROKEN: entry ${verdict.seq} was not written by this bot with its key.${before}`;
  }
}
