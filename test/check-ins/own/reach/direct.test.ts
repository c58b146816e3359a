import { expect, it } from 'vitest';
import { agreeDirect, takeBackDirect, type DirectVisitor } from '../../../../src/check-ins/own/reach/agree-direct.ts';
import { mostOpenedADay, takeOpening, watchOpenings } from '../../../../src/check-ins/own/reach/direct-budget.ts';
import type { OwnCheckIn } from '../../../../src/check-ins/own/own-check-in.ts';
import { addFollowUp, findFollowUp } from '../../../../src/follow-ups/store.ts';
import { editOwn } from '../../../../src/check-ins/own/manage/edit-own.ts';
import { pauseOwn } from '../../../../src/check-ins/own/manage/pause-own.ts';
import { resumeOwn } from '../../../../src/check-ins/own/manage/resume-own.ts';
import { mostUnanswered } from '../../../../src/check-ins/own/rules.ts';
import { findWishes } from '../../../../src/check-ins/own/wishes.ts';
import { findDirect } from '../../../../src/moderation/acts/reach-out.ts';
import { findDirectChannel, findDirectState } from '../../../../src/moderation/receipts/tell-directly.ts';
import { readJournal } from '../../../../src/storage/erasures.ts';
import { newId } from '../../../../src/storage/ids.ts';
import { en } from '../../../../src/words/en.ts';
import { openCore } from '../../../kit/core.ts';
import { damage } from '../../../kit/damage.ts';
import { ids } from '../../../kit/interactions.ts';
import { makeDiscordError } from '../../../kit/mail.ts';
import { keepOwn, lookUp } from '../../../kit/own-check-ins.ts';
import { describeOnBoth } from '../../../kit/storage.ts';

const hourMs = 3_600_000;
const maya: DirectVisitor = { guildId: ids.guild, userId: ids.maya, language: 'en' };
const otherServer = '200000000000000002';

describeOnBoth('a yes to direct messages', (databases) => {
  async function open() {
    const address = await databases.make();
    const storage = await databases.open(address);
    const core = await openCore(storage);
    await core.setUp();
    const { clock, needs } = core;
    const read = { db: storage.read, vault: storage.vault };
    /** A check-in of Maya's that waits for her yes, and the message it has when it is asked. */
    const keepWaiting = (given: Partial<OwnCheckIn> = {}) =>
      keepOwn(clock.now(), storage, {
        userId: ids.maya,
        place: { kind: 'direct', channelId: null },
        state: 'paused',
        next: null,
        ...given,
      });
    return {
      ...core,
      address,
      storage,
      keepWaiting,
      findDirect: async (whose = maya) => (await findWishes(whose, read)).direct,
      agree: (visitor = maya) => agreeDirect(visitor, needs),
      takeBack: () => takeBackDirect(maya, needs),
    };
  }

  it('is noted with its time, tried with one message, and then what waited is asked there', async () => {
    const { clock, mail, storage, keepWaiting, findDirect, agree } = await open();
    const checkIn = await keepWaiting();
    const elsewhere = await keepOwn(clock.now(), storage, { userId: ids.maya });
    const since = clock.now();
    expect(await agree()).toBe('arrived');
    expect(mail.arrived.map(({ channelId }) => channelId)).toEqual([`dm-${ids.maya}`]);
    expect(await findDirect()).toEqual({ since, channelId: `dm-${ids.maya}` });
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({
      place: { kind: 'direct', channelId: `dm-${ids.maya}` },
      state: 'on',
      ended: null,
      next: { date: '2026-03-03' },
    });
    expect((await lookUp(elsewhere, storage)).checkIn).toMatchObject({ place: elsewhere.place, version: 0 });
  });

  it('sends one message, however often it is said', async () => {
    const { mail, keepWaiting, agree } = await open();
    await agree();
    const later = await keepWaiting();
    expect(await Promise.all([agree(), agree()])).toEqual(['arrived', 'arrived']);
    expect(mail.arrived).toHaveLength(1);
    expect(later.place).toEqual({ kind: 'direct', channelId: null });
  });

  it('switches on what was made while it was there already', async () => {
    const { storage, keepWaiting, agree } = await open();
    await agree();
    const later = await keepWaiting();
    await agree();
    expect((await lookUp(later, storage)).checkIn).toMatchObject({ state: 'on' });
  });

  it('for hearing from moderators begins no check-in, and one for check-ins lets no moderator write', async () => {
    const { clock, mail, storage, needs, keepWaiting, agree } = await open();
    const opening = { db: storage.read, vault: storage.vault };
    const checkIn = await keepWaiting();
    expect(await agree({ ...maya, reason: 'moderation' })).toBe('arrived');
    expect(mail.arrived).toHaveLength(1);
    expect(mail.read(`dm-${ids.maya}`).join()).toContain(en.receipts.direct.test);
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'paused' });
    expect(await findDirectChannel(maya, opening)).toBe(`dm-${ids.maya}`);
    expect(await agree()).toBe('arrived');
    expect(mail.arrived).toHaveLength(1);
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'on' });
    await takeBackDirect(maya, needs);
    expect(await findDirectChannel(maya, opening)).toBeNull();
    clock.advance(1000);
    expect(await agree()).toBe('arrived');
    expect(await findDirectChannel(maya, opening)).toBeNull();
    expect(await findDirect(maya, needs)).toBeNull();
  });

  it('for check-ins has a test message of its own while one for moderators is on its way, once', async () => {
    const { clock, mail, storage, needs, keepWaiting, agree } = await open();
    const checkIn = await keepWaiting();
    mail.close(ids.maya, makeDiscordError(503, 0));
    expect(await agree({ ...maya, reason: 'moderation' })).toBe('waiting');
    expect(await findDirectState(maya, { db: storage.read, vault: storage.vault })).toBe('waiting');
    await agree();
    await agree();
    mail.close(ids.maya, null);
    clock.advance(hourMs);
    await needs.outbox.pump();
    clock.advance(hourMs);
    await needs.outbox.pump();
    expect(mail.arrived).toHaveLength(2);
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'on' });
    expect(await findDirectState(maya, { db: storage.read, vault: storage.vault })).toBe('agreed');
  });

  it('can be taken back where it was damaged: nothing is asked there any more, and a backup from before knows of it', async () => {
    const { address, storage, keepWaiting, findDirect, agree, takeBack } = await open();
    const checkIn = await keepWaiting();
    await agree();
    await damage({ table: 'OwnWishes', column: 'sealed' }, -1, address);
    expect(await takeBack()).toBe(true);
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'paused' });
    expect(await findDirect()).toBeNull();
    const journal = await readJournal(storage.erasures.file);
    expect(journal?.entries.map(({ kind }) => kind)).toContain('nodirect');
    expect(await takeBack()).toBe(false);
  });

  it('counts as a no where Discord does not let it through: nothing waits for it, and nothing is asked there', async () => {
    const { mail, storage, keepWaiting, findDirect, agree } = await open();
    const checkIn = await keepWaiting();
    mail.close(`dm-${ids.maya}`, makeDiscordError(403, 50007));
    expect(await agree()).toBe('closed');
    expect(mail.arrived).toEqual([]);
    expect(await findDirect()).toBeNull();
    const place = { kind: 'direct', channelId: null };
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'paused', place });
  });

  it('waits where Discord is away, and is true once the message is there', async () => {
    const { clock, mail, storage, needs, keepWaiting, findDirect, agree } = await open();
    const checkIn = await keepWaiting();
    mail.close(ids.maya, makeDiscordError(503, 0));
    expect(await agree()).toBe('waiting');
    expect(await findDirect()).toMatchObject({ channelId: null });
    mail.close(ids.maya, null);
    clock.advance(60_000);
    await needs.outbox.pump();
    expect(await findDirect()).toMatchObject({ channelId: `dm-${ids.maya}` });
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'on' });
  });

  it('is taken back while its message is on its way: nothing comes, and nothing is asked', async () => {
    const { clock, mail, storage, needs, keepWaiting, findDirect, agree, takeBack } = await open();
    const checkIn = await keepWaiting();
    mail.close(ids.maya, makeDiscordError(503, 0));
    await agree();
    expect(await takeBack()).toBe(true);
    mail.close(ids.maya, null);
    clock.advance(hourMs);
    await needs.outbox.pump();
    expect(mail.arrived).toEqual([]);
    expect(await findDirect()).toBeNull();
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'paused' });
  });

  it('is taken back at the very moment in which its message is sent: nothing is asked there', async () => {
    const { mail, storage, keepWaiting, findDirect, agree, takeBack } = await open();
    const checkIn = await keepWaiting();
    mail.fail('test message', { meanwhile: () => takeBack().then(() => undefined) });
    expect(await agree()).toBe('closed');
    expect(mail.arrived).toHaveLength(1);
    expect(await findDirect()).toBeNull();
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'paused' });
  });

  it('can be taken back: what is asked there pauses, what was to come there does not come, and the rest goes on', async () => {
    const { clock, mail, storage, needs, keepWaiting, findDirect, agree, takeBack } = await open();
    const checkIn = await keepWaiting();
    const elsewhere = await keepOwn(clock.now(), storage, { userId: ids.maya });
    await agree();
    const ask = { id: newId(), checkInId: checkIn.id, day: '2026-03-02', state: 'asked', putOff: 0 };
    const target = { kind: 'person', userId: ids.maya, channelId: `dm-${ids.maya}` } as const;
    const followUp = {
      id: newId(),
      guildId: ids.guild,
      userId: ids.maya,
      offeredAt: clock.now(),
      dueAt: clock.now() + hourMs,
      answer: 'yes',
      place: { kind: 'direct', channelId: `dm-${ids.maya}` },
      language: 'en',
      shownIn: null,
      endsAt: clock.now() + 24 * hourMs,
    } as const;
    await storage.write(async (tx) => {
      const at = new Date(clock.now());
      await tx.ownAsk.create({ data: { ...ask, dueAt: at, closesAt: at } });
      await addFollowUp(followUp, { tx, vault: storage.vault, now: clock.now() });
      const planned = { guildId: ids.guild, target, dueAt: clock.now() + hourMs };
      await needs.outbox.add({ ...planned, card: { content: 'an ask' }, purpose: `own-ask:${ask.id}`, bulk: true }, tx);
      const purpose = `follow-up:${followUp.id}`;
      await needs.outbox.add({ ...planned, card: { content: 'a follow-up' }, purpose }, tx);
    });
    expect(await takeBack()).toBe(true);
    clock.advance(2 * hourMs);
    await needs.outbox.pump();
    expect(mail.arrived).toHaveLength(1);
    expect(await findDirect()).toBeNull();
    const stopped = { state: 'paused', ended: null, next: null, place: { kind: 'direct', channelId: null } };
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject(stopped);
    expect((await lookUp(elsewhere, storage)).checkIn).toMatchObject({ state: 'on', version: 0 });
    const read = { db: storage.read, vault: storage.vault };
    expect(await findFollowUp(followUp.id, read)).toMatchObject({ place: null });
    expect(await takeBack()).toBe(false);
  });

  it('belongs to one server: on another one nothing is asked directly', async () => {
    const { storage, findDirect, agree, keepWaiting } = await open();
    const at = new Date(0);
    await storage.write((tx) => tx.guild.create({ data: { id: otherServer, createdAt: at, updatedAt: at } }));
    const there = await keepWaiting({ guildId: otherServer });
    await agree();
    expect(await findDirect({ ...maya, guildId: otherServer })).toBeNull();
    expect((await lookUp(there, storage)).checkIn).toMatchObject({ state: 'paused' });
  });

  it('asks nobody twice on a day on which they were asked already', async () => {
    const { clock, storage, keepWaiting, agree } = await open();
    const checkIn = await keepWaiting();
    const at = new Date(clock.now());
    const data = { id: newId(), checkInId: checkIn.id, day: '2026-03-03', state: 'answered', dueAt: at, closesAt: at };
    await storage.write((tx) => tx.ownAsk.create({ data }));
    await agree();
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'on', next: { date: '2026-03-04' } });
  });

  it.each(['unreachable', 'left'] as const)('begins anew what had ended since it was %s', async (ended) => {
    const { storage, keepWaiting, agree } = await open();
    const checkIn = await keepWaiting({ state: 'over', ended });
    await agree();
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'on', ended: null });
  });

  it('counts nothing of before: what had ended since nobody answered is asked again', async () => {
    const { storage, keepWaiting, agree } = await open();
    const checkIn = await keepWaiting({ ended: 'quiet', unanswered: mostUnanswered });
    await agree();
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'on', ended: null, unanswered: 0 });
  });

  it.each(['before', 'after'] as const)('leaves paused what they paused %s it was taken back', async (when) => {
    const { clock, needs, storage, keepWaiting, agree, takeBack } = await open();
    const { id: checkInId } = await keepWaiting();
    const act = { guildId: ids.guild, userId: ids.maya, checkInId };
    const look = async () => (await lookUp({ ...checkIn, id: checkInId }, storage)).checkIn;
    const checkIn = await keepWaiting();
    await agree();
    if (when === 'before') await pauseOwn({ ...act, until: null }, needs);
    await takeBack();
    if (when === 'after') await pauseOwn({ ...act, until: null }, needs);
    await editOwn({ visitor: { ...maya, roles: [] }, checkInId, typed: { question: 'And?' } }, needs);
    clock.advance(hourMs);
    await agree();
    const place = { kind: 'direct', channelId: `dm-${ids.maya}` };
    expect(await look()).toMatchObject({ state: 'paused', ended: null, next: null, place });
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'on' });
    expect(await resumeOwn(act, needs)).toMatchObject({ state: 'on', byHand: undefined });
    await takeBack();
    clock.advance(hourMs);
    await agree();
    expect(await look()).toMatchObject({ state: 'on' });
  });

  it('leaves paused what an earlier version let them pause, without saying who did', async () => {
    const { storage, keepWaiting, agree, takeBack } = await open();
    const place = { kind: 'direct', channelId: `dm-${ids.maya}` } as const;
    await agree();
    const checkIn = await keepWaiting({ state: 'paused', ended: null, place });
    await takeBack();
    await agree();
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'paused', ended: null, place });
  });

  it('leaves what is done as it is', async () => {
    const { storage, keepWaiting, agree } = await open();
    const checkIn = await keepWaiting({ state: 'over', ended: 'done' });
    await agree();
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'over', ended: 'done', next: null });
  });

  it('ends what had one time, and that time is over', async () => {
    const { storage, keepWaiting, agree } = await open();
    const checkIn = await keepWaiting();
    const plan = { ...checkIn.plan, rhythm: { kind: 'once', date: '2026-02-20' }, from: '2026-02-20' } as const;
    const once = await keepWaiting({ plan });
    await agree();
    expect((await lookUp(once, storage)).checkIn).toMatchObject({ state: 'over', ended: 'done', next: null });
  });

  it('is taken three times a day from one person, and tomorrow again', async () => {
    const { clock, agree, takeBack, findDirect } = await open();
    for (let time = 0; time < 3; time += 1) {
      expect(await agree()).toBe('arrived');
      await takeBack();
    }
    await expect(agree()).rejects.toMatchObject({ code: 'reach-direct-often' });
    expect(await findDirect()).toBeNull();
    clock.advance(24 * hourMs);
    expect(await agree()).toBe('arrived');
  });

  it('is taken from so many people a day, and from more tomorrow; nothing of theirs is lost', async () => {
    const { clock, mail, storage, keepWaiting, agree, findDirect } = await open();
    const checkIn = await keepWaiting();
    const today = `${new Date(clock.now()).toISOString().slice(0, 10)} ${mostOpenedADay - 1}`;
    await storage.write((tx) => tx.meta.create({ data: { key: 'direct.opened', value: today } }));
    expect(await agree({ ...maya, userId: ids.theo })).toBe('arrived');
    await expect(agree()).rejects.toMatchObject({ code: 'reach-direct-full' });
    expect(mail.arrived).toHaveLength(1);
    expect(await findDirect()).toBeNull();
    clock.advance(24 * hourMs);
    expect(await agree()).toBe('arrived');
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'on' });
  });

  it('that opens no channel, since one is known from another server, is not counted', async () => {
    const { clock, storage, agree } = await open();
    await agree();
    const full = `${new Date(clock.now()).toISOString().slice(0, 10)} ${mostOpenedADay}`;
    await storage.write((tx) => tx.meta.update({ where: { key: 'direct.opened' }, data: { value: full } }));
    expect(await agree({ ...maya, guildId: otherServer })).toBe('arrived');
  });

  it('is taken from nobody for the rest of a day on which Discord said that it is too much', async () => {
    const { clock, mail, storage } = await open();
    const watched = watchOpenings(mail, { storage, clock });
    mail.close(ids.maya, makeDiscordError(403, 50007));
    await expect(watched.openDirectMessage(ids.maya)).rejects.toMatchObject({ code: 50007 });
    expect(await storage.write((tx) => takeOpening(clock.now(), tx))).toBe(true);
    mail.close(ids.maya, makeDiscordError(400, 40003));
    await expect(watched.openDirectMessage(ids.maya)).rejects.toMatchObject({ code: 40003 });
    expect(await storage.write((tx) => takeOpening(clock.now(), tx))).toBe(false);
    clock.advance(24 * hourMs);
    expect(await storage.write((tx) => takeOpening(clock.now(), tx))).toBe(true);
  });

  it('is counted one by one, also when many say it at once', async () => {
    const { clock, storage } = await open();
    const today = `${new Date(clock.now()).toISOString().slice(0, 10)} ${mostOpenedADay - 3}`;
    await storage.write((tx) => tx.meta.create({ data: { key: 'direct.opened', value: today } }));
    const taken = await Promise.all(
      Array.from({ length: 8 }, () => storage.write((tx) => takeOpening(clock.now(), tx))),
    );
    expect(taken.filter(Boolean)).toHaveLength(3);
  });
});
