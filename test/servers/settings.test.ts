import { describe, expect, it } from 'vitest';
import { emptySettings, findLeftToDo, isZone } from '../../src/servers/settings.ts';

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

it('what is left to do is named by the option that does it', () => {
  const settings = emptySettings('1');
  expect(findLeftToDo(settings)).toEqual(['channel', 'role', 'on-call']);
  expect(findLeftToDo({ ...settings, moderatorChannelId: '2', onCallId: '3' })).toEqual(['role']);
  expect(findLeftToDo({ ...settings, moderatorChannelId: '2', moderatorRoleId: '4', onCallId: '3' })).toEqual([]);
});
