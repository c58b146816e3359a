import { expect, it } from 'vitest';
import { destroyPersonKey } from '../../../src/storage/person-keys.ts';
import type { NewWait } from '../../../src/groups/joining/waiting.ts';
import { openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const day = 24 * 3_600_000;

describeOnBoth('those who wait', (databases) => {
  async function open() {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp();
    const { groups, waiting, cases } = core.needs;
    const group = makeGroup();
    await storage.write((tx) => groups.save(group, tx));
    groups.remember(group);
    const make = (userId: string, given: Partial<NewWait> = {}): NewWait => ({
      guildId: ids.guild,
      groupId: group.id,
      userId,
      kind: 'place',
      answer: null,
      language: 'de',
      ...given,
    });
    const add = (wait: NewWait) => storage.write((tx) => waiting.add(wait, tx));
    return { storage, core, group, groups, waiting, cases, make, add };
  }

  it('stand in the order in which they came, also within one minute, and once for each group', async () => {
    const { core, waiting, make, add } = await open();
    const people = [ids.maya, ids.theo, ids.ines, ids.stranger];
    for (const userId of people) await add(make(userId));
    core.clock.advance(61_000);
    await add(make(ids.otherBot));
    expect(await add(make(ids.maya))).toMatchObject({ isNew: false });
    const line = await waiting.listAll(ids.guild);
    expect(line.map(({ userId }) => userId)).toEqual([...people, ids.otherBot]);
  });

  it('ten presses of one person at once are one wait', async () => {
    const { waiting, make, add } = await open();
    const added = await Promise.all(Array.from({ length: 10 }, () => add(make(ids.maya))));
    expect(added.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await waiting.listAll(ids.guild)).toHaveLength(1);
  });

  it('are kept with no readable word of who waits for which group, and of the time only the minute', async () => {
    const { storage, group, make, add } = await open();
    await add(make(ids.maya, { kind: 'request', answer: 'wisteria' }));
    const [row] = await storage.read.waiting.findMany();
    const text = JSON.stringify({ ...row, sealed: '', place: '' }) + Buffer.from(row?.sealed ?? '').toString('latin1');
    for (const secret of [ids.maya, group.id, 'wisteria', 'request']) expect(text).not.toContain(secret);
  });

  it('are forgotten with their key, and never with another’s tidying', async () => {
    const { storage, waiting, cases, make, add } = await open();
    await add(make(ids.maya));
    await cases.forgetOld();
    expect(await waiting.listAll(ids.guild)).toHaveLength(1);
    await storage.write((tx) => destroyPersonKey(ids.maya, { tx, vault: storage.vault }));
    expect(await waiting.listAll(ids.guild)).toEqual([]);
    expect(await storage.read.waiting.count()).toBe(0);
  });

  it('end after ninety days', async () => {
    const { core, waiting, make, add } = await open();
    await add(make(ids.maya));
    core.clock.advance(89 * day);
    expect(await waiting.forgetOld()).toEqual({ count: 0, over: [] });
    core.clock.advance(2 * day);
    expect(await waiting.forgetOld()).toMatchObject({ count: 1, over: [{ userId: ids.maya }] });
    expect(await waiting.listAll(ids.guild)).toEqual([]);
  });

  it('may ask again once their request was declined', async () => {
    const { storage, waiting, make, add } = await open();
    const { wait } = await add(make(ids.maya, { kind: 'request', answer: 'first' }));
    await storage.write((tx) => waiting.change({ ...wait, answer: null, declined: 'room' }, tx));
    const again = await add(make(ids.maya, { kind: 'request', answer: 'second' }));
    expect(again).toMatchObject({ isNew: true, wait: { answer: 'second', declined: null } });
    expect(await waiting.listAll(ids.guild)).toHaveLength(1);
  });

  it('may be more than a thousand on one server', async () => {
    const { storage, waiting, make } = await open();
    await storage.write(async (tx) => {
      for (let index = 0; index < 1_010; index += 1)
        await waiting.add(make(`1000000000000${10_000 + index}`, { groupId: `group ${index}` }), tx);
    });
    expect(await waiting.listAll(ids.guild)).toHaveLength(1_010);
  });
});
