import { hasFired } from '../test/kit/has-fired.ts';
import { askSteadily } from './askers.ts';
import { onEachDatabase, type BenchDatabase } from './databases.ts';
import { amount, times, type Finding } from './findings.ts';
import { openSide, type Side } from './side.ts';
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
 * every other request with 429; in more and more of that. Beside it, the same on a quiet bot in the same run.
 */
export function benchCrisis(): AsyncGenerator<Finding> {
  return onEachDatabase(benchOn);
}

async function* benchOn(database: BenchDatabase): AsyncGenerator<Finding> {
  const side = await openSide();
  const bot = await startBot(database, side.sandbox);
  try {
    await side.sandbox.waitUntilSeeded();
    await askSteadily(side, askings, { perSecond, seconds: 2 });
    const quiet = await askSteadily(side, askings, { perSecond, seconds });
    yield times('answered, quiet', quiet, { most: mostMs });
    const refused = { kind: 'status', status: 429, retryAfter: 1, times: 1_000_000 };
    for (const method of ['POST', 'PATCH'])
      await side.call('POST', '/faults', { ...refused, route: `${method} /channels/*` });
    for (const messages of storms) yield* askIn(messages, side, quiet);
    if (!(await hasFired(side))) throw new Error('Nothing was refused: there was no load.');
  } finally {
    await bot.end('SIGKILL');
    await side.sandbox.stop();
  }
}

async function* askIn(messages: number, side: Side, quiet: readonly number[]): AsyncGenerator<Finding> {
  const load = side.call('POST', '/load', {
    guildId: side.guildId,
    channelId: side.channels['lounge'],
    count: messages * seconds,
    rate: messages,
    texts,
  });
  const busy = await askSteadily(side, askings, { perSecond, seconds });
  await load;
  const grows = { name: 'help in a storm', with: 'messages a second', input: messages };
  yield times(`answered, ${messages} messages a second`, busy, { most: mostMs, grows });
  if (messages === usual)
    yield amount('ratio of p99', percentile(busy, 0.99) / percentile(quiet, 0.99), '× quiet', {
      note: `in ${messages} messages a second`,
    });
}
