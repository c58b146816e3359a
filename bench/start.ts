import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startBotProcess } from '../scripts/bot-process.ts';
import { spread, type Finding } from './findings.ts';
import { openSide } from './side.ts';

const runs = 5;

/** How long the bot takes from its start to being connected, on a new SQLite file and on one that is there, and its memory a little later. */
export async function* benchStart(): AsyncGenerator<Finding> {
  const figures = { first: [] as number[], again: [] as number[], memory: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    const folder = await mkdtemp(join(tmpdir(), 'lamplight-bench-'));
    const side = await openSide();
    const env = {
      HOME: folder,
      DISCORD_TOKEN: side.sandbox.token,
      DISCORD_API_URL: side.sandbox.apiUrl,
      DATABASE_URL: `file:${join(folder, 'lamplight.db')}`,
      MESSAGE_CONTENT: 'on',
    };
    const first = await startBotProcess(env);
    figures.first.push(first.readyMs);
    await side.sandbox.waitUntilSeeded();
    await first.end('SIGTERM');
    // Discord lets one session a bot begin within five seconds.
    await wait(5_500);
    const again = await startBotProcess(env);
    figures.again.push(again.readyMs);
    await wait(3_000);
    figures.memory.push((await again.memory()).now / 1e6);
    await again.end('SIGTERM');
    await side.sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  }
  yield spread('ready, new database', figures.first, 'ms');
  yield spread('ready, later', figures.again, 'ms');
  yield spread('resident memory', figures.memory, 'MB');
}
