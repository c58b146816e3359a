import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { appendAudit } from '../../src/storage/audit-chain.ts';
import type { Storage, StorageAddress } from '../../src/storage/open-storage.ts';
import { packageRoot } from '../../src/storage/package-root.ts';
import { describeOnBoth, describeOnSqlite, runSql } from '../kit/storage.ts';

function runScript({ database, key }: StorageAddress): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: database.kind === 'sqlite' ? `file:${database.file}` : database.url,
    LAMPLIGHT_KEY: Buffer.from(key ?? []).toString('hex'),
  };
  const script = join(packageRoot, 'scripts', 'audit-verify.ts');
  return new Promise((resolve) =>
    execFile(process.execPath, ['--import', 'tsx', script], { cwd: packageRoot, env }, (error, stdout, stderr) =>
      resolve(`${String(error?.code ?? 0)}: ${(stdout + stderr).trim()}`),
    ),
  );
}

async function record(storage: Storage, guildId: string, times: number): Promise<void> {
  const event = { act: 'case.claimed', target: 'case-1', actorId: '4242', at: new Date(0) } as const;
  for (let time = 0; time < times; time += 1)
    await storage.write((tx) => appendAudit(guildId, event, { tx, vault: storage.vault }));
}

describeOnBoth('npm run audit:verify', (databases) => {
  it('says of every server that its chain is whole, while the bot runs', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await record(storage, '801', 3);
    await record(storage, '802', 1);
    const said = await runScript(address);
    expect(said).toMatch(/^0: Server 801: whole, 3 entries; .*\nServer 802: whole, 1 entry; /);
  });

  it('ends with 1 when a chain is broken, and says where and of which server', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await record(storage, '801', 3);
    await record(storage, '802', 1);
    await runSql(address, `UPDATE "AuditEntry" SET target = 'another' WHERE "guildId" = '801' AND seq = 2`);
    const said = await runScript(address);
    expect(said).toMatch(
      /^1: Server 801: BROKEN: entry 2 was changed.* Everything before entry 2 is as it was written\./,
    );
    expect(said).toContain('Server 802: whole');
  });
});

describeOnSqlite('npm run audit:verify', (databases) => {
  it('makes no database where there is none', async () => {
    const { keyFile } = await databases.makeEmpty();
    const file = join(keyFile, '..', 'elsewhere.db');
    const said = await runScript({ database: { kind: 'sqlite', file }, key: Buffer.alloc(32), keyFile });
    expect(said).toBe(`1: There is no database ${file}: nothing to check. Is DATABASE_URL right?`);
  });
});
