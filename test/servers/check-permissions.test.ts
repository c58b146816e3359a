import { describe, expect, it } from 'vitest';
import { findSetupFaults, type OnCallRoles, type ServerView } from '../../src/servers/check-permissions.ts';
import { emptySettings } from '../../src/servers/settings.ts';

const settings = {
  ...emptySettings('1'),
  moderatorChannelId: '10',
  moderatorRoleId: '20',
  onCallId: '30',
  watched: new Set(['40', '41']),
};
const allGood: ServerView = { findMissing: () => [], isPublic: () => false };
const options = { screening: true, onCallRoles: ['20'], panels: [], frontDoors: [], groups: [] };

describe('what keeps a server from working', () => {
  it('is nothing when all is well', () => {
    expect(findSetupFaults(settings, allGood, options)).toEqual([]);
  });

  it('is nothing on a server that nobody has set up', () => {
    const blind: ServerView = { findMissing: () => null, isPublic: () => true };
    expect(findSetupFaults(emptySettings('1'), blind, options)).toEqual([]);
  });

  it('may be permissions: those that each channel needs', () => {
    const asked = new Map<string, readonly string[]>();
    const view: ServerView = {
      ...allGood,
      findMissing(_, channelId, needed) {
        asked.set(channelId, needed);
        return needed.slice(1, 2);
      },
    };
    expect(findSetupFaults(settings, view, options)).toEqual([
      { kind: 'missing-permissions', channelId: '10', permissions: ['SendMessages'], why: 'cases' },
      { kind: 'missing-permissions', channelId: '40', permissions: ['ReadMessageHistory'], why: 'reading' },
      { kind: 'missing-permissions', channelId: '41', permissions: ['ReadMessageHistory'], why: 'reading' },
    ]);
    expect(asked.get('10')).toEqual(['ViewChannel', 'SendMessages', 'EmbedLinks', 'ReadMessageHistory']);
  });

  it('may be permissions for a panel that is posted now: to send it, and to pin the numbers beside it', () => {
    const asked = new Map<string, readonly string[]>();
    const view: ServerView = {
      ...allGood,
      findMissing(_, channelId, needed) {
        asked.set(channelId, needed);
        return channelId === '10' ? [] : needed.slice(-1);
      },
    };
    expect(findSetupFaults(settings, view, { ...options, screening: false, panels: ['40', '50'] })).toEqual([
      { kind: 'missing-permissions', channelId: '40', permissions: ['PinMessages'], why: 'panel' },
      { kind: 'missing-permissions', channelId: '50', permissions: ['PinMessages'], why: 'panel' },
    ]);
    expect(asked.get('50')).toEqual(['ViewChannel', 'SendMessages', 'ReadMessageHistory', 'PinMessages']);
  });

  it('may be permissions for the front door that is posted now', () => {
    const view: ServerView = {
      ...allGood,
      findMissing: (_, channelId, needed) => (channelId === '60' ? [...needed] : []),
    };
    expect(findSetupFaults(settings, view, { ...options, frontDoors: ['60'] })).toEqual([
      {
        kind: 'missing-permissions',
        channelId: '60',
        permissions: ['ViewChannel', 'SendMessages', 'ReadMessageHistory'],
        why: 'door',
      },
    ]);
  });

  it('may be a channel that cannot be seen', () => {
    const view: ServerView = { ...allGood, findMissing: (_, channelId) => (channelId === '40' ? null : []) };
    expect(findSetupFaults(settings, view, options)).toEqual([
      { kind: 'missing-permissions', channelId: '40', permissions: ['ViewChannel'], why: 'reading' },
    ]);
  });

  it('is not in watched channels while screening is off', () => {
    const view: ServerView = { ...allGood, findMissing: (_, channelId) => (channelId === '10' ? [] : null) };
    expect(findSetupFaults(settings, view, { ...options, screening: false })).toEqual([]);
  });

  it('may be that everybody sees the cases; what cannot be known is not claimed', () => {
    const faults = (isPublic: boolean | null) =>
      findSetupFaults(settings, { ...allGood, isPublic: () => isPublic }, options);
    expect(faults(true)).toEqual([{ kind: 'public-moderator-channel', channelId: '10' }]);
    expect(faults(null)).toEqual([]);
  });

  it('may be that whoever is on call could not claim, or is gone; what cannot be known is not claimed', () => {
    const faults = (onCallRoles: OnCallRoles, moderatorRoleId: string | null = '20') =>
      findSetupFaults({ ...settings, moderatorRoleId }, allGood, { ...options, onCallRoles });
    expect(faults(['21'])).toEqual([{ kind: 'on-call-not-moderator', userId: '30' }]);
    expect(faults(['21'], null)).toEqual([]);
    expect(faults('gone')).toEqual([{ kind: 'on-call-gone', userId: '30' }]);
    expect(faults('gone', null)).toEqual([{ kind: 'on-call-gone', userId: '30' }]);
    expect(faults('unknown')).toEqual([]);
  });
});
