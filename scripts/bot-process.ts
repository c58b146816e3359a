import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { packageRoot } from '../src/storage/package-root.ts';

/** Whether a bot ended by itself, where nobody has ended it yet. */
export function isGone({ process: { exitCode, signalCode } }: Pick<BotProcess, 'process'>): boolean {
  return exitCode !== null || signalCode !== null;
}

/** One line of the bot's log. */
export interface LogLine {
  msg: string;
  level: string;
  tier?: string;
  [field: string]: unknown;
}

/** Whether a line says that something went wrong: an error, or worse. */
export function isFault({ level }: LogLine): boolean {
  return level === 'error' || level === 'fatal';
}

/** Counts what went wrong, under the name of its line: give it what a bot says. */
export function countFaults(counts: Record<string, number>): (line: LogLine) => void {
  return (line) => {
    if (isFault(line)) counts[line.msg] = (counts[line.msg] ?? 0) + 1;
  };
}

/** A bot in a process of its own, as an operator runs it. */
export interface BotProcess {
  process: ChildProcess;
  /** Real milliseconds from its start to being connected. */
  readyMs: number;
  /** Resident memory in bytes, now and at its highest. */
  memory(): Promise<{ now: number; highest: number }>;
  /** Ends it: SIGTERM waits for a proper end, SIGKILL does not. Resolves with the exit code. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/**
 * Starts the built bot with this environment and waits until it is connected. `onLine` is called with every line of its log, and `onSaid` before that with
 * every line it writes, as it is, on its standard output or beside it. Where it `isApart`, what is typed to end this process (Ctrl+C) does not reach it: it
 * has to be ended.
 * @throws {Error} when there is no build, or when the bot ended before it was connected, with what it said.
 */
export async function startBotProcess(
  env: Record<string, string>,
  {
    onLine,
    onSaid,
    isApart = false,
  }: { onLine?: (line: LogLine) => void; onSaid?: (line: string) => void; isApart?: boolean } = {},
): Promise<BotProcess> {
  const [, ...start] = await readStartScript();
  const main = join(packageRoot, start.pop() ?? '');
  if (!existsSync(main)) throw new Error('There is no build yet. Run `npm run build` first.');
  const started = performance.now();
  const child = spawn(process.execPath, [...start, main], {
    // Away from the project: a .env of whoever runs this must not reach the bot.
    cwd: env['HOME'] ?? '/',
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      PRIVACY_NOTICE: 'https://example.org/privacy',
      LOG_LEVEL: 'info',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: isApart,
  });
  living.add(child);
  child.once('exit', () => living.delete(child));
  const said: string[] = [];
  createInterface(child.stderr).on('line', (line) => {
    said.push(line);
    onSaid?.(line);
  });
  const ready = new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', (text) => {
      onSaid?.(text);
      const line = JSON.parse(text) as LogLine;
      if (line.msg === 'bot.ready') resolve();
      onLine?.(line);
    });
    child.once('exit', (code) => reject(new Error(`The bot ended with code ${code}. ${said.join(' ')}`)));
  });
  await ready;
  const readyMs = performance.now() - started;
  return {
    process: child,
    readyMs,
    memory: () => readMemory(child.pid),
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
      return child.exitCode;
    },
  };
}

/** Nobody ends them once this process is gone. */
const living = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of living) child.kill('SIGKILL');
});

/** What `npm start` runs: `node`, its flags, and the file. */
async function readStartScript(): Promise<string[]> {
  const text = await readFile(join(packageRoot, 'package.json'), 'utf8');
  return z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(text))
    .scripts.start.split(' ');
}

/** Linux tells both in `/proc`; elsewhere they are not known. */
async function readMemory(pid: number | undefined): Promise<{ now: number; highest: number }> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  const read = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? NaN) * 1024;
  return { now: read('VmRSS'), highest: read('VmHWM') };
}
