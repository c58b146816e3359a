import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  botPermissions,
  findSetupFaults,
  type BotPermission,
  type OnCallRoles,
  type ServerView,
} from '../../src/servers/check-permissions.ts';
import { emptySettings } from '../../src/servers/settings.ts';
import { packageRoot } from '../../src/storage/package-root.ts';
import { en } from '../../src/words/en.ts';

const settings = {
  ...emptySettings('1'),
  moderatorChannelId: '10',
  moderatorRoleId: '20',
  onCallId: '30',
  watched: new Set(['40', '41']),
};
const allGood: ServerView = {
  findMissing: () => [],
  isPublic: () => false,
  findMissingOnServer: () => [],
};
const options = { screening: true, onCallRoles: ['20'], panels: [], frontDoors: [], groups: [] };

describe('what keeps a server from working', () => {
  it('is nothing when all is well', () => {
    expect(findSetupFaults(settings, allGood, options)).toEqual([]);
  });

  it('is nothing on a server that nobody has set up', () => {
    const blind: ServerView = { findMissing: () => null, isPublic: () => true, findMissingOnServer: () => null };
    expect(findSetupFaults(emptySettings('1'), blind, options)).toEqual([]);
  });

  it('may be that it does not hear of AutoMod, where rules of it are linked', () => {
    const deaf: ServerView = { ...allGood, findMissingOnServer: () => ['ManageGuild'] };
    expect(findSetupFaults(settings, deaf, { ...options, autoMod: true })).toEqual([{ kind: 'automod-unheard' }]);
    expect(findSetupFaults(settings, deaf, { ...options, autoMod: false })).toEqual([]);
    expect(findSetupFaults(settings, allGood, { ...options, autoMod: true })).toEqual([]);
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

describe('anonymous posts', () => {
  it('need to be sent, with a thread for the replies to each; in the thread of a group there can be none', () => {
    const asked = new Map<string, readonly string[]>();
    const view: ServerView = {
      ...allGood,
      findMissing(_, channelId, needed) {
        asked.set(channelId, needed);
        return channelId === '70' ? ['CreatePublicThreads' as const] : [];
      },
    };
    const groups = [
      { anonymous: 'on', belonging: 'role', channelId: '70' },
      { anonymous: 'approve', belonging: 'thread', channelId: '71' },
      { anonymous: 'off', belonging: 'role', channelId: '72' },
    ] as const;
    expect(findSetupFaults(settings, view, { ...options, groups })).toEqual([
      { kind: 'missing-permissions', channelId: '70', permissions: ['CreatePublicThreads'], why: 'anonymous' },
    ]);
    expect(asked.get('70')).toEqual([
      'ViewChannel',
      'SendMessages',
      'CreatePublicThreads',
      'SendMessagesInThreads',
      'ReadMessageHistory',
    ]);
    expect(asked.get('71')).toEqual(['ViewChannel', 'SendMessagesInThreads', 'ReadMessageHistory']);
    expect(asked.has('72')).toBe(false);
  });
});

describe('the invite in the README', () => {
  const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8').replace(/\s+/g, ' ');
  const bitsOf = (names: readonly BotPermission[]) => names.reduce((sum, name) => sum | PermissionFlagsBits[name], 0n);
  // Discord's own client writes the first one in the plural.
  const label = (name: BotPermission) => en.setup.permissions[name].replace('View Channel', 'View Channels');

  it('asks for what it names, no more and no less, and the rest is named as asked for later', () => {
    const first = /the permissions (.*?); with the id/.exec(readme)?.[1] ?? '';
    const later = /For more it asks (.*?) Never Administrator/.exec(readme)?.[1] ?? '';
    const invited = botPermissions.filter((name) => first.includes(`_${label(name)}_`));
    expect(first.match(/_[^_]+_/g)).toHaveLength(invited.length);
    expect(BigInt(/permissions=(\d+)/.exec(readme)?.[1] ?? '0')).toBe(bitsOf(invited));
    for (const name of botPermissions.filter((one) => !invited.includes(one)))
      expect(later).toContain(`_${label(name)}_`);
  });

  it('never asks for what would let somebody with the token do anything', () => {
    const dangerous = PermissionFlagsBits.Administrator | PermissionFlagsBits.ManageWebhooks;
    expect(bitsOf(botPermissions) & dangerous).toBe(0n);
  });
});
