import { ChannelType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/discord/user-error.ts';
import type { Group } from '../../src/groups/group.ts';
import { readAgenda, readHosts, readPlace, readTitle, type Typed } from '../../src/sessions/admin/typed.ts';
import { findTimes, hasDay, readMovedTo, wantsEvent, writeEvent, writeMovedTo } from '../../src/sessions/rules.ts';
import type { SessionDate, SessionPlace } from '../../src/sessions/session.ts';
import { makePlan } from '../kit/check-ins.ts';
import { plainView } from '../kit/core.ts';
import { makeGroup } from '../kit/groups.ts';
import { makeSession } from '../kit/sessions.ts';

const now = Date.parse('2026-03-02T12:00:00Z');
const voice = { id: '310000000000000011', type: ChannelType.GuildVoice };
const stage = { id: '310000000000000012', type: ChannelType.GuildStageVoice };
const text = { id: '310000000000000013', type: ChannelType.GuildText };
const forum = { id: '310000000000000014', type: ChannelType.GuildForum };
const address = 'Harbour Lane 5';

/** The code with which something is refused; null where it is not. */
function codeOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

describe('where a session is', () => {
  const home = makeGroup();
  const read = (typed: Typed, before: SessionPlace | null = null, group: Group = home) =>
    readPlace(typed, { group, before, view: plainView });
  const own = { kind: 'thread', channelId: home.channelId, address: null } as const;
  const inPerson = { kind: 'in-person', channelId: null, address } as const;
  const both = { kind: 'hybrid', channelId: voice.id, address } as const;

  it.each<[string, Typed, SessionPlace | null, SessionPlace]>([
    ['nothing: the group’s own place', {}, null, own],
    ['a voice channel', { channel: voice }, null, { kind: 'voice', channelId: voice.id, address: null }],
    ['a stage channel', { channel: stage }, null, { kind: 'stage', channelId: stage.id, address: null }],
    ['a text channel', { channel: text }, null, { kind: 'thread', channelId: text.id, address: null }],
    ['an address', { address }, null, inPerson],
    ['both', { address, channel: voice }, null, both],
    ['hybrid and an address', { place: 'hybrid', address }, null, { ...both, channelId: home.channelId }],
    ['an address of one on Discord', { address }, own, { ...both, channelId: home.channelId }],
    ['another channel of a hybrid one', { channel: stage }, both, { ...both, channelId: stage.id }],
    ['another address of a hybrid one', { address: 'Quay 7' }, both, { ...both, address: 'Quay 7' }],
    ['in person, of a hybrid one', { place: 'in-person' }, both, inPerson],
    ['in writing, of a hybrid one', { place: 'thread' }, both, own],
    [
      'a voice channel, of one in person',
      { channel: voice },
      inPerson,
      { kind: 'voice', channelId: voice.id, address: null },
    ],
  ])('is understood from %s', (_, typed, before, place) => {
    expect(read(typed, before)).toEqual(place);
  });

  it('is where the group meets in person, where nobody says', () => {
    const group = makeGroup({ format: 'in-person', place: address });
    expect(read({}, null, group)).toEqual(inPerson);
    expect(read({}, null, makeGroup({ format: 'hybrid', place: address })).kind).toBe('hybrid');
  });

  it.each<[string, Typed, string]>([
    ['voice without a channel', { place: 'voice' }, 'session-channel-voice'],
    ['voice in a text channel', { place: 'voice', channel: text }, 'session-channel-voice'],
    ['stage in a voice channel', { place: 'stage', channel: voice }, 'session-channel-stage'],
    ['writing in a voice channel', { place: 'thread', channel: voice }, 'session-channel-text'],
    ['a forum', { channel: forum }, 'session-channel-text'],
    ['hybrid in a forum', { place: 'hybrid', channel: forum, address }, 'session-channel-any'],
    ['in person without an address', { place: 'in-person' }, 'session-address-missing'],
    ['in person with an address of blanks', { place: 'in-person', address: '\u200b ' }, 'session-address-missing'],
    ['in person in a channel', { place: 'in-person', address, channel: text }, 'session-channel-unused'],
    ['an address nobody would see', { place: 'voice', channel: voice, address }, 'session-address-unused'],
    ['a very long address', { address: 'x'.repeat(301) }, 'session-address-long'],
  ])('is refused for %s', (_, typed, code) => {
    expect(codeOf(() => read(typed))).toBe(code);
  });

  it('is refused for a group without a place', () => {
    expect(codeOf(() => read({}, null, makeGroup({ channelId: null })))).toBe('session-channel-none');
  });
});

describe('what is typed of a session', () => {
  it('is a title on one line that says something', () => {
    expect(readTitle('  Evening\n circle ')).toBe('Evening circle');
    expect(codeOf(() => readTitle(' \u200b '))).toBe('session-title-empty');
    expect(codeOf(() => readTitle('x'.repeat(101)))).toBe('session-title-long');
  });

  it('is an agenda in lines', () => {
    expect(readAgenda('Hello; ;One thing\nGoodbye;')).toEqual(['Hello', 'One thing', 'Goodbye']);
    expect(codeOf(() => readAgenda('x'.repeat(151)))).toBe('session-agenda-long');
    expect(codeOf(() => readAgenda('a;'.repeat(11)))).toBe('session-agenda-long');
  });

  it('is one host and another who stands in', () => {
    const [one, two] = ['100000000000000001', '100000000000000002'];
    const person = (userId: string) => ({ userId, isMember: true, isBot: false });
    const none = { hostId: null, secondHostId: null };
    const both = { hostId: one, secondHostId: two };
    expect(readHosts({ host: person(one), second: person(two) }, none)).toEqual(both);
    expect(readHosts({ second: { none: true } }, both)).toEqual({ hostId: one, secondHostId: null });
    expect(readHosts({ host: { none: true } }, both)).toEqual(none);
    expect(readHosts({}, both)).toEqual(both);
    expect(codeOf(() => readHosts({ host: { ...person(one), isMember: false } }, none))).toBe('session-host-none');
    expect(codeOf(() => readHosts({ host: { ...person(one), isBot: true } }, none))).toBe('session-host-bot');
    expect(codeOf(() => readHosts({ second: person(two) }, none))).toBe('session-host-first');
    expect(codeOf(() => readHosts({ host: person(two) }, both))).toBe('session-host-twice');
  });
});

describe('a date', () => {
  const session = makeSession(makeGroup(), now);
  const date: SessionDate = {
    id: 'abcdefghijklmnopqrstuv',
    sessionId: session.id,
    day: '2026-03-05',
    startsAt: now + 1000,
    endsAt: now + 2000,
    state: 'planned',
    moved: false,
    going: 0,
    eventId: null,
    marker: 'ref 0123456789',
    message: null,
    shown: 0,
    changes: 0,
  };

  it('is reminded of only where that time is still to come', () => {
    const startsAt = now + 30 * 60_000;
    expect(findTimes({ minutes: 60, remindMinutes: 60 }, startsAt, now).remindAt).toBeNull();
    expect(findTimes({ minutes: 60, remindMinutes: 20 }, startsAt, now).remindAt).toBe(now + 10 * 60_000);
    expect(findTimes({ minutes: 60, remindMinutes: null }, startsAt, now).remindAt).toBeNull();
  });

  it('is of a plan that has its day', () => {
    const thursdays = makePlan(now, {
      rhythm: { kind: 'weekly', weekdays: [4], everyWeeks: 2 },
      pauses: [{ from: '2026-04-02', to: '2026-04-02', yearly: false }],
    });
    const days = ['2026-03-04', '2026-03-05', '2026-03-12', '2026-03-19', '2026-04-02', '2026-04-16'];
    expect(days.map((day) => hasDay(thursdays, day))).toEqual([false, true, false, true, false, true]);
    // A day before the plan begins.
    expect(hasDay(thursdays, '2026-02-19')).toBe(false);
  });

  it('is moved to a time on the wall, whatever the clocks do', () => {
    const movedTo = writeMovedTo({ date: '2026-03-29', minute: 2 * 60 + 5 });
    expect(movedTo).toBe('2026-03-29T02:05');
    expect(new Date(readMovedTo(movedTo, 'Europe/Berlin')).toISOString()).toBe('2026-03-29T01:00:00.000Z');
    expect(new Date(readMovedTo('2026-07-01T02:05', 'Europe/Berlin')).toISOString()).toBe('2026-07-01T00:05:00.000Z');
  });

  it('stands on the calendar while it is to come, and says there no more than its title and its time', () => {
    expect(wantsEvent(session, date, now)).toBe(true);
    expect(wantsEvent(session, date, now + 1000)).toBe(false);
    expect(wantsEvent({ ...session, event: false }, date, now)).toBe(false);
    expect(wantsEvent({ ...session, state: 'over' }, date, now)).toBe(false);
    expect(wantsEvent(session, { ...date, state: 'cancelled' }, now)).toBe(false);
    const secret = {
      ...session,
      hostId: '100000000000000001',
      agenda: ['Grief'],
      place: { ...session.place, address },
    };
    expect(Object.values(writeEvent(secret, date, false)).sort()).toEqual(
      [
        session.title,
        `/session next\n${date.marker}`,
        date.startsAt,
        date.endsAt,
        { kind: 'elsewhere', location: '/session next' },
      ].sort(),
    );
  });
});
