import { expect, it } from 'vitest';
import { editOwn } from '../../../../src/check-ins/own/manage/edit-own.ts';
import { pauseOwn } from '../../../../src/check-ins/own/manage/pause-own.ts';
import { resumeOwn } from '../../../../src/check-ins/own/manage/resume-own.ts';
import { scheduleOwn } from '../../../../src/check-ins/own/manage/schedule-own.ts';
import { dropDraft, startOwn } from '../../../../src/check-ins/own/manage/start-own.ts';
import { stopOwn } from '../../../../src/check-ins/own/manage/stop-own.ts';
import { mostOwnCheckIns, type OwnCheckIn } from '../../../../src/check-ins/own/own-check-in.ts';
import { mostUnanswered } from '../../../../src/check-ins/own/rules.ts';
import { changeWishes, findWishes, keepWishesMs } from '../../../../src/check-ins/own/wishes.ts';
import { listOwn } from '../../../../src/check-ins/own/store.ts';
import { newId } from '../../../../src/storage/ids.ts';
import { openCore } from '../../../kit/core.ts';
import { ids } from '../../../kit/interactions.ts';
import { keepOwn, lookUp } from '../../../kit/own-check-ins.ts';
import { describeOnBoth } from '../../../kit/storage.ts';

const hourMs = 3_600_000;
const zone = 'Europe/Berlin';
const visitor = { guildId: ids.guild, userId: ids.maya, roles: [], language: 'en' } as const;
const otherServer = '200000000000000002';

describeOnBoth('one’s own check-in', (databases) => {
  async function open() {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp();
    const { clock, needs } = core;
    const keep = (given: Partial<OwnCheckIn> = {}) =>
      keepOwn(clock.now(), storage, { userId: ids.maya, place: { kind: 'direct', channelId: 'dm-1' }, ...given });
    const act = ({ id: checkInId }: OwnCheckIn) => ({ guildId: ids.guild, userId: ids.maya, checkInId });
    /** One time that was asked, and whose message waits. */
    async function keepAsk({ id: checkInId }: OwnCheckIn, day: string, state = 'asked') {
      const ask = { id: newId(), checkInId, day, state };
      const now = new Date(clock.now());
      await storage.write(async (tx) => {
        await tx.ownAsk.create({ data: { ...ask, dueAt: now, closesAt: new Date(clock.now() + 6 * hourMs) } });
        await needs.outbox.add(
          {
            guildId: ids.guild,
            target: { kind: 'channel', channelId: '700' },
            card: { content: 'ask' },
            purpose: `own-ask:${ask.id}`,
            dueAt: clock.now() + hourMs,
          },
          tx,
        );
      });
      return ask;
    }
    const now = async (checkIn: OwnCheckIn) => (await lookUp(checkIn, storage)).checkIn;
    const waiting = () => storage.read.outboxMessage.count();
    const schedule = (when = '8:30', place = 'direct') => scheduleOwn({ visitor, typed: { when, zone }, place }, needs);
    const start = ({ id: checkInId }: OwnCheckIn) => startOwn({ visitor, checkInId }, needs);
    return { ...core, storage, keep, act, keepAsk, now, waiting, schedule, start };
  }

  it('pauses as a part of its plan, and what was to be sent does not come', async () => {
    const { keep, act, keepAsk, now, needs, waiting } = await open();
    const checkIn = await keep();
    await keepAsk(checkIn, '2026-03-01');
    expect(await waiting()).toBe(1);
    const paused = await pauseOwn({ ...act(checkIn), until: { date: '2026-03-20' } }, needs);
    expect(paused).toMatchObject({ state: 'on', next: { date: '2026-03-20' }, version: 1 });
    expect(await now(checkIn)).toEqual(paused);
    expect(await waiting()).toBe(0);
    // Another pause takes the place of the first.
    const shorter = await pauseOwn({ ...act(checkIn), until: { days: 1 } }, needs);
    expect(shorter.plan.pauses).toHaveLength(1);
    await expect(pauseOwn({ ...act(checkIn), until: { date: '2026-01-01' } }, needs)).rejects.toThrow(
      'checkin-pause-past',
    );
    expect((await now(checkIn))?.next).toEqual(shorter.next);
  });

  it('pauses without an end, goes on from its next time, and counts nothing for the time between', async () => {
    const { keep, act, needs, clock } = await open();
    const checkIn = await keep({ unanswered: 4 });
    const paused = await pauseOwn({ ...act(checkIn), until: null }, needs);
    expect(paused).toMatchObject({ state: 'paused', ended: null, next: null });
    expect(await pauseOwn({ ...act(checkIn), until: null }, needs)).toMatchObject({ version: 1 });
    clock.advance(40 * 24 * hourMs);
    const resumed = await resumeOwn(act(checkIn), needs);
    expect(resumed).toMatchObject({ state: 'on', unanswered: 0, endsAt: clock.now() + keepWishesMs });
    expect(resumed.next?.at).toBeGreaterThan(clock.now());
    expect(await resumeOwn(act(checkIn), needs)).toMatchObject({ version: 2 });
  });

  it('asks nobody twice on a day, whatever is changed', async () => {
    const { keep, act, keepAsk, needs, clock } = await open();
    const checkIn = await keep();
    const day = checkIn.next?.date ?? '';
    await keepAsk(checkIn, day, 'answered');
    const edited = await editOwn({ visitor, checkInId: checkIn.id, typed: { when: '23:00' } }, needs);
    expect((edited.next?.date ?? '') > day).toBe(true);
    await pauseOwn({ ...act(checkIn), until: null }, needs);
    expect(((await resumeOwn(act(checkIn), needs)).next?.date ?? '') > day).toBe(true);
    expect(clock.now()).toBeLessThan(edited.next?.at ?? 0);
  });

  it('that waits for a yes to direct messages is switched on by nothing else', async () => {
    const { keep, act, needs, schedule, start } = await open();
    const place = { kind: 'direct', channelId: null } as const;
    const checkIn = await keep({ place, state: 'paused', next: null });
    const edit = { visitor, checkInId: checkIn.id };
    expect((await editOwn({ ...edit, typed: { when: '9:00' } }, needs)).state).toBe('paused');
    expect((await pauseOwn({ ...act(checkIn), until: { days: 3 } }, needs)).state).toBe('paused');
    await expect(resumeOwn(act(checkIn), needs)).rejects.toThrow('checkin-waits');
    const begun = await start(await schedule());
    expect(begun).toMatchObject({ place, state: 'paused', draft: undefined });
    // Who moves it there from elsewhere has not said yes either.
    const other = await keep({ place: { kind: 'thread', threadId: '500' } });
    expect(await editOwn({ visitor, checkInId: other.id, typed: {}, place: 'direct' }, needs)).toMatchObject({
      place,
      state: 'paused',
      next: null,
    });
  });

  it('goes at once to direct messages that somebody said yes to before', async () => {
    const { needs, storage, clock, schedule, start } = await open();
    await storage.write(async (tx) => {
      await needs.servers.ensure(ids.guild, tx);
      const direct = { since: clock.now(), channelId: 'dm-7' };
      await changeWishes(visitor, (wishes) => ({ ...wishes, direct }), { tx, vault: storage.vault, now: clock.now() });
    });
    expect(await start(await schedule())).toMatchObject({ state: 'on', place: { kind: 'direct', channelId: 'dm-7' } });
  });

  it('stays paused by hand through a change, and goes on with one where it had stopped by itself', async () => {
    const { keep, act, needs } = await open();
    const byHand = await keep();
    await pauseOwn({ ...act(byHand), until: null }, needs);
    const typed = { when: 'Sundays at 7pm' };
    expect((await editOwn({ visitor, checkInId: byHand.id, typed }, needs)).state).toBe('paused');
    for (const given of [
      { state: 'over', ended: 'done', next: null },
      { state: 'paused', ended: 'quiet', next: null },
      { state: 'paused', ended: 'unreachable', next: null },
    ] as const) {
      const stopped = await keep(given);
      const edited = await editOwn({ visitor, checkInId: stopped.id, typed }, needs);
      expect(edited).toMatchObject({ state: 'on', ended: null });
    }
  });

  it('that its person changes or pauses is asked again, however often nobody answered before', async () => {
    const { keep, act, needs } = await open();
    const unanswered = mostUnanswered;
    const edit = ({ id: checkInId }: OwnCheckIn) => editOwn({ visitor, checkInId, typed: { when: '20:00' } }, needs);
    const stopped = { state: 'paused', ended: 'quiet', next: null, unanswered } as const;
    expect(await edit(await keep(stopped))).toMatchObject({ state: 'on', unanswered: 0 });
    expect(await edit(await keep({ unanswered }))).toMatchObject({ state: 'on', unanswered: 0 });
    const paused = await pauseOwn({ ...act(await keep(stopped)), until: { days: 3 } }, needs);
    expect(paused).toMatchObject({ state: 'on', unanswered: 0 });
  });

  it('that is due this very moment is asked all the same when only its words change', async () => {
    const { keep, needs, clock } = await open();
    const due = { date: '2026-03-01', at: clock.now() - 1000 };
    const checkIn = await keep({ next: due });
    const edited = await editOwn({ visitor, checkInId: checkIn.id, typed: { question: 'And now?' } }, needs);
    expect(edited).toMatchObject({ next: due, prompt: 'And now?' });
  });

  it('changes only the version that was seen', async () => {
    const { keep, needs, now } = await open();
    const checkIn = await keep();
    const edit = (question: string) =>
      editOwn({ visitor, checkInId: checkIn.id, version: 0, typed: { question } }, needs);
    const ends = await Promise.allSettled([edit('One?'), edit('Two?')]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const kept = (await now(checkIn))?.prompt;
    expect(kept === 'One?' || kept === 'Two?').toBe(true);
    expect((await now(checkIn))?.version).toBe(1);
  });

  it('is one’s own, and of one server', async () => {
    const { keep, act, needs, now } = await open();
    const checkIn = await keep();
    for (const other of [
      { ...act(checkIn), userId: ids.olu },
      { ...act(checkIn), guildId: otherServer },
    ]) {
      await expect(pauseOwn({ ...other, until: null }, needs)).rejects.toThrow('checkin-none');
      await expect(resumeOwn(other, needs)).rejects.toThrow('checkin-none');
      await expect(stopOwn(other, needs)).rejects.toThrow('checkin-none');
      const edit = { visitor: { ...visitor, ...other }, checkInId: checkIn.id, typed: { question: 'Mine?' } };
      await expect(editOwn(edit, needs)).rejects.toThrow('checkin-none');
    }
    expect(await now(checkIn)).toMatchObject({ state: 'on', version: 0, prompt: checkIn.prompt });
  });

  it('is gone with what was asked and what was to be sent once it is stopped', async () => {
    const { keep, act, keepAsk, needs, storage, waiting } = await open();
    const [checkIn, other] = [await keep(), await keep()];
    await keepAsk(checkIn, '2026-03-01');
    await keepAsk(other, '2026-03-01');
    await stopOwn(act(checkIn), needs);
    expect(await storage.read.ownCheckIn.count()).toBe(1);
    expect(await storage.read.ownAsk.count()).toBe(1);
    expect(await waiting()).toBe(1);
    await expect(stopOwn(act(checkIn), needs)).rejects.toThrow('checkin-none');
  });

  it('as a draft is paused by nobody, begins with its zone noted, and no more begin than there may be', async () => {
    const { keep, act, needs, storage, schedule, start, clock } = await open();
    const draft = await schedule();
    await expect(pauseOwn({ ...act(draft), until: null }, needs)).rejects.toThrow('checkin-not-begun');
    await expect(resumeOwn(act(draft), needs)).rejects.toThrow('checkin-not-begun');
    const read = { db: storage.read, vault: storage.vault };
    expect((await findWishes(visitor, read)).zone).toBeNull();
    expect(await start(draft)).toMatchObject({ draft: undefined, endsAt: clock.now() + keepWishesMs });
    expect((await findWishes(visitor, read)).zone).toBe(zone);
    await expect(dropDraft(act(draft), needs)).rejects.toThrow('checkin-begun');
    for (let number = 2; number < mostOwnCheckIns; number += 1) await keep();
    const drafts = [await schedule('9:00'), await schedule('10:00'), await schedule('11:00')];
    const ends = await Promise.allSettled(drafts.map(start));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const begun = (await listOwn(ids.maya, ids.guild, read)).filter(({ draft: open }) => !open);
    expect(begun).toHaveLength(mostOwnCheckIns);
    await expect(schedule()).rejects.toThrow('checkins-full');
  });

  it('as a draft begins only once clock and place are chosen, and reads what was typed on that clock', async () => {
    const { needs, start } = await open();
    const draft = await scheduleOwn({ visitor, typed: { when: 'tomorrow 8:30' } }, needs);
    expect(draft.draft).toEqual({ when: 'tomorrow 8:30', placed: false });
    await expect(start(draft)).rejects.toThrow('checkin-open');
    const edit = { visitor, checkInId: draft.id };
    await editOwn({ ...edit, typed: { question: 'Changed before?' } }, needs);
    const zoned = await editOwn({ ...edit, typed: { zone: 'Pacific/Kiritimati' } }, needs);
    expect(zoned.draft).toEqual({ when: null, placed: false });
    expect(zoned.plan).toMatchObject({ zone: 'Pacific/Kiritimati', minute: 510, rhythm: { kind: 'once' } });
    await expect(start(draft)).rejects.toThrow('checkin-open');
    const placed = await editOwn({ ...edit, typed: {}, place: 'direct' }, needs);
    expect(placed.draft).toEqual({ when: null, placed: true });
    expect(await start(draft)).toMatchObject({ prompt: 'Changed before?', state: 'paused' });
  });

  it('keeps its weeks where a form sends back what the bot wrote', async () => {
    const { keep, needs } = await open();
    const plan = {
      rhythm: { kind: 'weekly', weekdays: [1], everyWeeks: 2 },
      minute: 510,
      zone,
      from: '2026-02-03',
      pauses: [],
    } as const;
    const checkIn = await keep({ plan });
    const when = 'every other Monday at 08:30 (Europe/Berlin)';
    const edited = await editOwn({ visitor, checkInId: checkIn.id, typed: { when, zone } }, needs);
    expect(edited.plan).toEqual(plan);
    const moved = await editOwn({ visitor, checkInId: checkIn.id, typed: { when: 'every other Monday 9:00' } }, needs);
    expect(moved.plan.from).not.toBe(plan.from);
  });
});
