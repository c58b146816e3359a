import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { percentile } from '../bench/statistics.ts';
import { openSandbox, type Sandbox } from '../src/sandbox/open-sandbox.ts';
import { timeOfSnowflake } from '../src/discord/snowflakes.ts';
import { startBotProcess, type LogLine } from './bot-process.ts';

// Sends real text through the sandbox's gateway to the real bot in a process of its own, and counts what becomes of it. Prints numbers only.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string', default: '1000' },
    rate: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

interface Tally {
  seen: number;
  opened: number;
  joined: number;
  flags: Record<string, number>;
  failed: number;
}

/** What the bot did, by the names of events in its log. */
function count(tally: Tally, line: LogLine): void {
  switch (line.msg) {
    case 'message.screened':
      tally.seen += 1;
      break;
    case 'flag.opened':
    case 'flag.joined':
      tally[line.msg === 'flag.opened' ? 'opened' : 'joined'] += 1;
      tally.flags[String(line.tier)] = (tally.flags[String(line.tier)] ?? 0) + 1;
      break;
    case 'message.not-screened':
    case 'event.failed':
      tally.failed += 1;
  }
}

async function call<T>(sandbox: Sandbox, method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`${sandbox.url}/_sandbox${path}`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const answer = (await response.json()) as T & { error?: string };
  if (!response.ok) throw new Error(answer.error ?? response.statusText);
  return answer;
}

interface Card {
  text: string;
  createdAt: string;
}

/** Cards in the moderators' channel by case number, with when the message and its card were written. */
function readCards(cards: readonly Card[]): { caseId: string; latencyMs: number }[] {
  return cards.flatMap(({ text, createdAt }) => {
    const caseId = /Case ([\w-]{22})/.exec(text)?.[1];
    const messageId = /channels\/\d+\/\d+\/(\d+)/.exec(text)?.[1];
    return caseId !== undefined && messageId !== undefined
      ? [{ caseId, latencyMs: Date.parse(createdAt) - timeOfSnowflake(messageId) }]
      : [];
  });
}

/** Waits until a number no longer grows past what is expected, or has not changed for this long. */
async function waitFor(read: () => number | Promise<number>, expected: () => number, quietMs = 30_000): Promise<void> {
  let last = -1;
  let since = Date.now();
  while (Date.now() - since < quietMs) {
    const now = await read();
    if (now >= expected()) return;
    if (now !== last) since = Date.now();
    last = now;
    await wait(100);
  }
}

async function replay(file: string, limit: number, rate: number | undefined): Promise<Record<string, unknown>> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-replay-'));
  // Without rate limits: so many flags in one channel within minutes would wait for hours, as they would on Discord.
  const sandbox = await openSandbox({ port: 0, seed: 'demo', rateLimits: false, gateway: { identifyWindowMs: 0 } });
  const tally: Tally = { seen: 0, opened: 0, joined: 0, flags: {}, failed: 0 };
  const bot = await startBotProcess(
    {
      HOME: folder,
      DISCORD_TOKEN: sandbox.token,
      DISCORD_API_URL: sandbox.apiUrl,
      DATABASE_URL: process.env['DATABASE_URL'] ?? `file:${join(folder, 'lamplight.db')}`,
      MESSAGE_CONTENT: 'on',
      LOG_LEVEL: 'debug',
    },
    { onLine: (line) => count(tally, line) },
  );
  try {
    await sandbox.waitUntilSeeded();
    const { guilds } = await call<{
      guilds: { guildId: string; channels: Record<string, string>; members: Record<string, string> }[];
    }>(sandbox, 'GET', '/state');
    const guild = guilds[0];
    if (!guild) throw new Error('The sandbox has no server.');
    const seenBefore = tally.seen;
    const started = performance.now();
    const { sent } = await call<{ sent: number }>(sandbox, 'POST', '/load', {
      guildId: guild.guildId,
      channelId: guild.channels['lounge'],
      count: limit,
      ...(rate !== undefined && { rate }),
      file,
    });
    await waitFor(
      () => tally.seen - seenBefore,
      () => sent,
    );
    const seconds = (performance.now() - started) / 1000;
    const readAll = () => readAllCards(sandbox, guild.channels['moderators'] ?? '', guild.members['theo'] ?? '');
    await waitFor(
      async () => readCards(await readAll()).length,
      () => tally.opened,
    );
    const cards = readCards(await readAll());
    const distinct = new Set(cards.map(({ caseId }) => caseId)).size;
    const latencies = cards.map(({ latencyMs }) => latencyMs);
    const memory = await bot.memory();
    return {
      sent,
      seen: tally.seen - seenBefore,
      flags: tally.flags,
      cards: distinct,
      lost: sent - (tally.seen - seenBefore) + (tally.opened - distinct),
      doubled: cards.length - distinct,
      failed: tally.failed,
      messagesPerSecond: Math.round(sent / seconds),
      cardMs: { p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) },
      memoryMB: { now: Math.round(memory.now / 1e6), highest: Math.round(memory.highest / 1e6) },
    };
  } finally {
    await bot.end('SIGTERM');
    await sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Everything in a channel, page by page. */
async function readAllCards(sandbox: Sandbox, channelId: string, userId: string): Promise<Card[]> {
  const query = new URLSearchParams({ userId, channelId, limit: '100000' });
  return call<Card[]>(sandbox, 'GET', `/view?${query.toString()}`);
}

const file = positionals[0];
const limit = Number(values.limit);
const rate = values.rate === undefined ? undefined : Number(values.rate);
if (file === undefined || !existsSync(file) || !(limit > 0) || (rate !== undefined && !(rate > 0))) {
  console.error(
    'Say which file: npm run replay -- <file.jsonl or file.jsonl.gz> [--limit n] [--rate per second] [--json]. One JSON object a line, with a field "text".',
  );
  process.exitCode = 1;
} else {
  const result = await replay(resolve(file), limit, rate);
  if (values.json) console.log(JSON.stringify(result));
  else for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(20)} ${JSON.stringify(value)}`);
}
