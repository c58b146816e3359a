// A real process that asks people what they want to be asked, and is killed again and again: at random moments around the second at which it
// looks for whose time has come, while it sends, and while it notes what was sent. Meanwhile people answer, and some want no more of it.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { countFaults, isGone, startBotProcess, type BotProcess } from '../../scripts/bot-process.ts';
import type { OwnPlace } from '../../src/check-ins/own/own-check-in.ts';
import { askPurposes } from '../../src/check-ins/own/reach/unsent.ts';
import type { DatabaseAddress } from '../../src/config.ts';
import { createRest } from '../../src/discord/client.ts';
import { openMail } from '../../src/discord/mail.ts';
import { createPlaces } from '../../src/discord/places.ts';
import { letIn } from '../../src/groups/belonging.ts';
import type { Group } from '../../src/groups/group.ts';
import { openGroupStore } from '../../src/groups/store.ts';
import { openSandbox, type Sandbox } from '../../src/sandbox/open-sandbox.ts';
import { systemClock } from '../../src/schedule/clock.ts';
import { toWallTime } from '../../src/schedule/wall-time.ts';
import { openStorage, type Storage } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import { makePlan } from './check-ins.ts';
import { makeGroup } from './groups.ts';
import { createControl, type Control } from './control.ts';
import { createRandom } from './random.ts';
import { keepOwn } from './own-check-ins.ts';

/** What is killed, and how often. Two processes share the work, which takes a database that can be shared. */
export interface OwnKillRun {
  kills: number;
  seed: number;
  /** Ends early, and counts what there was until then, once it is aborted. */
  signal?: AbortSignal;
  /** Where the processes live. */
  folder: string;
  database: DatabaseAddress;
  processes: 1 | 2;
}

/**
 * What a killed process left behind, as the database and Discord tell together: `due`, times that were not asked; `saved`, messages of which none
 * was being sent; `sending`; `unnoted`, a message that was on Discord and not yet noted.
 */
export type Moment = 'nothing' | 'due' | 'saved' | 'sending' | 'unnoted';

/** What became of everything that people asked for while the bot was killed again and again. */
export interface OwnKillResult {
  kills: number;
  moments: Record<Moment, number>;
  /** Times that came of people who stopped nothing. */
  due: number;
  /** Of these, not on Discord. */
  lost: number;
  /** On Discord more than once, whoever's. */
  doubled: number;
  /** In the database not as asked exactly once, or still on their way. */
  unnoted: number;
  /** Answers that were confirmed to whoever pressed, and how many of these the database does not know. */
  answers: number;
  answersLost: number;
  /** Those who stopped, paused or had everything forgotten and were told so, and what was sent to them after that. */
  stops: number;
  afterStop: number;
  /** Who answered, or wanted no more, and was never told that it is done although they tried until the end. */
  untold: number;
  /** Processes that ended by themselves. */
  died: number;
  /** Faults in the logs, by name. */
  faults: Record<string, number>;
}

/** Whether all is well: the bot is killed, so it has nothing to complain about. */
export function keptItsWord(result: OwnKillResult): boolean {
  const { lost, doubled, unnoted, answersLost, afterStop, untold, died, faults } = result;
  const counts = [lost, doubled, unnoted, answersLost, afterStop, untold, died, Object.keys(faults).length];
  return counts.every((count) => count === 0);
}

/** Ways of wanting no more. */
const exits = ['stop', 'pause', 'forget'] as const;

const kinds = ['thread', 'group', 'direct'] as const;

/** So many are asked in each kind of place, in every wave; and one more for each of {@link exits}. */
const crowd = 12;

/** In each wave so many answer, and so many kills are made. */
const answersInWave = 6;
const killsInWave = 5;

/** What was being sent when somebody was told that they are asked no more may arrive for so long, in milliseconds. */
const inFlightMs = 1_000;

/** So long Discord takes to answer that a message is there, in milliseconds, by turns: who is killed meanwhile does not know it. */
const slowMs = [1_000, 80] as const;

const dayMs = 24 * 3_600_000;

/** Somebody, by their id, and where they are asked. */
interface Asked {
  userId: string;
  place: OwnPlace;
}

/** One time that came. */
interface Due extends Asked {
  checkInId: string;
  /** Stands in its question, and in no other. */
  word: string;
  /** By which its person ends it; null where they do not. */
  exit: (typeof exits)[number] | null;
  /** Since when they know that it has ended, in milliseconds since the epoch. */
  endedAt?: number;
  /** Whether they know that their answer was noted. */
  isAnswered?: boolean;
}

interface KillRoom {
  sandbox: Sandbox;
  storage: Storage;
  call: Control;
  guildId: string;
  /** Where people use commands. */
  channelId: string;
  meet(kind: (typeof kinds)[number]): Promise<Asked>;
  /** Since when nobody is killed any more, in milliseconds since the epoch; null while somebody is. */
  quietSince: number | null;
}

/**
 * Runs the built bot against a sandbox, kills it with SIGKILL again and again while people's own check-ins come, and starts it again each time. The
 * moments come from `seed`, as far as processes can be repeated.
 */
export async function runOwnKills(run: OwnKillRun): Promise<OwnKillResult> {
  const random = createRandom(run.seed);
  const sandbox = await openSandbox({ port: 0, seed: 'demo', rateLimits: false, gateway: { identifyWindowMs: 0 } });
  const key = Buffer.alloc(32, 0x11);
  const keyFile = join(run.folder, 'lamplight.key');
  const storage = await openStorage({ database: run.database, key, keyFile });
  const crew = createCrew({ ...run, random, sandbox, key });
  try {
    await crew.start(1);
    const room = await openRoom(sandbox, storage);
    await crew.end('SIGKILL');
    await crew.start();
    const { dues, moments } = await killInWaves(run, { room, crew, random });
    const kills = Object.values(moments).reduce((sum, count) => sum + count, 0);
    const counts = await count(dues, room);
    // The last of them may have ended by themselves, too.
    await crew.end('SIGTERM');
    return { kills, moments, ...counts, died: crew.died(), faults: crew.faults };
  } finally {
    await crew.end('SIGTERM');
    await storage.close();
    await sandbox.stop();
  }
}

type Crew = ReturnType<typeof createCrew>;

/** The processes. */
function createCrew(needs: OwnKillRun & { random: () => number; sandbox: Sandbox; key: Buffer }) {
  const { folder, database, processes, random, sandbox, key } = needs;
  const bots: BotProcess[] = [];
  const faults: Record<string, number> = {};
  let died = 0;

  const end = async (bot: BotProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (isGone(bot)) died += 1;
    await bot.end(signal);
  };

  const startOne = (): Promise<BotProcess> =>
    startBotProcess(
      {
        HOME: folder,
        DISCORD_TOKEN: sandbox.token,
        DISCORD_API_URL: sandbox.apiUrl,
        DATABASE_URL: database.kind === 'sqlite' ? `file:${database.file}` : database.url,
        LAMPLIGHT_KEY: key.toString('hex'),
      },
      { onLine: countFaults(faults), isApart: true },
    );

  return {
    faults,
    died: () => died,
    async start(count: number = processes): Promise<void> {
      while (bots.length < count) bots.push(await startOne());
    },
    /** Kills one; where there are two, the other goes on. */
    async killOne(): Promise<void> {
      const [bot] = bots.splice(Math.floor(random() * bots.length), 1);
      if (bot) await end(bot, 'SIGKILL');
    },
    async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
      await Promise.all(bots.splice(0).map((bot) => end(bot, signal)));
    },
  };
}

/** A community with a group, while a bot is there that sets it up. It knows the group when it starts the next time. */
async function openRoom(sandbox: Sandbox, storage: Storage): Promise<KillRoom> {
  await sandbox.waitUntilSeeded();
  const call = createControl(sandbox.url);
  const { guilds } = await call<{ guilds: { guildId: string; channels: Record<string, string> }[] }>('GET', '/state');
  const [guild] = guilds;
  if (!guild) throw new Error('The demo community has no server.');
  const { guildId, channels } = guild;
  const rest = createRest(sandbox, sandbox.token);
  const [places, mail] = [createPlaces(rest), openMail(rest, () => sandbox.world.botId)];
  const group = await foundGroup(guildId, { places, storage, botId: sandbox.world.botId });
  let met = 0;

  async function findPlace(kind: (typeof kinds)[number], userId: string): Promise<OwnPlace> {
    switch (kind) {
      case 'thread': {
        const threadId = await places.createThread(channels['welcome'] ?? '', 'A quiet place');
        await places.addToThread(threadId, userId);
        return { kind, threadId };
      }
      case 'group':
        await letIn(group, userId, { places });
        return { kind, groupId: group.id };
      case 'direct':
        return { kind, channelId: await mail.openDirectMessage(userId) };
    }
  }

  return {
    ...{ sandbox, storage, call, guildId },
    channelId: channels['lounge'] ?? '',
    quietSince: null,
    async meet(kind) {
      const name = `member-${String((met += 1))}`;
      const { userId } = await call<{ userId: string }>('POST', `/guilds/${guildId}/members`, { name });
      return { userId, place: await findPlace(kind, userId) };
    },
  };
}

async function foundGroup(
  guildId: string,
  { places, storage, botId }: { places: ReturnType<typeof createPlaces>; storage: Storage; botId: string },
): Promise<Group> {
  const roleId = await places.createRole(guildId, 'Harbour');
  const channelId = await places.createChannel(guildId, { name: 'harbour', topic: '', roleId, botId });
  const group = makeGroup({ guildId, roleId, channelId });
  const store = await openGroupStore(storage, systemClock);
  await storage.write((tx) => store.save(group, tx));
  return group;
}

interface Killing {
  room: KillRoom;
  crew: Crew;
  random: () => number;
}

/** Half of the waves meet the bot while it asks, the others while it sends; kills that follow soon, while it takes up what was left. */
async function killInWaves({ kills, signal }: OwnKillRun, { room, crew, random }: Killing) {
  const moments: Record<Moment, number> = { nothing: 0, due: 0, saved: 0, sending: 0, unnoted: 0 };
  const crowds = await meetAll(
    kinds.flatMap((kind) => Array.from({ length: crowd }, () => kind)),
    room,
  );
  // The same people in every third wave: no more direct channels are opened than Discord allows.
  const leavers = await meetAll(
    kinds.flatMap((_, turn) => exits.map((_, index) => kinds[(index + turn) % kinds.length] ?? 'thread')),
    room,
  );
  const dues: Due[] = [];
  const acts: Promise<void>[] = [];
  for (let done = 0, wave = 0; done < kills && !signal?.aborted; wave += 1) {
    const turn = (wave % kinds.length) * exits.length;
    await untilAsking({ aheadMs: 1_500 });
    const came = await plant(crowds, leavers.slice(turn, turn + exits.length), { room, first: dues.length });
    dues.push(...came);
    await slowDown(slowMs[wave % slowMs.length] ?? 0, room);
    await untilAsking({ aheadMs: 0 });
    acts.push(...actAll(came, { room, random }));
    let pauseMs = random() < 0.5 ? random() * 300 : random() * 1_500;
    for (let left = Math.min(killsInWave, kills - done); left > 0 && !signal?.aborted; left -= 1, done += 1) {
      await wait(pauseMs);
      await crew.killOne();
      moments[await findMoment(room)] += 1;
      await crew.start();
      pauseMs = random() * 800;
    }
  }
  room.quietSince = Date.now();
  await Promise.all(acts);
  await waitUntil(() => isThrough(dues, room), room);
  // What would come twice, or all the same, has time to.
  await wait(2 * inFlightMs);
  return { dues, moments };
}

async function slowDown(ms: number, { call }: KillRoom): Promise<void> {
  await call('DELETE', '/faults');
  await call('POST', '/faults', { kind: 'slow', ms, times: 1_000_000, route: 'POST /channels/*/messages' });
}

async function meetAll(places: readonly (typeof kinds)[number][], room: KillRoom): Promise<Asked[]> {
  const met: Asked[] = [];
  for (const kind of places) met.push(await room.meet(kind));
  return met;
}

/** The bot looks for whose time has come at five seconds past each ten; resolves so long before it does. */
async function untilAsking({ aheadMs }: { aheadMs: number }): Promise<void> {
  const left = 10_000 - ((Date.now() - 5_000) % 10_000) - aheadMs;
  await wait(left < 0 ? left + 10_000 : left);
}

/** Lets times come for everybody, each a check-in of its own; those who leave want no more, each by another of {@link exits}. */
async function plant(
  crowds: readonly Asked[],
  leaving: readonly Asked[],
  { room, first }: { room: KillRoom; first: number },
): Promise<Due[]> {
  const { storage, guildId } = room;
  const now = Date.now();
  const zone = findNoon(now);
  const { date, minute } = toWallTime(now, zone);
  const plan = makePlan(now, { zone, minute });
  const dues: Due[] = [];
  for (const [index, asked] of [...crowds, ...leaving].entries()) {
    const word = `zz${String(first + index).padStart(5, '0')}`;
    const { userId, place } = asked;
    const given = { guildId, userId, place, plan, prompt: `How was the ${word} day?`, next: { date, at: now } };
    const { id } = await keepOwn(now, storage, given);
    dues.push({ ...asked, checkInId: id, word, exit: exits[index - crowds.length] ?? null });
  }
  return dues;
}

/** A zone in which it is about noon: no day ends while the test runs. */
function findNoon(now: number): string {
  const behind = new Date(now).getUTCHours() - 12;
  return behind === 0 ? 'Etc/GMT' : `Etc/GMT${behind > 0 ? '+' : '-'}${String(Math.abs(behind))}`;
}

/** What people do, each at a moment of their own, again and again until they are told that it is done: the bot may be away. */
function actAll(came: readonly Due[], { room, random }: Omit<Killing, 'crew'>): Promise<void>[] {
  const staying = came.filter(({ exit }) => exit === null);
  const answering = Array.from(
    { length: answersInWave },
    () => staying.splice(Math.floor(random() * staying.length), 1)[0],
  );
  return [
    ...came.flatMap((due) => (due.exit === null ? [] : [leave(due, due.exit, random() * 2_500, room)])),
    ...answering.flatMap((due) => (due ? [answer(due, random() * 4_000, room)] : [])),
  ];
}

async function leave(due: Due, exit: (typeof exits)[number], afterMs: number, room: KillRoom): Promise<void> {
  await wait(afterMs);
  if (await waitUntil(async () => isTold(await tryToLeave(due, exit, room), leftTexts), room)) due.endedAt = Date.now();
}

/** What somebody is told once it has ended; those too who had ended it and were not told. */
const leftTexts = [
  en.checkin.stop.done,
  en.errors['checkin-none'](),
  en.ownAsk.again({ when: '' }).slice(0, 10),
  en.privacy.forget.done,
  en.privacy.forget.nothing,
];

async function tryToLeave(due: Due, exit: (typeof exits)[number], room: KillRoom): Promise<Told> {
  const runs = (command: string, options = {}) =>
    act('command', { channelId: room.channelId, command, options }, due, room);
  const presses = async (label: string, { answer }: Told) =>
    answer ? act('press', { messageId: answer.id, label }, due, room) : nothingTold;
  const named = { 'check-in': due.checkInId };
  switch (exit) {
    case 'stop': {
      const asked = await runs('checkin stop', named);
      return isTold(asked, leftTexts) ? asked : presses(en.checkin.buttons.stopYes, asked);
    }
    case 'pause':
      return runs('checkin pause', { ...named, until: toWallTime(Date.now() + 30 * dayMs, 'UTC').date });
    case 'forget':
      return presses(en.privacy.forget.yes, await runs('privacy forget'));
  }
}

async function answer(due: Due, afterMs: number, room: KillRoom): Promise<void> {
  await wait(afterMs);
  const label = en.round.levels[4];
  const texts = [en.ownAsk.noted({ level: label }), en.ownAsk.notedAlready];
  const isAnswered = await waitUntil(async () => {
    const message = findAsks(room).find(({ text }) => text.includes(due.word));
    return message !== undefined && isTold(await act('press', { messageId: message.id, label }, due, room), texts);
  }, room);
  due.isAnswered = isAnswered;
}

/** What somebody is told who does something. */
interface Told {
  answer: { id: string; text: string } | null;
}

const nothingTold: Told = { answer: null };

/** A bot that is away, or dies meanwhile, tells nothing. */
function act(path: string, body: object, { userId }: Due, { call }: KillRoom): Promise<Told> {
  return call<Told>('POST', `/act/${path}?wait=5000`, { userId, ...body }).catch(() => nothingTold);
}

function isTold({ answer: said }: Told, texts: readonly string[]): boolean {
  return said !== null && texts.some((text) => said.text.includes(text));
}

/** Long enough for the lease of a message that was being sent to run out. */
const patienceMs = 90_000;

/** Waits for something to be so, while bots are killed and {@link patienceMs} after that; false where it did not come: that is counted. */
async function waitUntil(isSo: () => Promise<boolean>, room: Pick<KillRoom, 'quietSince'>): Promise<boolean> {
  while (room.quietSince === null || Date.now() < room.quietSince + patienceMs) {
    if (await isSo()) return true;
    await wait(100);
  }
  return false;
}

interface AskMessage {
  id: string;
  text: string;
  at: number;
}

/** Everything that the bot sent, apart from what only one person sees. */
function findAsks({ sandbox: { world } }: Pick<KillRoom, 'sandbox'>): AskMessage[] {
  return [...world.channels.values()].flatMap(({ messages }) =>
    [...messages.values()]
      .filter(({ authorId, ephemeralFor }) => authorId === world.botId && ephemeralFor === null)
      .map(({ id, components, createdAt }) => ({ id, text: JSON.stringify(components), at: Date.parse(createdAt) })),
  );
}

/** Messages of asks that are on their way. */
function listUnsent({ storage }: Pick<KillRoom, 'storage'>) {
  const where = { purpose: { startsWith: askPurposes[0] }, state: { in: ['pending', 'sending'] } };
  return storage.read.outboxMessage.findMany({ where, select: { purpose: true, state: true } });
}

async function findMoment(room: KillRoom): Promise<Moment> {
  const unsent = await listUnsent(room);
  const sending = unsent.filter(({ state }) => state === 'sending');
  const there = findAsks(room).map(({ text }) => text);
  const isThere = ({ purpose }: { purpose: string | null }) => {
    const askId = purpose?.slice(askPurposes[0].length) ?? '';
    return there.some((text) => text.includes(askId));
  };
  if (sending.some(isThere)) return 'unnoted';
  if (sending.length > 0) return 'sending';
  if (unsent.length > 0) return 'saved';
  const due = { state: 'on', nextAt: { lte: new Date() } };
  return (await room.storage.read.ownCheckIn.count({ where: due })) > 0 ? 'due' : 'nothing';
}

async function isThrough(dues: readonly Due[], room: KillRoom): Promise<boolean> {
  if ((await listUnsent(room)).length > 0) return false;
  const there = findAsks(room).map(({ text }) => text);
  return dues.every(({ exit, word }) => exit !== null || there.some((text) => text.includes(word)));
}

async function count(
  dues: readonly Due[],
  room: KillRoom,
): Promise<Omit<OwnKillResult, 'kills' | 'moments' | 'died' | 'faults'>> {
  const asks = findAsks(room);
  const rows = await room.storage.read.ownAsk.findMany();
  const sent = (due: Due) => asks.filter(({ text }) => text.includes(due.word));
  const states = (due: Due) => rows.filter(({ checkInId }) => checkInId === due.checkInId).map(({ state }) => state);
  const staying = dues.filter(({ exit }) => exit === null);
  const gone = dues.filter(({ endedAt }) => endedAt !== undefined);
  const answered = staying.filter(({ isAnswered }) => isAnswered);
  const isNoted = (due: Due) => states(due).join() === 'asked' || states(due).join() === 'answered';
  const isTooLate = (due: Due) => sent(due).some(({ at }) => at > (due.endedAt ?? Infinity) + inFlightMs);
  return {
    due: staying.length,
    lost: staying.filter((due) => sent(due).length === 0).length,
    doubled: dues.filter((due) => sent(due).length > 1).length,
    unnoted: staying.filter((due) => !isNoted(due)).length + (await listUnsent(room)).length,
    answers: answered.length,
    answersLost: answered.filter((due) => states(due).join() !== 'answered').length,
    stops: gone.length,
    afterStop: gone.filter(isTooLate).length,
    untold: dues.filter((due) => (due.exit !== null && !gone.includes(due)) || due.isAnswered === false).length,
  };
}
