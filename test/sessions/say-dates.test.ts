import { expect, it } from 'vitest';
import type { Card } from '../../src/discord/reply.ts';
import { planDates } from '../../src/sessions/plan-dates.ts';
import { announceDates, endDates, remindOfDates } from '../../src/sessions/say-dates.ts';
import { endSessions, forgetOldDates } from '../../src/sessions/end-sessions.ts';
import { addRsvp } from '../../src/sessions/rsvp-store.ts';
import type { Session } from '../../src/sessions/session.ts';
import { showDates, showOlderDates } from '../../src/sessions/show-dates.ts';
import { findDate, findSession, listDates } from '../../src/sessions/store.ts';
import { en } from '../../src/words/en.ts';
import { readCard } from '../kit/cards.ts';
import { makePlan } from '../kit/check-ins.ts';
import { makeWorld, openCore } from '../kit/core.ts';
import { makeGroup } from '../kit/groups.ts';
import { ids } from '../kit/interactions.ts';
import { makeDiscordError } from '../kit/mail.ts';
import { keepSession } from '../kit/sessions.ts';
import { describeOnBoth } from '../kit/storage.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const always = { from: 0, until: Date.parse('2100-01-01') };

describeOnBoth('what a group hears of a date', (databases) => {
  /** Monday 2 March 2026, noon UTC; the session is on Thursdays at 19:00 UTC, and its dates are planned. */
  async function open(given: Partial<Session> = {}) {
    const address = await databases.make();
    const storage = await databases.open(address);
    const world = makeWorld();
    const core = await openCore(storage, world);
    await core.setUp();
    const group = makeGroup({ deskChannelId: '310000000000000077' });
    await storage.write((tx) => core.needs.groups.save(group, tx));
    core.needs.groups.remember(group);
    const thursdays = { kind: 'weekly', weekdays: [4], everyWeeks: 1 } as const;
    const plan = makePlan(world.clock.now(), { zone: 'UTC', rhythm: thursdays });
    const session = await keepSession(group, world.clock.now(), storage, { plan, ...given });
    await planDates(core.needs);
    const [date] = await listDates([session.id], always, storage.read);
    if (!date) throw new Error('There is no date.');
    const startsAt = Date.parse('2026-03-05T19:00:00Z');
    expect(date.startsAt).toBe(startsAt);
    const moveTo = (at: number) => {
      world.clock.advance(at - world.clock.now());
    };
    const home = group.channelId ?? '';
    const inGroup = () => world.mail.arrived.filter(({ channelId }) => channelId === home);
    return { address, storage, world, core, group, session, date, startsAt, moveTo, home, inGroup };
  }

  type Room = Awaited<ReturnType<typeof open>>;

  async function runAll({ core }: Pick<Room, 'core'>): Promise<void> {
    await planDates(core.needs);
    await announceDates(core.needs);
    await remindOfDates(core.needs);
    await endDates(core.needs);
    await core.needs.outbox.pump();
  }

  it('is each thing once, at its time, by two processes that look at the same moment', async () => {
    const room = await open();
    const { address, storage, world, core, startsAt, moveTo, inGroup, session, date } = room;
    const second = await openCore(databases.kind === 'sqlite' ? storage : await databases.open(address), world);
    const both = () => Promise.all([core, second, core, second].map((one) => runAll({ core: one })));
    const steps = [
      [startsAt - 3 * dayMs - minuteMs, 0],
      [startsAt - 3 * dayMs, 1],
      [startsAt - 61 * minuteMs, 1],
      [startsAt - 60 * minuteMs, 2],
      [startsAt + minuteMs, 2],
      [startsAt + 60 * minuteMs, 3],
      [startsAt + 90 * minuteMs, 3],
    ] as const;
    for (const [at, count] of steps) {
      moveTo(at);
      await both();
      expect(inGroup(), new Date(at).toISOString()).toHaveLength(count);
    }
    expect(inGroup().every(({ pings }) => pings.length === 0)).toBe(true);
    expect((await findDate(date.id, storage.read))?.message).toMatchObject({ messageId: inGroup()[0]?.messageId });
    expect(readCard(inGroup()[1]?.card ?? {})).toContain(`<t:${startsAt / 1000}:R>`);
    const [over] = await listDates([session.id], { from: 0, until: startsAt + 1 }, storage.read);
    expect(over?.state).toBe('over');
  });

  it('is no reminder and no question where nobody wishes them', async () => {
    const room = await open({ remindMinutes: null, closing: false });
    for (const at of [-2 * dayMs, -30 * minuteMs, 61 * minuteMs]) {
      room.moveTo(room.startsAt + at);
      await runAll(room);
    }
    expect(room.inGroup()).toHaveLength(1);
  });

  it.each([
    ['a reminder that is an hour late', { remindMinutes: 180 }, -2 * hourMs, 2],
    ['no reminder that is three hours late', { remindMinutes: 1440 }, -21 * hourMs, 1],
    ['no reminder once it began', {}, minuteMs, 0],
    ['the question at its end an hour late', {}, 2 * hourMs, 1],
    ['no question three hours late', {}, 4 * hourMs, 0],
  ])('is, after the bot was away, %s', async (_, given, after, count) => {
    const room = await open(given);
    room.moveTo(room.startsAt + after);
    await runAll(room);
    expect(room.inGroup()).toHaveLength(count);
    await runAll(room);
    expect(room.inGroup()).toHaveLength(count);
  });

  it.each([
    ['no reminder once it began', -hourMs, { remindMinutes: 60 }, hourMs + minuteMs, 0],
    ['no reminder three hours late', -20 * hourMs, { remindMinutes: 1200 }, 3 * hourMs, 0],
    ['a reminder an hour late', -20 * hourMs, { remindMinutes: 1200 }, hourMs, 1],
    ['no question at its end three hours late', hourMs, { remindMinutes: null }, 3 * hourMs, 0],
    ['the question at its end an hour late', hourMs, { remindMinutes: null }, hourMs, 1],
  ])(
    'is, where Discord was away as it was due, %s; nothing is to be mended then',
    async (_, due, given, away, count) => {
      const room = await open(given);
      const { world, core, home, group, startsAt } = room;
      room.moveTo(startsAt - 2 * dayMs);
      await runAll(room);
      const before = room.inGroup().length;
      world.mail.close(home, makeDiscordError(503, 0));
      room.moveTo(startsAt + due);
      await runAll(room);
      world.mail.close(home, null);
      room.moveTo(startsAt + due + away);
      await core.needs.outbox.pump();
      expect(room.inGroup()).toHaveLength(before + count);
      expect(await core.read(group.deskChannelId ?? '')).toEqual([]);
      expect(await room.storage.read.outboxMessage.count({ where: { state: { in: ['pending', 'sending'] } } })).toBe(0);
    },
  );

  it('is told to those who look after it where it cannot be said, and the session goes on', async () => {
    const room = await open();
    const { world, core, home, group, startsAt, session, storage } = room;
    world.mail.close(home, makeDiscordError(404, 10003));
    for (const at of [-2 * dayMs, -30 * minuteMs]) {
      room.moveTo(startsAt + at);
      await runAll(room);
    }
    const desk = (await core.read(group.deskChannelId ?? '')).join('\n');
    const names = { group: group.name, title: session.title };
    expect(desk).toContain(en.sessionAdmin.notSaid.date(names));
    expect(desk).toContain(en.sessionAdmin.notSaid.reminder(names));
    expect((await findSession(session.id, { db: storage.read, vault: storage.vault }))?.state).toBe('on');
  });

  it('says in its message how many come, and that it is over; a change while it is drawn is drawn, too', async () => {
    const room = await open();
    const { core, storage, date, startsAt, world } = room;
    room.moveTo(startsAt - 2 * dayMs);
    await runAll(room);
    const drawn: string[] = [];
    let meanwhile: (() => Promise<void>) | null = null;
    const edit = async (_channelId: string, _messageId: string, card: Card): Promise<boolean> => {
      drawn.push(readCard(card));
      await meanwhile?.();
      return true;
    };
    const needs = { ...core.needs, messages: { ...core.needs.messages, edit } };
    const come = (userId: string) =>
      storage.write((tx) =>
        addRsvp(
          { guildId: ids.guild, userId, answer: 'going', language: 'en', date },
          { tx, vault: storage.vault, now: world.clock.now() },
        ),
      );
    await come(ids.maya);
    await showDates(needs);
    // It is older than an hour, as far as its id says.
    expect(drawn).toEqual([]);
    meanwhile = async () => {
      meanwhile = null;
      await come(ids.theo);
    };
    await showOlderDates(needs);
    await showOlderDates(needs);
    await showOlderDates(needs);
    expect(drawn).toHaveLength(2);
    expect(drawn[0]).toContain(en.sessions.card.going({ count: 1 }));
    expect(drawn[1]).toContain(en.sessions.card.going({ count: 2 }));
    room.moveTo(startsAt + 61 * minuteMs);
    await runAll(room);
    await showDates(needs);
    await showDates(needs);
    expect(drawn).toHaveLength(3);
    expect(drawn[2]).toContain(en.sessions.card.over);
  });

  it('ends with its last day, and with its group; what was is forgotten after 90 days, who came a day after', async () => {
    const once = { kind: 'once', date: '2026-03-05' } as const;
    const room = await open({ plan: makePlan(Date.parse('2026-03-02'), { zone: 'UTC', rhythm: once }) });
    const { storage, core, session, date, startsAt, group, world } = room;
    const stateOf = async (id: string) => (await findSession(id, { db: storage.read, vault: storage.vault }))?.state;
    const sealing = { vault: storage.vault, now: world.clock.now() };
    const rsvp = { guildId: ids.guild, userId: ids.maya, answer: 'going', language: 'en', date } as const;
    await storage.write((tx) => addRsvp(rsvp, { tx, ...sealing }));
    await endSessions(core.needs);
    expect(await stateOf(session.id)).toBe('on');
    room.moveTo(startsAt + 2 * hourMs);
    await runAll(room);
    await endSessions(core.needs);
    expect(await stateOf(session.id)).toBe('over');
    await forgetOldDates(core.needs);
    expect(await storage.read.sessionRsvp.count()).toBe(1);
    room.moveTo(startsAt + 26 * hourMs);
    await forgetOldDates(core.needs);
    expect(await storage.read.sessionRsvp.count()).toBe(0);

    const other = await keepSession(group, world.clock.now(), storage);
    await planDates(core.needs);
    await storage.write((tx) => core.needs.groups.save({ ...group, state: 'archived' }, tx));
    await endSessions(core.needs);
    expect(await stateOf(other.id)).toBe('over');
    const states = (await listDates([other.id], always, storage.read)).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['cancelled']));

    room.moveTo(startsAt + 120 * dayMs);
    await forgetOldDates(core.needs);
    expect(await stateOf(session.id)).toBeUndefined();
    expect(await storage.read.sessionDate.count()).toBe(0);
  });
});
