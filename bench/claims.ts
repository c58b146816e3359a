import { createCaseStore } from '../src/moderation/store.ts';
import { takeNext } from '../src/moderation/queue/take-next.ts';
import { lanes } from '../src/moderation/queue/rules.ts';
import type { WorkNeeds } from '../src/moderation/work-on-case.ts';
import { UserError } from '../src/discord/user-error.ts';
import { openServerStore } from '../src/servers/store.ts';
import { emptySettings } from '../src/servers/settings.ts';
import type { Storage } from '../src/storage/open-storage.ts';
import { onEachDatabase, type BenchDatabase } from './databases.ts';
import { amount, times, type Finding } from './findings.ts';

const claimers = 50;
const cases = 10_000;
/** Where all of it happens, and whoever holds this role may. */
export const moderatorGuildId = '200000000000000001';
/** The role of its moderators. */
export const moderatorRoleId = '400000000000000001';
const clock = { now: () => Date.now() };

/** Fifty who take the next case again and again, until nothing waits: each case has to be owned exactly once. */
export function benchClaims(): AsyncGenerator<Finding> {
  return onEachDatabase(async function* (database) {
    yield* await run(database);
  });
}

function run(database: BenchDatabase): Promise<Finding[]> {
  return database.use(async (storage) => {
    const needs = await openCaseNeeds(storage);
    await fillWithCases({ from: 0, count: cases }, needs);
    const owners = new Map<string, string[]>();
    const took: number[] = [];
    const began = performance.now();
    await Promise.all(Array.from({ length: claimers }, (_, index) => claim(index, { owners, took }, needs)));
    const seconds = (performance.now() - began) / 1000;
    const once = [...owners.values()].filter((list) => list.length === 1).length;
    const saved = await countSaved(owners, needs);
    const note = `${claimers} claimers, ${cases} cases; ${owners.size - once} owned more than once, ${cases - owners.size} by nobody`;
    return [
      amount('cases owned exactly once', once, 'cases', { aim: { least: cases }, note }),
      amount('saved so', saved, 'cases', { aim: { least: cases } }),
      amount('claims', owners.size / seconds, 'a second'),
      times('one claim', took),
    ];
  });
}

/** What working on cases needs, on a server that has moderators. */
export async function openCaseNeeds(storage: Storage): Promise<WorkNeeds> {
  const servers = await openServerStore(storage, clock);
  const settings = { ...emptySettings(moderatorGuildId), moderatorRoleId };
  await storage.write((tx) => servers.save(moderatorGuildId, settings, tx));
  servers.remember(settings);
  return { storage, servers, cases: createCaseStore(storage, clock), clock };
}

/** Cases of all tiers, each about somebody of their own; `from` numbers them. */
export async function fillWithCases(
  { from, count }: { from: number; count: number },
  { storage, cases: store }: WorkNeeds,
): Promise<void> {
  const batch = 100;
  const guildId = moderatorGuildId;
  for (let first = from; first < from + count; first += batch)
    await storage.write(async (tx) => {
      for (let index = first; index < Math.min(first + batch, from + count); index += 1) {
        const number = String(index).padStart(6, '0');
        const about = {
          userId: `500000000000${number}`,
          channelId: '300000000000000001',
          messageId: `1300000000000${number}`,
          writtenAt: clock.now(),
          late: false,
          deleted: false,
        };
        const tier = lanes[index % lanes.length] ?? 'R';
        await store.addFlag(guildId, { source: 'screening', tier, rules: ['distress.alone'], about }, tx);
      }
    });
}

async function claim(
  index: number,
  { owners, took }: { owners: Map<string, string[]>; took: number[] },
  needs: WorkNeeds,
): Promise<void> {
  const actorId = `60000000000000${String(index).padStart(4, '0')}`;
  for (;;) {
    const began = performance.now();
    try {
      const { id } = await takeNext(
        { guildId: moderatorGuildId, actorId, actorRoles: [moderatorRoleId] },
        needs,
        Number.POSITIVE_INFINITY,
      );
      took.push(performance.now() - began);
      owners.set(id, [...(owners.get(id) ?? []), actorId]);
    } catch (error) {
      if (error instanceof UserError && error.code === 'queue-empty') return;
      throw error;
    }
  }
}

/** How many the database holds as claimed once, by whoever was told that they have it. */
async function countSaved(owners: ReadonlyMap<string, readonly string[]>, { storage }: WorkNeeds): Promise<number> {
  const rows = await storage.read.case.findMany({ where: { guildId: moderatorGuildId, state: 'claimed', version: 1 } });
  return rows.filter(
    ({ id, holderSealed }) =>
      holderSealed &&
      storage.vault.open({ table: 'Case', column: 'holderSealed', row: id }, holderSealed) === owners.get(id)?.[0],
  ).length;
}
