import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listJobs as listOwnJobs } from '../../src/check-ins/own/jobs.ts';
import { askDueRounds } from '../../src/check-ins/rounds/ask-rounds.ts';
import { saveAccepted, saveAsked } from '../../src/groups/care/facilitators.ts';
import { keepRoles } from '../../src/groups/care/look-after.ts';
import { askDueGroups } from '../../src/groups/care/pulse.ts';
import { planDates } from '../../src/sessions/plan-dates.ts';
import { announceDates, endDates, remindOfDates } from '../../src/sessions/say-dates.ts';
import { makePlan, keepCheckIn } from '../kit/check-ins.ts';
import { openCore, type Core } from '../kit/core.ts';
import { makeGroup } from '../kit/groups.ts';
import { ids } from '../kit/interactions.ts';
import { damage, keepOwn } from '../kit/own-check-ins.ts';
import { backUpAt, restoreInto } from '../kit/restoring.ts';
import { keepSession } from '../kit/sessions.ts';
import { describeOnBoth } from '../kit/storage.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

let folder = '';
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'lamplight-due-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

describeOnBoth('what was due between a backup and its being put back', (databases) => {
  /** Monday 2 March 2026, noon UTC, 13:00 in Berlin. */
  async function open() {
    const address = await databases.make();
    const storage = await databases.open(address);
    const core = await openCore(storage);
    const { clock, mail, needs } = core;
    await core.setUp();
    const group = makeGroup({ createdAt: clock.now(), deskChannelId: '310000000000000077' });
    await storage.write((tx) => needs.groups.save(group, tx));
    needs.groups.remember(group);

    const moveTo = (at: string) => {
      clock.advance(Date.parse(at) - clock.now());
    };
    const backUp = async () => (await backUpAt(clock.now(), address, folder)).file;

    /** Puts it back now, into a database of its own, and starts a bot on that. */
    async function restore(file: string) {
      const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
      const { due } = await restoreInto(elsewhere, { file, from: address, now: clock.now() });
      return { due, again: await openCore(await databases.open(elsewhere), core) };
    }

    /** How many messages there are in the group's place and elsewhere. */
    const count = (channelId = group.channelId) => mail.arrived.filter((one) => one.channelId === channelId).length;
    return { ...core, core, storage, group, moveTo, backUp, restore, count, countAll: () => mail.arrived.length };
  }

  /** What the clock does, once each. */
  async function runAll({ needs }: Pick<Core, 'needs'>): Promise<void> {
    await askDueRounds(needs);
    for (const job of listOwnJobs(needs)) await job.run();
    await planDates(needs);
    await announceDates(needs);
    await remindOfDates(needs);
    await endDates(needs);
    await askDueGroups(needs);
    await keepRoles(needs);
    await needs.outbox.pump();
  }

  it('is asked of no group and of nobody again, nor told as missed, and the next time is asked', async () => {
    const { core, clock, storage, group, moveTo, backUp, restore, countAll } = await open();
    await keepCheckIn(group, clock.now(), storage);
    await keepOwn(clock.now(), storage, { plan: makePlan(clock.now(), { minute: 19 * 60 + 30 }) });
    const file = await backUp();
    for (const at of ['2026-03-02T18:31:00Z', '2026-03-03T18:31:00Z']) {
      moveTo(at);
      await runAll(core);
    }
    expect(countAll()).toBe(4);

    // The times of that day are within what is still asked late.
    const { due, again } = await restore(file);
    expect(due).toBe(2);
    await runAll(again);
    expect(countAll()).toBe(4);
    moveTo('2026-03-04T18:31:00Z');
    await runAll(again);
    expect(countAll()).toBe(6);
  });

  it('is said of no session again: neither that it comes, nor a reminder, nor the question at its end', async () => {
    const { core, clock, storage, group, moveTo, backUp, restore, count } = await open();
    const thursdays = { kind: 'weekly', weekdays: [4], everyWeeks: 1 } as const;
    const plan = makePlan(clock.now(), { zone: 'UTC', rhythm: thursdays });
    await keepSession(group, clock.now(), storage, { plan, event: false });
    await planDates(core.needs);
    const file = await backUp();
    const steps = ['2026-03-02T19:01:00Z', '2026-03-05T18:01:00Z', '2026-03-05T20:01:00Z'];
    for (const [index, at] of steps.entries()) {
      moveTo(at);
      await runAll(core);
      expect(count(), at).toBe(index + 1);
      await runAll((await restore(file)).again);
      expect(count(), at).toBe(index + 1);
    }
    const { again } = await restore(file);
    moveTo('2026-03-09T19:01:00Z');
    await runAll(again);
    expect(count(), 'the next is announced').toBe(steps.length + 1);
  });

  it('is put to no group again for a month', async () => {
    const { core, clock, backUp, restore, count } = await open();
    clock.advance(20 * dayMs);
    const file = await backUp();
    clock.advance(10 * dayMs + hourMs);
    await runAll(core);
    expect(count()).toBe(1);
    const { due, again } = await restore(file);
    expect(due).toBe(1);
    await runAll(again);
    expect(count()).toBe(1);
    clock.advance(30 * dayMs);
    await runAll(again);
    expect(count()).toBe(2);
  });

  it('reminds nobody again that what they look after ends', async () => {
    const { core, clock, needs, storage, group, backUp, restore, count } = await open();
    const asked = { userId: ids.maya, standIn: false, takesOverFrom: null };
    await storage.write(async (tx) => {
      const role = await saveAsked(group, asked, needs, tx);
      await saveAccepted(role, needs, tx);
    });
    clock.advance(350 * dayMs);
    const file = await backUp();
    clock.advance(2 * dayMs);
    await runAll(core);
    expect(count(`dm-${ids.maya}`)).toBe(1);
    const { again } = await restore(file);
    await runAll(again);
    expect(count(`dm-${ids.maya}`)).toBe(1);
    expect(await again.needs.storage.read.facilitator.count()).toBe(1);
  });

  it('keeps no backup from being put back where it was damaged', async () => {
    const { clock, storage, group, backUp, restore, countAll } = await open();
    const own = await keepOwn(clock.now(), storage);
    const checkIn = await keepCheckIn(group, clock.now(), storage);
    await damage(own, storage);
    await storage.write((tx) => tx.groupCheckIn.update({ where: { id: checkIn.id }, data: { plan: '{' } }));
    const file = await backUp();
    clock.advance(2 * dayMs);
    const { again } = await restore(file);
    for (const job of listOwnJobs(again.needs)) await job.run();
    await again.needs.outbox.pump();
    expect(countAll()).toBe(0);
    expect(await again.needs.storage.read.ownCheckIn.count({ where: { state: 'on' } })).toBe(0);
  });
});
