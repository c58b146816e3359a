import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { REST } from '@discordjs/rest';
import { askDueOwn } from '../src/check-ins/own/ask-own.ts';
import { createCrowds } from '../src/check-ins/own/crowds.ts';
import { loadConfig } from '../src/config.ts';
import { textCard } from '../src/discord/cards.ts';
import { openMail } from '../src/discord/mail.ts';
import { openGroupStore } from '../src/groups/store.ts';
import { openLog } from '../src/log.ts';
import { openOutbox, type Outbox } from '../src/outbox/outbox.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import type { Asked, Memory, Sampled, Sent } from './asking.ts';

// A process that asks people and sends what it asked, as the bot does, and says in lines of JSON what it took.

const { env } = process;
setFlagsFromString('--expose-gc');
// What the flag adds is no name that the types know.
const clearAway = runInNewContext('gc') as () => void;
const startedAt = Date.now();
/** The bench's hour, running on from its end in real time. */
const clock = { now: () => Number(env['BENCH_NOW']) + Date.now() - startedAt };
const log = openLog('error', process.stderr);
const storage = await openStorage(loadConfig(env));
const groups = await openGroupStore(storage, clock);
const sendMs = Number(env['BENCH_SEND_MS']);
const [sampleMs, perSecond, sendsPages] = [
  Number(env['BENCH_SAMPLE_MS']),
  Number(env['BENCH_PER_SECOND']),
  env['BENCH_PAGES'] === 'yes',
];
const pages: number[] = [];
const pagedAt = new Map<string, number>();

async function open(bulk: number | null): Promise<Outbox> {
  const api = env['DISCORD_API_URL'] ?? '';
  const rest = new REST({
    api,
    retries: 3,
    timeout: 15_000,
    handlerSweepInterval: 60_000,
    ...(bulk !== null && { globalRequestsPerSecond: Number.MAX_SAFE_INTEGER }),
  }).setToken('a-bot-token');
  return openOutbox({
    storage,
    mail: openMail(rest, () => '1'),
    clock,
    log,
    onDelivered(purpose) {
      const at = pagedAt.get(purpose);
      if (at !== undefined) pages.push(performance.now() - at);
      return Promise.resolve();
    },
    ...(bulk !== null && { bulkPerSecond: bulk }),
  });
}

/** Resident memory is looked at first: clearing away gives some of it back. */
function lookAtMemory(): Memory {
  const rss = process.memoryUsage.rss();
  clearAway();
  return { rss, live: process.memoryUsage().heapUsed };
}

function say(line: Asked | Sampled | Sent): void {
  console.log(JSON.stringify(line));
}

async function ask(): Promise<void> {
  const outbox = await open(null);
  const needs = { storage, clock, log, groups, outbox: { ...outbox, kick: () => undefined } };
  const crowds = createCrowds();
  const before = lookAtMemory();
  const [cpu, from] = [process.cpuUsage(), performance.now()];
  while ((await storage.read.ownCheckIn.count({ where: { state: 'on', nextAt: { lte: new Date(clock.now()) } } })) > 0)
    await askDueOwn(needs, crowds);
  const { user, system } = process.cpuUsage(cpu);
  say({ ms: performance.now() - from, cpuMs: (user + system) / 1000, before, after: lookAtMemory() });
}

/** At the pace that the bot has, with a page every second, until time is up or everything is sent. */
async function sample(): Promise<void> {
  const outbox = await open(null);
  const rss: number[] = [];
  outbox.kick();
  for (let second = 0; second < sampleMs / 1000; second += 1) {
    await wait(1000);
    const minute = Math.floor(second / 60);
    rss[minute] = Math.max(rss[minute] ?? 0, process.memoryUsage.rss());
    // Once a minute the timetable does this, and finds what waits again after a failure.
    if (second % 60 === 59) outbox.kick();
    if (second % 10 === 9 && (await outbox.counts()).waiting === 0) break;
    if (!sendsPages) continue;
    const purpose = `page:${second}`;
    pagedAt.set(purpose, performance.now());
    const target = { kind: 'channel', channelId: `77700000000000${second.toString().padStart(4, '0')}` } as const;
    await storage.write((tx) => outbox.add({ guildId: null, target, card: textCard('a page'), purpose }, tx));
    outbox.kick();
  }
  await outbox.stop();
  say({ pages, rss });
}

/** The rest, as fast as the machine can. */
async function send(): Promise<void> {
  const outbox = await open(perSecond);
  let highest = 0;
  const from = performance.now();
  const looking = setInterval(() => (highest = Math.max(highest, process.memoryUsage.rss())), 500);
  const enough = setTimeout(() => outbox.holdBulk(), sendMs);
  // Some may be held by the other process.
  while (performance.now() - from < sendMs && (await outbox.counts()).waiting > 0) {
    await outbox.pump();
    await wait(200);
  }
  clearTimeout(enough);
  clearInterval(looking);
  await outbox.stop();
  say({ ms: performance.now() - from, highest, after: lookAtMemory() });
}

await ask();
await sample();
await send();
await storage.close();
process.exit(0);
