import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { packageRoot } from '../src/storage/package-root.ts';
import { readPlace, type Place } from './side.ts';

/** A process that speaks in lines. */
export interface LineProcess {
  /** The next line. Rejects when there is none any more, with what it complained of. */
  line(): Promise<string>;
  end(): Promise<void>;
}

/** Starts Node with these arguments. */
export function startProcess(args: readonly string[], env: Record<string, string> = {}): LineProcess {
  const child = spawn(process.execPath, args, {
    cwd: packageRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: AsyncIterator<string, undefined> = createInterface(child.stdout)[Symbol.asyncIterator]();
  // The sandbox greets whoever opens it; that is only of interest when it ends.
  const said: string[] = [];
  createInterface(child.stderr).on('line', (line) => said.push(line));
  // A bench that fails leaves nothing running.
  process.once('exit', () => child.kill());
  // Whoever calls it then hears only that nobody answers.
  let isWanted = true;
  child.once('exit', (code, signal) => {
    if (isWanted) console.error(`${args.join(' ')} ended with ${code ?? signal}. ${said.join(' ')}`);
  });
  return {
    async line() {
      const { value, done } = await lines.next();
      if (done) throw new Error(`${args.join(' ')} ended. ${said.join(' ')}`);
      return value;
    },
    async end() {
      isWanted = false;
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}

/** A sandbox with the demo community in a process of its own, as it is built and started by hand. */
export interface SandboxProcess extends Place {
  url: string;
  /** What a bot writes as `DISCORD_API_URL`. */
  apiUrl: string;
  token: string;
  /** Resolves when the bot that joined it has set the community up. */
  waitUntilSeeded(): Promise<void>;
  end(): Promise<void>;
}

/** Opens one: its work is then nobody else's, and it is no slower than it is for whoever uses it. */
export async function openSandboxProcess(): Promise<SandboxProcess> {
  const main = join(packageRoot, 'dist', 'src', 'main.js');
  if (!existsSync(main)) throw new Error('There is no build yet. Run `npm run build` first.');
  const sandbox = startProcess(['--max-semi-space-size=4', main, '--sandbox', '--server-only', '--port', '0']);
  const { sandbox: url, token } = JSON.parse(await sandbox.line()) as { sandbox: string; token: string };
  const place = await readPlace(url);
  return {
    ...place,
    url,
    apiUrl: `${url}/api`,
    token,
    async waitUntilSeeded() {
      for (;;) {
        const { settingUp } = await place.call<{ settingUp: string[] }>('GET', '/state');
        if (settingUp.length === 0) return;
        await wait(50);
      }
    },
    end: () => sandbox.end(),
  };
}
