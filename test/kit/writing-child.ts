import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import { appendAudit } from '../../src/storage/audit-chain.ts';
import { isStorageUnavailable } from '../../src/storage/errors.ts';
import { openStorage, type StorageAddress } from '../../src/storage/open-storage.ts';

// A process that writes for as long as it can: started by tests that take it away, or the room on its disk.

/** The server whose chain the child writes. */
export const childGuildId = '801';

/** What is written per transaction: many pages, so that a write torn in two would show. */
const ballast = 'x'.repeat(20_000);

/** A child that writes to a database; `lines` says after each commit how many there were. */
export interface WritingChild {
  lines: AsyncIterable<string>;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
}

/** Starts one. With `limitKb`, no file it writes may become larger: a disk without room. With `restMs` it lets others write after each commit. */
export function startWritingChild(
  address: StorageAddress,
  { limitKb, restMs = 0 }: { limitKb?: number; restMs?: number } = {},
): WritingChild {
  const input = JSON.stringify({ ...address, restMs, key: Buffer.from(address.key ?? []).toString('hex') });
  const command = `${limitKb === undefined ? '' : `ulimit -f ${String(limitKb)}; `}exec "$0" --import tsx "$1" "$2"`;
  const child: ChildProcessByStdio<null, Readable, null> = spawn(
    'bash',
    ['-c', command, process.execPath, import.meta.filename, input],
    { cwd: join(import.meta.dirname, '..', '..'), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return {
    lines: createInterface({ input: child.stdout }),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function writeForEver(input: string): Promise<void> {
  // What startWritingChild wrote.
  const { key, restMs, ...rest } = JSON.parse(input) as Omit<StorageAddress, 'key'> & { key: string; restMs: number };
  const storage = await openStorage({ ...rest, key: Buffer.from(key, 'hex') });
  for (;;) {
    const count = await storage.write(async (tx) => {
      const row = await tx.meta.findUnique({ where: { key: 'count' } });
      const next = Number(row?.value.split(' ')[0] ?? 0) + 1;
      const value = `${String(next)} ${ballast}`;
      await tx.meta.upsert({ where: { key: 'count' }, create: { key: 'count', value }, update: { value } });
      const event = { act: 'setup.changed', target: String(next), actorId: '4242', at: new Date() } as const;
      await appendAudit(childGuildId, event, { tx, vault: storage.vault });
      await tx.meta.create({ data: { key: `ballast ${String(next)}`, value: ballast } });
      return next;
    });
    process.stdout.write(`${String(count)}\n`);
    if (restMs > 0) await wait(restMs);
  }
}

const [, script, input] = process.argv;
if (script === import.meta.filename && input !== undefined) {
  try {
    await writeForEver(input);
  } catch (error) {
    process.stdout.write(isStorageUnavailable(error) ? 'away\n' : `${String(error)}\n`);
    process.exit();
  }
}
