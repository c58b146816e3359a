import { setTimeout as wait } from 'node:timers/promises';
import { dirname } from 'node:path';
import { countFaults, isGone, startBotProcess, type BotProcess } from '../../scripts/bot-process.ts';
import { openSandbox, type Sandbox } from '../../src/sandbox/open-sandbox.ts';
import { systemClock } from '../../src/schedule/clock.ts';
import { toWallTime } from '../../src/schedule/wall-time.ts';
import type { Plan } from '../../src/schedule/plan.ts';
import type { Storage, StorageAddress } from '../../src/storage/open-storage.ts';
import { makePlan } from './check-ins.ts';
import { countOnceQuiet, isWhole, type LoadCount } from './count-load.ts';
import {
  drawAct,
  finishAll,
  hearAnswers,
  listBotMessages,
  listWords,
  openLoadRoom,
  plantCheckIn,
  prepare,
  withStorage,
  type Act,
  type LoadRoom,
} from './mixed-load.ts';
import type { Listener } from './overhear.ts';
import { runSql } from './places.ts';
import { createRandom } from './random.ts';

/** What is killed, and how often. */
export interface KillRun {
  kills: number;
  /** Ends early, and counts what there was until then, once it is aborted. */
  signal?: AbortSignal;
  seed: number;
  /** A database that nobody else uses, and its key. */
  address: StorageAddress;
  /** Hears after each kill how many there were; nobody. */
  onKill?: (kills: number) => void;
  /** Hears all that the bot says, and in the end of whom it may say nothing; nobody. */
  listener?: Listener;
}

/** What a killed process left in the outbox: nothing, messages that nobody had begun to send, or one that was being sent. */
export type Moment = 'nothing' | 'saved' | 'sending';

/** What became of everything that people did while the bot was killed again and again. */
export interface KillResult extends LoadCount {
  kills: number;
  moments: Record<Moment, number>;
  /** Times that the bot ended by itself. */
  died: number;
  /** Errors in its log, by name. */
  faults: Record<string, number>;
}

/** Whether all is well: the bot is killed, so it has nothing to complain about. */
export function isUnharmed(result: KillResult): boolean {
  // It is away for seconds, so nothing is missed.
  return isWhole(result) && result.missed + result.died === 0 && Object.keys(result.faults).length === 0;
}

/** So many acts are under way at each kill, at most. */
const mostActs = 6;

/** From before anything happened to after everything is sent: the longest a bot lives on, as a part of what one message takes to become a card. */
const longestLife = 4;

/** The group is asked anew each so many kills, so that there is always somebody who has not answered. */
const killsToRound = 20;

/**
 * Runs the built bot against a sandbox, kills it with SIGKILL at random moments while many people do many things at once, and starts it again each
 * time. What is done and when follows from `seed`; what meets in which millisecond does, as far as two processes can be repeated.
 */
export async function runKills(run: KillRun): Promise<KillResult> {
  const random = createRandom(run.seed);
  const sandbox = await openSandbox({
    port: 0,
    seed: 'demo',
    rateLimits: false,
    // More starts than Discord allows in a day, of which the bot would spare the last.
    gateway: { identifyWindowMs: 0, identifiesPerDay: 1_000_000 },
  });
  const crew = createCrew(run, sandbox);
  try {
    await crew.start();
    await sandbox.waitUntilSeeded();
    await crew.kill();
    const plan = makeNoonPlan();
    const ground = { sandbox, address: run.address, clock: systemClock };
    const room = await openLoadRoom(ground, { plan, now: makeToday(plan) });
    await crew.start();
    const moments = await killAgainAndAgain(run, { room, crew, random });
    await doAllOnceMore(room);
    const count = await countOnceQuiet(room, mostLooks, () => wait(betweenLooksMs));
    const kills = Object.values(moments).reduce((sum, count) => sum + count, 0);
    // The last of them may have ended by itself, too.
    await crew.end();
    run.listener?.meet(sandbox, listWords(room));
    return { kills, moments, died: crew.died(), faults: crew.faults, ...count };
  } finally {
    await crew.end();
    await sandbox.stop();
  }
}

/** Long enough, together, for a lease of a message that was being sent to run out, and for the answer to be looked up. */
const [mostLooks, betweenLooksMs] = [60, 2_000];

interface Killing {
  room: LoadRoom;
  crew: ReturnType<typeof createCrew>;
  random: () => number;
}

async function killAgainAndAgain({ kills, signal, onKill }: KillRun, { room, crew, random }: Killing) {
  const moments: Record<Moment, number> = { nothing: 0, saved: 0, sending: 0 };
  const isAsked = watchAsking(room);
  await waitUntil(isAsked);
  const cardMs = await measureCard(room);
  for (let kill = 0; kill < kills && !signal?.aborted; kill += 1) {
    if (kill % killsToRound === 0) await withStorage(room.address, (storage) => askNow(room, storage));
    const acts = Array.from({ length: 1 + Math.floor(random() * mostActs) }, () => drawNow(random));
    const [lifeMs, writesWhileAway] = [random() * longestLife * cardMs, random() < 0.5];
    if (!isAsked()) await untilAsking();
    const ready = await Promise.all(acts.map((act) => prepare(act, room)));
    await finishAll(ready);
    await wait(lifeMs);
    await crew.kill();
    await hearAnswers(room, true);
    moments[await findMoment(room)] += 1;
    if (writesWhileAway) await finishAll([await prepare({ kind: 'worry', who: kill, text: 0 }, room)]);
    await crew.start();
    onKill?.(kill + 1);
  }
  return moments;
}

/** Nobody kills it any more: on a busy machine it may have been chance whether anybody was told of some kind of act before. */
async function doAllOnceMore(room: LoadRoom): Promise<void> {
  const acts: Act[] = [
    { kind: 'post', text: 0, when: 'at-once' },
    { kind: 'worry', who: 0, text: 0 },
    { kind: 'delete', which: 0 },
    { kind: 'claim', which: 0 },
  ];
  for (const act of acts) {
    await finishAll([await prepare(act, room)]);
    await room.call('POST', '/idle', { timeoutMs: 5_000 });
    await hearAnswers(room, false);
  }
}

/** A post for the next full hour would be of no use: the bot would have to be killed until then. */
function drawNow(random: () => number): Act {
  const act = drawAct(random);
  return act.kind === 'post' ? { ...act, when: 'at-once' } : act;
}

/** How long it takes on this machine until moderators read of a message, in milliseconds. */
async function measureCard(room: LoadRoom): Promise<number> {
  const began = performance.now();
  const cards = () => listBotMessages(room.moderatorsId, room).length;
  const before = cards();
  await finishAll([await prepare({ kind: 'worry', who: 0, text: 0 }, room)]);
  while (cards() === before && performance.now() - began < 10_000) await wait(5);
  return performance.now() - began;
}

/** Tells whether the group and everybody who asked for it was asked by now what they are to be asked. What was seen once is not looked for again. */
function watchAsking(room: LoadRoom): () => boolean {
  const seen = new Set<string>();
  return () => {
    const places = [
      ...room.checkIns.map(({ prompt }) => ({ channelId: room.homeId, prompt })),
      ...room.own.map(({ channelId, prompt }) => ({ channelId, prompt })),
    ].filter(({ channelId, prompt }) => !seen.has(channelId + prompt));
    for (const { channelId, prompt } of places)
      if (listBotMessages(channelId, room, 100).some(({ text }) => text.includes(prompt))) seen.add(channelId + prompt);
    return places.every(({ channelId, prompt }) => seen.has(channelId + prompt));
  };
}

/** So that there is something to answer before the first kill. What does not come is counted in the end. */
async function waitUntil(isAsked: () => boolean): Promise<void> {
  for (const end = Date.now() + 30_000; !isAsked() && Date.now() < end;) await wait(100);
}

/** The bot looks for groups whose time has come at one second past each ten. Resolves right before it does. */
async function untilAsking(): Promise<void> {
  await wait(10_000 - ((Date.now() - 950) % 10_000));
}

/** One more question to the group, due at once; on its next days it is asked by its plan. */
function askNow(room: LoadRoom, storage: Storage): Promise<void> {
  const plan = makeNoonPlan();
  return plantCheckIn(room, { plan, now: makeToday(plan) }, storage);
}

function makeToday({ zone }: Plan): { date: string } {
  return { date: toWallTime(systemClock.now(), zone).date };
}

/** Every day at this minute, in a zone in which it is about noon: no day ends while the bot is killed. */
export function makeNoonPlan(): Plan {
  const now = systemClock.now();
  const behind = new Date(now).getUTCHours() - 12;
  const zone = behind === 0 ? 'Etc/GMT' : `Etc/GMT${behind > 0 ? '+' : '-'}${String(Math.abs(behind))}`;
  return makePlan(now, { zone, minute: toWallTime(now, zone).minute });
}

async function findMoment({ address }: LoadRoom): Promise<Moment> {
  const rows = await runSql(
    address,
    `SELECT DISTINCT state FROM "OutboxMessage" WHERE state IN ('pending', 'sending')`,
  );
  const states = rows.flat();
  if (states.includes('sending')) return 'sending';
  return states.includes('pending') ? 'saved' : 'nothing';
}

/** The process, one after the other. */
function createCrew({ address: { database, key, keyFile }, listener }: KillRun, sandbox: Sandbox) {
  const faults: Record<string, number> = {};
  let bot: BotProcess | null = null;
  let died = 0;
  const env = {
    HOME: dirname(keyFile),
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API_URL: sandbox.apiUrl,
    DATABASE_URL: database.kind === 'sqlite' ? `file:${database.file}` : database.url,
    LAMPLIGHT_KEY: Buffer.from(key ?? []).toString('hex'),
    MESSAGE_CONTENT: 'on',
  };

  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const ending = bot;
    bot = null;
    if (!ending) return;
    if (isGone(ending)) died += 1;
    await ending.end(signal);
  }

  return {
    faults,
    died: () => died,
    /** One that ends before it is connected is started once more: what there was until then is counted all the same. */
    async start(): Promise<void> {
      const onSaid = (line: string): void => listener?.hear(line);
      const startOne = () => startBotProcess(env, { onLine: countFaults(faults), onSaid, isApart: true });
      bot = await startOne().catch((error: unknown) => {
        died += 1;
        const reason = String(error);
        faults[reason] = (faults[reason] ?? 0) + 1;
        return startOne();
      });
    },
    kill: () => end('SIGKILL'),
    end: () => end('SIGTERM'),
  };
}
