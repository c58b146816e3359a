import { describe, expect, it } from 'vitest';
import { isZone } from '../../src/schedule/is-zone.ts';
import { suggestZones } from '../../src/schedule/suggest-zones.ts';

describe('a time zone', () => {
  it.each(['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+5', 'Asia/Kolkata'])(
    'may be %s',
    (zone) => {
      expect(isZone(zone)).toBe(true);
    },
  );

  it.each(['', 'Berlin', 'Europe/Atlantis', '+01:00', '-05', 'Europe/Berlin ', 'constructor'])('is not %j', (zone) => {
    expect(isZone(zone)).toBe(false);
  });
});

describe('zones for what has been typed', () => {
  it.each([
    ['kyiv', 'Europe/Kyiv'],
    ['Kolkata', 'Asia/Kolkata'],
    ['nuuk', 'America/Nuuk'],
    ['ho chi minh', 'Asia/Ho_Chi_Minh'],
    ['yangon', 'Asia/Yangon'],
    ['kathmandu', 'Asia/Kathmandu'],
    ['europe/kyiv', 'Europe/Kyiv'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['berlin', 'Europe/Berlin'],
    ['são paulo', 'America/Sao_Paulo'],
    ['new york', 'America/New_York'],
    ['buenos', 'America/Argentina/Buenos_Aires'],
    ['utc', 'UTC'],
  ])('"%s" finds %s', (typed, zone) => {
    const found = suggestZones(typed).map(({ value }) => value);
    // What the machine lists under an older name is the same place.
    expect(found.map((one) => (one === 'America/Buenos_Aires' ? 'America/Argentina/Buenos_Aires' : one))).toContain(
      zone,
    );
  });

  it.each(['', 'a', 'kyiv', 'berlin', 'america/', 'etc/gmt+5', 'x'.repeat(1000), '`*_', '../etc', 'constructor'])(
    'are at most 25 for %j, each once, and each one a zone',
    (typed) => {
      const found = suggestZones(typed).map(({ value }) => value);
      expect(found.length).toBeLessThanOrEqual(25);
      expect(new Set(found.map((zone) => zone.toLowerCase())).size).toBe(found.length);
      expect(found.filter((zone) => !isZone(zone))).toEqual([]);
    },
  );

  it('are none for what is no place', () => {
    expect(suggestZones('atlantis')).toEqual([]);
  });
});
