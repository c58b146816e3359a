import { setTimeout as wait } from 'node:timers/promises';
import type { BotProcess } from '../scripts/bot-process.ts';
import { breakers } from '../src/anonymous/posting/writing-limits.ts';
import type { Limit } from '../src/anonymous/limits.ts';
import type { Group } from '../src/groups/group.ts';
import { openGroupStore } from '../src/groups/store.ts';
import { systemClock } from '../src/schedule/clock.ts';
import { openServerStore } from '../src/servers/store.ts';
import { en } from '../src/words/en.ts';
import { makeGroup } from '../test/kit/groups.ts';
import type { BenchDatabase } from './databases.ts';
import { amount, times, type Finding } from './findings.ts';
import { openSandboxProcess, type SandboxProcess } from './sandbox-process.ts';
import { percentile } from './statistics.ts';
import { see, tagOf, writeAll, type Writing, type Written } from './writers.ts';
import { startBot } from './start-bot.ts';

const accounts = 500;
const attempts = 5_000;
/** A little less than a minute, so that what is sent off late still belongs to it. What a busy machine does not get to is not attempted. */
const floodMs = 57_000;
/** What pages somebody is two messages in the moderators' channel, and Discord takes five there in five seconds. */
const cries = 22;
const criesEveryMs = 2_600;

/**
 * What becomes of five thousand posts that five hundred accounts send off within a minute on one server, in two groups; how much memory it
 * takes; and how soon somebody in danger is answered there meanwhile, and somebody paged, beside the same without the flood in the same run.
 */
export async function* benchFlood(database: BenchDatabase): AsyncGenerator<Finding> {
  const sandbox = await openSandboxProcess();
  const server = await makeServer(sandbox);
  await saveGroups(database, server.groups);
  const bot = await startBot(database, sandbox, { reads: false });
  try {
    await sandbox.waitUntilSeeded();
    await cryAll(server, server.inDanger.slice(0, 2), 0);
    const quiet = await cryAll(server, server.inDanger.slice(2, 2 + cries), 1);
    const before = await bot.memory();
    const [busy, flood] = await Promise.all([cryAll(server, server.inDanger.slice(2 + cries), 2), sendFlood(server)]);
    yield* await describeFlood(flood, server);
    yield await describeMemory(bot, before);
    yield* describeCries(quiet, busy);
  } finally {
    await bot.end('SIGTERM');
    await sandbox.end();
  }
}

interface Server {
  sandbox: SandboxProcess;
  groups: readonly Group[];
  moderatorId: string;
  moderatorChannelId: string;
  flooders: readonly string[];
  /** Each of them writes once. */
  inDanger: readonly string[];
}

/** A server that is set up, with moderators of whom one is on call, and everybody in both groups. */
async function makeServer(sandbox: SandboxProcess): Promise<Server> {
  const names = ['Harbour', 'Meadow'];
  const many = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}-${index}`);
  const [flooders, inDanger] = [many('account', accounts), many('person', 2 * cries + 2)];
  const made = await sandbox.call<
    Record<'members' | 'roles' | 'channels', Record<string, string>> & { guildId: string }
  >('POST', '/guilds', {
    name: 'A flooded server',
    owner: 'ola',
    setup: true,
    roles: ['Moderators', ...names],
    members: [
      { name: 'bo', roles: ['Moderators'] },
      ...[...flooders, ...inDanger].map((name) => ({ name, roles: names })),
    ],
    channels: names.map((name) => ({ name: name.toLowerCase() })),
  });
  const { guildId, members, roles, channels } = made;
  const find = (people: readonly string[]) => people.map((name) => members[name] ?? '');
  return {
    sandbox,
    groups: names.map((name) =>
      makeGroup({
        guildId,
        name,
        anonymous: 'on',
        roleId: roles[name] ?? null,
        channelId: channels[name.toLowerCase()] ?? null,
      }),
    ),
    moderatorId: members['bo'] ?? '',
    moderatorChannelId: channels['moderators'] ?? '',
    flooders: find(flooders),
    inDanger: find(inDanger),
  };
}

async function saveGroups(database: BenchDatabase, groups: readonly Group[]): Promise<void> {
  await database.use(async (storage) => {
    const settings = await openServerStore(storage, systemClock);
    const store = await openGroupStore(storage, systemClock);
    await storage.write(async (tx) => {
      for (const group of groups) {
        await settings.ensure(group.guildId, tx);
        await store.save(group, tx);
      }
    });
  });
}

/** Every account tries again and again, in both groups in turn. */
async function sendFlood({ sandbox, flooders, groups }: Server): Promise<Written[]> {
  const writings = Array.from({ length: attempts }, (_, index): Writing => ({
    userId: flooders[index % accounts] ?? '',
    channelId: groups[index % groups.length]?.channelId ?? '',
    text: `Slept badly again, but the walk helped a bit. Tonight it was ${tagOf(index)}`,
    at: (index * floodMs) / attempts,
  }));
  const written = await writeAll(sandbox, 'anon post', writings, floodMs);
  return written.filter((one) => one !== null);
}

async function describeFlood(sent: readonly Written[], { sandbox, groups, flooders }: Server): Promise<Finding[]> {
  // Discord takes one a second in a channel at most.
  await wait(15_000);
  const shown = await Promise.all(groups.map(({ channelId }) => see(sandbox, flooders[0] ?? '', channelId ?? '')));
  const shownAt = new Map(shown.flat().map(({ text, at }) => [findWords(text), at]));
  const through = sent.filter(({ text }) => shownAt.has(findWords(text)));
  const refused = sent.filter(({ text }) => !shownAt.has(findWords(text)));
  // Where no answer came in time, Discord leaves the form open with the words in it.
  const open = refused.filter(({ acted }) => acted.state === 'expired');
  const back = refused.filter(({ text, acted }) => acted.state !== 'expired' && sayAll(acted).includes(text));
  const most = Math.max(...groups.map(({ channelId }) => through.filter((one) => one.channelId === channelId).length));
  const answered = sent.map(({ acted }) => acted.answerMs ?? Infinity);
  // The bot counts when it gets to them, which may be later than they were sent off.
  const ends = sent.map(({ text, sentAt, acted }) => shownAt.get(findWords(text)) ?? sentAt + (acted.answerMs ?? 0));
  const ms = Math.max(...ends) - Math.min(...sent.map(({ sentAt }) => sentAt));
  const lost = refused.length - back.length - open.length;
  return [
    amount('flood, attempted', sent.length, 'posts', {
      note: `of ${attempts} by ${accounts} accounts in ${(ms / 1_000).toFixed(0)} s`,
    }),
    amount('flood, let through', through.length, 'posts', { aim: { most: countAllowed(breakers.server, ms) } }),
    amount('flood, in one group', most, 'posts', { aim: { most: countAllowed(breakers.group, ms) } }),
    amount('flood, words lost', lost, 'posts', {
      aim: { most: 0 },
      note: `${back.length} of ${refused.length} given back, ${open.length} still in their form`,
    }),
    times('flood, answered', answered),
  ];
}

/** What was counted in the first minute is forgotten in the second. */
function countAllowed({ most, withinMs }: Limit, ms: number): number {
  return most * Math.ceil(ms / withinMs);
}

/** The part of a text that is different in every one. */
function findWords(text: string): string | undefined {
  return /Tonight it was [a-z ]+/.exec(text)?.[0];
}

function sayAll({ answer, followUps }: Written['acted']): string {
  return [answer, ...followUps].map((message) => message?.text ?? '').join('\n');
}

async function describeMemory(bot: BotProcess, before: { now: number }): Promise<Finding> {
  const after = await bot.memory();
  const values = { before: before.now / 1e6, after: after.now / 1e6, highest: after.highest / 1e6 };
  return { name: 'flood, resident memory', values, unit: 'MB' };
}

/** How soon people in danger were answered with the guided path, and somebody was paged, in milliseconds. */
interface Cries {
  path: number[];
  page: number[];
}

/** Somebody in danger every few seconds. */
async function cryAll(server: Server, people: readonly string[], round: number): Promise<Cries> {
  const { sandbox, groups } = server;
  const pagesBefore = (await seePages(server)).length;
  const writings = people.map((userId, index): Writing => ({
    userId,
    channelId: groups[index % groups.length]?.channelId ?? '',
    text: `I am going to kill myself tonight. ${tagOf(19_000 + round * 100 + index)}`,
    at: (index + 1) * criesEveryMs,
  }));
  const written = await writeAll(sandbox, 'anon post', writings);
  const pages = await waitForPages(server, pagesBefore + people.length);
  const sent = written.flatMap((one) => one ?? []).sort((one, other) => one.sentAt - other.sentAt);
  return {
    path: written.map((one) => (one && showsPath(one) ? (one.acted.answerMs ?? Infinity) : Infinity)),
    // In the order of their cases; whoever was not paged for took for ever.
    page: people.map((_, index) => (pages[pagesBefore + index]?.at ?? Infinity) - (sent[index]?.sentAt ?? 0)),
  };
}

function showsPath({ acted }: Written): boolean {
  return acted.answer?.text.includes(en.guide.opening.question()) ?? false;
}

async function seePages({ sandbox, moderatorId, moderatorChannelId }: Server) {
  return (await see(sandbox, moderatorId, moderatorChannelId)).filter(({ mentions }) => mentions.includes(moderatorId));
}

async function waitForPages(server: Server, count: number) {
  const end = Date.now() + 30_000;
  for (;;) {
    const pages = await seePages(server);
    if (pages.length >= count || Date.now() > end) return pages;
    await wait(500);
  }
}

function describeCries(quiet: Cries, busy: Cries): Finding[] {
  return (['path', 'page'] as const).flatMap((one) => [
    times(`in danger: the ${one}, quiet`, quiet[one]),
    times(`in danger: the ${one}, in the flood`, busy[one]),
    amount(
      `in danger: the ${one}, ratio of p99`,
      percentile(busy[one], 0.99) / percentile(quiet[one], 0.99),
      '× quiet',
    ),
  ]);
}
