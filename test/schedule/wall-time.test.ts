import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toInstant, toWallTime } from '../../src/schedule/wall-time.ts';
import { readClock } from '../kit/wall-clocks.ts';

// Looked up in the tz database (`zdump -v`) and written down here, so that not all is taken from the machine's own zone data.
const jumpedOver = [
  ['Europe/Berlin', '2025-03-30', '02:00', '2025-03-30T01:00:00Z'],
  ['Europe/Berlin', '2025-03-30', '02:30', '2025-03-30T01:00:00Z'],
  ['Europe/Berlin', '2025-03-30', '02:59', '2025-03-30T01:00:00Z'],
  ['America/New_York', '2024-03-10', '02:30', '2024-03-10T07:00:00Z'],
  // Half an hour: 02:00 is followed by 02:30.
  ['Australia/Lord_Howe', '2025-10-05', '02:15', '2025-10-04T15:30:00Z'],
  // Two hours.
  ['Antarctica/Troll', '2025-03-30', '01:30', '2025-03-30T01:00:00Z'],
  // Back after Ramadan.
  ['Africa/Casablanca', '2025-04-06', '02:30', '2025-04-06T02:00:00Z'],
  // The day begins at one.
  ['Africa/Cairo', '2025-04-25', '00:00', '2025-04-24T22:00:00Z'],
  ['America/Santiago', '2025-09-07', '00:30', '2025-09-07T04:00:00Z'],
  ['Asia/Beirut', '2025-03-30', '00:30', '2025-03-29T22:00:00Z'],
  ['America/Asuncion', '2024-10-06', '00:30', '2024-10-06T04:00:00Z'],
  // The last hour of a day is left out: what comes next is midnight.
  ['America/Nuuk', '2024-03-30', '23:30', '2024-03-31T01:00:00Z'],
  // Greenland's change of zone, on the evening before the rest of Europe moves its clocks.
  ['America/Nuuk', '2023-03-25', '22:30', '2023-03-26T01:00:00Z'],
  // A whole day is left out: what comes next is the beginning of the 31st.
  ['Pacific/Apia', '2011-12-30', '00:00', '2011-12-30T10:00:00Z'],
  ['Pacific/Apia', '2011-12-30', '12:00', '2011-12-30T10:00:00Z'],
  ['Pacific/Apia', '2011-12-30', '23:59', '2011-12-30T10:00:00Z'],
] as const;

const shownTwice = [
  ['Europe/Berlin', '2025-10-26', '02:00', '2025-10-26T00:00:00Z'],
  ['Europe/Berlin', '2025-10-26', '02:59', '2025-10-26T00:59:00Z'],
  ['America/New_York', '2024-11-03', '01:30', '2024-11-03T05:30:00Z'],
  ['Australia/Lord_Howe', '2025-04-06', '01:45', '2025-04-05T14:45:00Z'],
  ['Antarctica/Troll', '2025-10-26', '01:30', '2025-10-25T23:30:00Z'],
  ['Africa/Casablanca', '2025-02-23', '02:30', '2025-02-23T01:30:00Z'],
  // The last hour of a day comes twice.
  ['Africa/Cairo', '2025-10-30', '23:30', '2025-10-30T20:30:00Z'],
  ['America/Santiago', '2025-04-05', '23:30', '2025-04-06T02:30:00Z'],
  ['Asia/Beirut', '2025-10-25', '23:30', '2025-10-25T20:30:00Z'],
  ['America/Asuncion', '2024-03-23', '23:30', '2024-03-24T02:30:00Z'],
  ['Asia/Almaty', '2024-02-29', '23:30', '2024-02-29T17:30:00Z'],
] as const;

const ordinary = [
  ['Europe/Berlin', '2025-03-30', '01:59', '2025-03-30T00:59:00Z'],
  ['Europe/Berlin', '2025-03-30', '03:00', '2025-03-30T01:00:00Z'],
  ['Europe/Berlin', '2025-03-30', '03:30', '2025-03-30T01:30:00Z'],
  ['Europe/Berlin', '2025-10-26', '01:59', '2025-10-25T23:59:00Z'],
  ['Europe/Berlin', '2025-10-26', '03:00', '2025-10-26T02:00:00Z'],
  ['Pacific/Apia', '2011-12-29', '23:59', '2011-12-30T09:59:00Z'],
  ['Pacific/Apia', '2011-12-31', '00:00', '2011-12-30T10:00:00Z'],
  ['Asia/Kathmandu', '2026-11-26', '09:00', '2026-11-26T03:15:00Z'],
  // No summer time since 2022.
  ['America/Mexico_City', '2025-07-01', '09:00', '2025-07-01T15:00:00Z'],
] as const;

function toText(date: string, time: string, zone: string): string {
  const [hour, minute] = time.split(':').map(Number);
  const instant = toInstant(date, Number(hour) * 60 + Number(minute), zone);
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

describe('the instant of a time on the wall', () => {
  it.each(jumpedOver)('is, in %s on %s, where clocks jump over %s, the next time that they show', (...row) => {
    const [zone, date, time, instant] = row;
    expect(toText(date, time, zone)).toBe(instant);
  });

  it.each(shownTwice)('is, in %s on %s, where clocks show %s twice, the first', (...row) => {
    const [zone, date, time, instant] = row;
    expect(toText(date, time, zone)).toBe(instant);
  });

  it.each(ordinary)('is, in %s on %s at %s, when clocks show it', (...row) => {
    const [zone, date, time, instant] = row;
    expect(toText(date, time, zone)).toBe(instant);
  });

  it.each([
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['America/Godthab', 'America/Nuuk'],
    ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
    ['Asia/Rangoon', 'Asia/Yangon'],
    ['Atlantic/Faeroe', 'Atlantic/Faroe'],
  ])('is the same whether a zone is called %s or %s', (before, now) => {
    for (let minute = 0; minute < 24 * 60; minute += 90)
      for (const date of ['2021-06-01', '2024-03-30', '2024-03-31', '2025-10-26', '2026-12-31'])
        expect(toInstant(date, minute, now), `${date} ${minute}`).toBe(toInstant(date, minute, before));
  });
});

it('what clocks show at an instant is what Intl says', () => {
  const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const anyInstant = fc.integer({ min: Date.parse('2011-01-01T00:00:00Z'), max: Date.parse('2039-01-01T00:00:00Z') });
  fc.assert(
    fc.property(anyZone, anyInstant, (zone, instant) => {
      const { date, minute } = readClock(instant, zone);
      expect(toWallTime(instant, zone)).toEqual({ date, minute: Math.floor(minute) });
    }),
    { numRuns: 1_000 },
  );
});
