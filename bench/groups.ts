import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startBotProcess } from '../scripts/bot-process.ts';
import type { Group } from '../src/groups/group.ts';
import { openGroupStore } from '../src/groups/store.ts';
import { openSandbox } from '../src/sandbox/open-sandbox.ts';
import { systemClock } from '../src/schedule/clock.ts';
import { openServerStore } from '../src/servers/store.ts';
import { openStorage, type StorageAddress } from '../src/storage/open-storage.ts';
import { makeGroup } from '../test/kit/groups.ts';
import { amount, times, type Finding } from './findings.ts';
import { openSide, type Side } from './side.ts';
import { percentile } from './statistics.ts';

const groupCount = 1_000;
const asks = 1_000;

const servers = 50;
const peopleEach = 100;
/** Faster than 5,000 in ten minutes, so that the bench takes less than that. */
const joinsPerSecond = 30;

/**
 * How soon `/group browse` is answered with a thousand groups on one server, beside `/crisis`, which is answered from memory too, in the
 * same run; and whether 5,000 people can join groups of fifty servers within ten minutes with Discord's limits on.
 */
export async function* benchGroups(): AsyncGenerator<Finding> {
  yield* benchBrowse();
  yield* benchJoins();
}

async function* benchBrowse(): AsyncGenerator<Finding> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-bench-'));
  const side = await openSide();
  const topics = ['grief', 'anxiety', 'depression', 'adhd', 'wellbeing'];
  const groups = Array.from({ length: groupCount }, (_, index) =>
    makeGroup({
      guildId: side.guildId,
      name: `Room ${index}`,
      topic: topics[index % topics.length] ?? 'other',
    }),
  );
  await save(addressIn(folder), groups);
  const bot = await startIn(folder, side.sandbox);
  try {
    await side.sandbox.waitUntilSeeded();
    const kinds = [
      ['crisis', { country: 'Germany' }],
      ['group browse', {}],
      ['group browse', { topic: 'grief' }],
    ] as const;
    const figures = kinds.map((): number[] => []);
    for (let index = -100; index < asks; index += 1)
      for (const [at, [command, options]] of kinds.entries()) {
        const ms = await answer(side, command, options);
        // The first hundred warm up.
        if (index >= 0) figures[at]?.push(ms);
      }
    const [crisis = [], all = [], topic = []] = figures;
    const ratio = percentile(all, 0.99) / percentile(crisis, 0.99);
    yield times('/crisis', crisis);
    yield times(`/group browse, ${groupCount} groups`, all);
    yield times('/group browse, by topic', topic);
    yield amount('ratio of p99', ratio, '× /crisis');
  } finally {
    await bot.end('SIGKILL');
    await side.sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds until somebody had the whole answer. */
async function answer(side: Side, command: string, options: object): Promise<number> {
  const body = { userId: side.members['maya'], channelId: side.channels['lounge'], command, options };
  const { answerMs } = await side.call<Acted>('POST', '/act/command?wait=10000', body);
  return answerMs ?? Infinity;
}

/** What became of something that somebody did. */
interface Acted {
  state: string;
  ackMs: number | null;
  answerMs: number | null;
  answer: { id: string; text: string } | null;
}

async function* benchJoins(): AsyncGenerator<Finding> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-bench-'));
  const sandbox = await openSandbox({ port: 0, seed: 'empty', rateLimits: true, gateway: { identifyWindowMs: 0 } });
  const call = async <T>(path: string, body: object): Promise<T> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${sandbox.url}/_sandbox${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers,
    });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as T;
  };
  const places: MadeServer[] = [];
  for (let index = 0; index < servers; index += 1) places.push(await makeServer(index, call));
  await save(
    addressIn(folder),
    places.map(({ group }) => group),
  );
  const bot = await startIn(folder, sandbox);
  try {
    const turns = Array.from({ length: peopleEach }, (_, person) => places.map((place) => ({ place, person }))).flat();
    const started = performance.now();
    const joins = turns.map(async ({ place, person }, index) => {
      await wait((index * 1_000) / joinsPerSecond);
      return joinOnce(place, place.people[person] ?? '', call);
    });
    const outcomes = await Promise.all(joins);
    const seconds = (performance.now() - started) / 1_000;
    const inside = places.reduce((sum, place) => sum + countInside(place, sandbox), 0);
    const welcomed = outcomes.filter(({ answer: card }) => card?.text.includes('You are in')).length;
    const answered = outcomes.map(({ answerMs }) => answerMs ?? Infinity);
    const acknowledged = outcomes.map(({ ackMs }) => ackMs ?? Infinity);
    yield amount('joins', outcomes.length / seconds, 'a second', {
      note: `${outcomes.length} on ${servers} servers in ${seconds.toFixed(0)} s, Discord's limits on`,
    });
    const lost = outcomes.length - Math.min(inside, welcomed);
    yield amount('joins lost', lost, 'people', { aim: { most: 0 }, note: `let in ${inside}, welcomed ${welcomed}` });
    yield times('joins, acknowledged', acknowledged);
    yield times('joins, answered', answered);
  } finally {
    await bot.end('SIGKILL');
    await sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

interface MadeServer {
  channelId: string;
  group: Group;
  people: readonly string[];
}

type Call = <T>(path: string, body: object) => Promise<T>;

/** Two of three servers have a group with a role, the third one in a channel without. */
async function makeServer(index: number, call: Call): Promise<MadeServer> {
  const people = Array.from({ length: peopleEach }, (_, person) => ({ name: `person-${index}-${person}` }));
  const made = await call<Record<'members' | 'roles' | 'channels', Record<string, string>> & { guildId: string }>(
    '/guilds',
    {
      name: `Server ${index}`,
      owner: `owner-${index}`,
      members: people,
      roles: [{ name: 'Harbour' }],
      channels: [{ name: 'lounge' }, { name: 'harbour' }],
    },
  );
  const channelId = made.channels['harbour'] ?? null;
  const byRole = { belonging: 'role', roleId: made.roles['Harbour'] ?? null, sizeLimit: 200 } as const;
  return {
    channelId: made.channels['lounge'] ?? '',
    group: makeGroup({
      guildId: made.guildId,
      name: 'Harbour',
      ...(index % 3 === 2 ? { belonging: 'overwrite' } : byRole),
      channelId,
    }),
    people: people.map(({ name }) => made.members[name] ?? ''),
  };
}

/** Somebody opens the group's card and presses *Join*. A card that did not come within Discord's three seconds is asked for again. */
async function joinOnce({ channelId }: MadeServer, userId: string, call: Call): Promise<Acted> {
  const command = { userId, channelId, command: 'group join', options: { group: 'Harbour' } };
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const { answer: card } = await call<Acted>('/act/command?wait=60000', command);
    if (card) return call<Acted>('/act/press?wait=120000', { userId, messageId: card.id, label: 'Join' });
  }
  return { state: 'failed', ackMs: null, answerMs: null, answer: null };
}

const mostTries = 5;

function countInside({ group, people }: MadeServer, { world }: Awaited<ReturnType<typeof openSandbox>>): number {
  const members = world.guilds.get(group.guildId)?.members;
  const overwrites = world.channels.get(group.channelId ?? '')?.overwrites;
  const holds = (userId: string) => new Set(members?.get(userId)?.roles).has(group.roleId ?? '');
  return people.filter((userId) => (group.belonging === 'role' ? holds(userId) : overwrites?.has(userId))).length;
}

function addressIn(folder: string): StorageAddress {
  const file = join(folder, 'lamplight.db');
  return { database: { kind: 'sqlite', file }, key: null, keyFile: join(folder, 'lamplight.key') };
}

/** Makes the database with these groups in it. */
async function save(address: StorageAddress, groups: readonly Group[]): Promise<void> {
  const storage = await openStorage(address);
  try {
    const settings = await openServerStore(storage, systemClock);
    const store = await openGroupStore(storage, systemClock);
    await storage.write(async (tx) => {
      for (const guildId of new Set(groups.map((group) => group.guildId))) await settings.ensure(guildId, tx);
      for (const group of groups) await store.save(group, tx);
    });
  } finally {
    await storage.close();
  }
}

function startIn(folder: string, { token, apiUrl }: { token: string; apiUrl: string }) {
  return startBotProcess({
    HOME: folder,
    DISCORD_TOKEN: token,
    DISCORD_API_URL: apiUrl,
    DATABASE_URL: `file:${join(folder, 'lamplight.db')}`,
    MESSAGE_CONTENT: 'off',
  });
}
