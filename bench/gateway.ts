import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBotProcess } from '../scripts/bot-process.ts';
import { packageRoot } from '../src/storage/package-root.ts';
import { amount, spread, type Finding } from './findings.ts';
import { openSandboxProcess, startProcess } from './sandbox-process.ts';
import { waitForText, type Place } from './side.ts';
import { median } from './statistics.ts';

const runs = 5;
const messages = 40_000;

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
 * Messages per second that reach a bot that screens them, against a bare discord.js client on the same stream in the same run. Each has a
 * sandbox of its own in another process, which gives more than either of them takes (see the bench of the sandbox): otherwise the ratio would
 * flatter Lamplight by what the bare client has to wait.
 */
export async function* benchGateway(): AsyncGenerator<Finding> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-bench-'));
  const [bare, lamplight] = [await startBare(), await startLamplight(folder)];
  try {
    const figures = { bare: [] as number[], lamplight: [] as number[] };
    // One after the other in turns, so that whatever else the machine does meets both.
    for (let run = 0; run <= runs; run += 1) {
      const rates = { bare: await measure(bare.side), lamplight: await measure(lamplight.side) };
      // The first run warms both up.
      if (run === 0) continue;
      figures.bare.push(rates.bare);
      figures.lamplight.push(rates.lamplight);
    }
    const ratio = median(figures.lamplight.map((rate, index) => rate / (figures.bare[index] ?? Number.NaN)));
    yield spread('bare discord.js', figures.bare, 'messages a second');
    yield spread('Lamplight, screening', figures.lamplight, 'messages a second');
    yield amount('ratio', ratio, '× bare discord.js');
  } finally {
    await Promise.all([bare.end(), lamplight.end()]);
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(side: Place): Promise<number> {
  const channelId = side.channels['lounge'];
  const started = performance.now();
  await side.call('POST', '/load', { guildId: side.guildId, channelId, count: messages, texts: talk });
  const { messageId } = await side.call<{ messageId: string }>('POST', '/act/message', {
    userId: side.members['maya'],
    channelId,
    content: last,
  });
  await waitForText(side, messageId, 120_000);
  return messages / ((performance.now() - started) / 1000);
}

async function startLamplight(folder: string): Promise<{ side: Place; end(): Promise<void> }> {
  const side = await openSandboxProcess();
  const bot = await startBotProcess({
    HOME: folder,
    DISCORD_TOKEN: side.token,
    DISCORD_API_URL: side.apiUrl,
    DATABASE_URL: `file:${join(folder, 'lamplight.db')}`,
    MESSAGE_CONTENT: 'on',
  });
  await side.waitUntilSeeded();
  return {
    side,
    async end() {
      await bot.end('SIGTERM');
      await side.end();
    },
  };
}

async function startBare(): Promise<{ side: Place; end(): Promise<void> }> {
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
