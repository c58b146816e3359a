import { setTimeout as wait } from 'node:timers/promises';
import { addPage } from '../src/moderation/pages/store.ts';
import { listJobs as listPageJobs } from '../src/moderation/pages/jobs.ts';
import { emptySettings } from '../src/servers/settings.ts';
import { newId } from '../src/storage/ids.ts';
import type { Storage } from '../src/storage/open-storage.ts';
import { createTimetable } from '../src/timetable.ts';
import { openCore, type Core } from '../test/kit/core.ts';
import { openTestMail } from '../test/kit/mail.ts';
import { onEachDatabase, type BenchDatabase } from './databases.ts';
import { amount, times, type Finding } from './findings.ts';

const many = 1000;
const servers = 50;
/** Due from so long before the restart to so long after it, in milliseconds. */
const spanMs = 20_000;
const mostLateMs = 5_000;
const theo = '100000000000000002';
const ines = '100000000000000003';

const clock = { now: () => Date.now(), advance: () => undefined };

/** A thousand people who were paged and have not said so, over a restart: how late each is. */
export function benchTimers(): AsyncGenerator<Finding> {
  return onEachDatabase(async function* (database) {
    yield* await run(database);
  });
}

/** When something of a case is due, in milliseconds since the epoch. */
type Due = Map<string, number>;

async function run(database: BenchDatabase): Promise<Finding[]> {
  const due = await database.use(fill);
  return database.use(async (storage) => {
    const restartedAt = clock.now();
    const core = await openCore(storage, { clock, mail: openTestMail(clock) });
    await follow(core, Math.max(restartedAt, ...due.values()));
    const caseOf = new Map(
      (await storage.read.casePage.findMany({ select: { id: true, caseId: true } })).map(({ id, caseId }) => [
        id,
        caseId,
      ]),
    );
    const arrived = core.mail.arrived.flatMap(({ card, at }) => {
      const [, pageId = ''] = /page-seen[^"]*?([\w-]{22})/.exec(JSON.stringify(card)) ?? [];
      const caseId = caseOf.get(pageId);
      return caseId ? [{ caseId, at }] : [];
    });
    return describe({ due, restartedAt }, arrived);
  });
}

function describe(
  { due, restartedAt }: { due: Due; restartedAt: number },
  arrived: readonly { caseId: string; at: number }[],
): Finding[] {
  const own = arrived.filter(({ caseId }) => due.has(caseId));
  const late = own.map(({ caseId, at }) => at - Math.max(due.get(caseId) ?? 0, restartedAt));
  const once = new Set(own.map(({ caseId }) => caseId));
  return [
    times('pages late', late),
    amount('the latest', Math.max(...late), 'ms', { aim: { most: mostLateMs } }),
    amount('lost', due.size - once.size, 'pages', { aim: { most: 0 } }),
    amount('doubled', own.length - once.size, 'pages', { aim: { most: 0 } }),
  ];
}

/** What the bot does of this by the clock, until what is due last has been late for more than long enough. */
async function follow({ needs }: Core, lastDueAt: number): Promise<void> {
  const working = { ...needs, messages: { ...needs.messages, edit: () => Promise.resolve(true) } };
  const jobs = [...listPageJobs(working), { name: 'outbox.pump', everySeconds: 5, run: () => needs.outbox.pump() }];
  const timetable = createTimetable(jobs, needs);
  await timetable.runDue();
  timetable.start();
  await wait(lastDueAt + 3 * mostLateMs - clock.now());
  await timetable.stop();
  await needs.outbox.stop();
}

function guildOf(index: number): string {
  return `2100000000000000${String(index % servers).padStart(2, '0')}`;
}

async function fill(storage: Storage): Promise<Due> {
  const core = await openCore(storage, { clock, mail: openTestMail(clock) });
  for (let index = 0; index < servers; index += 1) await setUp(index, core);
  const pages: Due = new Map();
  // Filling takes its time: what is due is counted from when it is done.
  const cases = Array.from({ length: many }, (_, index) => ({ id: newId(), guildId: guildOf(index), index }));
  const restart = clock.now() + 15_000;
  const dueOf = (index: number): number => restart - spanMs + Math.round((2 * spanMs * (index % many)) / many);
  for (let from = 0; from < cases.length; from += 100)
    await storage.write(async (tx) => {
      for (const { id, guildId, index } of cases.slice(from, from + 100)) {
        const dueAt = dueOf(index);
        pages.set(id, dueAt);
        const opened = { tier: 'T3', aboutKey: `about ${id}`, openedAt: new Date(clock.now()), dueAt: new Date(dueAt) };
        await tx.case.create({ data: { id, guildId, ...opened, state: 'open' } });
        await addWaiting({ caseId: id, guildId, dueAt }, storage, tx);
      }
    });
  await core.needs.outbox.stop();
  return pages;
}

type Tx = Parameters<Parameters<Storage['write']>[0]>[0];

async function addWaiting(
  { caseId, guildId, dueAt }: { caseId: string; guildId: string; dueAt: number },
  { vault }: Storage,
  tx: Tx,
): Promise<void> {
  const sent = [{ number: 0, to: ines, step: 0, at: null, past: false } as const];
  const begun = { guildId, caseId, shiftId: null, state: 'waiting', step: 0, tier: 'T3', isPost: false } as const;
  const times = { startedAt: dueAt - 120_000, nextAt: dueAt, seen: null };
  await addPage({ ...begun, ...times, id: newId(), sent, count: 1 }, { tx, vault });
}

async function setUp(index: number, { needs }: Core): Promise<void> {
  const guildId = guildOf(index);
  const moderatorChannelId = `3100000000000000${String(index).padStart(2, '0')}`;
  const settings = { ...emptySettings(guildId), moderatorChannelId, onCallId: theo };
  await needs.storage.write((tx) => needs.servers.save(guildId, settings, tx));
  needs.servers.remember(settings);
}
