import { expect, it } from 'vitest';
import { askDueOwn, batchSize } from '../../../src/check-ins/own/ask-own.ts';
import { createCrowds, type Crowds } from '../../../src/check-ins/own/crowds.ts';
import { forgetOldOwn } from '../../../src/check-ins/own/forget-old.ts';
import { crowd, longestSpreadMs, mostUnanswered } from '../../../src/check-ins/own/rules.ts';
import { changeWishes, keepWishesMs } from '../../../src/check-ins/own/wishes.ts';
import { graceMs } from '../../../src/check-ins/rounds/rules.ts';
import type { Storage } from '../../../src/storage/open-storage.ts';
import { makeMemberKey } from '../../../src/storage/person-keys.ts';
import { makePlan } from '../../kit/check-ins.ts';
import { makeWorld, openCore, type Core } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { makeDiscordError } from '../../kit/mail.ts';
import { damage, keepMany, keepOwn, lookUp, makeOwn, threadOf } from '../../kit/own-check-ins.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

describeOnBoth('own check-ins', (databases) => {
  async function open() {
    const address = await databases.make();
    const storage = await databases.open(address);
    const world = makeWorld();
    const core = await openCore(storage, world);
    await core.setUp();
    const crowds = createCrowds();
    /** Runs the job and delivers what it saved. */
    async function ask(by: Core = core) {
      await askDueOwn(by.needs, crowds);
      await by.needs.outbox.pump();
    }
    const goTo = (at: number) => world.clock.advance(at - world.clock.now());
    return { ...core, address, storage, world, core, ask, goTo, crowds };
  }

  const nextOf = (checkIn: { next: { at: number } | null }) => checkIn.next?.at ?? 0;

  it('are asked at their time, in their place, once, and the next is the day after', async () => {
    const { storage, clock, mail, ask, goTo } = await open();
    const checkIn = await keepOwn(clock.now(), storage);
    goTo(nextOf(checkIn) - 1);
    await ask();
    expect(mail.arrived).toEqual([]);
    goTo(nextOf(checkIn));
    for (let again = 0; again < 3; again += 1) await ask();
    expect(mail.arrived).toMatchObject([{ channelId: threadOf(checkIn), pings: [] }]);
    expect(JSON.stringify(mail.arrived[0]?.card)).toContain('How was the night?');
    const { checkIn: now, asks } = await lookUp(checkIn, storage);
    expect(now).toMatchObject({ state: 'on', unanswered: 1, version: 1, next: { at: nextOf(checkIn) + dayMs } });
    expect(asks).toMatchObject([{ day: checkIn.next?.date, state: 'asked', dueAt: nextOf(checkIn) }]);
  });

  it('come directly only to the channel that is known, and to a group where it talks', async () => {
    const { storage, clock, mail, ask, goTo, needs } = await open();
    const group = makeGroup();
    await storage.write((tx) => needs.groups.save(group, tx));
    needs.groups.remember(group);
    const direct = await keepOwn(clock.now(), storage, { place: { kind: 'direct', channelId: '391' } });
    const inGroup = await keepOwn(clock.now(), storage, { place: { kind: 'group', groupId: group.id } });
    const gone = await keepOwn(clock.now(), storage, { place: { kind: 'group', groupId: 'gone' } });
    const unknown = await keepOwn(clock.now(), storage, { place: { kind: 'direct', channelId: null } });
    goTo(nextOf(direct));
    await ask();
    expect(mail.arrived.map(({ channelId }) => channelId).sort()).toEqual([group.channelId, '391'].sort());
    expect(mail.counts.openDirectMessage).toBe(0);
    expect((await lookUp(inGroup, storage)).checkIn?.state).toBe('on');
    for (const one of [gone, unknown])
      expect((await lookUp(one, storage)).checkIn).toMatchObject({ state: 'over', ended: 'unreachable', next: null });
  });

  it('that are paused or over, or of a server where the bot is no more, are not asked', async () => {
    const { storage, clock, mail, ask, goTo } = await open();
    const on = await keepOwn(clock.now(), storage);
    await keepOwn(clock.now(), storage, { state: 'paused' });
    await keepOwn(clock.now(), storage, { state: 'over', ended: 'left' });
    const createdAt = new Date(clock.now());
    await storage.write((tx) =>
      tx.guild.create({ data: { id: '808', createdAt, updatedAt: createdAt, leftAt: createdAt } }),
    );
    const left = await keepOwn(clock.now(), storage, { guildId: '808' });
    goTo(nextOf(on));
    await ask();
    expect(mail.arrived.map(({ channelId }) => channelId)).toEqual([threadOf(on)]);
    expect((await lookUp(left, storage)).asks).toEqual([]);
  });

  it('are asked late within two hours, and after that noted as missed for a week, one for all the days', async () => {
    const { storage, clock, mail, ask, goTo, needs } = await open();
    const checkIn = await keepOwn(clock.now(), storage);
    goTo(nextOf(checkIn) + graceMs);
    await ask();
    expect(mail.arrived).toHaveLength(1);
    goTo(nextOf(checkIn) + 4 * dayMs);
    await ask();
    expect(mail.arrived, 'today’s is on time').toHaveLength(2);
    const { checkIn: now, asks } = await lookUp(checkIn, storage);
    expect(asks.map(({ state }) => state)).toEqual(['asked', 'missed', 'asked']);
    expect(now).toMatchObject({ unanswered: 2, next: { at: nextOf(checkIn) + 5 * dayMs } });
    await forgetOldOwn(needs);
    expect((await lookUp(checkIn, storage)).asks.map(({ state }) => state)).toEqual(['asked', 'missed']);
    clock.advance(7 * dayMs);
    await forgetOldOwn(needs);
    expect((await lookUp(checkIn, storage)).asks).toEqual([]);
  });

  it('stop after ten without an answer, with one message that lets them go on', async () => {
    const { storage, clock, mail, ask, goTo } = await open();
    const checkIn = await keepOwn(clock.now(), storage);
    for (let day = 0; day < mostUnanswered + 3; day += 1) {
      goTo(nextOf(checkIn) + day * dayMs);
      await ask();
    }
    expect(mail.arrived).toHaveLength(mostUnanswered + 1);
    expect(JSON.stringify(mail.arrived.at(-1)?.card)).toContain('own-resume');
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'paused', ended: 'quiet', next: null });
  });

  it('that come once are over when they were asked', async () => {
    const { storage, clock, mail, ask, goTo } = await open();
    const plan = makePlan(clock.now(), { rhythm: { kind: 'once', date: '2026-12-24' } });
    const checkIn = await keepOwn(clock.now(), storage, { plan });
    goTo(nextOf(checkIn));
    await ask();
    expect(mail.arrived).toHaveLength(1);
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'over', ended: 'done', next: null });
  });

  it('in the hour that clocks show twice come once, and each day after at the same time on the wall', async () => {
    const { storage, clock, mail, ask, goTo } = await open();
    goTo(Date.UTC(2027, 9, 30, 12));
    const plan = makePlan(clock.now(), { minute: 2 * 60 + 30 });
    const checkIn = await keepOwn(clock.now(), storage, { plan });
    // 31 October 2027 in Berlin: 02:30 is at 00:30 UTC, and once more at 01:30 UTC.
    for (let minutes = 0; minutes <= 36 * 60; minutes += 10) {
      clock.advance(10 * minuteMs);
      await ask();
    }
    expect(mail.arrived.map(({ at }) => new Date(at).toISOString())).toEqual(['2027-10-31T00:30:00.000Z']);
    expect((await lookUp(checkIn, storage)).checkIn?.next).toEqual({
      date: '2027-11-01',
      at: Date.UTC(2027, 10, 1, 1, 30),
    });
  });

  it('are not asked twice on a day, whatever was changed since', async () => {
    const { storage, clock, mail, ask, goTo } = await open();
    const checkIn = await keepOwn(clock.now(), storage);
    goTo(nextOf(checkIn));
    await ask();
    await storage.write((tx) =>
      tx.ownCheckIn.updateMany({ data: { nextOn: checkIn.next?.date ?? '', nextAt: new Date(clock.now()) } }),
    );
    await ask();
    expect(mail.arrived).toHaveLength(1);
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({
      unanswered: 1,
      next: { at: nextOf(checkIn) + dayMs },
    });
    expect(await storage.read.ownAsk.count()).toBe(1);
  });

  it('that cannot be opened end, and keep nobody else from being asked', async () => {
    const { storage, clock, mail, ask, goTo, captured } = await open();
    const before = await keepOwn(clock.now(), storage);
    const broken = await keepOwn(clock.now(), storage);
    const foreign = await keepOwn(clock.now(), storage);
    const after = await keepOwn(clock.now(), storage);
    await damage(broken, storage);
    await storage.write(async (tx) => {
      const { sealed: other } = await tx.ownCheckIn.findUniqueOrThrow({ where: { id: before.id } });
      await tx.ownCheckIn.update({ where: { id: foreign.id }, data: { sealed: other } });
    });
    goTo(nextOf(before));
    await ask();
    expect(mail.arrived.map(({ channelId }) => channelId).sort()).toEqual([threadOf(before), threadOf(after)].sort());
    expect(captured.events()).toEqual(['own.unreadable', 'own.unreadable']);
    const states = await storage.read.ownCheckIn.findMany({ where: { state: 'over' }, select: { ended: true } });
    expect(states).toEqual([{ ended: 'unreachable' }, { ended: 'unreachable' }]);
  });

  it('that could not be delivered in time count as missed, and come no more', async () => {
    const { storage, clock, mail, ask, goTo } = await open();
    const checkIn = await keepOwn(clock.now(), storage);
    mail.close(threadOf(checkIn), makeDiscordError(503, 0));
    goTo(nextOf(checkIn));
    await ask();
    mail.close(threadOf(checkIn), null);
    clock.advance(graceMs + minuteMs);
    await ask();
    expect(mail.arrived).toEqual([]);
    const { checkIn: now, asks } = await lookUp(checkIn, storage);
    expect(asks).toMatchObject([{ state: 'missed' }]);
    expect(now).toMatchObject({ state: 'on', unanswered: 0, next: { at: nextOf(checkIn) + dayMs } });
  });

  /** So many at the same minute; that is. */
  async function openCrowd(count: number, now: number, storage: Storage): Promise<number> {
    const { plan, next } = makeOwn(now);
    await keepMany(
      Array.from({ length: count }, () => makeOwn(now, { plan, next })),
      storage,
    );
    return next?.at ?? 0;
  }

  /** Until nobody is left: a run goes on for some seconds at most. */
  async function askAll({ needs }: Pick<Core, 'needs'>, crowds: Crowds): Promise<void> {
    const where = { state: 'on', nextAt: { lte: new Date(needs.clock.now()) } };
    while ((await needs.storage.read.ownCheckIn.count({ where })) > 0) await askDueOwn(needs, crowds);
  }

  it('of a crowd are spread over the minutes, each at the same moment every day', { timeout: 120_000 }, async () => {
    const { storage, clock, goTo, crowds, core } = await open();
    // Of 800 in 32 seconds one may be due in the very first millisecond: it must not be sent before it is looked at.
    const needs = { ...core.needs, outbox: { ...core.needs.outbox, kick: () => undefined } };
    const count = crowd + batchSize;
    const at = await openCrowd(count, clock.now(), storage);
    const moments: Map<string, number>[] = [];
    for (const day of [0, 1]) {
      goTo(at + day * dayMs - 30_000);
      await askDueOwn(needs, crowds);
      goTo(at + day * dayMs);
      await askAll({ needs }, crowds);
      const rows = await storage.read.outboxMessage.findMany({
        where: { state: 'pending' },
        select: { dueAt: true, lane: true },
      });
      expect(rows).toHaveLength(count);
      moments.push(new Map(rows.map(({ dueAt, lane }) => [lane, dueAt.getTime() - at - day * dayMs])));
      await storage.write((tx) => tx.outboxMessage.deleteMany());
    }
    const [first, second] = moments;
    expect(second).toEqual(first);
    const offsets = [...(first?.values() ?? [])];
    expect(Math.max(...offsets)).toBeLessThan(count * 40);
    expect(Math.max(...offsets)).toBeGreaterThan(count * 30);
    expect(longestSpreadMs).toBeGreaterThan(count * 40);
    expect(new Set(offsets).size).toBeGreaterThan(count * 0.9);
  });

  it('shared by two processes on one database are asked once each', { timeout: 120_000 }, async () => {
    const { storage, address, clock, goTo, world, core } = await open();
    const other = await openCore(await databases.open(address), world);
    goTo(await openCrowd(crowd, clock.now(), storage));
    await Promise.all([core, other].map((one) => askAll(one, createCrowds())));
    const asks = await storage.read.ownAsk.groupBy({ by: ['checkInId'], _count: { _all: true } });
    expect(asks).toHaveLength(crowd);
    expect(asks.every(({ _count }) => _count._all === 1)).toBe(true);
    expect(await storage.read.outboxMessage.count()).toBe(crowd);
    expect(await storage.read.ownCheckIn.count({ where: { unanswered: 1, version: 1 } })).toBe(crowd);
  });

  it('that nobody used for a year are forgotten, with what was to be sent', async () => {
    const { storage, clock, mail, goTo, needs, crowds } = await open();
    const checkIn = await keepOwn(clock.now(), storage);
    const younger = await keepOwn(clock.now(), storage, { endsAt: clock.now() + 2 * dayMs });
    await storage.write((tx) =>
      tx.ownCheckIn.updateMany({ where: { id: checkIn.id }, data: { endsAt: new Date(nextOf(checkIn)) } }),
    );
    goTo(nextOf(checkIn));
    await askDueOwn({ ...needs, outbox: { ...needs.outbox, kick: () => undefined } }, crowds);
    await forgetOldOwn(needs);
    await needs.outbox.pump();
    expect((await lookUp(checkIn, storage)).checkIn).toBeNull();
    expect((await lookUp(younger, storage)).checkIn).not.toBeNull();
    expect(mail.arrived.map(({ channelId }) => channelId)).toEqual([threadOf(younger)]);
    expect(await storage.read.guild.count({ where: { id: ids.guild } })).toBe(1);
  });

  it('keep what somebody wished for them; without any, that is forgotten a year after it was used last', async () => {
    const { storage, clock, needs } = await open();
    const since = clock.now();
    const wish = (userId: string, guildId: string = ids.guild) =>
      storage.write(async (tx) => {
        await needs.servers.ensure(guildId, tx);
        const direct = { since, channelId: '391' };
        const sealing = { tx, vault: storage.vault, now: clock.now() };
        await changeWishes({ guildId, userId }, (wishes) => ({ ...wishes, direct }), sealing);
      });
    const checkIn = await keepOwn(since, storage, { userId: ids.maya, endsAt: since + 2 * keepWishesMs });
    await wish(ids.maya);
    await wish(ids.ines);
    await wish(ids.ines, '200000000000000002');
    clock.advance(dayMs);
    await wish(ids.ines);
    const left = async () => {
      await forgetOldOwn(needs);
      const rows = await storage.read.ownWishes.findMany();
      const nameOf = (userId: string) => rows.filter((row) => row.memberKey === makeMemberKey(userId, storage.vault));
      return [nameOf(ids.maya).length, nameOf(ids.ines).length];
    };
    clock.advance(keepWishesMs - dayMs - 1);
    expect(await left()).toEqual([1, 2]);
    clock.advance(1);
    expect(await left()).toEqual([1, 1]);
    clock.advance(dayMs);
    expect(await left()).toEqual([1, 0]);
    await storage.write((tx) => tx.ownCheckIn.deleteMany({ where: { id: checkIn.id } }));
    clock.advance(keepWishesMs - dayMs - 1);
    expect(await left()).toEqual([1, 0]);
    clock.advance(1);
    expect(await left()).toEqual([0, 0]);
  });
});
