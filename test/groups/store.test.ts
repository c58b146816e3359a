import { expect, it } from 'vitest';
import type { Group } from '../../src/groups/group.ts';
import { openGroupStore } from '../../src/groups/store.ts';
import { openCore } from '../kit/core.ts';
import { makeGroup } from '../kit/groups.ts';
import { describeOnBoth } from '../kit/storage.ts';

describeOnBoth('the store of groups', (databases) => {
  async function open() {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp();
    const { groups } = core.needs;
    const keep = (group: Group) => storage.write((tx) => groups.save(group, tx)).then(() => groups.remember(group));
    return { storage, groups, keep, reopen: () => openGroupStore(storage, core.clock) };
  }

  it('reads every part of a group again as it was saved', async () => {
    const { keep, reopen } = await open();
    const whole = makeGroup({
      ledBy: 'both',
      therapist: { name: 'Dr Ada Quist', vouchedAt: Date.UTC(2026, 10, 1) },
      format: 'hybrid',
      place: '12 Quay Street, second floor',
      admission: 'request',
      question: 'What brings you here?',
      sizeLimit: 12,
      deskChannelId: '310000000000000009',
      agreement: { version: 3, text: 'What is said here stays here.' },
    });
    await keep(whole);
    expect((await reopen()).find(whole.guildId, whole.id)).toEqual(whole);
  });

  it('keeps the therapist and the place in no readable form', async () => {
    const { storage, keep } = await open();
    await keep(makeGroup({ therapist: { name: 'Dr Ada Quist', vouchedAt: 1 }, place: '12 Quay Street' }));
    const [row] = await storage.read.group.findMany();
    const text = JSON.stringify(row) + Buffer.from(row?.placeSealed ?? '').toString('latin1');
    expect(text).not.toContain('Quist');
    expect(text).not.toContain('Quay');
  });

  it('keeps a version of an agreement as it was first written', async () => {
    const { storage, keep } = await open();
    const group = makeGroup();
    await keep(group);
    await keep({ ...group, agreement: { version: 1, text: 'Written over.' } });
    await keep({ ...group, agreement: { version: 2, text: 'New.' } });
    const versions = await storage.read.agreementVersion.findMany({ orderBy: { version: 'asc' } });
    expect(versions.map(({ text }) => text)).toEqual([group.agreement.text, 'New.']);
  });

  it('reads what a version to come may have written as the most careful choice', async () => {
    const { storage, keep, reopen } = await open();
    const group = makeGroup();
    await keep(group);
    await storage.write((tx) =>
      tx.group.update({
        where: { id: group.id },
        data: { admission: 'lottery', anonymous: 'always', state: 'frozen', age: 7 },
      }),
    );
    expect((await reopen()).find(group.guildId, group.id)).toMatchObject({
      admission: 'request',
      anonymous: 'off',
      state: 'archived',
      age: 13,
    });
  });

  it('finds the open group that talks in a channel or thread, wherever it moved, and no other', async () => {
    const { groups, keep } = await open();
    const group = makeGroup({ channelId: '310000000000000011' });
    const inThread = makeGroup({
      belonging: 'thread',
      channelId: '310000000000000012',
      threadId: '310000000000000013',
    });
    await keep(group);
    await keep(inThread);
    expect(groups.findByHome('310000000000000011')?.id).toBe(group.id);
    expect(groups.findByHome('310000000000000013')?.id).toBe(inThread.id);
    expect(groups.findByHome('310000000000000012')).toBeNull();
    await keep({ ...group, channelId: '310000000000000014' });
    await keep({ ...inThread, state: 'archived' });
    expect(groups.findByHome('310000000000000014')?.id).toBe(group.id);
    for (const gone of ['310000000000000011', '310000000000000013']) expect(groups.findByHome(gone)).toBeNull();
    groups.forget(group.guildId);
    expect(groups.findByHome('310000000000000014')).toBeNull();
  });

  it('forgets a group with all that belongs to it', async () => {
    const { storage, groups, keep } = await open();
    const group = makeGroup();
    await keep(group);
    await storage.write((tx) => groups.remove(group, tx));
    groups.forget(group.guildId, group.id);
    expect(groups.list(group.guildId)).toEqual([]);
    expect(await storage.read.agreementVersion.count()).toBe(0);
  });

  it('reads more than a thousand groups with their agreements', async () => {
    const { storage, reopen } = await open();
    const store = await reopen();
    const many = Array.from({ length: 1_010 }, (_, index) =>
      makeGroup({ name: `Room ${index}`, agreement: { version: 1, text: `Agreement ${index}` } }),
    );
    await storage.write(async (tx) => {
      for (const group of many) await store.save(group, tx);
    });
    const read = (await reopen()).all();
    expect(read).toHaveLength(1_010);
    for (const { name, agreement } of read) expect(agreement.text).toBe(name.replace('Room', 'Agreement'));
  });
});
