import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { timeOfSnowflake } from '../src/discord/snowflakes.ts';
import { reportLimits } from '../src/moderation/report-limits.ts';
import { en } from '../src/words/en.ts';
import { hasFired } from '../test/kit/has-fired.ts';
import { onEachDatabase, type BenchDatabase } from './databases.ts';
import { amount, times, type Finding } from './findings.ts';
import { openSandboxProcess, type SandboxProcess } from './sandbox-process.ts';
import { tagOf, type Acted } from './writers.ts';
import { startBot } from './start-bot.ts';

/** So many people write that their life is in danger, in each condition. */
const cries = 60;
/** A case and its page are two messages in the moderators' channel, and Discord takes five there in five seconds. */
const criesEveryMs = 2_600;
const conditionMs = (cries + 1) * criesEveryMs;
const ordinaryPerSecond = 500;
const accounts = 50;
const reportsEach = 200;

const talk = [
  'slept badly again but the walk yesterday helped a bit',
  'does anyone know if the thursday meeting is on this week',
  'I made soup today. that is my win for the week and I am taking it',
  'my sister called and we talked for an hour, first time since spring',
];

/**
 * How soon somebody is paged: from the moment at which a message that says so is there, to the page on Discord. While ordinary talk fills a
 * watched channel; while Discord refuses every second message for being too many; and while fifty accounts report two hundred messages each.
 * On SQLite, and on PostgreSQL where there is one.
 */
export function benchPages(): AsyncGenerator<Finding> {
  return onEachDatabase(benchOn);
}

async function* benchOn(database: BenchDatabase): AsyncGenerator<Finding> {
  const sandbox = await openSandboxProcess();
  const bot = await startBot(database, sandbox);
  let accepted: number;
  try {
    await sandbox.waitUntilSeeded();
    await cryAll(sandbox, 0, 3);
    const [busy] = await Promise.all([cryAll(sandbox, 100, cries), sendTalk(sandbox)]);
    yield times('page, ordinary talk', busy, { most: 2_000, note: sayNoise() });
    await storm(sandbox);
    yield times('page, a storm of 429', await cryAll(sandbox, 200, cries), { most: 10_000, note: sayNoise() });
    if (!(await hasFired(sandbox))) throw new Error('Nothing was refused: there was no storm.');
    await sandbox.call('DELETE', '/faults');
    const before = (await seeStaff(sandbox)).length;
    const [flooded, flood] = await Promise.all([cryAll(sandbox, 300, cries), sendReports(sandbox)]);
    yield times('page, false reports', flooded, { most: 10_000, note: sayNoise() });
    accepted = flood.accepted;
    if (accepted === 0) throw new Error('No report was accepted: there was no flood.');
    const shown = (await seeStaff(sandbox)).length - before;
    const note = `${flood.sent} sent; ${shown} messages for the moderators, cries included`;
    yield amount('reports accepted', accepted, 'reports', { aim: { most: accounts * reportLimits.aDay.most }, note });
  } finally {
    await bot.end('SIGTERM');
    await sandbox.end();
  }
  const saved = await database.use((storage) => storage.read.flag.count({ where: { source: 'report' } }));
  yield amount('saved more or less than accepted', Math.abs(saved - accepted), 'reports', { aim: { most: 0 } });
}

function sayNoise(): string {
  return `load ${loadavg()[0]?.toFixed(1) ?? '?'} on ${availableParallelism()} cores`;
}

async function addMembers(sandbox: SandboxProcess, name: string, count: number): Promise<string[]> {
  const made: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const member = { name: `${name}-${index}` };
    const path = `/guilds/${sandbox.guildId}/members`;
    made.push((await sandbox.call<{ userId: string }>('POST', path, member)).userId);
  }
  return made;
}

/** Every few seconds somebody else writes that they are in danger, and whoever is paged takes the case. How long each page took, in milliseconds. */
async function cryAll(sandbox: SandboxProcess, from: number, count: number): Promise<number[]> {
  const people = await addMembers(sandbox, `cry-${from}`, count);
  const started = performance.now();
  return Promise.all(
    people.map(async (userId, index) => {
      await wait(started + (index + 1) * criesEveryMs - performance.now());
      const content = `I am going to kill myself tonight. ${tagOf(from + index)}`;
      const channelId = sandbox.channels['lounge'];
      const { messageId } = await sandbox.call<{ messageId: string }>('POST', '/act/message', {
        userId,
        channelId,
        content,
      });
      return (await waitForPage(sandbox, messageId)) - timeOfSnowflake(messageId);
    }),
  );
}

/** When the page for a message was there; whoever is paged says so at once, so that nobody else is woken, and takes the case. Never: for ever. */
async function waitForPage(sandbox: SandboxProcess, messageId: string): Promise<number> {
  const theo = sandbox.members['theo'] ?? '';
  const page = await waitForMessage(sandbox, messageId, ({ mentions }) => mentions.includes(theo));
  if (page === null) return Infinity;
  await press(sandbox, page, en.pages.seen);
  const card = await waitForMessage(sandbox, messageId, ({ components }) =>
    JSON.stringify(components).includes(`"label":"${en.cases.claim}"`),
  );
  if (card !== null) await press(sandbox, card, en.cases.claim);
  return timeOfSnowflake(page.id);
}

/** A message of the moderators' channel about another; null where it did not come within a minute. */
async function waitForMessage(
  sandbox: SandboxProcess,
  messageId: string,
  isWanted: (message: SeenMessage) => boolean,
): Promise<SeenMessage | null> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const found = (await seeStaff(sandbox)).find((message) => message.text.includes(messageId) && isWanted(message));
    if (found) return found;
    await wait(250);
  }
  return null;
}

async function press(sandbox: SandboxProcess, { id: messageId }: SeenMessage, label: string): Promise<void> {
  await sandbox.call('POST', '/act/press', { userId: sandbox.members['theo'], messageId, label });
}

interface SeenMessage {
  id: string;
  text: string;
  mentions: string[];
  components: object[];
}

/** The newest messages in the moderators' channel. */
function seeStaff(sandbox: SandboxProcess): Promise<SeenMessage[]> {
  return view(sandbox, 'moderators', 2_000);
}

function view(sandbox: SandboxProcess, channel: string, limit: number): Promise<SeenMessage[]> {
  const query = new URLSearchParams({
    userId: sandbox.members['theo'] ?? '',
    channelId: sandbox.channels[channel] ?? '',
    limit: String(limit),
  });
  return sandbox.call('GET', `/view?${query.toString()}`);
}

async function sendTalk(sandbox: SandboxProcess): Promise<void> {
  await sandbox.call('POST', '/load', {
    guildId: sandbox.guildId,
    channelId: sandbox.channels['lounge'],
    count: (ordinaryPerSecond * conditionMs) / 1_000,
    rate: ordinaryPerSecond,
    texts: talk,
  });
}

/** Every second message and change is refused, with a second to wait. */
async function storm(sandbox: SandboxProcess): Promise<void> {
  const refused = { kind: 'status', status: 429, retryAfter: 1, times: 1_000_000, every: 2 };
  for (const method of ['POST', 'PATCH'])
    await sandbox.call('POST', '/faults', { ...refused, route: `${method} /channels/*` });
}

/** Fifty accounts report, each one message after the other, as fast as fits into the time. What they were thanked for is accepted. */
async function sendReports(sandbox: SandboxProcess): Promise<{ sent: number; accepted: number }> {
  const people = await addMembers(sandbox, 'account', accounts);
  await sandbox.call('POST', '/load', {
    guildId: sandbox.guildId,
    channelId: sandbox.channels['lounge'],
    authors: people,
    count: 5 * reportsEach,
    texts: talk,
  });
  const targets = (await view(sandbox, 'lounge', 5 * reportsEach)).map(({ id }) => id);
  const started = performance.now();
  const everyMs = conditionMs / reportsEach;
  const all = await Promise.all(
    people.map(async (userId, person) => {
      const told = { sent: 0, accepted: 0 };
      for (let index = 0; index < reportsEach; index += 1) {
        await wait(started + index * everyMs - performance.now());
        if (performance.now() > started + conditionMs) break;
        // No two of one account are the same; fifty accounts begin at different messages.
        const targetId = targets[(person * 20 + index) % targets.length] ?? '';
        told.sent += 1;
        if (await report(sandbox, userId, targetId)) told.accepted += 1;
      }
      return told;
    }),
  );
  return all.reduce((sum, one) => ({ sent: sum.sent + one.sent, accepted: sum.accepted + one.accepted }));
}

async function report(sandbox: SandboxProcess, userId: string, targetId: string): Promise<boolean> {
  const channelId = sandbox.channels['lounge'];
  const asked = { userId, channelId, command: en.tell.commandName, targetId };
  const form = await sandbox.call<Acted>('POST', '/act/command?wait=10000', asked);
  if (form.modal === null) return false;
  const sent = { interactionId: form.interactionId, fields: { reason: ['spam'], note: 'this is spam' } };
  const { answer } = await sandbox.call<Acted>('POST', '/act/submit?wait=30000', sent);
  return answer?.text.includes(en.tell.thanks()) ?? false;
}
