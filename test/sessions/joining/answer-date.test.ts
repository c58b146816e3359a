import { expect, it } from 'vitest';
import { changeWishes } from '../../../src/check-ins/own/wishes.ts';
import { planDates } from '../../../src/sessions/plan-dates.ts';
import { drawComing, drawStaying } from '../../../src/sessions/cards/own-cards.ts';
import { sayComing, sayStaying } from '../../../src/sessions/joining/answer-date.ts';
import { dropRsvps } from '../../../src/sessions/joining/drop-rsvps.ts';
import { fillPlaces } from '../../../src/sessions/joining/fill-places.ts';
import { findOwnDates } from '../../../src/sessions/joining/find-own.ts';
import { requireOwnDate, suggestDates } from '../../../src/sessions/joining/pick-date.ts';
import { requireMember } from '../../../src/sessions/joining/require-date.ts';
import { listRsvps } from '../../../src/sessions/rsvp-store.ts';
import type { Session } from '../../../src/sessions/session.ts';
import { findDate, holdDate, holdSession, listDates, saveSession } from '../../../src/sessions/store.ts';
import { languages } from '../../../src/words/words.ts';
import { checkCard, readCard } from '../../kit/cards.ts';
import { makePlan } from '../../kit/check-ins.ts';
import { openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { keepSession } from '../../kit/sessions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const hourMs = 3_600_000;
const { words } = languages.en;
const always = { from: 0, until: Date.parse('2100-01-01') };

describeOnBoth('coming to a session', (databases) => {
  /** Noon UTC on Monday 2 March 2026; the session is every day at 19:00 UTC, and its dates are planned. */
  async function open(given: Partial<Session> = {}) {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp();
    const { needs, clock } = core;
    const group = makeGroup();
    await storage.write((tx) => needs.groups.save(group, tx));
    needs.groups.remember(group);
    const session = await keepSession(group, clock.now(), storage, {
      plan: makePlan(clock.now(), { zone: 'UTC' }),
      ...given,
    });
    await planDates(needs);
    const [date, next] = await listDates([session.id], always, storage.read);
    if (!date || !next) throw new Error('There is no date.');
    const visit = (number: number, dateId = date.id) => ({
      guildId: ids.guild,
      dateId,
      visitor: { userId: `19000000000000000${number}`, roles: [group.roleId ?? ''] },
      language: 'en' as const,
    });
    const comes = (number: number, dateId?: string) => sayComing(visit(number, dateId), needs);
    const stays = (number: number, dateId?: string) => sayStaying(visit(number, dateId), needs);
    const going = async () => (await findDate(date.id, storage.read))?.going;
    const kept = async () =>
      (await listRsvps({ guildId: ids.guild, dateId: date.id }, { db: storage.read, vault: storage.vault })).map(
        ({ userId, answer }) => `${userId.slice(-1)} ${answer}`,
      );
    return { storage, core, needs, clock, group, session, date, next, visit, comes, stays, going, kept };
  }

  type Room = Awaited<ReturnType<typeof open>>;

  /** Somebody says yes to direct messages, and the test message arrived. */
  async function allowDirect({ storage, needs }: Room, { userId }: { userId: string }, channelId: string) {
    await storage.write((tx) =>
      changeWishes(
        { guildId: ids.guild, userId },
        (wishes) => ({ ...wishes, direct: { since: needs.clock.now(), channelId } }),
        { tx, vault: storage.vault, now: needs.clock.now() },
      ),
    );
  }

  it('counts once, however often it is said', async () => {
    const { comes, going, kept } = await open();
    expect((await comes(1)).kind).toBe('going');
    expect((await comes(1)).kind).toBe('already');
    const both = await Promise.all([comes(2), comes(2), comes(2)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['already', 'already', 'going']);
    expect(await going()).toBe(2);
    expect(await kept()).toEqual(['1 going', '2 going']);
  });

  it('has room for as many as it says: of all who press at once the others wait, each with a place of their own', async () => {
    const { comes, going, kept } = await open({ size: 3 });
    const all = await Promise.all(Array.from({ length: 8 }, (_, number) => comes(number)));
    expect(all.filter(({ kind }) => kind === 'going')).toHaveLength(3);
    const places = all.flatMap((coming) => (coming.kind === 'waiting' ? [coming.place] : []));
    expect([...places].sort()).toEqual([1, 2, 3, 4, 5]);
    expect(await going()).toBe(3);
    expect(await kept()).toHaveLength(8);
    expect(new Set((await kept()).map((one) => one.charAt(0))).size).toBe(8);
  });

  it('gives a place back to whoever waits longest, and keeps nothing of whoever gave it', async () => {
    const room = await open({ size: 2 });
    const { comes, stays, going, kept } = room;
    for (const number of [1, 2, 3, 4]) await comes(number);
    expect(await kept()).toEqual(['1 going', '2 going', '3 waiting', '4 waiting']);
    expect((await stays(1)).kind).toBe('gave-back');
    expect(await kept()).toEqual(['2 going', '3 going', '4 waiting']);
    expect(await going()).toBe(2);
    expect((await stays(4)).kind).toBe('left-line');
    expect((await stays(2)).kind).toBe('gave-back');
    expect((await stays(2)).kind).toBe('nothing');
    expect(await kept()).toEqual(['3 going']);
    expect(await going()).toBe(1);
  });

  it('loses no place when many give theirs back and others press at the same moment', async () => {
    const { comes, stays, going, kept } = await open({ size: 3 });
    for (const number of [0, 1, 2, 3]) await comes(number);
    await Promise.all([stays(0), comes(4), stays(1), comes(5), stays(2), comes(6)]);
    const after = await kept();
    expect(await going()).toBe(3);
    expect(after.filter((one) => one.endsWith('going'))).toHaveLength(3);
    expect(after.map((one) => one.charAt(0)).sort()).toEqual(['3', '4', '5', '6']);
    expect(after).toContain('3 going');
  });

  it('is not overtaken: a place that is made goes to whoever waits, not to whoever presses next', async () => {
    const { comes, going, kept, storage, session, date, needs } = await open({ size: 1 });
    for (const number of [1, 2]) await comes(number);
    await storage.write(async (tx) => {
      const held = await holdSession(session.id, { tx, vault: storage.vault });
      if (held) await saveSession({ ...held, size: 2 }, { tx, vault: storage.vault });
    });
    expect((await comes(3)).kind).toBe('waiting');
    expect(await kept()).toEqual(['1 going', '2 going', '3 waiting']);
    await storage.write(async (tx) => {
      const now = await holdDate(date.id, tx);
      if (now) await fillPlaces({ session: { ...session, size: null }, date: now, guildId: ids.guild }, needs, tx);
    });
    expect(await kept()).toEqual(['1 going', '2 going', '3 going']);
    expect(await going()).toBe(3);
  });

  it('tells whoever moves up directly where they said yes to that and it was tested, once, and nobody else', async () => {
    const room = await open({ size: 1 });
    const { comes, stays, visit, core, kept } = room;
    await comes(1);
    await allowDirect(room, visit(2).visitor, '390000000000000002');
    const second = await comes(2);
    const third = await comes(3);
    expect([second, third].map((one) => one.kind === 'waiting' && one.tells)).toEqual([true, false]);
    expect(readCard(drawComing(second, words))).toContain(words.sessions.answer.willTell);
    expect(readCard(drawComing(third, words))).toContain(words.sessions.answer.willShow);
    await stays(1);
    expect(await kept()).toEqual(['2 going', '3 waiting']);
    const told = await core.read('390000000000000002');
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('**Evening circle**');
    expect(told[0]).toContain('/session rsvp');
    await stays(2);
    expect(await kept()).toEqual(['3 going']);
    expect(await core.read('390000000000000002')).toHaveLength(1);
    expect(core.mail.arrived).toHaveLength(1);
  });

  it('is for the people of its group: others keep nothing, and what somebody had who left goes to the next', async () => {
    const { comes, visit, needs, kept, going } = await open({ size: 1 });
    const out = (number: number) => ({ ...visit(number), visitor: { ...visit(number).visitor, roles: [] } });
    await expect(sayComing(out(9), needs)).rejects.toMatchObject({ code: 'session-not-member' });
    await expect(sayStaying(out(9), needs)).rejects.toMatchObject({ code: 'session-not-member' });
    expect(await kept()).toEqual([]);
    for (const number of [1, 2, 3]) await comes(number);
    await expect(sayComing(out(1), needs)).rejects.toMatchObject({ code: 'session-not-member' });
    expect(await kept()).toEqual(['2 going', '3 waiting']);
    expect((await sayStaying(out(2), needs)).kind).toBe('gave-back');
    expect(await kept()).toEqual(['3 going']);
    expect(await going()).toBe(1);
    await expect(sayComing({ ...visit(3), guildId: '300000000000000009' }, needs)).rejects.toMatchObject({
      code: 'session-gone',
    });
  });

  it('gives on what somebody has on a server who left it', async () => {
    const { comes, storage, needs, kept, next, visit } = await open({ size: 1 });
    for (const number of [1, 2]) await comes(number);
    await comes(1, next.id);
    const { userId } = visit(1).visitor;
    const drop = () => storage.write((tx) => dropRsvps({ guildId: ids.guild, userId }, needs, tx));
    expect(await drop()).toBe(2);
    expect(await drop()).toBe(0);
    expect(await kept()).toEqual(['2 going']);
    expect((await findDate(next.id, storage.read))?.going).toBe(0);
  });

  it('ends when it begins, and when it is called off', async () => {
    const { comes, stays, clock, date, next, storage } = await open();
    await storage.write((tx) => tx.sessionDate.updateMany({ where: { id: next.id }, data: { state: 'cancelled' } }));
    await expect(comes(1, next.id)).rejects.toMatchObject({ code: 'session-cancelled' });
    await comes(1);
    clock.advance(date.startsAt - clock.now());
    await expect(comes(2)).rejects.toMatchObject({ code: 'session-begun' });
    await expect(stays(1)).rejects.toMatchObject({ code: 'session-begun' });
  });

  it('gives the address to nobody of whom it cannot be seen that they belong', async () => {
    const { needs, visit } = await open();
    const hidden = { ...needs, findRoles: () => Promise.resolve(null) };
    const unseen = { ...visit(1), visitor: { userId: visit(1).visitor.userId, roles: [] } };
    await expect(requireMember(unseen, hidden)).rejects.toMatchObject({ code: 'session-not-member' });
    expect((await requireMember(visit(1), needs)).standing).toBe('yes');
    const group = makeGroup({ belonging: 'overwrite' });
    const room = await openThread(group);
    await expect(requireMember(room.visit, room.needs)).rejects.toMatchObject({ code: 'session-unsure' });
    expect((await sayComing(room.visit, room.needs)).kind).toBe('going');
  });

  /** A group in a channel that Discord does not show us: who belongs to it is unknown. */
  async function openThread(group: ReturnType<typeof makeGroup>) {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp();
    await storage.write((tx) => core.needs.groups.save(group, tx));
    core.needs.groups.remember(group);
    const session = await keepSession(group, core.clock.now(), storage);
    await planDates(core.needs);
    const [date] = await listDates([session.id], always, storage.read);
    const visitor = { userId: ids.maya, roles: [] };
    return {
      needs: core.needs,
      visit: { guildId: ids.guild, dateId: date?.id ?? '', visitor, language: 'en' as const },
    };
  }

  it('shows somebody the next 14 days of their groups alone, with what they said of each', async () => {
    const { storage, needs, comes, visit, group, clock, date } = await open({ size: 1, title: 'Rain *and* tea' });
    const other = makeGroup({ roleId: '320000000000000099' });
    await storage.write((tx) => needs.groups.save(other, tx));
    needs.groups.remember(other);
    await keepSession(other, clock.now(), storage, { title: 'Secret circle' });
    await planDates(needs);
    for (const number of [1, 2, 3]) await comes(number);
    const seen = await findOwnDates(visit(3), needs);
    expect(seen.dates.length).toBeGreaterThan(7);
    expect(seen.dates.every((one) => one.group.id === group.id)).toBe(true);
    expect(seen.dates.slice(0, 2).map(({ own }) => own)).toEqual([{ kind: 'waiting', place: 2 }, { kind: 'nothing' }]);
    expect((await findOwnDates(visit(1), needs)).dates[0]?.own).toEqual({ kind: 'going' });
    const end = clock.now() + 14 * 24 * hourMs;
    expect(seen.dates.every((one) => one.date.startsAt < end)).toBe(true);

    const named = suggestDates(seen.dates, 'RAIN', clock.now(), words);
    expect(named[0]?.value).toBe(date.id);
    expect(named[0]?.name).toContain('Rain *and* tea · ');
    expect(named.every(({ name }) => name.length <= 100)).toBe(true);
    expect(suggestDates(seen.dates, 'secret', clock.now(), words)).toEqual([]);
    expect((await requireOwnDate({ ...visit(3), typed: 'rain' }, needs)).date.id).toBe(date.id);
    expect((await requireOwnDate({ ...visit(3), typed: undefined }, needs)).date.id).toBe(date.id);
    await expect(requireOwnDate({ ...visit(3), typed: '*secret*' }, needs)).rejects.toMatchObject({
      code: 'session-no-such',
    });
    const outside = { ...visit(3), visitor: { userId: visit(3).visitor.userId, roles: [] }, typed: undefined };
    await expect(requireOwnDate(outside, needs)).rejects.toMatchObject({ code: 'session-none' });
  });

  it('keeps who comes in no column that can be read without their own key', async () => {
    const { comes, storage, visit, date } = await open({ size: 1 });
    for (const number of [1, 2]) await comes(number);
    const rows = await storage.read.sessionRsvp.findMany();
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      const plain = JSON.stringify({
        ...row,
        place: String(row.place),
        sealed: Buffer.from(row.sealed).toString('latin1'),
      });
      expect(plain).not.toContain(date.id);
      for (const number of [1, 2]) expect(plain).not.toContain(visit(number).visitor.userId);
      expect(plain).not.toMatch(/going|waiting/);
    }
  });

  it('answers with cards that Discord takes, in every language', async () => {
    const { comes, stays } = await open({ size: 1 });
    const answers = [await comes(1), await comes(1), await comes(2)];
    const gaveBack = await stays(1);
    const stayed = [gaveBack, await stays(1), await stays(2)];
    for (const { words: spoken } of Object.values(languages)) {
      for (const coming of answers) checkCard(drawComing(coming, spoken));
      for (const staying of stayed) checkCard(drawStaying(staying, spoken));
    }
    expect(readCard(drawStaying(gaveBack, words))).toContain(words.sessions.answer.freed);
  });
});
