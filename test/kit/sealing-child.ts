import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { makeCustodyKeyPair, openBox, sealBox } from '../../src/anonymous/sealing/box.ts';

// A process that seals very many boxes while memory is tidied up without rest.

/** Seals so many, for one key after the other, opens the last, and resolves with what it says. @throws {Error} where that takes longer than `patienceMs` */
export async function sealUnderPressure(boxes: number, patienceMs: number): Promise<string> {
  const pressure = ['--gc-interval=97', '--gc-global'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...pressure, '--import', 'tsx', import.meta.filename, String(boxes)],
    { cwd: join(import.meta.dirname, '..', '..'), timeout: patienceMs, killSignal: 'SIGKILL' },
  );
  return stdout;
}

const [, script, count] = process.argv;
if (script === import.meta.filename && count !== undefined) {
  const context = { guildId: '801', postId: 'p', keyId: 'k' };
  let pair = makeCustodyKeyPair();
  for (let made = 1; made <= Number(count); made += 1) {
    if (made % 10 === 0) pair = makeCustodyKeyPair();
    const box = sealBox(pair.publicKey, context, '4242');
    if (made === Number(count)) process.stdout.write(openBox(pair.privateKey, context, box));
  }
}
