import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCalendarFile } from '../../../src/sessions/calendar/make-file.ts';
import { escapeText, foldLine, writeIcs, type CalendarEvent } from '../../../src/sessions/calendar/write-ics.ts';
import type { Session, SessionDate } from '../../../src/sessions/session.ts';
import { languages } from '../../../src/words/words.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { readEvents, unfold } from '../../kit/read-ics.ts';
import { makeSession, makeSessionDate } from '../../kit/sessions.ts';

const now = Date.parse('2026-11-26T12:00:00Z');

const event: CalendarEvent = {
  uid: 'one@lamplight',
  sequence: 3,
  startsAt: Date.parse('2026-11-26T18:00:00Z'),
  endsAt: Date.parse('2026-11-26T19:30:00Z'),
  title: 'Evening circle',
  description: '',
  location: null,
  url: null,
  isCancelled: false,
};

/** Any text that people may type, with what has a meaning in a calendar, and what no calendar may hold, more often than by chance. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\\',
      ';',
      ',',
      ':',
      '"',
      '\n',
      '\r',
      '\r\n',
      '\u0000',
      '\u2028',
      '\ud800',
      ' ',
      '\t',
      'é',
      '夜',
      '🕯️',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  ),
  maxLength: 120,
});

/** What of a text can stand in a calendar at all: no controls but the ends of lines, no halves of characters. */
const keepable = (text: string) =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, (control) => (control === '\n' ? control : ''));

describe('a file for calendars', () => {
  it('is a calendar of events with instants in UTC, every line ended as the rule has it', () => {
    const text = writeIcs([event], now);
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Lamplight//Sessions//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:one@lamplight',
      'SEQUENCE:3',
      'DTSTAMP:20261126T120000Z',
      'DTSTART:20261126T180000Z',
      'DTEND:20261126T193000Z',
      'SUMMARY:Evening circle',
      'CLASS:PRIVATE',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('says of what was called off that it was', () => {
    const [read] = readEvents(writeIcs([{ ...event, isCancelled: true }], now));
    expect(read?.get('STATUS')).toBe('CANCELLED');
  });

  it('brings every text back as it was typed', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, description, location) => {
        const [read, ...others] = readEvents(writeIcs([{ ...event, title, description, location }], now));
        expect(others).toEqual([]);
        expect(read?.get('SUMMARY')).toBe(keepable(title));
        expect(read?.get('DESCRIPTION') ?? '').toBe(keepable(description));
        expect(read?.get('LOCATION')).toBe(keepable(location));
        expect(read?.get('END')).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('has no line longer than 75 octets, and cuts no character in two', () => {
    // Refuses half a character, and takes U+FFFD where somebody typed that.
    const strictly = new TextDecoder('utf-8', { fatal: true });
    fc.assert(
      fc.property(anyText, (text) => {
        const line = `SUMMARY:${escapeText(text.repeat(3))}`;
        const parts = Buffer.from(foldLine(line)).toString('latin1').split('\r\n');
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(75);
          expect(() => strictly.decode(Buffer.from(part, 'latin1'))).not.toThrow();
        }
        for (const part of parts.slice(1)) expect(part.startsWith(' ')).toBe(true);
        expect(unfold(foldLine(line))).toBe(line);
      }),
      { numRuns: 500 },
    );
  });

  it('folds where the limit is, not before it', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
    expect(foldLine(`${'x'.repeat(74)}é`)).toBe(`${'x'.repeat(74)}\r\n é`);
  });
});

describe('a date in a file', () => {
  const group = makeGroup();
  const { words } = languages.en;

  const makeDate = (given: Partial<SessionDate> = {}) => makeSessionDate({ endsAt: event.endsAt, ...given });

  function read(session: Session, date: SessionDate, withAddress = false) {
    const file = makeCalendarFile({ guildId: ids.guild, dates: [{ session, date }], withAddress }, now, words);
    if (!('text' in file)) throw new Error('It is no text.');
    return { file, event: readEvents(file.text)[0] };
  }

  const hybrid = {
    kind: 'hybrid',
    channelId: '310000000000000005',
    address: 'Mill Lane 3;\nring twice, please',
  } as const;

  it('keeps its name however often it is handed over, and counts its changes', () => {
    const session = makeSession(group, now);
    const date = makeDate();
    const before = read(session, date).event;
    const moved = { ...date, startsAt: date.startsAt + 3_600_000, endsAt: date.endsAt + 3_600_000, changes: 1 };
    const after = read(session, moved).event;
    expect(after?.get('UID')).toBe(before?.get('UID'));
    expect(read(session, makeDate()).event?.get('UID')).not.toBe(before?.get('UID'));
    expect([before?.get('SEQUENCE'), after?.get('SEQUENCE')]).toEqual(['0', '1']);
    expect(after?.get('DTSTART')).toBe('20261126T190000Z');
    const off = read(session, { ...moved, state: 'cancelled', changes: 2 }).event;
    expect([off?.get('STATUS'), off?.get('SEQUENCE'), off?.get('SUMMARY')]).toEqual([
      'CANCELLED',
      '2',
      words.sessions.file.cancelled({ title: 'Evening circle' }),
    ]);
  });

  it('has the address only where it was asked for', () => {
    const session = makeSession(group, now, { place: hybrid, agenda: ['arrive', 'one round, then tea'] });
    const without = read(session, makeDate());
    expect('text' in without.file && without.file.text).not.toMatch(/Mill|ring twice/);
    expect(without.event?.get('LOCATION')).toBe(`https://discord.com/channels/${ids.guild}/310000000000000005`);
    expect(without.event?.get('DESCRIPTION')).toBe('- arrive\n- one round, then tea');
    const withIt = read(session, makeDate(), true).event;
    expect(withIt?.get('LOCATION')).toBe(hybrid.address);
    expect(withIt?.get('URL')).toBe(`https://discord.com/channels/${ids.guild}/310000000000000005`);
  });

  it('has no place where it is in person alone and nobody asked for the address', () => {
    const session = makeSession(group, now, { place: { ...hybrid, kind: 'in-person', channelId: null } });
    expect(read(session, makeDate()).event?.has('LOCATION')).toBe(false);
    expect(read(session, makeDate()).event?.has('URL')).toBe(false);
  });

  it('names neither the group nor anybody in it', () => {
    const session = makeSession(group, now, { hostId: ids.theo, secondHostId: ids.olu });
    const { file } = read(session, makeDate({ going: 3 }), true);
    expect('text' in file && file.text).not.toMatch(new RegExp(`${group.name}|${ids.theo}|${ids.olu}|${group.id}`));
  });
});
