import { setTimeout as wait } from 'node:timers/promises';
import { onEachDatabase, type BenchDatabase } from './databases.ts';
import { amount, spread, type Finding } from './findings.ts';
import { openSide } from './side.ts';
import { startBot } from './start-bot.ts';

const runs = 5;

/**
 * How long the bot takes from its start to being connected, on a new database and on one that is there, and its memory a little later. The databases
 * take turns, so that whatever else the machine does meets both.
 */
export async function* benchStart(): AsyncGenerator<Finding> {
  const found = new Map<string, { finding: Finding; figures: number[] }>();
  for (let run = 0; run < runs; run += 1)
    for await (const finding of onEachDatabase(startTwice)) {
      const key = `${finding.name} ${finding.on ?? ''}`;
      const { figures } = found.get(key) ?? { figures: [] };
      found.set(key, { finding, figures: [...figures, finding.values[''] ?? Number.NaN] });
    }
  const inOrder = [...found.values()].sort((a, b) => (b.finding.on ?? '').localeCompare(a.finding.on ?? ''));
  for (const { finding, figures } of inOrder)
    yield { ...spread(finding.name, figures, finding.unit), ...(finding.on !== undefined && { on: finding.on }) };
}

async function* startTwice(database: BenchDatabase): AsyncGenerator<Finding> {
  const side = await openSide();
  const first = await startBot(database, side.sandbox);
  yield amount('ready, new database', first.readyMs, 'ms');
  await side.sandbox.waitUntilSeeded();
  await first.end('SIGTERM');
  // Discord lets one session a bot begin within five seconds.
  await wait(5_500);
  const again = await startBot(database, side.sandbox);
  yield amount('ready, later', again.readyMs, 'ms');
  await wait(3_000);
  yield amount('resident memory', (await again.memory()).now / 1e6, 'MB');
  await again.end('SIGTERM');
  await side.sandbox.stop();
}
