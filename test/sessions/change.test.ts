import { expect, it } from 'vitest';
import { changeWishes } from '../../src/check-ins/own/wishes.ts';
import type { Arrived } from '../kit/mail.ts';
import { cancelDate, moveDateTo, removeSession } from '../../src/sessions/admin/change-date.ts';
import { editSession } from '../../src/sessions/admin/edit-session.ts';
import type { Typed } from '../../src/sessions/admin/typed.ts';
import { planDates } from '../../src/sessions/plan-dates.ts';
import { announceDates } from '../../src/sessions/say-dates.ts';
import { addRsvp, findRsvp, listRsvps } from '../../src/sessions/rsvp-store.ts';
import type { Session, SessionDate } from '../../src/sessions/session.ts';
import { findDate, findSession, listDates } from '../../src/sessions/store.ts';
import { toWallTime } from '../../src/schedule/wall-time.ts';
import type { LanguageCode } from '../../src/words/words.ts';
import { readCard } from '../kit/cards.ts';
import { makeWorld, openCore } from '../kit/core.ts';
import { makeGroup } from '../kit/groups.ts';
import { ids } from '../kit/interactions.ts';
import { keepSession } from '../kit/sessions.ts';
import { describeOnBoth } from '../kit/storage.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const always = { from: 0, until: Date.parse('2100-01-01') };
const [mayaDirect, theoDirect] = ['330000000000000001', '330000000000000002'];

describeOnBoth('a date that is changed', (databases) => {
  /** Monday 2 March 2026, noon; sessions on Thursdays at 19:00 in Berlin, the first one on the 5th. */
  async function open(given: Partial<Session> = {}) {
    const storage = await databases.open();
    const world = makeWorld();
    const core = await openCore(storage, world);
    await core.setUp();
    const group = makeGroup();
    await storage.write((tx) => core.needs.groups.save(group, tx));
    core.needs.groups.remember(group);
    const session = await keepSession(group, world.clock.now(), storage, given);
    await planDates(core.needs);
    const [first, second] = await listDates([session.id], always, storage.read);
    if (!first || !second) throw new Error('There are no dates.');
    const actor = { userId: ids.olu, roles: [], permissions: 8n };
    const visit = { guildId: ids.guild, actor };
    const sealing = { vault: storage.vault, now: world.clock.now() };
    const come = (
      userId: string,
      date: SessionDate,
      answer: 'going' | 'waiting' = 'going',
      language: LanguageCode = 'en',
    ) => storage.write((tx) => addRsvp({ guildId: ids.guild, userId, answer, language, date }, { tx, ...sealing }));
    /** A yes to direct messages; with a channel once the test message arrived. */
    const wish = (userId: string, channelId: string | null) =>
      storage.write((tx) =>
        changeWishes(
          { guildId: ids.guild, userId },
          (wishes) => ({ ...wishes, direct: { since: world.clock.now(), channelId } }),
          { tx, ...sealing },
        ),
      );
    const edit = (typed: Typed) =>
      editSession({ sessionId: session.id, guildId: ids.guild, typist: { actor, language: 'en' }, typed }, core.needs);
    async function read(channelId: string): Promise<Arrived[]> {
      await core.needs.outbox.pump();
      return world.mail.arrived.filter((message) => message.channelId === channelId);
    }
    const home = group.channelId ?? '';
    const again = async ({ id }: SessionDate) => {
      const date = await findDate(id, storage.read);
      if (!date) throw new Error('The date is gone.');
      return date;
    };
    return { storage, world, core, group, session, first, second, visit, come, wish, edit, read, home, again };
  }

  const berlin = (at: number) => {
    const { date, minute } = toWallTime(at, 'Europe/Berlin');
    return `${date} ${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
  };

  it('called off, is told to its group once without a ping, and directly only to those whose yes was tested', async () => {
    const { core, first, second, visit, come, wish, read, home, again, storage } = await open();
    await come(ids.maya, first, 'going', 'de');
    await come(ids.theo, first);
    await come(ids.ines, first, 'waiting');
    await come(ids.maya, second);
    await wish(ids.maya, mayaDirect);
    await wish(ids.theo, null);
    const changed = await cancelDate({ ...visit, dateId: first.id }, core.needs);
    expect(changed.told).toBe(true);
    const [message, ...others] = await read(home);
    expect(others).toEqual([]);
    expect(message?.pings).toEqual([]);
    expect(readCard(message?.card ?? {})).toContain(`<t:${first.startsAt / 1000}:F>`);
    expect(await read(mayaDirect)).toHaveLength(1);
    expect(core.mail.counts.openDirectMessage).toBe(0);
    expect(core.mail.arrived).toHaveLength(2);
    expect(await again(first)).toMatchObject({ state: 'cancelled', going: 0, shown: -1 });
    expect(await again(second)).toMatchObject({ state: 'planned', going: 1 });
    const opening = { db: storage.read, vault: storage.vault };
    expect(await listRsvps({ guildId: ids.guild, dateId: first.id }, opening)).toEqual([]);
    await expect(cancelDate({ ...visit, dateId: first.id }, core.needs)).rejects.toMatchObject({
      code: 'session-date-none',
    });
    await planDates(core.needs);
    expect((await again(first)).state).toBe('cancelled');
  });

  it('that nobody was told of is called off in silence', async () => {
    const { core, second, visit, read, home } = await open();
    expect((await cancelDate({ ...visit, dateId: second.id }, core.needs)).told).toBe(false);
    expect(await read(home)).toEqual([]);
  });

  it('moved, keeps its places and its day, is told, and is reminded of at its new time', async () => {
    const { core, first, visit, come, wish, read, home, again, storage, world } = await open();
    await come(ids.theo, first);
    await wish(ids.theo, theoDirect);
    const move = (typed: string) => moveDateTo({ ...visit, dateId: first.id, typed, language: 'en' }, core.needs);
    const moved = await move('6 March 20:30');
    expect(berlin(moved.date.startsAt)).toBe('2026-03-06 20:30');
    expect(moved.date).toMatchObject({ day: '2026-03-05', moved: true, going: 1, shown: -1 });
    expect(moved.date.endsAt - moved.date.startsAt).toBe(60 * minuteMs);
    const [said] = await read(home);
    expect(readCard(said?.card ?? {})).toContain(`<t:${first.startsAt / 1000}:F>`);
    expect(readCard(said?.card ?? {})).toContain(`<t:${moved.date.startsAt / 1000}:F>`);
    expect(await read(theoDirect)).toHaveLength(1);
    const rsvp = await findRsvp({ dateId: first.id, userId: ids.theo }, { db: storage.read, vault: storage.vault });
    expect(rsvp?.endsAt).toBe(moved.date.endsAt + dayMs);
    // A time alone is the same day.
    expect(berlin((await move('18:15')).date.startsAt)).toBe('2026-03-06 18:15');
    await planDates(core.needs);
    expect((await again(first)).state).toBe('planned');
    const row = await storage.read.sessionDate.findUnique({ where: { id: first.id } });
    expect(row?.remindAt?.getTime()).toBe((await again(first)).startsAt - 60 * minuteMs);
    for (const [typed, code] of [
      ['Thursdays 19:00', 'session-move-once'],
      ['1 March 2026 19:00', 'when-past'],
      ['gibberish', 'when-unknown'],
      ['', 'when-empty'],
    ] as const)
      await expect(move(typed), typed).rejects.toMatchObject({ code });
    world.clock.advance(10 * dayMs);
    await expect(move('20:00')).rejects.toMatchObject({ code: 'session-date-none' });
  });

  it('with its session’s plan: those of a day that stays are moved, those of a day that goes are called off', async () => {
    const { session, first, second, come, edit, read, home, again, storage, world } = await open();
    await come(ids.theo, first);
    await edit({ when: 'Thursdays 20:00' });
    expect(berlin((await again(first)).startsAt)).toBe('2026-03-05 20:00');
    expect(berlin((await again(second)).startsAt)).toBe('2026-03-12 20:00');
    // Of the second nobody knew yet.
    expect(await read(home)).toHaveLength(1);

    await edit({ when: 'Fridays 20:00' });
    const states = async () =>
      (await listDates([session.id], always, storage.read)).map(({ startsAt, state }) => [berlin(startsAt), state]);
    expect(await states()).toEqual([
      ['2026-03-06 20:00', 'planned'],
      ['2026-03-13 20:00', 'planned'],
    ]);
    expect(await read(home)).toHaveLength(2);
    expect((await again(first)).state).toBe('cancelled');

    await edit({ when: 'Thursdays 19:00' });
    expect(await states()).toEqual([
      ['2026-03-05 19:00', 'planned'],
      ['2026-03-12 19:00', 'planned'],
    ]);
    expect(await again(first)).toMatchObject({ state: 'planned', moved: false, going: 0 });
    expect(world.mail.arrived.every(({ pings }) => pings.length === 0)).toBe(true);
  });

  it('by hand stays where it was moved to when the plan changes', async () => {
    const { core, session, first, visit, edit, again } = await open();
    await moveDateTo({ ...visit, dateId: first.id, typed: '4 March 18:00', language: 'en' }, core.needs);
    await edit({ when: 'Fridays 20:00' });
    expect(berlin((await again(first)).startsAt)).toBe('2026-03-04 18:00');
    await edit({ zone: 'UTC' });
    expect((await again(first)).startsAt).toBe(Date.parse('2026-03-04T18:00:00Z'));
    expect(session.version).toBe(0);
  });

  it('by two at once: both changes count', async () => {
    const { session, edit, storage, first, again } = await open();
    await Promise.all([edit({ title: 'Morning circle' }), edit({ minutes: 90 }), edit({ agenda: 'Hello; Goodbye' })]);
    const changed = await findSession(session.id, { db: storage.read, vault: storage.vault });
    expect(changed).toMatchObject({
      title: 'Morning circle',
      minutes: 90,
      agenda: ['Hello', 'Goodbye'],
      version: 3,
    });
    const date = await again(first);
    expect(date.endsAt - date.startsAt).toBe(90 * minuteMs);
  });

  it('to have more places gives them to those who wait', async () => {
    const { first, come, edit, again } = await open({ size: 1 });
    await come(ids.maya, first);
    await come(ids.theo, first, 'waiting');
    await come(ids.ines, first, 'waiting');
    await edit({ size: 2 });
    expect((await again(first)).going).toBe(2);
    await edit({ size: 0 });
    expect((await again(first)).going).toBe(3);
  });

  it('with all others, when its session ends: only what people knew of is told', async () => {
    const { core, session, first, second, visit, read, home, again, storage, world } = await open();
    world.clock.advance(dayMs);
    await announceDates(core.needs);
    expect(await read(home)).toHaveLength(1);
    await removeSession({ ...visit, sessionId: session.id }, core.needs);
    expect((await read(home)).map(({ card }) => readCard(card))[1]).toContain(session.title);
    expect(await read(home)).toHaveLength(2);
    for (const date of [first, second]) expect((await again(date)).state).toBe('cancelled');
    expect((await findSession(session.id, { db: storage.read, vault: storage.vault }))?.state).toBe('over');
    await expect(removeSession({ ...visit, sessionId: session.id }, core.needs)).rejects.toMatchObject({
      code: 'session-unknown',
    });
  });

  it('by somebody who does not look after the group is not changed', async () => {
    const { core, first, session, again } = await open();
    const visit = { guildId: ids.guild, actor: { userId: ids.maya, roles: [], permissions: 0n } };
    const refused = { code: 'not-looking-after' };
    await expect(cancelDate({ ...visit, dateId: first.id }, core.needs)).rejects.toMatchObject(refused);
    await expect(
      editSession({ sessionId: session.id, ...visit, typist: { ...visit, language: 'en' }, typed: {} }, core.needs),
    ).rejects.toMatchObject(refused);
    await expect(removeSession({ ...visit, sessionId: session.id }, core.needs)).rejects.toMatchObject(refused);
    // Of another server it is not even said that it exists.
    const elsewhere = { ...visit, guildId: '200000000000000009' };
    await expect(cancelDate({ ...elsewhere, dateId: first.id }, core.needs)).rejects.toMatchObject({
      code: 'session-unknown',
    });
    expect((await again(first)).state).toBe('planned');
  });
});
