import { expect, it } from 'vitest';
import { toWallTime } from '../../src/schedule/wall-time.ts';
import { takeOff } from '../../src/sessions/date-store.ts';
import { planDates, planWithin } from '../../src/sessions/plan-dates.ts';
import { horizonMs } from '../../src/sessions/rules.ts';
import type { Session } from '../../src/sessions/session.ts';
import { findSession, holdSession, listDates } from '../../src/sessions/store.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { makePlan } from '../kit/check-ins.ts';
import { makeWorld, openCore } from '../kit/core.ts';
import { makeGroup } from '../kit/groups.ts';
import { keepSession } from '../kit/sessions.ts';
import { describeOnBoth } from '../kit/storage.ts';

const dayMs = 24 * 3_600_000;
const always = { from: 0, until: Date.parse('2100-01-01') };

describeOnBoth('the dates of a session', (databases) => {
  /** Monday 2 March 2026, noon. */
  async function open() {
    const address = await databases.make();
    const storage = await databases.open(address);
    const world = makeWorld();
    const core = await openCore(storage, world);
    await core.setUp();
    const group = makeGroup();
    await storage.write((tx) => core.needs.groups.save(group, tx));
    core.needs.groups.remember(group);
    return { address, storage, world, core, group, now: world.clock.now() };
  }

  const days = async ({ id }: Session, storage: Storage) =>
    (await listDates([id], always, storage.read)).map(({ day }) => day);

  it('are there for two weeks, each once, however many processes plan at the same moment', async () => {
    const { address, storage, world, core, group, now } = await open();
    const session = await keepSession(group, now, storage);
    const second = await openCore(databases.kind === 'sqlite' ? storage : await databases.open(address), world);
    await Promise.all([core, second, core, second].map(({ needs }) => planDates(needs)));
    expect(await days(session, storage)).toEqual(['2026-03-05', '2026-03-12']);
    world.clock.advance(4 * dayMs);
    await planDates(core.needs);
    expect(await days(session, storage)).toEqual(['2026-03-05', '2026-03-12', '2026-03-19']);
    expect((await findSession(session.id, { db: storage.read, vault: storage.vault }))?.next?.date).toBe('2026-03-26');
  });

  it('keep their time on the wall over every change of the clocks, also where it does not exist', async () => {
    const { storage, world, core, group, now } = await open();
    const everyDay = { kind: 'weekly', weekdays: [1, 2, 3, 4, 5, 6, 7], everyWeeks: 1 } as const;
    const evening = await keepSession(group, now, storage, { plan: makePlan(now, { rhythm: everyDay }) });
    const night = await keepSession(group, now, storage, {
      plan: makePlan(now, { rhythm: everyDay, minute: 2 * 60 + 30 }),
    });
    for (let week = 0; week < 40; week += 1) {
      await planDates(core.needs);
      world.clock.advance(7 * dayMs);
    }
    const evenings = await listDates([evening.id], { ...always, most: 1000 }, storage.read);
    expect(evenings.length).toBeGreaterThan(280);
    expect(new Set(evenings.map(({ day }) => day)).size).toBe(evenings.length);
    for (const { day, startsAt, endsAt } of evenings) {
      expect(toWallTime(startsAt, 'Europe/Berlin')).toEqual({ date: day, minute: 19 * 60 });
      expect(endsAt - startsAt).toBe(60 * 60_000);
    }
    const nights = await listDates([night.id], { ...always, most: 1000 }, storage.read);
    const jump = nights.find(({ day }) => day === '2026-03-29');
    // Clocks show 03:00 after 01:59 there; in October they show 02:30 twice, and the first counts.
    expect(new Date(jump?.startsAt ?? 0).toISOString()).toBe('2026-03-29T01:00:00.000Z');
    const twice = nights.find(({ day }) => day === '2026-10-25');
    expect(new Date(twice?.startsAt ?? 0).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('always hold the next one, however far it is', async () => {
    const { storage, core, group, now } = await open();
    const monthly = { kind: 'monthly-date', day: 1 } as const;
    const session = await keepSession(group, now, storage, { plan: makePlan(now, { rhythm: monthly }) });
    await planDates(core.needs);
    expect(await days(session, storage)).toEqual(['2026-04-01']);
    expect(Date.parse('2026-04-01') - now).toBeGreaterThan(horizonMs);
  });

  it('are not made up for days that passed while nobody planned', async () => {
    const { storage, world, core, group, now } = await open();
    const session = await keepSession(group, now, storage);
    world.clock.advance(365 * dayMs);
    await planDates(core.needs);
    expect(await days(session, storage)).toEqual(['2027-03-04', '2027-03-11']);
  });

  it('stay called off where somebody called them off, and come back where only the plan had dropped them', async () => {
    const { storage, core, group, now } = await open();
    const session = await keepSession(group, now, storage);
    await planDates(core.needs);
    const [first, second] = await listDates([session.id], always, storage.read);
    await storage.write(async (tx) => {
      await takeOff(first?.id ?? '', 'cancelled', tx);
      await takeOff(second?.id ?? '', 'dropped', tx);
    });
    expect(await days(session, storage)).toEqual(['2026-03-05']);
    await storage.write(async (tx) => {
      const held = await holdSession(session.id, { tx, vault: storage.vault });
      if (held) await planWithin({ ...held, next: session.next }, now, tx);
    });
    const states = (await listDates([session.id], always, storage.read)).map(({ day, state }) => [day, state]);
    expect(states).toEqual([
      ['2026-03-05', 'cancelled'],
      ['2026-03-12', 'planned'],
    ]);
  });

  it('are not made for a group that was put away', async () => {
    const { storage, core, group, now } = await open();
    const session = await keepSession(group, now, storage);
    await storage.write((tx) => core.needs.groups.save({ ...group, state: 'archived' }, tx));
    await planDates(core.needs);
    expect(await days(session, storage)).toEqual([]);
  });
});
