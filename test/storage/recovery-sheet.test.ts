import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/storage/package-root.ts';
import { readKeyLines, writeKeyLines } from '../../src/storage/recovery-sheet.ts';

const keys = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('the recovery sheet', () => {
  it('is four lines of three groups of five, and gives the key back however it is typed', () => {
    fc.assert(
      fc.property(keys, (key) => {
        const lines = writeKeyLines(key);
        expect(lines).toHaveLength(4);
        for (const line of lines) expect(line).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}( [0-9A-HJKMNP-TV-Z]{5}){2}$/);
        const typed = lines.join('\n').toLowerCase().replaceAll(' ', '-').replaceAll('0', 'o').replaceAll('1', 'l');
        expect(readKeyLines(typed)).toEqual({ key: Buffer.from(key) });
        for (const mark of ['   ', '. ', ') ']) {
          const numbered = lines.map((line, at) => `  ${at + 1}${mark}${line}\n`).join('\n');
          expect(readKeyLines(numbered)).toEqual({ key: Buffer.from(key) });
        }
      }),
    );
  });

  it('says which line was typed wrong, mixed up, left out or added', () => {
    const lines = writeKeyLines(Uint8Array.from({ length: 32 }, (_, at) => at * 7));
    const [first = '', second = '', third = '', fourth = ''] = lines;
    const wrong = third.startsWith('A') ? `B${third.slice(1)}` : `A${third.slice(1)}`;
    expect(readKeyLines([first, second, wrong, fourth].join('\n'))).toEqual({ wrongLine: 3 });
    expect(readKeyLines([second, first, third, fourth].join('\n'))).toEqual({ wrongLine: 1 });
    expect(readKeyLines([first, second, third].join('\n'))).toEqual({ wrongLine: 4 });
    expect(readKeyLines([...lines, first].join('\n'))).toEqual({ wrongLine: 5 });
    expect(readKeyLines('')).toEqual({ wrongLine: 1 });
  });
});

describe('npm run recovery-sheet -- --next', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lamplight-sheet-'));
    await writeFile(join(folder, 'lamplight.key'), `${'ab'.repeat(32)}\n`, { mode: 0o600 });
  });
  afterAll(() => rm(folder, { recursive: true }));

  function runScript(): Promise<string> {
    const env = { PATH: process.env['PATH'], KEY_FOLDER: folder };
    const script = join(packageRoot, 'scripts', 'recovery-sheet.ts');
    return new Promise((resolve) =>
      execFile(
        process.execPath,
        ['--import', 'tsx', script, '--next'],
        { cwd: packageRoot, env },
        (error, stdout, stderr) => resolve(`${String(error?.code ?? 0)}: ${(stdout + stderr).trim()}`),
      ),
    );
  }

  it('says that no new key is being made, until one is', async () => {
    expect(await runScript()).toBe('1: No new key is being made: run `npm run rotate-key` first.');
    const next = Buffer.alloc(32, 'next');
    await writeFile(join(folder, 'lamplight.key.next'), `${next.toString('hex')}\n`, { mode: 0o600 });
    const sheet = await runScript();
    expect(sheet).toMatch(/^0: LAMPLIGHT: RECOVERY SHEET/);
    for (const line of writeKeyLines(next)) expect(sheet).toContain(line);
  });
});
