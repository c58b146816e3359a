import { expect, it } from 'vitest';
import { changeWishes, findWishes } from '../../../../src/check-ins/own/wishes.ts';
import { addFollowUp } from '../../../../src/follow-ups/store.ts';
import { addRsvp } from '../../../../src/sessions/rsvp-store.ts';
import { newId } from '../../../../src/storage/ids.ts';
import { createOwnSweep, type OwnSweepNeeds } from '../../../../src/check-ins/own/reach/sweep-own.ts';
import { openCore, plainView } from '../../../kit/core.ts';
import { makeGroup } from '../../../kit/groups.ts';
import { ids } from '../../../kit/interactions.ts';
import { keepOwn, lookUp } from '../../../kit/own-check-ins.ts';
import { describeOnBoth } from '../../../kit/storage.ts';

describeOnBoth('the look at people who are asked', (databases) => {
  async function open(given: Partial<OwnSweepNeeds> = {}) {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp();
    const { clock, needs } = core;
    const group = makeGroup({ roleId: '320000000000000001' });
    await storage.write((tx) => needs.groups.save(group, tx));
    needs.groups.remember(group);
    const asked: string[] = [];
    const gone = new Set<string>();
    const inside = new Set<string>();
    const sweep = createOwnSweep({
      ...needs,
      findRoles: (_, userId) => {
        asked.push(userId);
        return Promise.resolve(gone.has(userId) ? null : inside.has(userId) ? ['320000000000000001'] : []);
      },
      ...given,
    });
    const keep = (userId: string, place?: { kind: 'group'; groupId: string }) =>
      keepOwn(clock.now(), storage, { userId, ...(place && { place }) });
    return { ...core, storage, group, asked, gone, inside, sweep, keep };
  }

  it('ends what those asked for who left the server, and asks once about each person', async () => {
    const { storage, sweep, keep, gone, asked } = await open();
    const [maya, again, ines] = [await keep(ids.maya), await keep(ids.maya), await keep(ids.ines)];
    gone.add(ids.maya);
    await sweep.round();
    expect([...asked].sort()).toEqual([ids.maya, ids.ines].sort());
    for (const one of [maya, again])
      expect((await lookUp(one, storage)).checkIn).toMatchObject({ state: 'over', ended: 'left' });
    expect((await lookUp(ines, storage)).checkIn).toMatchObject({ state: 'on', version: 0 });
  });

  it('ends what those asked for who left and have no check-in: their yes to direct messages, a question later, a place', async () => {
    const { storage, sweep, clock, gone, asked } = await open();
    const sealing = { vault: storage.vault, now: clock.now() };
    const [day, endsAt] = [86_400_000, clock.now() + 86_400_000];
    const offer = { id: newId(), guildId: ids.guild, userId: ids.ines, offeredAt: clock.now(), dueAt: endsAt, endsAt };
    const answered = { answer: 'none', place: null, language: 'en', shownIn: null } as const;
    const come = { guildId: ids.guild, userId: ids.theo, answer: 'waiting', language: 'en' } as const;
    await storage.write(async (tx) => {
      const whose = { guildId: ids.guild, userId: ids.maya };
      const direct = { since: clock.now(), channelId: 'dm' };
      await changeWishes(whose, (wishes) => ({ ...wishes, direct }), { tx, ...sealing });
      await addFollowUp({ ...offer, ...answered }, { tx, ...sealing });
      await addRsvp({ ...come, date: { id: newId(), endsAt } }, { tx, ...sealing });
    });
    await sweep.round();
    expect([...asked].sort()).toEqual([ids.maya, ids.ines, ids.theo].sort());

    for (const userId of asked.splice(0)) gone.add(userId);
    await sweep.round();
    const opening = { db: storage.read, vault: storage.vault };
    expect(await findWishes({ guildId: ids.guild, userId: ids.maya }, opening)).toMatchObject({ direct: null });
    expect([await storage.read.followUp.count(), await storage.read.sessionRsvp.count()]).toEqual([0, 0]);

    // Wishes end thirty days after that, and are not looked at again.
    clock.advance(day);
    asked.splice(0);
    await sweep.round();
    expect(asked).toEqual([]);
    const rows = await storage.read.ownWishes.findMany({ select: { endsAt: true } });
    expect(rows).toEqual([{ endsAt: new Date(sealing.now + 30 * day) }]);
  });

  it('ends what is asked in a group whose people they are not among any more, and nothing else of theirs', async () => {
    const { storage, sweep, keep, group, inside } = await open();
    const place = { kind: 'group', groupId: group.id } as const;
    const [there, own, theo] = [await keep(ids.maya, place), await keep(ids.maya), await keep(ids.theo, place)];
    inside.add(ids.theo);
    await sweep.round();
    expect((await lookUp(there, storage)).checkIn).toMatchObject({ state: 'over', ended: 'left' });
    for (const one of [own, theo]) expect((await lookUp(one, storage)).checkIn).toMatchObject({ state: 'on' });
  });

  it('ends nothing where it cannot be known', async () => {
    const busy = await open({ findRoles: () => Promise.reject(new Error('busy')) });
    const checkIn = await busy.keep(ids.maya);
    await busy.sweep.round();
    expect((await lookUp(checkIn, busy.storage)).checkIn).toMatchObject({ state: 'on' });
    expect(busy.captured.events()).toContain('own.not-swept');

    const lost = await open();
    const group = makeGroup({ roleId: null });
    await lost.storage.write((tx) => lost.needs.groups.save(group, tx));
    lost.needs.groups.remember(group);
    const inside = await lost.keep(ids.maya, { kind: 'group', groupId: group.id });
    await lost.sweep.round();
    expect((await lookUp(inside, lost.storage)).checkIn).toMatchObject({ state: 'on' });

    const absent = await open({
      view: { ...plainView, isPresent: () => false },
      findRoles: () => Promise.resolve(null),
    });
    const there = await absent.keep(ids.maya);
    await absent.sweep.round();
    expect((await lookUp(there, absent.storage)).checkIn).toMatchObject({ state: 'on' });
  });

  it('takes a hundred people at a time, each once before anybody again, and leaves out whom nobody asks', async () => {
    const { clock, storage, sweep, asked } = await open();
    for (let number = 0; number < 120; number += 1) await keepOwn(clock.now(), storage);
    await keepOwn(clock.now(), storage, { state: 'over', ended: 'done', next: null });
    await sweep.round();
    expect(asked).toHaveLength(100);
    await sweep.round();
    expect(asked).toHaveLength(120);
    expect(new Set(asked).size).toBe(120);
    await sweep.round();
    expect(asked).toHaveLength(220);
  });
});
