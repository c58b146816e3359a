import { text } from 'node:stream/consumers';
import process from 'node:process';
import type { Config } from '../src/config.ts';
import { StorageError } from '../src/storage/errors.ts';
import { findKey } from '../src/storage/master-key.ts';
import { readKeyLines, writeKeyLines } from '../src/storage/recovery-sheet.ts';
import { runForOperator, UsageError } from './operator.ts';

// Prints the sheet with the master key, to be kept on paper. With --check it reads the four lines as they were typed from a sheet and says
// whether they are the key that is here; with --read it prints the key that they say, as it stands in lamplight.key.
// Usage: npm run recovery-sheet [-- --check | --read]

await runForOperator(async (config) => {
  const [mode, ...rest] = process.argv.slice(2);
  if (rest.length > 0 || (mode !== undefined && mode !== '--check' && mode !== '--read'))
    throw new UsageError('Usage: npm run recovery-sheet [-- --check | --read]');
  if (mode === undefined) console.log(drawSheet(await requireKey(config), new Date()));
  else if (mode === '--read') console.log((await readTyped()).toString('hex'));
  else if ((await readTyped()).equals(await requireKey(config)))
    console.log('The sheet is right: it says the key that is here. Write today’s date on it.');
  else
    throw new UsageError(
      'The sheet says another key than the one that is here. Print a new one, and keep this one for older backups.',
    );
});

async function requireKey(config: Config): Promise<Uint8Array> {
  const key = await findKey(config);
  if (!key) throw new StorageError(`There is no key yet, neither ${config.keyFile} nor LAMPLIGHT_KEY.`);
  return key;
}

async function readTyped(): Promise<Buffer> {
  if (process.stdin.isTTY) console.error('Type the four lines of the sheet, then Ctrl+D:');
  const read = readKeyLines(await text(process.stdin));
  if ('wrongLine' in read) throw new UsageError(`Line ${read.wrongLine} is not as it was written: look at it again.`);
  return read.key;
}

function drawSheet(key: Uint8Array, now: Date): string {
  const lines = writeKeyLines(key).map((line, at) => `    ${at + 1}   ${line}`);
  return [
    'LAMPLIGHT: RECOVERY SHEET',
    '',
    'The master key. Whoever has it and a backup can read everything; without it nobody can read any.',
    '',
    ...lines,
    '',
    'There is no letter I, L, O or U in it. Each line is checked by itself.',
    `Written down on ${now.toISOString().slice(0, 10)}, by: ______________    Kept at: ______________________________`,
    'Tried with `npm run recovery-sheet -- --check` on: ____________   ____________   ____________',
    'A backup was restored with it on:                  ____________   ____________   ____________',
    '',
    'Keep it on paper, apart from the backups and from the machine. Two sheets in two places are better than one.',
    'To use it: type the four lines into `npm run recovery-sheet -- --read`, put what it prints into lamplight.key',
    '(`chmod 600`) or LAMPLIGHT_KEY, then `npm run restore`.',
  ].join('\n');
}
