import { askSteadily } from './askers.ts';
import { onEachDatabase, type BenchDatabase } from './databases.ts';
import { amount, times, type Finding } from './findings.ts';
import { openSandboxProcess, type SandboxProcess } from './sandbox-process.ts';
import { percentile } from './statistics.ts';
import { startBot } from './start-bot.ts';

/** Help never waits: in milliseconds. */
const mostMs = 300;
const seconds = 20;
const perSecond = 50;
/** How many messages a second are written meanwhile. */
const storms = [50, 500, 1_000];
/** The one that it is compared with a quiet bot in. */
const usual = 500;
/** A storm that is weaker than that is none. */
const leastShare = 0.95;

/** Nine of ten messages are ordinary talk; the tenth becomes a case, so that the database and the outbox have work too. */
const texts = [
  ...Array.from({ length: 9 }, (_, index) => `slept badly again but the walk helped a bit, day ${index}`),
  'I keep thinking about killing myself',
];

const askings = ['DE', 'United States', 'uk', '🇧🇷', 'India', 'Japan', 'Frankreich', 'Nowhereland'].map((country) => ({
  command: 'crisis',
  options: { country },
}));

/**
 * How soon `/crisis` is answered while everything around it is busy or broken: messages are screened, cases are saved, and Discord answers
 * every other request with 429; in one storm after the other, each worse. Beside it, the same on a quiet bot in the same run. The sandbox has a process
 * of its own.
 */
export function benchCrisis(): AsyncGenerator<Finding> {
  return onEachDatabase(benchOn);
}

async function* benchOn(database: BenchDatabase): AsyncGenerator<Finding> {
  const sandbox = await openSandboxProcess();
  const bot = await startBot(database, sandbox);
  try {
    await sandbox.waitUntilSeeded();
    const askers = { people: [sandbox.members['maya'] ?? ''], askings };
    await askSteadily(sandbox, askers, { perSecond, seconds: 4 });
    const quiet = await askSteadily(sandbox, askers, { perSecond, seconds });
    yield times('answered, quiet', quiet, { most: mostMs });
    const refused = { kind: 'status', status: 429, retryAfter: 1, times: 1_000_000 };
    for (const method of ['POST', 'PATCH'])
      await sandbox.call('POST', '/faults', { ...refused, route: `${method} /channels/*` });
    for (const messages of storms) {
      const busy = await askIn(messages, askers, sandbox);
      const grows = { name: 'help in a storm', with: 'messages a second', input: messages };
      yield times(`answered, ${messages} messages a second`, busy, { most: mostMs, grows });
      if (messages === usual)
        yield amount('ratio of p99', percentile(busy, 0.99) / percentile(quiet, 0.99), '× quiet', {
          note: `in ${messages} messages a second`,
        });
    }
  } finally {
    await bot.end('SIGKILL');
    await sandbox.end();
  }
}

type Askers = Parameters<typeof askSteadily>[1];

/** @throws {Error} where the storm was none */
async function askIn(messages: number, askers: Askers, sandbox: SandboxProcess): Promise<number[]> {
  const before = await countRefused(sandbox);
  const [load, answered] = await Promise.all([
    sandbox.call<{ sent: number; ms: number }>('POST', '/load', {
      guildId: sandbox.guildId,
      channelId: sandbox.channels['lounge'],
      count: messages * seconds,
      rate: messages,
      texts,
    }),
    askSteadily(sandbox, askers, { perSecond, seconds }),
  ]);
  const rate = (1_000 * load.sent) / load.ms;
  if (rate < leastShare * messages)
    throw new Error(`Only ${Math.round(rate)} of ${messages} messages a second were written.`);
  if ((await countRefused(sandbox)) === before) throw new Error('Nothing was refused: there was no load.');
  return answered;
}

async function countRefused(sandbox: SandboxProcess): Promise<number> {
  const faults = await sandbox.call<{ fired: number }[]>('GET', '/faults');
  return faults.reduce((sum, { fired }) => sum + fired, 0);
}
