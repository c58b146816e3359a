// Several real processes on one PostgreSQL, each with some of the shards, of which one or two are killed at a time while people write on all servers.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { countFaults, isGone, startBotProcess, type BotProcess } from '../../scripts/bot-process.ts';
import { findShard } from '../../src/discord/shards.ts';
import { openSandbox, type Sandbox } from '../../src/sandbox/open-sandbox.ts';
import { systemClock } from '../../src/schedule/clock.ts';
import { emptySettings } from '../../src/servers/settings.ts';
import { openServerStore } from '../../src/servers/store.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { createControl, type Control } from './control.ts';
import type { Listener } from './overhear.ts';
import { createRandom } from './random.ts';

/** What is killed, and how often. */
export interface ShardKillRun {
  /** How many times one process or two are killed. */
  kills: number;
  /** Ends early, and counts what there was until then, once it is aborted. */
  signal?: AbortSignal;
  seed: number;
  /** Where the processes live. */
  folder: string;
  /** A PostgreSQL. */
  databaseUrl: string;
  processes: number;
  /** So many over all processes, a multiple of their number. */
  shards: number;
  /** Hears after each time how many there were. */
  onKill?: (done: number) => void;
  /** Hears all that the processes say, and in the end of whom they may say nothing; nobody. */
  listener?: Listener;
}

/** What became of it. */
export interface ShardKillResult {
  kills: number;
  /** Worrying messages that were written. */
  written: number;
  /** Written, and no card about it. */
  lost: number;
  /** More than one card about one message. */
  doubled: number;
  /** How many shards had a server. */
  shards: number;
  /** Sessions that Discord has in the end, one for each shard. */
  sessions: number;
  /** Processes that ended by themselves. */
  died: number;
  /** Faults in the logs, by name. */
  faults: Record<string, number>;
}

/** Whether all is well: processes are killed, so they have nothing to complain about. */
export function isShared({ lost, doubled, shards, sessions, died, faults }: ShardKillResult): boolean {
  return lost + doubled + died + Object.keys(faults).length === 0 && sessions === shards;
}

/** A server, as the control API made it. */
interface Place {
  guildId: string;
  channels: Record<string, string>;
  members: Record<string, string>;
}

const key = Buffer.alloc(32, 0x11);

/**
 * Runs the built bot in several processes against a sandbox with a server on every shard, kills one of them or two at once with SIGKILL at random
 * moments while somebody writes worrying messages everywhere, and starts them again each time. The moments come from `seed`, as far as processes can
 * be repeated.
 */
export async function runShardKills(run: ShardKillRun): Promise<ShardKillResult> {
  const random = createRandom(run.seed);
  const sandbox = await openSandbox({
    port: 0,
    seed: 'empty',
    rateLimits: false,
    gateway: { maxConcurrency: run.shards, identifiesPerDay: 1_000_000 },
  });
  const bots: BotProcess[] = [];
  const faults: Record<string, number> = {};
  let died = 0;
  const start = (index: number) => startOne(index, { run, sandbox, faults });
  const end = async (bot: BotProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (isGone(bot)) died += 1;
    await bot.end(signal);
  };
  try {
    const call = createControl(sandbox.url);
    const places = await makePlaces(run.shards, call);
    await setUpAll(places, run);
    for (let index = 0; index < run.processes; index += 1) bots.push(await start(index));
    const written: Written[] = [];
    const write = async ({ channels, members }: Place): Promise<void> => {
      const content = 'I keep thinking about killing myself';
      const body = { userId: members['maya'], channelId: channels['lounge'], content };
      const { messageId } = await call<{ messageId: string }>('POST', '/act/message', body);
      written.push({ messageId, place: { channels, members } });
    };
    let kill = 0;
    for (; kill < run.kills && !run.signal?.aborted; kill += 1) {
      for (const place of places) if (random() < 0.5) await write(place);
      await wait(random() * 250);
      const victims = chooseVictims(bots.length, random);
      const dying = bots.filter((_, index) => victims.includes(index));
      await Promise.all(dying.map((bot) => end(bot, 'SIGKILL')));
      for (const place of places) if (random() < 0.5) await write(place);
      await Promise.all(victims.map(async (index) => void (bots[index] = await start(index))));
      run.onKill?.(kill + 1);
    }
    for (const place of places) await write(place);
    const counts = await countCards(written, call);
    const sessions = sandbox.gateway.state().sessions.filter(({ connected }) => connected).length;
    await Promise.all(bots.splice(0).map((bot) => end(bot, 'SIGTERM')));
    run.listener?.meet(sandbox, []);
    return {
      kills: kill,
      written: written.length,
      lost: counts.filter((cards) => cards === 0).length,
      doubled: counts.filter((cards) => cards > 1).length,
      shards: new Set(places.map(({ guildId }) => findShard(guildId, run.shards))).size,
      ...{ sessions, died, faults },
    };
  } finally {
    await Promise.all(bots.map((bot) => bot.end('SIGTERM')));
    await sandbox.stop();
  }
}

/** One of them, or two. */
function chooseVictims(count: number, random: () => number): number[] {
  const first = Math.floor(random() * count);
  const second = (first + 1 + Math.floor(random() * (count - 1))) % count;
  return random() < 0.5 ? [first] : [first, second];
}

interface Starting {
  run: ShardKillRun;
  sandbox: Sandbox;
  /** Counts what each complains of, by name. */
  faults: Record<string, number>;
}

/** One of the processes, with its share of the shards. */
function startOne(index: number, { run, sandbox, faults }: Starting): Promise<BotProcess> {
  const { processes, shards, folder, databaseUrl, listener } = run;
  const share = shards / processes;
  const env = {
    HOME: folder,
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API_URL: sandbox.apiUrl,
    DATABASE_URL: databaseUrl,
    LAMPLIGHT_KEY: key.toString('hex'),
    MESSAGE_CONTENT: 'on',
    SHARDS: `${String(index * share)}-${String((index + 1) * share - 1)}/${String(shards)}`,
  };
  const onSaid = (line: string): void => listener?.hear(line);
  return startBotProcess(env, { onLine: countFaults(faults), onSaid, isApart: true });
}

/** Servers until every shard has one: which one a server belongs to is in its id. */
async function makePlaces(shards: number, call: Control): Promise<Place[]> {
  const places = new Map<number, Place>();
  while (places.size < shards) {
    const shape = {
      name: 'Harbour',
      owner: 'olu',
      members: [{ name: 'maya' }, { name: 'theo' }],
      channels: [{ name: 'lounge' }, { name: 'moderators' }],
    };
    const place = await call<Place>('POST', '/guilds', shape);
    const shard = findShard(place.guildId, shards);
    if (!places.has(shard)) places.set(shard, place);
  }
  return [...places.values()];
}

/** As `/setup` would have done it, before anybody is there. */
async function setUpAll(places: readonly Place[], { databaseUrl: url, folder }: ShardKillRun): Promise<void> {
  const keyFile = join(folder, 'lamplight.key');
  const storage = await openStorage({ database: { kind: 'postgresql', url }, key, keyFile });
  const servers = await openServerStore(storage, systemClock);
  for (const { guildId, channels, members } of places) {
    const settings = {
      ...emptySettings(guildId),
      moderatorChannelId: channels['moderators'] ?? null,
      onCallId: members['theo'] ?? null,
      watched: new Set([channels['lounge'] ?? '']),
    };
    await storage.write((tx) => servers.save(guildId, settings, tx));
  }
  await storage.close();
}

interface Written {
  messageId: string;
  place: Pick<Place, 'channels' | 'members'>;
}

/** How many cards there are about each message, once there is one about each, or two minutes are over. */
async function countCards(written: readonly Written[], call: Control): Promise<number[]> {
  const count = () => countNow(written, call);
  // Long enough for a lease of a message that was being sent to run out, and for the answer to be looked up.
  for (const end = Date.now() + 120_000; Date.now() < end && (await count()).includes(0);) await wait(500);
  // What would come twice has time to, also from whoever takes over after a lease.
  await wait(2_000);
  return count();
}

/** Each channel is read once, however much was written about. */
async function countNow(written: readonly Written[], call: Control): Promise<number[]> {
  const channels = new Map(written.map(({ place }) => [place.channels['moderators'] ?? '', place]));
  const cards = new Map<string, number>();
  for (const [channelId, { members }] of channels) {
    const query = new URLSearchParams({ userId: members['theo'] ?? '', channelId, limit: '100000' });
    for (const { text } of await call<{ text: string }[]>('GET', `/view?${query.toString()}`))
      for (const messageId of new Set(Array.from(text.matchAll(/\/(\d+)\)/g), ([, id = '']) => id)))
        cards.set(messageId, (cards.get(messageId) ?? 0) + 1);
  }
  return written.map(({ messageId }) => cards.get(messageId) ?? 0);
}
