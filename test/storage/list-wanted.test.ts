import { expect, it } from 'vitest';
import { listWanted } from '../../src/storage/list-wanted.ts';
import { newId } from '../../src/storage/ids.ts';
import { openCore } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { describeOnBoth } from '../kit/storage.ts';

const many = 1_203;

describeOnBoth('a list of what is wanted', (databases) => {
  /** Very many rows, most of them with the same time, in the order in which they are due. */
  async function open() {
    const core = await openCore(await databases.open());
    await core.setUp();
    const { storage } = core.needs;
    const row = { guildId: ids.guild, kind: 'invites', state: 'on', startedAt: new Date(0) };
    const data = Array.from({ length: many }, (_, at) => ({ ...row, id: newId(), endsAt: new Date(at < 9 ? at : 10) }));
    await storage.write((tx) => tx.raidMeasure.createMany({ data }));
    const orderBy = [{ endsAt: 'asc' as const }, { id: 'asc' as const }];
    const all = (await storage.read.raidMeasure.findMany({ orderBy })).map(({ id }) => id);
    const list = async (most: number, isWanted: (id: string) => boolean) => {
      const looked: string[] = [];
      const found = await listWanted((page) => storage.read.raidMeasure.findMany({ orderBy, ...page }), {
        most,
        isWanted({ id }) {
          looked.push(id);
          return isWanted(id);
        },
      });
      return { found: found.map(({ id }) => id), looked };
    };
    return { all, list };
  }

  it('looks at each row once and in order, however many are not wanted', async () => {
    const { all, list } = await open();
    const last = all.at(-1);
    const { found, looked } = await list(1, (id) => id === last);
    expect(found).toEqual([last]);
    expect(looked).toEqual(all);
  });

  it('has the first ones, and no more than were asked for', async () => {
    const { all, list } = await open();
    const wanted = all.filter((_, at) => at % 3 === 0);
    const { found, looked } = await list(200, (id) => wanted.includes(id));
    expect(found).toEqual(wanted.slice(0, 200));
    expect(looked).toHaveLength(598);
    expect((await list(many + 1, () => true)).found).toEqual(all);
  });
});
