import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBot, type Bot } from './bot.ts';
import { ConfigError, loadConfig, type Config } from './config.ts';
import { openLog } from './log.ts';
import { runUntilSignal } from './run-until-signal.ts';
import { openSandbox, type Sandbox } from './sandbox/open-sandbox.ts';
import { packageRoot } from './storage/package-root.ts';

/** What was written behind `npm run sandbox --`. */
export interface SandboxArguments {
  port: string;
  seed: string;
  'server-only': boolean;
  data?: string | undefined;
  /** Where the bot in it keeps its data, in place of a SQLite file in the folder: another `DATABASE_URL`. */
  database?: string | undefined;
  /** True when the sandbox was asked for; false when it opens because there is no token. */
  asked: boolean;
}

/**
 * Opens the sandbox, with a bot in it unless it is to be a server only, and keeps it open until the process is asked to end. The first line
 * on stdout is JSON; it is written when everything is ready.
 * @throws {ConfigError} when a choice cannot be used, or when a real bot's token seems to have been lost
 */
export async function runSandbox(given: SandboxArguments, env: NodeJS.ProcessEnv): Promise<void> {
  const choices = readChoices(given);
  if (!given.asked) refuseLostToken(loadConfig(env));
  const folder = given.data ?? (await mkdtemp(join(tmpdir(), 'lamplight-sandbox-')));
  try {
    await makeFolder(folder);
    const config = loadConfig(chooseEnvironment(env, given.database ?? `file:${join(folder, 'lamplight.db')}`));
    const sandbox = await openSandbox({
      ...choices,
      pageFolder: join(packageRoot, 'dist', 'page'),
      openapiFile: join(packageRoot, '..', 'shared', 'discord-openapi.json'),
    });
    // Nobody real is in it, so its data may be thrown away and begun anew.
    await runIn(sandbox, { ...config, keyFile: join(folder, 'lamplight.key'), production: false }, given);
  } finally {
    if (given.data === undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** Whatever happens, the sandbox and its bot are stopped afterwards. */
async function runIn(sandbox: Sandbox, config: Config, given: SandboxArguments): Promise<void> {
  let bot: Bot | null = null;
  const stop = async (): Promise<void> => {
    await bot?.stop();
    await sandbox.stop();
  };
  try {
    if (!given['server-only']) bot = await startIn(sandbox, config);
    await sandbox.waitUntilSeeded();
    await sandbox.liveIn();
  } catch (error) {
    await stop();
    throw error;
  }
  greet(sandbox, given);
  await runUntilSignal(bot?.ended ?? new Promise(() => undefined), stop);
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new ConfigError(`--data is not a folder that Lamplight can make or write to${code}. Choose another one.`, {
      cause: error,
    });
  }
}

/** In the sandbox everything is allowed, so everything is on; what is switched off by hand stays off. A real token or database is never used. */
function chooseEnvironment(env: NodeJS.ProcessEnv, database: string): NodeJS.ProcessEnv {
  const on = (name: string): string => env[name]?.trim() || 'on';
  return {
    ...env,
    DISCORD_TOKEN: '',
    DISCORD_API_URL: '',
    DATABASE_URL: database,
    MESSAGE_CONTENT: on('MESSAGE_CONTENT'),
    GUILD_MEMBERS: on('GUILD_MEMBERS'),
  };
}

async function startIn(sandbox: Sandbox, config: Config): Promise<Bot> {
  // Standard output belongs to the one line that tools read.
  const log = openLog(config.logLevel, process.stderr);
  const { token, apiUrl, clock } = sandbox;
  const bot = await startBot({ ...config, token, apiUrl, alone: true }, { clock, log });
  sandbox.attach(bot);
  return bot;
}

function readChoices({ port, seed }: SandboxArguments): { port: number; seed: 'demo' | 'empty' } {
  const number = Number(port);
  if (!/^\d{1,5}$/.test(port) || number > 65_535)
    throw new ConfigError('--port is not a port; write a number up to 65535, or 0 for a free one.');
  if (seed !== 'demo' && seed !== 'empty') throw new ConfigError('--seed knows two communities: write demo or empty.');
  return { port: number, seed };
}

/** A bot that lost its token must not look healthy: where it ran before, the sandbox does not open by itself. */
function refuseLostToken({ production, database }: Config): void {
  if (production)
    throw new ConfigError(
      'DISCORD_TOKEN is missing, and NODE_ENV is production. Write the token of your bot into the environment or .env. To try Lamplight without one, use `npm run sandbox`.',
    );
  if (database.kind === 'postgresql' || existsSync(database.file))
    throw new ConfigError(
      'DISCORD_TOKEN is missing, but there is a database of a bot already. Write the token of your bot into the environment or .env. To try Lamplight without touching that database, use `npm run sandbox`.',
    );
}

function greet({ url, token }: Sandbox, given: SandboxArguments): void {
  const bot = !given['server-only'];
  const kept = bot && (given.data ?? given.database) !== undefined;
  process.stdout.write(`${JSON.stringify({ sandbox: url, token, bot })}\n`);
  process.stderr.write(
    [
      '',
      `  Lamplight's sandbox is open: ${url}`,
      '  Open that page, be any member or moderator, and try things. Nothing here reaches the real Discord,',
      kept
        ? '  and only what the bot keeps in its database is still there when you stop it (Ctrl+C).'
        : '  and nothing is kept when you stop it (Ctrl+C).',
      '',
      '',
    ].join('\n'),
  );
}
