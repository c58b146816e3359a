import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startBotProcess } from '../scripts/bot-process.ts';
import { hasFired } from '../test/kit/has-fired.ts';
import { amount, times, type Finding } from './findings.ts';
import { openSide, type Side } from './side.ts';
import { percentile } from './statistics.ts';

/** Help never waits: in milliseconds. */
const mostMs = 300;
const seconds = 20;
const perSecond = { interactions: 50, messages: 500 };

/** Nine of ten messages are ordinary talk; the tenth becomes a case, so that the database and the outbox have work too. */
const texts = [
  ...Array.from({ length: 9 }, (_, index) => `slept badly again but the walk helped a bit, day ${index}`),
  'I keep thinking about killing myself',
];

const countries = ['DE', 'United States', 'uk', '🇧🇷', 'India', 'Japan', 'Frankreich', 'Nowhereland'];

/**
 * How soon `/crisis` is answered while everything around it is busy or broken: messages are screened, cases are saved, and Discord answers
 * every other request with 429. Beside it, the same on a quiet bot in the same run.
 */
export async function* benchCrisis(): AsyncGenerator<Finding> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-bench-'));
  const side = await openSide();
  const bot = await startBotProcess({
    HOME: folder,
    DISCORD_TOKEN: side.sandbox.token,
    DISCORD_API_URL: side.sandbox.apiUrl,
    DATABASE_URL: `file:${join(folder, 'lamplight.db')}`,
    MESSAGE_CONTENT: 'on',
  });
  try {
    await side.sandbox.waitUntilSeeded();
    await ask(side, 2);
    const quiet = await ask(side, seconds);
    const refused = { kind: 'status', status: 429, retryAfter: 1, times: 1_000_000 };
    for (const method of ['POST', 'PATCH'])
      await side.call('POST', '/faults', { ...refused, route: `${method} /channels/*` });
    const load = side.call('POST', '/load', {
      guildId: side.guildId,
      channelId: side.channels['lounge'],
      count: perSecond.messages * seconds,
      rate: perSecond.messages,
      texts,
    });
    const busy = await ask(side, seconds);
    await load;
    if (!(await hasFired(side))) throw new Error('Nothing was refused: there was no load.');
    yield times('answered, quiet', quiet, { most: mostMs });
    yield times('answered, under load', busy, { most: mostMs });
    yield amount('ratio of p99', percentile(busy, 0.99) / percentile(quiet, 0.99), '× quiet');
  } finally {
    await bot.end('SIGKILL');
    await side.sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Asks for help at a steady pace, and returns how long each answer took in milliseconds. */
async function ask(side: Side, forSeconds: number): Promise<number[]> {
  const asked: Promise<number>[] = [];
  const started = performance.now();
  for (let index = 0; index < forSeconds * perSecond.interactions; index += 1) {
    await wait(started + (index * 1_000) / perSecond.interactions - performance.now());
    asked.push(askOnce(side, countries[index % countries.length] ?? ''));
  }
  return Promise.all(asked);
}

async function askOnce(side: Side, country: string): Promise<number> {
  const { interactionId } = await side.call<{ interactionId: string }>('POST', '/act/command', {
    userId: side.members['maya'],
    channelId: side.channels['lounge'],
    command: 'crisis',
    options: { country },
  });
  const path = `/interactions/${interactionId}?wait=10000`;
  const { state, answerMs } = await side.call<{ state: string; answerMs: number | null }>('GET', path);
  // What was never answered took for ever.
  return state === 'answered' && answerMs !== null ? answerMs : Infinity;
}
