import { setTimeout as wait } from 'node:timers/promises';
import { isFault, type LogLine } from '../scripts/bot-process.ts';
import { addPeople, askSteadily, usualAskings } from './askers.ts';
import { onEachDatabase, type BenchDatabase } from './databases.ts';
import { amount, times, type Finding } from './findings.ts';
import { openSandboxProcess, type SandboxProcess } from './sandbox-process.ts';
import { median } from './statistics.ts';
import { startBot } from './start-bot.ts';

const minuteMs = 60_000;
const minutes = Number(process.env['BENCH_MINUTES'] ?? 30);
/** The engine fills its caches first. Growth is counted from the lowest of as many minutes after that, so that a peak at the start hides nothing. */
const warmUpMinutes = Math.min(5, minutes / 3);
const perSecond = { messages: 200, interactions: 20 };
/** One person looks up to thirty times an hour at what is kept about them. */
const peopleCount = 400;
const sampleEveryMs = 5_000;
const mostGrowth = 5;

/** One of a thousand messages becomes a case. */
const texts = [
  ...Array.from({ length: 999 }, (_, index) => `slept badly again but the walk helped a bit, day ${index}`),
  'I keep thinking about killing myself',
];

/**
 * Half an hour of people who write and ask without rest: how much memory grows, how soon they are answered to the end, and what the log complains of.
 * An unhandled rejection ends the process. `BENCH_MINUTES` sets another length.
 */
export function benchSoak(): AsyncGenerator<Finding> {
  return onEachDatabase(soakOn);
}

async function* soakOn(database: BenchDatabase): AsyncGenerator<Finding> {
  const sandbox = await openSandboxProcess();
  const complaints: LogLine[] = [];
  const bot = await startBot(database, sandbox, {
    onLine: (line) => {
      if (isFault(line)) complaints.push(line);
    },
  });
  const memory: { atMs: number; mb: number }[] = [];
  try {
    await sandbox.waitUntilSeeded();
    const askers = { people: await addPeople(peopleCount, sandbox), askings: usualAskings };
    const started = performance.now();
    const end = started + minutes * minuteMs;
    const watch = async () => {
      for (let next = started; next < end; next += sampleEveryMs) {
        await wait(next - performance.now());
        memory.push({ atMs: performance.now() - started, mb: (await bot.memory()).now / 1e6 });
      }
    };
    const [{ sent, ms }, answered] = await Promise.all([
      write(sandbox),
      askSteadily(sandbox, askers, { perSecond: perSecond.interactions, seconds: 60 * minutes }),
      watch(),
    ]);
    yield amount('messages', (sent / ms) * 1_000, 'a second', {
      note: `${sent} in ${(ms / minuteMs).toFixed(1)} minutes`,
    });
    yield times('answered', answered, { note: `${answered.filter((ms) => ms === Infinity).length} without an answer` });
    yield* describeMemory(memory);
    yield amount('complaints in the log', complaints.length, 'lines', {
      aim: { most: 0 },
      ...(complaints.length > 0 && { note: [...new Set(complaints.map(({ msg }) => msg))].join(', ') }),
    });
    const lives = bot.process.exitCode === null && bot.process.signalCode === null;
    yield amount('processes that ended by themselves', lives ? 0 : 1, 'of 1', { aim: { most: 0 } });
  } finally {
    await bot.end('SIGTERM');
    await sandbox.end();
  }
}

function describeMemory(memory: readonly { atMs: number; mb: number }[]): Finding[] {
  const series = Array.from({ length: Math.ceil(minutes) }, (_, minute) =>
    median(memory.filter(({ atMs }) => Math.floor(atMs / minuteMs) === minute).map(({ mb }) => mb)),
  );
  const stretch = Math.max(1, Math.floor(warmUpMinutes));
  const levels = series.slice(stretch).flatMap((_, at, rest) => {
    const part = rest.slice(at, at + stretch);
    return part.length === stretch ? [median(part)] : [];
  });
  const [first, last] = [Math.min(...levels), levels.at(-1) ?? Number.NaN];
  return [
    amount('memory, growth', (100 * (last - first)) / first, '%', {
      aim: { most: mostGrowth },
      note: `from ${first.toFixed(0)} to ${last.toFixed(0)} MB; each minute ${series.map((mb) => mb.toFixed(0)).join(' ')}`,
    }),
  ];
}

/** A minute at a time: how many messages were sent. */
async function write(sandbox: SandboxProcess): Promise<{ sent: number; ms: number }> {
  const started = performance.now();
  let sent = 0;
  for (let left = minutes; left > 0; left -= 1) {
    const told = await sandbox.call<{ sent: number }>('POST', '/load', {
      guildId: sandbox.guildId,
      channelId: sandbox.channels['lounge'],
      count: Math.round(perSecond.messages * 60 * Math.min(1, left)),
      rate: perSecond.messages,
      texts,
    });
    sent += told.sent;
  }
  return { sent, ms: performance.now() - started };
}
