import { text } from 'node:stream/consumers';
import process from 'node:process';
import type { Config } from '../src/config.ts';
import { StorageError } from '../src/storage/errors.ts';
import { findKey, findNextHome, type KeySource } from '../src/storage/master-key.ts';
import { readKeyLines, writeKeyLines } from '../src/storage/recovery-sheet.ts';
import { runForOperator } from './operator.ts';
import { UsageError } from './usage-error.ts';

// Prints the sheet with the master key, to be kept on paper. With --check it reads the four lines as they were typed from a sheet and says
// whether they are the key that is here; with --read it prints the key that they say, as it stands in lamplight.key. With --next it prints the
// sheet of the key that is about to replace it.
// Usage: npm run recovery-sheet [-- --check | --read | --next]

await runForOperator(async (config) => {
  const [mode = '--print', ...rest] = process.argv.slice(2);
  if (rest.length > 0 || !['--print', '--check', '--read', '--next'].includes(mode))
    throw new UsageError('Usage: npm run recovery-sheet [-- --check | --read | --next]');
  if (mode === '--print') console.log(drawSheet(await requireKey(config), new Date()));
  else if (mode === '--next') console.log(drawSheet(await requireNextKey(config), new Date()));
  else if (mode === '--read') console.log((await readTyped()).toString('hex'));
  else console.log(await check(await readTyped(), config));
});

async function requireKey(source: KeySource): Promise<Uint8Array> {
  const key = await findKey(source);
  if (!key) throw new StorageError(`There is no key yet, neither ${source.keyFile} nor LAMPLIGHT_KEY.`);
  return key;
}

async function requireNextKey(source: KeySource): Promise<Uint8Array> {
  const key = await findKey(findNextHome(source));
  if (!key) throw new StorageError('No new key is being made: run `npm run rotate-key` first.');
  return key;
}

/** @throws {UsageError} when it is no key that is here. */
async function check(typed: Buffer, config: Config): Promise<string> {
  if (typed.equals(await requireKey(config)))
    return 'The sheet is right: it says the key that is here. Write today’s date on it.';
  const next = await findKey(findNextHome(config));
  if (next && typed.equals(next))
    return 'The sheet is right: it says the key that is about to replace the one that is here. Write today’s date on it.';
  throw new UsageError(
    'The sheet says another key than the one that is here. Print a new one, and keep this one for older backups.',
  );
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
