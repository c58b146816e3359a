import { describe, expect, it } from 'vitest';
import { answerNow, openNow } from '../../../../src/check-ins/own/answering/answer-now.ts';
import { answerOwn, requireOpen, skipOwn, takeBackOwn } from '../../../../src/check-ins/own/answering/answer-own.ts';
import { pauseFromCard } from '../../../../src/check-ins/own/answering/pause.ts';
import { putOffOwn } from '../../../../src/check-ins/own/answering/put-off.ts';
import { writeOwn, type OwnWriting } from '../../../../src/check-ins/own/answering/write-own.ts';
import { askDueOwn } from '../../../../src/check-ins/own/ask-own.ts';
import { createCrowds } from '../../../../src/check-ins/own/crowds.ts';
import { editOwn, type Edit } from '../../../../src/check-ins/own/manage/edit-own.ts';
import type { OwnCheckIn } from '../../../../src/check-ins/own/own-check-in.ts';
import { takeBackDirect } from '../../../../src/check-ins/own/reach/agree-direct.ts';
import { saveOwn } from '../../../../src/check-ins/own/store.ts';
import { keepHistory } from '../../../../src/check-ins/history/keep-history.ts';
import { listLevels } from '../../../../src/check-ins/history/store.ts';
import { newId } from '../../../../src/storage/ids.ts';
import { makePlan } from '../../../kit/check-ins.ts';
import { sayYes } from '../../../kit/contact.ts';
import { makeWorld, openCore } from '../../../kit/core.ts';
import { makeGroup } from '../../../kit/groups.ts';
import { ids } from '../../../kit/interactions.ts';
import { makeMortal } from '../../../kit/mortal.ts';
import { keepOwn, lookUp, threadOf } from '../../../kit/own-check-ins.ts';
import { describeOnBoth, runSql } from '../../../kit/storage.ts';

const hourMs = 3_600_000;
const anew = { minutes: 60, turn: 0, until: null } as const;
const danger = 'I am going to kill myself tonight, I have the pills in front of me';

describeOnBoth('answering a check-in of one’s own', (databases) => {
  /** It is 12:00; Maya is asked at 19:00 in UTC. */
  async function open(given: Partial<OwnCheckIn> = {}) {
    const address = await databases.make();
    const storage = await databases.open(address);
    const world = makeWorld();
    const core = await openCore(storage, world);
    await core.setUp();
    const group = makeGroup();
    await storage.write((tx) => core.needs.groups.save(group, tx));
    core.needs.groups.remember(group);
    const now = world.clock.now();
    const plan = makePlan(now, { zone: 'UTC' });
    const checkIn = await keepOwn(now, storage, { userId: ids.maya, plan, ...given });
    return { ...core, address, storage, world, checkIn, group, look: () => lookUp(checkIn, storage) };
  }

  /** The same, and she is asked. */
  async function openAsked(given: Partial<OwnCheckIn> = {}) {
    const opened = await open(given);
    opened.clock.advance(7 * hourMs);
    await askDueOwn(opened.needs, createCrowds());
    await opened.needs.outbox.pump();
    const [ask] = (await opened.look()).asks;
    if (!ask) throw new Error('Nobody was asked.');
    return { ...opened, ask, visit: { askId: ask.id, userId: ids.maya } };
  }

  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );

  it('of many presses at the same moment one is the first, and one level is kept', async () => {
    const { needs, storage, look, visit, world } = await openAsked();
    await keepHistory({ guildId: ids.guild, userId: ids.maya, days: 30 }, needs);
    const others = [await openCore(storage, world), await openCore(storage, world)];
    const presses = [needs, ...others.map((core) => core.needs)].flatMap((one) =>
      ([1, 5] as const).map((level) => answerOwn({ ...visit, level }, one)),
    );
    const answers = await Promise.all(presses);
    expect(answers.filter(({ isFirst }) => isFirst)).toHaveLength(1);
    const { checkIn, asks } = await look();
    expect(asks.map(({ state }) => state)).toEqual(['answered']);
    expect(checkIn).toMatchObject({ unanswered: 0 });
    expect(await listLevels(ids.maya, { db: storage.read, vault: storage.vault })).toHaveLength(1);
  });

  it('keeps it for another year, and lets an edit that was begun before it fail', async () => {
    const { clock, look, visit, needs, checkIn: made } = await openAsked();
    const before = (await look()).checkIn;
    clock.advance(hourMs);
    await answerOwn({ ...visit, level: 3 }, needs);
    const after = (await look()).checkIn;
    expect(after?.endsAt).toBe(made.endsAt + 8 * hourMs);
    expect(after?.version).toBe((before?.version ?? 0) + 1);
  });

  it('is nobody else’s, and over at its end to the millisecond', async () => {
    const { clock, needs, look, visit, ask, checkIn } = await openAsked();
    const theirs = { ...visit, userId: ids.theo };
    const done = [
      answerOwn({ ...theirs, level: 3 }, needs),
      skipOwn(theirs, needs),
      takeBackOwn({ ...theirs, level: 3 }, needs),
      putOffOwn({ ...theirs, ...anew }, needs),
    ];
    expect(await Promise.all(done.map(codeOf))).toEqual(Array.from(done, () => 'own-not-yours'));
    const pausing = pauseFromCard({ userId: ids.theo, checkInId: checkIn.id, until: null }, needs);
    expect(await codeOf(pausing)).toBe('own-gone');
    expect(await codeOf(openNow({ userId: ids.theo, checkInId: checkIn.id }, needs))).toBe('own-gone');
    expect(await codeOf(answerOwn({ askId: newId(), userId: ids.maya, level: 3 }, needs))).toBe('own-over');
    expect((await look()).asks[0]).toMatchObject({ state: 'asked', putOff: 0 });
    clock.advance(ask.closesAt - clock.now());
    expect(await codeOf(answerOwn({ ...visit, level: 3 }, needs))).toBe('own-over');
    clock.advance(-1);
    expect(await codeOf(answerOwn({ ...visit, level: 3 }, needs))).toBe('done');
  });

  it('takes back what was answered, with the level, and nothing twice', async () => {
    const { needs, storage, look, visit } = await openAsked();
    await keepHistory({ guildId: ids.guild, userId: ids.maya, days: 30 }, needs);
    expect(await takeBackOwn({ ...visit, level: 2 }, needs)).toBe(false);
    await answerOwn({ ...visit, level: 2 }, needs);
    expect(await takeBackOwn({ ...visit, level: 2 }, needs)).toBe(true);
    expect((await look()).asks[0]?.state).toBe('asked');
    expect(await listLevels(ids.maya, { db: storage.read, vault: storage.vault })).toEqual([]);
    expect(await takeBackOwn({ ...visit, level: 2 }, needs)).toBe(false);
  });

  it('taken back after it was put off, its message that is there can be put off anew', async () => {
    const { clock, needs, visit, read, checkIn } = await openAsked();
    await putOffOwn({ ...visit, ...anew }, needs);
    await answerOwn({ ...visit, level: 2 }, needs);
    expect(await takeBackOwn({ ...visit, level: 2 }, needs)).toBe(true);
    expect(await codeOf(putOffOwn({ ...visit, ...anew }, needs))).toBe('done');
    clock.advance(hourMs);
    expect(await read(threadOf(checkIn))).toHaveLength(2);
    // That one is its newest now.
    await answerOwn({ ...visit, level: 2 }, needs);
    await takeBackOwn({ ...visit, level: 2 }, needs);
    expect(await codeOf(putOffOwn({ ...visit, ...anew }, needs))).toBe('own-later-before');
    expect(await codeOf(putOffOwn({ ...visit, ...anew, turn: 1 }, needs))).toBe('done');
  });

  it('once it is answered it is not let go any more', async () => {
    const { needs, look, visit } = await openAsked();
    await answerOwn({ ...visit, level: 2 }, needs);
    await skipOwn(visit, needs);
    expect((await look()).asks[0]?.state).toBe('answered');
  });

  it('put off several times at the same moment it is put off once, and comes once', async () => {
    const { clock, needs, look, visit, world, storage, read, checkIn } = await openAsked();
    const other = await openCore(storage, world);
    const wishes = [needs, other.needs, needs, other.needs].map((one) => codeOf(putOffOwn({ ...visit, ...anew }, one)));
    expect((await Promise.all(wishes)).sort()).toEqual([
      'done',
      'own-later-before',
      'own-later-before',
      'own-later-before',
    ]);
    expect((await look()).asks[0]?.putOff).toBe(1);
    clock.advance(hourMs - 1);
    expect(await read(threadOf(checkIn))).toHaveLength(1);
    clock.advance(1);
    expect(await read(threadOf(checkIn))).toHaveLength(2);
  });

  it('what was put off and could not come before the end does not come after it', async () => {
    const { clock, needs, visit, ask, read, checkIn } = await openAsked();
    await putOffOwn({ ...visit, ...anew }, needs);
    clock.advance(ask.closesAt - clock.now() + 1);
    expect(await read(threadOf(checkIn))).toHaveLength(1);
  });

  describe('changed while something of it is planned', () => {
    const dm = `dm-${ids.maya}`;
    const whose = { guildId: ids.guild, userId: ids.maya };

    /** Changes it as its person does who is in the group. */
    async function edit(
      { checkIn, group, needs }: Awaited<ReturnType<typeof open>>,
      change: Pick<Edit, 'typed' | 'place'>,
    ) {
      const visitor = { ...whose, roles: [group.roleId ?? ''], language: 'en' } as const;
      return editOwn({ visitor, checkInId: checkIn.id, ...change }, needs);
    }

    /** Asked in the group, and put off for an hour. */
    async function openInGroup() {
      const opened = await open();
      const { needs, clock, group, storage, look } = opened;
      const moved = { ...opened.checkIn, place: { kind: 'group', groupId: group.id } } as const;
      await storage.write((tx) => saveOwn(moved, { tx, vault: storage.vault, now: clock.now() }));
      clock.advance(7 * hourMs);
      await askDueOwn(needs, createCrowds());
      const visit = { askId: (await look()).asks[0]?.id ?? '', userId: ids.maya };
      await needs.outbox.pump();
      await putOffOwn({ ...visit, ...anew }, needs);
      return { ...opened, home: group.channelId ?? '', visit };
    }

    it('comes again where they want it now, at the same time, and not in front of their group', async () => {
      const opened = await openInGroup();
      const { needs, clock, read, home, look } = opened;
      await sayYes(whose, opened);
      expect(await read(home)).toHaveLength(1);
      await edit(opened, { typed: { question: 'Just me?' }, place: 'direct' });
      expect((await look()).asks[0]?.putOff).toBe(1);
      clock.advance(hourMs - 1);
      await needs.outbox.pump();
      expect(await read(dm)).toEqual([]);
      clock.advance(1);
      expect(await read(home)).toHaveLength(1);
      const [again, ...others] = await read(dm);
      expect(again).toContain('Just me?');
      expect(others).toEqual([]);
    });

    it('comes nowhere where it waits for a yes, and the message that is there can be put off', async () => {
      const opened = await openInGroup();
      const { needs, clock, read, home, look, visit } = opened;
      await edit(opened, { typed: {}, place: 'direct' });
      expect((await look()).asks[0]?.putOff).toBe(0);
      clock.advance(2 * hourMs);
      expect(await read(home)).toHaveLength(1);
      expect(await codeOf(putOffOwn({ ...visit, ...anew }, needs))).toBe('own-later-nowhere');
    });

    it('does not come directly once the yes was taken back', async () => {
      const opened = await openAsked({ place: { kind: 'direct', channelId: dm } });
      const { needs, clock, read, group, visit } = opened;
      await sayYes(whose, opened);
      await putOffOwn({ ...visit, ...anew }, needs);
      await edit(opened, { typed: {}, place: group.id });
      await takeBackDirect(whose, needs);
      clock.advance(2 * hourMs);
      expect(await read(group.channelId ?? '')).toHaveLength(1);
      expect(await read(dm)).toHaveLength(1);
    });

    it('does not come in hours that are quiet from now on', async () => {
      const opened = await openAsked();
      const { clock, read, checkIn, visit, needs, look } = opened;
      await putOffOwn({ ...visit, ...anew }, needs);
      await edit(opened, { typed: { quiet: '19:30-7:00' } });
      expect((await look()).asks[0]?.putOff).toBe(0);
      clock.advance(2 * hourMs);
      expect(await read(threadOf(checkIn))).toHaveLength(1);
    });

    it('is asked today at its new time where today’s was only looked at', async () => {
      const opened = await open();
      const { clock, read, checkIn, needs, look } = opened;
      await openNow({ userId: ids.maya, checkInId: checkIn.id }, needs);
      await edit(opened, { typed: { when: '22:00', question: 'And late?' } });
      expect((await look()).checkIn?.next).toMatchObject({ date: '2026-03-02' });
      clock.advance(8 * hourMs);
      await askDueOwn(needs, createCrowds());
      expect(await read(threadOf(checkIn))).toEqual([]);
      clock.advance(2 * hourMs);
      await askDueOwn(needs, createCrowds());
      expect((await read(threadOf(checkIn))).join()).toContain('And late?');
    });

    it('is asked at its time in its new words where today’s was only looked at, and what they see can be answered', async () => {
      const opened = await open();
      const { clock, read, checkIn, needs } = opened;
      const { ask } = await openNow({ userId: ids.maya, checkInId: checkIn.id }, needs);
      await edit(opened, { typed: { question: 'And now?' } });
      await requireOpen({ askId: ask.id, userId: ids.maya }, needs);
      clock.advance(7 * hourMs);
      await askDueOwn(needs, createCrowds());
      const [asked, ...others] = await read(threadOf(checkIn));
      expect(asked).toContain('And now?');
      expect(others).toEqual([]);
    });

    it('is asked still where its message is on its way', async () => {
      const opened = await open();
      const { clock, read, checkIn, needs } = opened;
      clock.advance(7 * hourMs);
      await askDueOwn(needs, createCrowds());
      await edit(opened, { typed: { when: '20:00' } });
      expect(await read(threadOf(checkIn))).toHaveLength(1);
    });
  });

  it('what was put off comes before quiet hours begin, or not at all', async () => {
    const quiet = { from: 21 * 60, to: 7 * 60 };
    const { clock, needs, visit, read, checkIn, mail } = await openAsked({ quiet });
    await putOffOwn({ ...visit, ...anew }, needs);
    clock.advance(2 * hourMs + 1);
    expect(await read(threadOf(checkIn))).toHaveLength(1);
    expect(mail.arrived).toHaveLength(1);
  });

  it('what was looked at early comes before quiet hours begin, or not at all', async () => {
    const { clock, needs, read, checkIn } = await open({ quiet: { from: 20 * 60, to: 7 * 60 } });
    await openNow({ userId: ids.maya, checkInId: checkIn.id }, needs);
    clock.advance(8 * hourMs + 1);
    expect(await read(threadOf(checkIn))).toEqual([]);
  });

  it('is put off only to where there is a place', async () => {
    const gone = await open({ place: { kind: 'group', groupId: newId() } });
    const { ask } = await openNow({ userId: ids.maya, checkInId: gone.checkIn.id }, gone.needs);
    const wish = putOffOwn({ askId: ask.id, userId: ids.maya, ...anew, minutes: 30 }, gone.needs);
    expect(await codeOf(wish)).toBe('own-later-nowhere');
    expect((await gone.look()).asks[0]?.putOff).toBe(0);
    expect(await runSql(gone.address, 'SELECT * FROM "OutboxMessage"')).toEqual([]);
  });

  it('a pause lets go what is open, in the same breath as what was put off', async () => {
    const { clock, needs, look, visit, read, checkIn } = await openAsked();
    await putOffOwn({ ...visit, ...anew }, needs);
    const paused = await pauseFromCard({ userId: ids.maya, checkInId: checkIn.id, until: { days: 3 } }, needs);
    expect(paused.next?.date).toBe('2026-03-06');
    expect(await look()).toMatchObject({ asks: [{ state: 'skipped' }], checkIn: { unanswered: 0, state: 'on' } });
    clock.advance(2 * hourMs);
    expect(await read(threadOf(checkIn))).toHaveLength(1);
  });

  it('an answer and what it takes back are saved together or not at all, wherever a process dies', async () => {
    const seen = new Set<string>();
    for (const deed of ['before', 'after'] as const)
      for (let at = 0, survived = false; !survived; at += 1) {
        const { needs, storage, world, look, visit, address } = await openAsked();
        await putOffOwn({ ...visit, ...anew }, needs);
        const mortal = makeMortal({ storage, mail: world.mail }, { at, deed });
        const dying = await openCore(mortal.storage, { ...world, mail: mortal.mail });
        mortal.begin();
        const isAnswered = await answerOwn({ ...visit, level: 4 }, dying.needs).then(
          () => true,
          () => false,
        );
        survived = mortal.survived();
        if (survived) expect(isAnswered).toBe(true);
        const sql = `SELECT COUNT(*) FROM "OutboxMessage" WHERE "purpose" LIKE 'own-again:%'`;
        const planned = Number((await runSql(address, sql))[0]?.[0]);
        seen.add(`${(await look()).asks[0]?.state ?? ''} ${planned}`);
      }
    expect([...seen].sort()).toEqual(['answered 0', 'asked 1']);
  });

  it('right now: several at once get the same time, and its message is planned once', async () => {
    const { needs, storage, world, look, checkIn, clock, read } = await open();
    const other = await openCore(storage, world);
    const visit = { userId: ids.maya, checkInId: checkIn.id };
    const opened = await Promise.all([needs, other.needs, needs, other.needs].map((one) => openNow(visit, one)));
    expect(new Set(opened.map(({ ask }) => ask.id)).size).toBe(1);
    expect(opened.every(({ isEarly }) => isEarly)).toBe(true);
    expect((await look()).asks).toMatchObject([{ day: '2026-03-02', state: 'asked', dueAt: clock.now() + 7 * hourMs }]);
    clock.advance(7 * hourMs);
    await askDueOwn(needs, createCrowds());
    expect(await read(threadOf(checkIn))).toHaveLength(1);
    clock.advance(24 * hourMs);
    await askDueOwn(needs, createCrowds());
    expect(await read(threadOf(checkIn))).toHaveLength(2);
  });

  it('right now: is not early where no time of today is to come, though the clock goes on meanwhile', async () => {
    const { needs, clock, checkIn, look, address } = await open({ next: null, state: 'paused' });
    const going = { now: () => (clock.advance(1), clock.now()) };
    const opened = await openNow({ userId: ids.maya, checkInId: checkIn.id }, { ...needs, clock: going });
    expect(opened.isEarly).toBe(false);
    expect((await look()).asks[0]?.dueAt).toBeLessThanOrEqual(clock.now());
    expect(await runSql(address, 'SELECT * FROM "OutboxMessage"')).toEqual([]);
  });

  it('right now, after midnight: the evening’s that is still open, or the new day’s once that is done', async () => {
    const { needs, clock, checkIn, visit } = await openAsked({
      plan: makePlan(Date.parse('2026-03-02T12:00Z'), { zone: 'UTC', minute: 19 * 60 }),
    });
    clock.advance(5.5 * hourMs);
    const own = { userId: ids.maya, checkInId: checkIn.id };
    expect((await openNow(own, needs)).ask).toMatchObject({ id: visit.askId, day: '2026-03-02' });
    await answerOwn({ ...visit, level: 3 }, needs);
    expect((await openNow(own, needs)).ask).toMatchObject({ day: '2026-03-03', state: 'asked' });
  });

  it('right now: finds those that can be answered, on the server or on all', async () => {
    const { needs, storage, clock, checkIn } = await open({ state: 'paused', ended: 'quiet', next: null });
    const given = { userId: ids.maya, next: null } as const;
    await keepOwn(clock.now(), storage, { ...given, state: 'over', ended: 'done' });
    await keepOwn(clock.now(), storage, { ...given, state: 'paused', draft: { when: null, placed: false } });
    const here = { userId: ids.maya, guildId: ids.guild };
    const one = await answerNow(here, needs);
    expect(one).toMatchObject({ kind: 'one', checkIn: { id: checkIn.id }, isEarly: false });
    expect(await answerNow({ ...here, userId: ids.theo }, needs)).toEqual({ kind: 'none' });
    await keepOwn(clock.now(), storage, { ...given, state: 'paused' });
    expect(await answerNow({ ...here, guildId: null }, needs)).toMatchObject({ kind: 'which' });
  });

  it('hears danger on its own server, wherever the words come from', async () => {
    const { needs, read, visit, checkIn } = await openAsked({ place: { kind: 'direct', channelId: '1' } });
    const writing: OwnWriting = {
      ...visit,
      checkInId: checkIn.id,
      guildId: null,
      visitor: { userId: ids.maya, roles: null },
      text: danger,
      reader: 'group',
      language: 'en',
      from: { channelId: null, permissions: 0n, timedOutUntil: null },
    };
    expect(await writeOwn(writing, needs)).toMatchObject({ told: true, verdict: { hold: 'danger' } });
    expect((await read(ids.moderators)).join('\n')).toContain(`<@${ids.maya}>`);
    // Of a check-in that is somebody else's, or gone, the server is not known here: nobody is said to hear of it.
    const gone = { ...writing, checkInId: newId(), askId: newId() };
    expect(await writeOwn(gone, needs)).toMatchObject({ told: false });
    expect(await writeOwn({ ...gone, guildId: ids.guild }, needs)).toMatchObject({ told: true });
    // A choice that is not offered there shows words to nobody.
    expect(await writeOwn({ ...writing, text: 'a calm day' }, needs)).toMatchObject({ kind: 'own', told: false });
  });
});
