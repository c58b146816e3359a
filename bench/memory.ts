import { setTimeout as wait } from 'node:timers/promises';
import type { BotProcess } from '../scripts/bot-process.ts';
import { openGroupStore } from '../src/groups/store.ts';
import { systemClock } from '../src/schedule/clock.ts';
import { emptySettings } from '../src/servers/settings.ts';
import { openServerStore } from '../src/servers/store.ts';
import { makeGroup } from '../test/kit/groups.ts';
import { onEachDatabase, type BenchDatabase } from './databases.ts';
import { amount, type Finding } from './findings.ts';
import { openSandboxProcess, type SandboxProcess } from './sandbox-process.ts';
import { startBot } from './start-bot.ts';

const sizes = [1, 100, 1_000];
const memberCount = 500;
const groupsEach = 5;
/** Altogether, spread over all servers; in each as many members write as there are messages. */
const messages = 30_000;
const asks = 2_000;
const atATime = 20;
const mostIdleMb = 170;
const mostActiveMb = 350;
/** Until what the start needed and nobody needs any more is given back, in milliseconds. */
const settleMs = 20_000;

const talk = [
  'slept badly again but the walk yesterday helped a bit',
  'does anyone know if the thursday meeting is on this week',
  'I made soup today. that is my win for the week and I am taking it',
];

/** As in the soak. */
const messagesPerSecond = 200;

/** One message of so many is a case for moderators. */
const messagesToWorry = 250;
const worry = 'i cannot do this anymore, i have the pills here';

/** Resident memory of the bot with one, a hundred and a thousand servers of five hundred members and five groups each, idle and after people were active in all of them; and how long its start took. */
export async function* benchMemory(): AsyncGenerator<Finding> {
  for (const size of sizes) yield* onEachDatabase((database) => measure(size, database));
}

async function* measure(size: number, database: BenchDatabase): AsyncGenerator<Finding> {
  const sandbox = await openSandboxProcess();
  try {
    const servers: Server[] = [];
    for (let index = 0; index < size; index += 1) servers.push(await makeServer(index, sandbox));
    await saveGroups(database, servers);
    const bot = await startBot(database, sandbox);
    yield amount(`connected, ${size} server${size === 1 ? '' : 's'}`, bot.readyMs, 'ms', {
      grows: { name: 'starting', with: 'servers', input: size },
    });
    await sandbox.waitUntilSeeded();
    await wait(settleMs);
    const idle = await readMb(bot);
    yield amount(`idle, ${size} server${size === 1 ? '' : 's'}`, idle.now, 'MB', {
      ...(size === 1 && { aim: { most: mostIdleMb } }),
    });
    await beActive(servers, sandbox);
    await wait(1_000);
    const active = await readMb(bot);
    yield amount(`active, ${size} server${size === 1 ? '' : 's'}`, active.now, 'MB', {
      aim: { most: mostActiveMb },
      grows: { name: 'resident memory', with: 'servers', input: size },
      note: `at its highest ${active.highest.toFixed(0)} MB, while it started too`,
    });
    await bot.end('SIGTERM');
  } finally {
    await sandbox.end();
  }
}

interface Server {
  guildId: string;
  channelId: string;
  moderatorsId: string;
  people: string[];
}

async function makeServer(index: number, sandbox: SandboxProcess): Promise<Server> {
  const names = Array.from({ length: memberCount }, (_, person) => `person-${index}-${person}`);
  const made = await sandbox.call<{
    guildId: string;
    members: Record<string, string>;
    channels: Record<string, string>;
  }>('POST', '/guilds', {
    name: `Server ${index}`,
    owner: `owner-${index}`,
    members: names,
    roles: Array.from({ length: 10 }, (_, role) => `Role ${role}`),
    channels: ['lounge', ...Array.from({ length: 14 }, (_, channel) => `channel-${channel}`)],
  });
  return {
    guildId: made.guildId,
    channelId: made.channels['lounge'] ?? '',
    moderatorsId: made.channels['channel-0'] ?? '',
    people: names.map((name) => made.members[name] ?? ''),
  };
}

/** Groups, a moderators' channel, and a channel that is watched: what is written there is screened. */
async function saveGroups(database: BenchDatabase, servers: readonly Server[]): Promise<void> {
  await database.use(async (storage) => {
    const settings = await openServerStore(storage, systemClock);
    const groups = await openGroupStore(storage, systemClock);
    for (const { guildId, channelId, moderatorsId } of servers)
      await storage.write(async (tx) => {
        const own = { moderatorChannelId: moderatorsId, watched: new Set([channelId]) };
        await settings.save(guildId, { ...emptySettings(guildId), ...own }, tx);
        for (let group = 0; group < groupsEach; group += 1)
          await groups.save(makeGroup({ guildId, name: `Group ${group}`, channelId: null }), tx);
      });
  });
}

/** People write everywhere, and ask what is answered at once. */
async function beActive(servers: readonly Server[], sandbox: SandboxProcess): Promise<void> {
  const count = Math.ceil(messages / servers.length);
  const texts = Array.from({ length: messagesToWorry }, (_, index) => talk[index % talk.length] ?? '').with(-1, worry);
  for (const { guildId, channelId, people } of servers)
    await sandbox.call('POST', '/load', { guildId, channelId, count, rate: messagesPerSecond, authors: people, texts });
  const ask = async (first: number): Promise<void> => {
    for (let index = first; index < asks; index += atATime) {
      const { channelId, people } = servers[index % servers.length] ?? { channelId: '', people: [] };
      const command = index % 2 === 0 ? 'group browse' : 'help';
      const userId = people[index % people.length];
      await sandbox.call('POST', '/act/command?wait=10000', { userId, channelId, command, options: {} });
    }
  };
  await Promise.all(Array.from({ length: atATime }, (_, first) => ask(first)));
}

async function readMb(bot: BotProcess): Promise<{ now: number; highest: number }> {
  const { now, highest } = await bot.memory();
  return { now: now / 1e6, highest: highest / 1e6 };
}
