import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startBot } from './bot.ts';
import { ConfigError, loadConfig, type Config } from './config.ts';
import { ConnectionError } from './discord/log-in.ts';
import type { HealthAddress } from './health-address.ts';
import { openLog } from './log.ts';
import type { HealthDoor } from './operating/open-health.ts';
import { requireNotice } from './operating/privacy-notice.ts';
import { runUntilSignal } from './run-until-signal.ts';
import { systemClock } from './schedule/clock.ts';
import { StorageError } from './storage/errors.ts';
import { findVersion } from './version.ts';

/** What can be written behind `npm start --` and `npm run sandbox --`; only the sandbox has choices. */
const options = {
  sandbox: { type: 'boolean', default: false },
  port: { type: 'string', default: '4750' },
  seed: { type: 'string', default: 'demo' },
  'server-only': { type: 'boolean', default: false },
  data: { type: 'string' },
  database: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** How each is written, and what it does. */
const explanations: Record<keyof typeof options, readonly [form: string, meaning: string]> = {
  sandbox: ['--sandbox', 'opens the sandbox, even where there is a token; `npm run sandbox` has it already'],
  port: ['--port NUMBER', 'where the sandbox opens, 4750 unless said otherwise; 0 picks a free port'],
  seed: ['--seed NAME', 'the community in it: demo, or empty for no server at all'],
  'server-only': ['--server-only', 'no bot in it; one joins from another process'],
  data: ['--data FOLDER', 'where its bot keeps its data, in place of a temporary folder'],
  database: ['--database URL', 'its bot keeps its data in that database, written as in DATABASE_URL'],
  help: ['-h, --help', 'shows this'],
};

async function main(): Promise<void> {
  const choices = readArguments();
  if (choices.help) {
    process.stdout.write(writeHelp());
    return;
  }
  if (existsSync('.env')) process.loadEnvFile('.env');
  const token = process.env['DISCORD_TOKEN']?.trim() ?? '';
  if (!choices.sandbox && token !== '') return runBot(loadConfig(process.env));
  const { runSandbox } = await import('./run-sandbox.ts');
  await runSandbox({ ...choices, asked: choices.sandbox }, process.env);
}

function readArguments() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    // What follows the first sentence explains how Node reads arguments.
    const [first = said] = said.split(/\.\s|\n|\.$/);
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new ConfigError(`${first}. What can be chosen is ${names.join(', ')}; --help says what each does.`, {
      cause: error,
    });
  }
}

function writeHelp(): string {
  const lines = Object.values(explanations).map(([form, meaning]) => `  ${form.padEnd(16)}${meaning}\n`);
  return `Usage: npm start -- [choices], or npm run sandbox -- [choices]\n${lines.join('')}`;
}

async function runBot({ token, health, privacyNotice, ...config }: Config): Promise<void> {
  if (token === null) return;
  await requireNotice({ ...config, privacyNotice });
  const log = openLog(config.logLevel);
  const door = health && (await openDoor(health));
  try {
    const bot = await startBot(
      { ...config, token, alone: true },
      { clock: systemClock, log: door?.metrics.count(log) ?? log },
    );
    door?.watch(bot);
    await runUntilSignal(bot.ended, () => bot.stop());
  } finally {
    await door?.close();
  }
}

/** What only few need is read only then. */
async function openDoor(address: HealthAddress): Promise<HealthDoor> {
  const { openHealth } = await import('./operating/open-health.ts');
  return openHealth(address, findVersion());
}

try {
  await main();
} catch (error) {
  // What an operator can mend is one sentence; anything else is our fault, and its stack helps to find it.
  const known = error instanceof ConfigError || error instanceof StorageError || error instanceof ConnectionError;
  process.stderr.write(
    `${known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}
