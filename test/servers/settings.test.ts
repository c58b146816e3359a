import { expect, it } from 'vitest';
import { emptySettings, findLeftToDo } from '../../src/servers/settings.ts';

it('what is left to do is named by the option that does it', () => {
  const settings = emptySettings('1');
  expect(findLeftToDo(settings)).toEqual(['channel', 'role', 'on-call']);
  expect(findLeftToDo({ ...settings, moderatorChannelId: '2', onCallId: '3' })).toEqual(['role']);
  expect(findLeftToDo({ ...settings, moderatorChannelId: '2', moderatorRoleId: '4', onCallId: '3' })).toEqual([]);
});
