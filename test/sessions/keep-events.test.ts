import { expect, it } from 'vitest';
import { retryEvents, keepEvents } from '../../src/sessions/keep-events.ts';
import { moveDate, takeOff } from '../../src/sessions/date-store.ts';
import { planDates } from '../../src/sessions/plan-dates.ts';
import { endDates } from '../../src/sessions/say-dates.ts';
import { findTimes } from '../../src/sessions/rules.ts';
import type { Session } from '../../src/sessions/session.ts';
import { findDate, listDates, noteChanged, saveSession } from '../../src/sessions/store.ts';
import { en } from '../../src/words/en.ts';
import { makeWorld, openCore, plainView, type Core } from '../kit/core.ts';
import { Killed } from '../kit/die-at.ts';
import { makeGroup } from '../kit/groups.ts';
import { makeDiscordError } from '../kit/mail.ts';
import { makeMortal } from '../kit/mortal.ts';
import { keepSession, openTestCalendar } from '../kit/sessions.ts';
import { describeOnBoth } from '../kit/storage.ts';

const hourMs = 3_600_000;
const always = { from: 0, until: Date.parse('2100-01-01') };
const desk = '310000000000000077';

describeOnBoth('events of sessions', (databases) => {
  async function open(given: Partial<Session> = {}) {
    const address = await databases.make();
    const storage = await databases.open(address);
    const world = makeWorld();
    const core = await openCore(storage, world);
    await core.setUp();
    const group = makeGroup({ deskChannelId: desk });
    await storage.write((tx) => core.needs.groups.save(group, tx));
    core.needs.groups.remember(group);
    const session = await keepSession(group, world.clock.now(), storage, given);
    await planDates(core.needs);
    const calendar = openTestCalendar();
    const needsOf = ({ needs }: Core) => ({ ...needs, events: calendar });
    const dates = await listDates([session.id], always, storage.read);
    return { address, storage, world, core, group, session, dates, calendar, needsOf, needs: needsOf(core) };
  }

  it('are one for each date, made once, with the title that was chosen and no address', async () => {
    const place = { kind: 'in-person', channelId: null, address: 'Harbour Lane 5' } as const;
    const { calendar, needs, dates, storage } = await open({ place });
    await keepEvents(needs);
    await keepEvents(needs);
    expect(calendar.there()).toHaveLength(2);
    expect(calendar.asked()).toBe(2);
    const [event] = calendar.there();
    expect(event).toMatchObject({
      name: 'Evening circle',
      startsAt: dates[0]?.startsAt,
      endsAt: dates[0]?.endsAt,
      place: { kind: 'elsewhere' },
    });
    expect(JSON.stringify(calendar.there())).not.toContain('Harbour');
    expect((await findDate(dates[0]?.id ?? '', storage.read))?.eventId).toBe(event?.id);
  });

  it('are none where nobody wishes them', async () => {
    const { calendar, needs } = await open({ event: false });
    await keepEvents(needs);
    expect(calendar.asked()).toBe(0);
  });

  it('are in the voice or stage channel where the bot may hold them there, and without it where not', async () => {
    const voice = { kind: 'voice', channelId: '310000000000000009', address: null } as const;
    const { calendar, needs, storage, session, dates } = await open({ place: voice });
    await keepEvents(needs);
    expect(calendar.there()[0]?.place).toEqual({ kind: 'voice', channelId: voice.channelId });
    const stage = { ...session, place: { ...voice, kind: 'stage' } } as const;
    await storage.write(async (tx) => {
      await saveSession(stage, { tx, vault: storage.vault });
      for (const { id } of dates) await noteChanged(id, tx);
    });
    const findMissing: typeof plainView.findMissing = (_guildId, _channelId, needed) =>
      needed.filter((name) => name === 'MoveMembers');
    await keepEvents({ ...needs, view: { ...plainView, findMissing } });
    expect(calendar.there().map(({ place }) => place.kind)).toEqual(['elsewhere', 'elsewhere']);
  });

  it('follow their dates: moved, called off, over', async () => {
    const { calendar, needs, storage, dates, session, world } = await open();
    await keepEvents(needs);
    const [first, second] = dates;
    const later = (first?.startsAt ?? 0) + hourMs;
    await storage.write(async (tx) => {
      const times = findTimes(session, later, world.clock.now());
      await moveDate(first?.id ?? '', { times, movedTo: '2026-03-05T20:00' }, tx);
      await takeOff(second?.id ?? '', 'cancelled', tx);
    });
    await keepEvents(needs);
    expect(calendar.there().map(({ startsAt }) => startsAt)).toEqual([later]);
    expect(calendar.asked()).toBe(2);
    world.clock.advance(later + hourMs - world.clock.now());
    await endDates(needs);
    await keepEvents(needs);
    expect(calendar.there()).toEqual([]);
    expect((await findDate(first?.id ?? '', storage.read))?.eventId).toBeNull();
  });

  it('are not made anew where moderators deleted them, until the date is another', async () => {
    const { calendar, needs, storage, dates } = await open();
    await keepEvents(needs);
    for (const { id } of calendar.there()) await calendar.remove('', id);
    const change = () =>
      storage.write(async (tx) => {
        for (const { id } of dates) await noteChanged(id, tx);
      });
    await change();
    await keepEvents(needs);
    expect(calendar.there()).toEqual([]);
    await change();
    await keepEvents(needs);
    expect(calendar.there()).toHaveLength(2);
  });

  it('are one where the answer was lost, and asked for again', async () => {
    const { calendar, needs, dates, storage } = await open();
    calendar.failNext({ after: new Error('The answer was lost.') });
    await keepEvents(needs);
    // Found by its marker, and taken.
    await keepEvents(needs);
    expect(calendar.there()).toHaveLength(2);
    expect(calendar.asked()).toBe(2);
    expect(dates).toHaveLength(2);
    for (const { id } of dates) expect((await findDate(id, storage.read))?.eventId).toEqual(expect.any(String));
    // discord.js asks again by itself: then there are two, and only the second is known.
    const other = await open();
    const create: typeof calendar.create = async (guildId, event) => {
      await other.calendar.create(guildId, event);
      return other.calendar.create(guildId, event);
    };
    await keepEvents({ ...other.needs, events: { ...other.calendar, create } });
    expect(other.calendar.asked()).toBe(4);
    expect(other.calendar.there()).toHaveLength(2);
  });

  it('are one, where two processes make them at the same moment', async () => {
    const { address, storage, world, core, calendar, needsOf, dates } = await open();
    const second = await openCore(databases.kind === 'sqlite' ? storage : await databases.open(address), world);
    await Promise.all([core, second, core].map((one) => keepEvents(needsOf(one))));
    await keepEvents(needsOf(core));
    expect(calendar.there()).toHaveLength(dates.length);
    const kept = await Promise.all(dates.map(({ id }) => findDate(id, storage.read)));
    expect(kept.map((date) => date?.eventId).sort()).toEqual(
      calendar
        .there()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('by a process that dies between any two deeds are one all the same', async () => {
    for (const deed of ['before', 'after'] as const)
      for (let at = 0, survived = false; !survived; at += 1) {
        const { storage, world, calendar, needsOf, core, dates } = await open();
        const mortal = makeMortal({ storage, mail: world.mail }, { at, deed });
        const dying = await openCore(mortal.storage, { ...world, mail: mortal.mail });
        mortal.begin();
        await keepEvents(needsOf(dying)).catch((error: unknown) => {
          if (!(error instanceof Killed)) throw error;
        });
        survived = mortal.survived();
        await keepEvents(needsOf(core));
        expect(calendar.there(), `${deed} deed ${at}`).toHaveLength(dates.length);
        const kept = await Promise.all(dates.map(({ id }) => findDate(id, storage.read)));
        expect(kept.map((date) => date?.eventId).sort()).toEqual(
          calendar
            .there()
            .map(({ id }) => id)
            .sort(),
        );
      }
  }, 60_000);

  it('that Discord does not take are told once, and tried again each hour', async () => {
    const { calendar, needs, core, session, group, storage, dates } = await open();
    const names = { group: group.name, title: session.title };
    calendar.failNext({ before: makeDiscordError(400, 30038) });
    await keepEvents(needs);
    await keepEvents(needs);
    expect(await core.read(desk)).toEqual([expect.stringContaining(en.sessionAdmin.noEvents.full(names))]);
    expect(calendar.asked()).toBe(1);
    calendar.failNext({ before: makeDiscordError(403, 50013) });
    await retryEvents(needs);
    expect(calendar.asked()).toBe(2);
    expect(await core.read(desk)).toHaveLength(1);
    // That one is not wanted any more says nothing of whether Discord takes others.
    await storage.write((tx) => takeOff(dates[0]?.id ?? '', 'cancelled', tx));
    calendar.failNext({ before: makeDiscordError(400, 30038) });
    await retryEvents(needs);
    expect(await core.read(desk)).toHaveLength(1);
    await retryEvents(needs);
    await keepEvents(needs);
    expect(calendar.there()).toHaveLength(1);
  });

  it('are not asked for where the bot may not make them', async () => {
    const { calendar, needs, core, session, group } = await open();
    const findMissingOnServer: typeof plainView.findMissingOnServer = (_guildId, needed) => [...needed];
    const view = { ...plainView, findMissingOnServer };
    await keepEvents({ ...needs, view });
    await retryEvents({ ...needs, view });
    expect(calendar.asked()).toBe(0);
    const said = en.sessionAdmin.noEvents.rights({ group: group.name, title: session.title });
    expect(await core.read(desk)).toEqual([expect.stringContaining(said)]);
    await retryEvents(needs);
    expect(calendar.there()).toHaveLength(2);
  });

  it('that Discord finds malformed are not asked for every minute', async () => {
    const { calendar, needs } = await open();
    calendar.failNext({ before: makeDiscordError(400, 50035) });
    for (let minute = 0; minute < 3; minute += 1) await keepEvents(needs);
    expect(calendar.asked()).toBe(2);
    expect(calendar.there()).toHaveLength(1);
  });
});
