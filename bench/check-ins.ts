import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { loadavg } from 'node:os';
import type { OwnCheckIn } from '../src/check-ins/own/own-check-in.ts';
import { workdays, type Weekday } from '../src/schedule/plan.ts';
import type { Storage } from '../src/storage/open-storage.ts';
import { makePlan } from '../test/kit/check-ins.ts';
import { keepMany, makeOwn } from '../test/kit/own-check-ins.ts';
import type { Asked, Sampled, Sent } from './asking.ts';
import { onEachDatabase, type BenchDatabase } from './databases.ts';
import { amount, spread, times, type Finding } from './findings.ts';
import { startProcess } from './sandbox-process.ts';

/** How many are due in the same hour, and how many processes ask them. */
const sizes = { SQLite: { count: 20_000, processes: 1 }, PostgreSQL: { count: 100_000, processes: 2 } } as const;

/** Everything should be queued after so many seconds of work. */
const aimedAtSeconds = 60;

/** For so long is sent at the pace that the bot has, against a Discord that takes fifty requests a second; `BENCH_SAMPLE_SECONDS` sets it. */
const sampleMs = 60_000;

/** After that nothing limits the pace but this, per process: the rest of an hour in minutes. */
const perSecond = 2_000;

const hourMs = 3_600_000;

/** The hour, in UTC; the time at which everybody of it is due. */
const hour = Date.UTC(2026, 10, 26, 8);
/** Its end: everything of it is due, in milliseconds since the epoch. */
export const hourEnd = hour + hourMs;

/**
 * People's own check-ins: how long it takes until all that are due in the same hour are saved to be sent, how they are handed over, whether any is
 * lost or doubled, and how much memory it takes. For a look, `BENCH_SCALE` (0 to 1) makes all of it smaller, and
 * after `BENCH_SEND_SECONDS` the rest is left waiting. `BENCH_SAMPLE_SECONDS=3600` hands everything over at the bot's own pace.
 */
export function benchCheckIns(): AsyncGenerator<Finding> {
  return onEachDatabase(async function* (database) {
    yield* await benchOn(database);
  });
}

async function benchOn(database: BenchDatabase): Promise<Finding[]> {
  const scale = Number(process.env['BENCH_SCALE'] ?? 1);
  const sampleSeconds = process.env['BENCH_SAMPLE_SECONDS'];
  const { processes } = sizes[database.name];
  const count = Math.round(sizes[database.name].count * scale);
  await database.use((storage) => fillWithOwn(count, storage));
  const discord = await openDiscord();
  const children = Array.from({ length: processes }, (_, index) =>
    startProcess(['--max-semi-space-size=4', '--import', 'tsx', 'bench/asking-process.ts'], {
      ...database.env,
      DISCORD_API_URL: discord.url,
      BENCH_NOW: `${hourEnd}`,
      BENCH_SAMPLE_MS: `${sampleSeconds === undefined ? sampleMs * Math.min(1, scale * 10) : Number(sampleSeconds) * 1000}`,
      BENCH_PER_SECOND: `${perSecond}`,
      BENCH_SEND_MS: `${Number(process.env['BENCH_SEND_SECONDS'] ?? 3_600) * 1000}`,
      BENCH_PAGES: index === 0 ? 'yes' : 'no',
    }),
  );
  const readAll = <T>() => Promise.all(children.map(async (child) => JSON.parse(await child.line()) as T));
  try {
    const asked = await readAll<Asked>();
    const load = loadavg()[0]?.toFixed(1) ?? '?';
    discord.limit(true);
    const from = performance.now();
    const sampled = await readAll<Sampled>();
    const sample = { ...discord.counts(), ms: performance.now() - from };
    discord.limit(false);
    const sent = await readAll<Sent>();
    for (const child of children.splice(0)) await child.end();
    const kept = await database.use(countKept);
    const { people, doubled } = discord.counts();
    return [
      amount('due in the same hour', count, 'check-ins', {
        note: `asked by ${processes} process${processes === 1 ? '' : 'es'}`,
      }),
      ...describeAsked(asked, load),
      ...describeSample(sample, sampled),
      ...describeSent(sent, asked),
      amount('asked', kept.asked, 'check-ins', {
        note: `sent ${kept.sent}, waiting ${kept.waiting}, arrived ${people}`,
      }),
      amount('lost in the database', count - kept.sent - kept.waiting, 'check-ins', none),
      amount('lost on the way', kept.sent - people, 'check-ins', none),
      amount('doubled in the database', kept.twice, 'check-ins', none),
      amount('doubled at Discord', doubled, 'messages', none),
    ];
  } finally {
    for (const child of children) await child.end();
    await discord.close();
  }
}

const none = { aim: { most: 0 } } as const;

function describeAsked(asked: readonly Asked[], load: string): Finding[] {
  const seconds = Math.max(...asked.map(({ ms }) => ms)) / 1000;
  const cpu = asked.map(({ cpuMs }) => (cpuMs / 1000).toFixed(1)).join(' and ');
  const note = `${cpu} s of processor time, load ${load}`;
  return [amount('queued after', seconds, 's', { aim: { most: aimedAtSeconds }, note })];
}

function describeSample(
  sample: { people: number; refused: number; busiest: number; ms: number },
  sampled: readonly Sampled[],
): Finding[] {
  const note = `for ${(sample.ms / 1000).toFixed(0)} s; Discord refused ${sample.refused}, the busiest second had ${sample.busiest}`;
  return [
    amount("at the bot's own pace", sample.people / (sample.ms / 1000), 'a second', { note }),
    times(
      'pages meanwhile',
      sampled.flatMap(({ pages }) => pages),
    ),
    ...sampled.map(({ rss }) => spread('memory, highest of each minute', rss.map(mb), 'MB')),
  ];
}

function describeSent(sent: readonly Sent[], asked: readonly Asked[]): Finding[] {
  return [
    amount('then without limits', Math.max(...sent.map(({ ms }) => ms)) / 1000, 's'),
    ...sent.map(({ highest, after }, index): Finding => {
      const { before, after: queued } = asked[index] ?? {};
      const values = { before: mb(before?.rss), queued: mb(queued?.rss), highest: mb(highest), after: mb(after.rss) };
      const heap = [before, queued, after].map((memory) => mb(memory?.live).toFixed(0)).join(', ');
      return { name: 'resident memory', values, unit: 'MB', note: `of the heap is needed ${heap} MB` };
    }),
  ];
}

function mb(bytes = Number.NaN): number {
  return bytes / 1e6;
}

/** Saves so many people's own check-ins that are due: each in a thread of their own, at a minute of the hour; daily, on workdays, or weekly. */
export async function fillWithOwn(count: number, storage: Storage): Promise<void> {
  const createdAt = new Date(hour);
  const { guildId } = makeOwn(hour);
  await storage.write((tx) =>
    tx.guild.upsert({ where: { id: guildId }, create: { id: guildId, createdAt, updatedAt: createdAt }, update: {} }),
  );
  const most = 1_000;
  for (let done = 0; done < count; done += most) {
    const indexes = Array.from({ length: Math.min(most, count - done) }, (_, index) => done + index);
    await keepMany(indexes.map(makeDue), storage);
  }
}

const days: readonly (readonly Weekday[])[] = [[1, 2, 3, 4, 5, 6, 7], workdays, [4]];

function makeDue(index: number): OwnCheckIn {
  const minute = index % 60;
  const rhythm = { kind: 'weekly', weekdays: days[index % days.length] ?? workdays, everyWeeks: 1 } as const;
  const plan = makePlan(hour, { zone: 'UTC', minute: 8 * 60 + minute, rhythm });
  return makeOwn(hour, { plan, next: { date: '2026-11-26', at: hour + minute * 60_000 } });
}

async function countKept({ read }: Storage) {
  const [asked, people, messages, sent, waiting] = await Promise.all([
    read.ownAsk.count({ where: { state: 'asked' } }),
    read.ownCheckIn.count(),
    read.outboxMessage.count({ where: { bulk: true } }),
    read.outboxMessage.count({ where: { state: 'sent', bulk: true } }),
    read.outboxMessage.count({ where: { state: { in: ['pending', 'sending'] }, bulk: true } }),
  ]);
  return { asked, sent, waiting, twice: Math.max(0, messages - people) };
}

/** What in place of Discord takes messages: fifty a second while it is limited. A nonce it has seen is the same message. */
async function openDiscord() {
  const nonces = new Map<string, number>();
  const seconds = new Map<number, number>();
  let people = 0;
  let doubled = 0;
  let refused = 0;
  let isLimited = false;

  const server = createServer((request, response) => {
    void json(request).then((body) => {
      const second = Math.floor(performance.now() / 1000);
      const inSecond = (seconds.get(second) ?? 0) + 1;
      response.setHeader('content-type', 'application/json');
      if (isLimited) seconds.set(second, inSecond);
      if (isLimited && inSecond > 50) {
        refused += 1;
        response.writeHead(429, { 'retry-after': '1', 'x-ratelimit-global': 'true' });
        response.end(JSON.stringify({ message: 'You are being rate limited.', retry_after: 1, global: true }));
        return;
      }
      const channelId = /channels\/(\d+)\/messages/.exec(request.url ?? '')?.[1] ?? '';
      const { nonce } = body as { nonce: string };
      const known = nonces.get(channelId);
      const hash = hashOf(nonce);
      if (known === undefined && channelId.startsWith('39')) people += 1;
      if (known !== undefined && known !== hash) doubled += 1;
      nonces.set(channelId, hash);
      // As long as Discord takes.
      setTimeout(() => response.end(JSON.stringify({ id: `${second}${channelId}` })), isLimited ? 150 : 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return {
    url: `http://127.0.0.1:${address.port}/api`,
    limit: (on: boolean) => void (isLimited = on),
    counts: () => ({ people, doubled, refused, busiest: Math.max(0, ...seconds.values()) }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function hashOf(nonce: string): number {
  return Buffer.from(nonce, 'base64url').readUInt32BE(0);
}
