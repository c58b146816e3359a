import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeSplitKey } from '../src/anonymous/custody/split-key.ts';
import { addKey, noteKey } from '../src/anonymous/custody/store.ts';
import { openGroupStore } from '../src/groups/store.ts';
import { systemClock } from '../src/schedule/clock.ts';
import { openServerStore } from '../src/servers/store.ts';
import { packageRoot } from '../src/storage/package-root.ts';
import { makeGroup } from '../test/kit/groups.ts';
import type { BenchDatabase } from './databases.ts';
import { amount, times, type Finding } from './findings.ts';
import { openSandboxProcess, startProcess, type SandboxProcess } from './sandbox-process.ts';
import { percentile } from './statistics.ts';
import { openForm, see, tagOf, writeAll, type Writing } from './writers.ts';
import { startBot } from './start-bot.ts';

const channels = 40;
/** In each channel somebody writes every two seconds, so long that a group takes no more in a minute: see `breakers`. */
const everyMs = 2_000;
const postsEach = 15;
const rounds = 2;
/** A group takes as much again when a minute has passed since. */
const roundMs = 62_000;
/** Discord's limits let a channel have so few at once; these are written in others, before anything is measured. */
const warmUpEach = 5;
const mostMs = 1_000;

/**
 * How soon what somebody sent off can be read: on forty servers with custodians, a channel each, somebody writes anonymously every two
 * seconds, at random moments of these, twenty in a second altogether, with Discord's limits on. Beside it the same from a bare client that
 * sends the words as they are. From when the form was sent to when the message was made, both by Discord's ids. Each has a sandbox of its
 * own in another process, and they take turns.
 */
export async function* benchPosting(database: BenchDatabase): AsyncGenerator<Finding> {
  const [bare, lamplight] = [await startBare(), await startLamplight(database)];
  const figures = { bare: [] as number[], lamplight: [] as number[] };
  try {
    for (const side of [bare, lamplight]) await warmUp(side);
    for (let round = 1; round <= rounds; round += 1) {
      const next = wait(roundMs);
      figures.bare.push(...(await measure(bare, bare.places, postsEach, round)));
      figures.lamplight.push(...(await measure(lamplight, lamplight.places, postsEach, round)));
      if (round < rounds) await next;
    }
  } finally {
    await Promise.all([bare.end(), lamplight.end()]);
  }
  const left = await countLeft(database);
  const ratio = (share: number) => percentile(figures.lamplight, share) / percentile(figures.bare, share);
  yield times('posting, bare discord.js', figures.bare);
  yield times('posting, Lamplight', figures.lamplight, { most: mostMs });
  yield amount('posting, ratio of p50', ratio(0.5), '× bare discord.js');
  yield amount('posting, ratio of p99', ratio(0.99), '× bare discord.js');
  yield amount('posts lost', countLost(figures.lamplight), 'posts', {
    aim: { most: 0 },
    note: `of the bare client ${countLost(figures.bare)}; ${left.posted} posted, ${left.sealed} of them sealed, ${left.waiting} left in the outbox`,
  });
}

/** Writes elsewhere, and opens a form in each place: for whoever comes first there, the bot has Discord count who is in the group. */
async function warmUp(side: Side): Promise<void> {
  await measure(side, side.warm, warmUpEach, 0);
  for (const { channelId, people } of side.places)
    await openForm(side.sandbox, side.command, { channelId, userId: people[0] ?? '' });
}

function countLost(figures: readonly number[]): number {
  return figures.filter((ms) => ms === Infinity).length;
}

/** Random moments, the same in every run (Lehmer's generator). */
function createMoments(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Somebody else each time in each place; milliseconds from sending off to being there, `Infinity` for what never was. */
async function measure(side: Side, places: readonly MadePlace[], each: number, round: number): Promise<number[]> {
  const moment = createMoments(round + 1);
  const writings = places.flatMap(({ channelId, people }, place) =>
    people.slice(0, each).map((userId, turn): Writing => {
      const tag = tagOf((round * channels + place) * postsEach + turn);
      const text = `Slept badly again, but the walk helped a bit. Tonight it was ${tag}`;
      return { userId, channelId, text, at: (turn + moment()) * everyMs };
    }),
  );
  const written = await writeAll(side.sandbox, side.command, writings);
  return waitForAll(side, places, written);
}

/** What is not there a minute later is lost, as is what could not be sent off. */
async function waitForAll(
  { sandbox }: Side,
  places: readonly MadePlace[],
  written: Awaited<ReturnType<typeof writeAll>>,
): Promise<number[]> {
  const end = Date.now() + 60_000;
  for (;;) {
    const seen = await Promise.all(places.map(({ channelId, people }) => see(sandbox, people[0] ?? '', channelId)));
    const messages = seen.flat();
    const times = written.map((one) => {
      const message = one && messages.find(({ text }) => text.includes(one.text));
      return message ? message.at - one.sentAt : Infinity;
    });
    if (countLost(times) === 0 || Date.now() > end) return times;
    await wait(500);
  }
}

interface MadePlace {
  guildId: string;
  roleId: string;
  channelId: string;
  people: readonly string[];
}

interface Side {
  sandbox: SandboxProcess;
  command: string;
  /** Where it is measured, and where it warms up. */
  places: readonly MadePlace[];
  warm: readonly MadePlace[];
  end(): Promise<void>;
}

/** A sandbox with all servers in it. */
async function openPlaces(): Promise<Pick<Side, 'sandbox' | 'places' | 'warm'>> {
  const sandbox = await openSandboxProcess();
  const made: MadePlace[] = [];
  for (let index = 0; index < 2 * channels; index += 1) made.push(await makePlace(index, sandbox));
  return { sandbox, places: made.slice(0, channels), warm: made.slice(channels) };
}

async function makePlace(index: number, sandbox: SandboxProcess): Promise<MadePlace> {
  const names = Array.from({ length: postsEach }, (_, person) => `person-${index}-${person}`);
  const made = await sandbox.call<
    Record<'members' | 'roles' | 'channels', Record<string, string>> & { guildId: string }
  >('POST', '/guilds', {
    name: `Server ${index}`,
    owner: `owner-${index}`,
    members: names.map((name) => ({ name, roles: ['Harbour'] })),
    roles: [{ name: 'Harbour' }],
    channels: [{ name: 'harbour' }],
  });
  return {
    guildId: made.guildId,
    roleId: made.roles['Harbour'] ?? '',
    channelId: made.channels['harbour'] ?? '',
    people: names.map((name) => made.members[name] ?? ''),
  };
}

async function startBare(): Promise<Side> {
  const opened = await openPlaces();
  const client = startProcess(['--import', 'tsx', join(packageRoot, 'bench', 'bare-poster.ts')], {
    DISCORD_TOKEN: opened.sandbox.token,
    DISCORD_API_URL: opened.sandbox.apiUrl,
  });
  await client.line();
  return {
    ...opened,
    command: 'post',
    async end() {
      await client.end();
      await opened.sandbox.end();
    },
  };
}

async function startLamplight(database: BenchDatabase): Promise<Side> {
  const opened = await openPlaces();
  const { sandbox, places, warm } = opened;
  await saveGroups(database, [...places, ...warm]);
  const bot = await startBot(database, sandbox, { reads: false });
  await sandbox.waitUntilSeeded();
  return {
    ...opened,
    command: 'anon post',
    async end() {
      await bot.end('SIGTERM');
      await sandbox.end();
    },
  };
}

/** A group on each server, and custodians to whom its posts are sealed. */
async function saveGroups(database: BenchDatabase, places: readonly MadePlace[]): Promise<void> {
  await database.use(async (storage) => {
    const settings = await openServerStore(storage, systemClock);
    const store = await openGroupStore(storage, systemClock);
    const toldAt = Date.now() - 8 * dayMs;
    for (const { guildId, roleId, channelId, people } of places) {
      const key = await makeSplitKey(people.slice(0, 3), storage.vault);
      await storage.write(async (tx) => {
        await settings.ensure(guildId, tx);
        await store.save(makeGroup({ guildId, roleId, channelId, anonymous: 'on' }), tx);
        await addKey(guildId, key, toldAt, tx);
        await noteKey(key.id, { state: 'active', toldAt, activeFrom: toldAt + 7 * dayMs }, tx);
      });
    }
  });
}

const dayMs = 24 * 3_600_000;

async function countLeft(database: BenchDatabase): Promise<Record<'posted' | 'sealed' | 'waiting', number>> {
  return database.use(async ({ read }) => ({
    posted: await read.anonymousPost.count({ where: { state: 'posted' } }),
    sealed: await read.anonymousPost.count({ where: { state: 'posted', boxSealed: { not: null } } }),
    waiting: await read.outboxMessage.count({ where: { traceless: true } }),
  }));
}
