import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startBot } from './bot.ts';
import { ConfigError, loadConfig, type Config } from './config.ts';
import { ConnectionError } from './discord/log-in.ts';
import { openLog } from './log.ts';
import { runUntilSignal } from './run-until-signal.ts';
import { systemClock } from './schedule/clock.ts';
import { StorageError } from './storage/errors.ts';

/** What can be written behind `npm start --` and `npm run sandbox --`; only the sandbox has choices. */
const options = {
  sandbox: { type: 'boolean', default: false },
  port: { type: 'string', default: '4750' },
  seed: { type: 'string', default: 'demo' },
  'server-only': { type: 'boolean', default: false },
  data: { type: 'string' },
  database: { type: 'string' },
} as const;

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { values } = parseArgs({ options });
  const token = process.env['DISCORD_TOKEN']?.trim() ?? '';
  if (!values.sandbox && token !== '') return runBot(loadConfig(process.env));
  const { runSandbox } = await import('./run-sandbox.ts');
  await runSandbox({ ...values, asked: values.sandbox }, process.env);
}

async function runBot({ token, ...config }: Config): Promise<void> {
  if (token === null) return;
  const bot = await startBot({ ...config, token }, { clock: systemClock, log: openLog(config.logLevel) });
  await runUntilSignal(bot.ended, () => bot.stop());
}

try {
  await main();
} catch (error) {
  // What an operator can mend is one sentence; anything else is our fault, and its stack helps to find it.
  const known =
    error instanceof ConfigError ||
    error instanceof StorageError ||
    error instanceof ConnectionError ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  process.stderr.write(
    `${known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}
