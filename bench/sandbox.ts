import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../src/storage/package-root.ts';
import { readPlace } from './side.ts';
import { summarise } from './statistics.ts';

const runs = 5;
const messages = 200_000;

/** Short messages, as people write them in passing. */
const texts = ['good morning', 'same here', 'how did you all sleep?', 'thank you, that helped', 'see you on thursday'];

/**
 * What a bot can be given at most: whole MESSAGE_CREATE events (1.1 kB each) per second from the sandbox alone, in a process of its own, to one plain WebSocket client in
 * another. The client only counts, so that the sandbox is what is measured, as long as each of the two has a core to itself.
 */
export async function benchSandbox(): Promise<string[]> {
  const main = join(packageRoot, 'dist', 'src', 'main.js');
  if (!existsSync(main)) throw new Error('There is no build yet. Run `npm run build` first.');
  const sandbox = start(['--max-semi-space-size=4', main, '--sandbox', '--server-only', '--port', '0']);
  const { sandbox: url, token } = JSON.parse(await sandbox.line()) as { sandbox: string; token: string };
  const client = start([
    '--import',
    'tsx',
    join(packageRoot, 'bench', 'plain-client.ts'),
    url,
    token,
    String(messages),
  ]);
  try {
    await client.line();
    const place = await readPlace(url);
    const figures: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const loaded = place.call('POST', '/load', {
        guildId: place.guildId,
        channelId: place.channels['lounge'],
        count: messages,
        texts,
      });
      const ms = Number(await client.line());
      await loaded;
      // The first run warms both up.
      if (run > 0) figures.push(messages / (ms / 1_000));
    }
    return [`to one plain client    ${summarise(figures)} events a second`];
  } finally {
    await client.end();
    await sandbox.end();
  }
}

/** A process that speaks in lines. */
function start(args: readonly string[]): { line(): Promise<string>; end(): Promise<void> } {
  const child = spawn(process.execPath, args, { cwd: packageRoot, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: AsyncIterator<string, undefined> = createInterface(child.stdout)[Symbol.asyncIterator]();
  // The sandbox greets whoever opens it; that is only of interest when it ends.
  const said: string[] = [];
  createInterface(child.stderr).on('line', (line) => said.push(line));
  return {
    async line() {
      const { value, done } = await lines.next();
      if (done) throw new Error(`${args.join(' ')} ended. ${said.join(' ')}`);
      return value;
    },
    async end() {
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}
