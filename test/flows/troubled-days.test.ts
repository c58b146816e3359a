import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { mountSmallDisk } from '../kit/no-room.ts';
import { describeOnPostgres, describeOnSqlite } from '../kit/storage.ts';
import { planDays, runDays, wentWell, type Days, type Step } from '../kit/troubled-days.ts';

/** The shortest day that a seed was found for on which everything goes wrong that can. `npm run chaos -- days` lets three days go by, and more seeds. */
const day: Days = { hours: 8, seed: 20_302_594 };

/** What goes wrong in a step: each fault of the sandbox by itself. */
const listKinds = ({ trouble }: Step): string[] =>
  trouble.kind === 'discord' ? trouble.faults.map(({ kind }) => kind) : [trouble.kind];

const gatewayFaults = ['drop', 'zombie', 'invalidate', 'duplicate', 'reorder'];
const restFaults = ['status', 'lost-answer', 'slow'];
const ofTheDatabase = ['database-away', 'slow-disk', 'full-disk', 'connections-cut'];

/** What a day has to do to the bot, and what was met of it on this kind of database. */
async function expectDay(address: StorageAddress, met: readonly string[]): Promise<void> {
  const result = await runDays(day, address);
  // All of it where it did not: a day is long.
  expect(wentWell(result), JSON.stringify(result)).toBe(true);
  const { worries, posts, asked, presses, steps, hours } = result;
  for (const { told } of [worries, posts, asked]) expect(told).toBeGreaterThan(0);
  expect(presses.done).toBeGreaterThan(0);
  expect({ steps, hours }).toEqual({ steps: planDays(day).length, hours: day.hours });
  // What was drawn came to pass, too.
  for (const kind of [...gatewayFaults, ...restFaults, 'outage', ...met])
    expect(result.met[kind], kind).toBeGreaterThan(0);
}

const promise = 'loses nothing that anybody was told, and says nothing twice';

describeOnSqlite('a day on which much goes wrong', (databases) => {
  it(promise, { timeout: 300_000 }, async () => {
    const disk = await mountSmallDisk();
    // Where nobody may mount one no file of this process may grow for a while, if even that can be done.
    if (!disk) return expectDay(await databases.make(), []);
    try {
      const { key } = await databases.make();
      const database = { kind: 'sqlite', file: join(disk.folder, 'lamplight.db') } as const;
      await expectDay({ database, key, keyFile: join(disk.folder, 'lamplight.key') }, ['SQLITE_FULL']);
    } finally {
      await disk.remove();
    }
  });
});

describeOnPostgres('a day on which much goes wrong', (databases) => {
  it(promise, { timeout: 300_000 }, async () =>
    expectDay(await databases.make(), ['53100', 'connection', 'transaction']),
  );
});

describe('days', () => {
  it('are the same for the same seed, and others for another', () => {
    const days = { hours: 48, seed: 7 };
    expect(planDays(days)).toEqual(planDays(days));
    expect(planDays(days)).not.toEqual(planDays({ ...days, seed: 8 }));
    expect(planDays(days).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(48 * 60);
  });

  it('have everything go wrong that can, also the one that is lived here', () => {
    const kinds = new Set(planDays(day).flatMap(listKinds));
    const all = [...gatewayFaults, ...restFaults, ...ofTheDatabase, 'outage', 'restart', 'nothing'];
    expect([...kinds].sort()).toEqual(all.sort());
  });
});
