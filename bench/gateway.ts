import { join } from 'node:path';
import { packageRoot } from '../src/storage/package-root.ts';
import { onEachDatabase, type BenchDatabase } from './databases.ts';
import { amount, spread, writeNumber, type Finding } from './findings.ts';
import { openSandboxProcess, startProcess } from './sandbox-process.ts';
import { waitForText, type Place } from './side.ts';
import { median } from './statistics.ts';
import { startBot } from './start-bot.ts';

const runs = 5;
const messages = 40_000;
/** How long messages are where it is measured how that grows, in characters. */
const lengths = [50, 200, 800];

/** Ordinary talk: what nearly every message is. */
const talk = [
  'good morning everyone, how did you all sleep?',
  'slept badly again but the walk yesterday helped a bit',
  'does anyone know if the thursday meeting is on this week',
  'thank you for listening yesterday, it meant a lot to me',
  'I made soup today. that is my win for the week and I am taking it',
  'my sister called and we talked for an hour, first time since spring',
  'this week was long. work was loud and I was tired, but I kept my appointment and the doctor listened for once',
  'same here',
];

/** The last message is one that Lamplight shows the moderators and the bare client answers: its card ends the clock. */
const last = 'The last one. I keep thinking about killing myself';

/**
 * Messages per second that reach a bot that screens them, against a bare discord.js client on the same stream in the same run, and what one takes as
 * they get longer. Each has a sandbox of its own in another process, which gives more than either of them takes (see the bench of the sandbox): otherwise
 * the ratio would flatter Lamplight by what the bare client has to wait.
 */
export function benchGateway(): AsyncGenerator<Finding> {
  return onEachDatabase(benchOn);
}

async function* benchOn(database: BenchDatabase): AsyncGenerator<Finding> {
  const sides = { bare: await startBare(), lamplight: await startLamplight(database) };
  try {
    const { bare, lamplight } = await measureInTurns(sides, talk);
    yield spread('bare discord.js', bare, 'messages a second');
    yield spread('Lamplight, screening', lamplight, 'messages a second');
    yield amount('ratio', findRatio(lamplight, bare), '× bare discord.js');
    for (const length of lengths) {
      const longer = await measureInTurns(sides, makeTexts(length));
      const grows = { name: 'a message over the gateway', with: 'characters', input: length };
      const each = longer.lamplight.map((rate) => 1e6 / rate);
      const note = `${writeNumber(findRatio(longer.lamplight, longer.bare))} × bare discord.js`;
      yield spread(`a message of ${length} characters`, each, 'µs', { grows, note });
    }
  } finally {
    await Promise.all([sides.bare.end(), sides.lamplight.end()]);
  }
}

interface Started {
  side: Place;
  end(): Promise<void>;
}

/** Messages a second of each. One after the other in turns, so that whatever else the machine does meets both. */
async function measureInTurns({ bare, lamplight }: Record<'bare' | 'lamplight', Started>, texts: readonly string[]) {
  const figures = { bare: [] as number[], lamplight: [] as number[] };
  for (let run = 0; run <= runs; run += 1) {
    const rates = { bare: await measure(bare.side, texts), lamplight: await measure(lamplight.side, texts) };
    // The first run warms both up.
    if (run === 0) continue;
    figures.bare.push(rates.bare);
    figures.lamplight.push(rates.lamplight);
  }
  return figures;
}

function findRatio(rates: readonly number[], others: readonly number[]): number {
  return median(rates.map((rate, index) => rate / (others[index] ?? Number.NaN)));
}

/** The same talk, as long as that. */
function makeTexts(length: number): string[] {
  return talk.map((_, from) => {
    let text = '';
    for (let index = from; text.length < length; index += 1) text += `${talk[index % talk.length] ?? ''}. `;
    return text.slice(0, length);
  });
}

async function measure(side: Place, texts: readonly string[]): Promise<number> {
  const channelId = side.channels['lounge'];
  const started = performance.now();
  await side.call('POST', '/load', { guildId: side.guildId, channelId, count: messages, texts });
  const { messageId } = await side.call<{ messageId: string }>('POST', '/act/message', {
    userId: side.members['maya'],
    channelId,
    content: last,
  });
  await waitForText(side, messageId, 120_000);
  return messages / ((performance.now() - started) / 1000);
}

async function startLamplight(database: BenchDatabase): Promise<Started> {
  const side = await openSandboxProcess();
  const bot = await startBot(database, side);
  await side.waitUntilSeeded();
  return {
    side,
    async end() {
      await bot.end('SIGTERM');
      await side.end();
    },
  };
}

async function startBare(): Promise<Started> {
  const side = await openSandboxProcess();
  const client = startProcess(['--import', 'tsx', join(packageRoot, 'bench', 'bare-client.ts')], {
    DISCORD_TOKEN: side.token,
    DISCORD_API_URL: side.apiUrl,
    ANSWER_IN: side.channels['moderators'] ?? '',
  });
  await client.line();
  return {
    side,
    async end() {
      await client.end();
      await side.end();
    },
  };
}
