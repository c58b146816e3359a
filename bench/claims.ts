import { createCaseStore } from '../src/moderation/store.ts';
import { takeNext } from '../src/moderation/queue/take-next.ts';
import { lanes } from '../src/moderation/queue/rules.ts';
import type { WorkNeeds } from '../src/moderation/work-on-case.ts';
import { UserError } from '../src/discord/user-error.ts';
import { openServerStore } from '../src/servers/store.ts';
import { emptySettings } from '../src/servers/settings.ts';
import type { Storage } from '../src/storage/open-storage.ts';
import { makeDatabases, type BenchDatabase } from './databases.ts';
import { percentile } from './statistics.ts';

const claimers = 50;
const cases = 10_000;
const guildId = '200000000000000001';
const moderatorRoleId = '400000000000000001';
const clock = { now: () => Date.now() };

/** Fifty who take the next case again and again, until nothing waits: each case has to be owned exactly once. */
export async function benchClaims(): Promise<string[]> {
  const lines: string[] = [];
  for (const database of await makeDatabases()) {
    lines.push(...(await run(database)));
    await database.remove();
  }
  return lines;
}

function run(database: BenchDatabase): Promise<string[]> {
  return database.use(async (storage) => {
    const needs = await openNeeds(storage);
    await fill(needs);
    const owners = new Map<string, string[]>();
    const took: number[] = [];
    const began = performance.now();
    await Promise.all(Array.from({ length: claimers }, (_, index) => claim(index, { owners, took }, needs)));
    const seconds = (performance.now() - began) / 1000;
    const once = [...owners.values()].filter((list) => list.length === 1).length;
    const saved = await countSaved(owners, needs);
    return [
      `${database.name.padEnd(10)} ${claimers} claimers, ${cases} cases: ${once} owned exactly once, ${owners.size - once} more than once, ${cases - owners.size} by nobody; ${saved} saved so`,
      `${''.padEnd(10)} ${(owners.size / seconds).toFixed(0)} a second; one claim p50 ${percentile(took, 0.5).toFixed(0)} ms, p99 ${percentile(took, 0.99).toFixed(0)} ms`,
    ];
  });
}

async function openNeeds(storage: Storage): Promise<WorkNeeds> {
  const servers = await openServerStore(storage, clock);
  const settings = { ...emptySettings(guildId), moderatorRoleId };
  await storage.write((tx) => servers.save(guildId, settings, tx));
  servers.remember(settings);
  return { storage, servers, cases: createCaseStore(storage, clock), clock };
}

/** Cases of all tiers, each about somebody of their own. */
async function fill({ storage, cases: store }: WorkNeeds): Promise<void> {
  const batch = 200;
  for (let from = 0; from < cases; from += batch)
    await storage.write(async (tx) => {
      for (let index = from; index < from + batch; index += 1) {
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
        { guildId, actorId, actorRoles: [moderatorRoleId] },
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
  const rows = await storage.read.case.findMany({ where: { guildId, state: 'claimed', version: 1 } });
  return rows.filter(
    ({ id, holderSealed }) =>
      holderSealed &&
      storage.vault.open({ table: 'Case', column: 'holderSealed', row: id }, holderSealed) === owners.get(id)?.[0],
  ).length;
}
