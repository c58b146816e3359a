import { lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readHealthAddress } from '../src/health-address.ts';
import { lookForStandstill, type Look } from '../src/operating/standstill.ts';
import { packageRoot } from '../src/storage/package-root.ts';
import { UsageError } from './usage-error.ts';

// Asks once how the bot is, at HEALTH_ADDRESS, as systemd (deploy/lamplight-watch.timer) and Docker (HEALTHCHECK) have it done again and again, and
// ends a bot that stood still for ten minutes, for them to start it anew. Exit 0 where it is well, 3 where it is not, 1 where it could not be looked at.
// Usage: node dist/scripts/watch.js [--after <seconds>]

/** Much less than Docker takes a look for failed after: Node.js has to start, too. */
const withinMs = 5_000;

const sayings: Record<Exclude<Look['answer'], 'silent'>, string> = {
  well: 'The bot is well.',
  ill: 'The bot answers that it is not well: it is not connected to Discord, or its database takes nothing. It is left to mend itself.',
  closed: 'Nothing listens there: the bot does not run, or starts just now.',
};

const outcomes = {
  noted: 'It is ended where that goes on.',
  ended: 'It was ended.',
  survived: 'It was to be ended and goes on: start it anew by hand. In a container that takes an init.',
};

function say(look: Look): string {
  if (look.answer !== 'silent') return sayings[look.answer];
  if (look.pid === null)
    return 'Something listens there and does not answer. It is not certain that it is this bot, running, and of this user, so nothing is ended.';
  return `The bot (process ${look.pid}) does not answer, and did nothing for ${Math.round(look.seconds)} seconds. ${outcomes[look.outcome]}`;
}

function readArguments(): number {
  const usage = new UsageError('Usage: node dist/scripts/watch.js [--after <seconds>]');
  let after: string;
  try {
    ({ after } = parseArgs({ options: { after: { type: 'string', default: '600' } } }).values);
  } catch {
    throw usage;
  }
  if (!/^\d{1,6}$/.test(after)) throw usage;
  return Number(after);
}

/** What systemd keeps for the unit from one look to the next; else a folder that nobody else can write. */
async function findFolder(): Promise<string> {
  const given = process.env['RUNTIME_DIRECTORY'];
  if (given) return given;
  const user = process.getuid?.() ?? 0;
  const folder = join(tmpdir(), `lamplight-watch-${user}`);
  await mkdir(folder, { mode: 0o700, recursive: true });
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== user || (found.mode & 0o022) !== 0)
    throw new UsageError(`${folder} was made by somebody else: remove it.`);
  return folder;
}

/** How grave a line is, for systemd's journal, which keeps nothing less grave: 3 is an error and 4 a warning (syslog(3)). */
function mark(level: '3' | '4'): string {
  return process.env['JOURNAL_STREAM'] === undefined ? '' : `<${level}>`;
}

async function main(): Promise<void> {
  const afterSeconds = readArguments();
  const address = readHealthAddress(process.env['HEALTH_ADDRESS']?.trim() ?? '');
  if (!address) throw new UsageError('HEALTH_ADDRESS has to say where the bot listens, for example 9464.');
  const program = join(packageRoot, 'dist', 'src', 'main.js');
  const look = await lookForStandstill({ address, program, folder: await findFolder(), afterSeconds, withinMs });
  console.log(`${look.answer === 'silent' ? mark('4') : ''}${say(look)}`);
  if (look.answer !== 'well') process.exitCode = 3;
}

try {
  await main();
} catch (error) {
  const said = error instanceof Error && !(error instanceof UsageError) ? error.stack : null;
  console.error(`${mark('3')}${said ?? (error instanceof Error ? error.message : String(error))}`);
  process.exitCode = 1;
}
