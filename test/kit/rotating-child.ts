import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { rotateKey } from '../../src/storage/rotation/rotate-key.ts';

// A process that replaces a master key: started by tests that kill it.

/** Starts one and kills it (SIGKILL) at its step number `at`, from 1. Resolves with how many steps it came to; fewer where it was done before. */
export async function killRotation(address: StorageAddress, at: number): Promise<number> {
  const input = JSON.stringify({ ...address, key: address.key && Buffer.from(address.key).toString('hex') });
  const child = spawn(process.execPath, ['--import', 'tsx', import.meta.filename, input], {
    cwd: join(import.meta.dirname, '..', '..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  let steps = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== 'step') throw new Error(line);
    steps += 1;
    if (steps === at) child.kill('SIGKILL');
  }
  await gone;
  return steps;
}

const [, script, input] = process.argv;
if (script === import.meta.filename && input !== undefined) {
  // What killRotation wrote.
  const { key, ...rest } = JSON.parse(input) as Omit<StorageAddress, 'key'> & { key: string | null };
  const address = { ...rest, key: key === null ? null : Buffer.from(key, 'hex') };
  await rotateKey({ address, lead: 0, onStep: () => process.stdout.write('step\n') });
}
