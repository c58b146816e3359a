import { expect, it } from 'vitest';
import { renewTimes } from '../../src/check-ins/renew-times.ts';
import { findCheckIn, moveNext } from '../../src/check-ins/store.ts';
import { toInstant } from '../../src/schedule/wall-time.ts';
import { keepCheckIn, makePlan } from '../kit/check-ins.ts';
import { openCore } from '../kit/core.ts';
import { makeGroup } from '../kit/groups.ts';
import { keepOwn, lookUp } from '../kit/own-check-ins.ts';
import { describeOnBoth } from '../kit/storage.ts';

const hourMs = 3_600_000;

describeOnBoth('new rules of time zones', (databases) => {
  async function open() {
    const storage = await databases.open();
    const core = await openCore(storage);
    const group = makeGroup();
    await core.setUp();
    await storage.write((tx) => core.needs.groups.save(group, tx));
    return { storage, group, now: core.clock.now() };
  }

  it('move what is planned to the same time on the wall, once', async () => {
    const { storage, group, now } = await open();
    const { id, next } = await keepCheckIn(group, now, storage);
    if (!next) throw new Error('Nothing is planned.');
    // As the rules of before had it: an hour late.
    await storage.write((tx) => moveNext(id, { ...next, at: next.at + hourMs }, tx));
    expect(await renewTimes({ storage, zonesVersion: '2031a' })).toBe(1);
    expect((await findCheckIn(id, storage.read))?.next).toEqual(next);
    expect(next.at).toBe(toInstant(next.date, 19 * 60, 'Europe/Berlin'));
    await storage.write((tx) => moveNext(id, { ...next, at: next.at + hourMs }, tx));
    expect(await renewTimes({ storage, zonesVersion: '2031a' })).toBe(0);
  });

  it('reach every check-in, page by page, and none that is paused', async () => {
    const { storage, group, now } = await open();
    const plan = makePlan(now, { zone: 'Asia/Kolkata' });
    for (let made = 0; made < 12; made += 1) {
      const { id, next } = await keepCheckIn(group, now, storage, { plan });
      if (next) await storage.write((tx) => moveNext(id, { ...next, at: next.at - hourMs }, tx));
    }
    await keepCheckIn(group, now, storage, { plan, state: 'paused', next: null });
    expect(await renewTimes({ storage, zonesVersion: '2031b', pageSize: 5 })).toBe(12);
  });

  it('leave a day alone that was asked meanwhile', async () => {
    const { storage, group, now } = await open();
    const { id, next } = await keepCheckIn(group, now, storage);
    if (!next) throw new Error('Nothing is planned.');
    expect(await storage.write((tx) => moveNext(id, { date: '2020-01-01', at: 0 }, tx))).toBe(false);
    expect((await findCheckIn(id, storage.read))?.next).toEqual(next);
  });

  it('move people’s own check-ins too, and pass over one that cannot be opened', async () => {
    const { storage, now } = await open();
    const own = await keepOwn(now, storage);
    const broken = await keepOwn(now, storage);
    const paused = await keepOwn(now, storage, { state: 'paused', next: null });
    if (!own.next || !broken.next) throw new Error('Nothing is planned.');
    const late = new Date(own.next.at + hourMs);
    await storage.write(async (tx) => {
      await tx.ownCheckIn.updateMany({ where: { id: { in: [own.id, broken.id] } }, data: { nextAt: late } });
      await tx.ownCheckIn.update({ where: { id: broken.id }, data: { sealed: Uint8Array.from([1, 2, 3]) } });
    });
    expect(await renewTimes({ storage, zonesVersion: '2031c', pageSize: 1 })).toBe(1);
    expect((await lookUp(own, storage)).checkIn).toMatchObject({ next: own.next, version: 1 });
    expect((await lookUp(paused, storage)).checkIn).toMatchObject({ next: null, version: 0 });
  });
});
