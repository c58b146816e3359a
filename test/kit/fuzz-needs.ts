// A bot with nothing behind it: what it knows by heart is there, its database is empty, and whatever asks for more stops.
import type { Needs } from '../../commands/needs.ts';
import { createLimits } from '../../src/anonymous/limits.ts';
import { noServerLines } from '../../src/crisis/lines/own-lines.ts';
import { createWatchList } from '../../src/moderation/screening/watch-list.ts';
import { noServerRules } from '../../src/moderation/server-rules/server-rules.ts';
import { openLog } from '../../src/log.ts';
import { emptySettings } from '../../src/servers/settings.ts';
import { openVault } from '../../src/storage/vault.ts';
import { createTestClock } from './clock.ts';
import { plainView } from './core.ts';
import { makeGroup } from './groups.ts';
import { ids } from './interactions.ts';
import { pretend } from './pretend.ts';

/** What was asked for and is not there: a command that came so far has read what it was sent. */
export class NotThere extends Error {}

/** The groups of a server, each as one meets it; their ids are the same each time, so that a seed is the same inputs. */
export const knownGroups = [
  makeGroup({ id: 'open-group-000000000AA', channelId: ids.lounge }),
  makeGroup({ id: 'anon-group-000000000AA', name: 'Meadow', topic: 'anxiety', anonymous: 'on', language: 'de' }),
  makeGroup({ id: 'thread-group-0000000AA', name: 'Lantern', belonging: 'thread', threadId: '330000000000000001' }),
  makeGroup({ id: 'draft-group-00000000AA', name: 'Orchard', state: 'draft', channelId: null, roleId: null }),
  makeGroup({ id: 'old-group-0000000000AA', name: 'Willow', state: 'archived' }),
];

/** Part of something; whatever else of it is asked for is not there. */
function lend<Whole extends object>(part: { readonly [Key in keyof Whole]?: Whole[Key] }, of: string): Whole {
  return new Proxy(pretend<Whole>(part), {
    get(target, name, receiver): unknown {
      if (!Reflect.has(target, name) && typeof name === 'string') throw new NotThere(`Asked for ${of}.${name}.`);
      return Reflect.get(target, name, receiver);
    },
  });
}

const emptyTable = lend(
  {
    findMany: () => Promise.resolve([]),
    findFirst: () => Promise.resolve(null),
    findUnique: () => Promise.resolve(null),
    count: () => Promise.resolve(0),
  },
  'table',
);

/** Nothing was ever kept, and nothing can be. */
const nothingKept = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : emptyTable) });

const vault = openVault(Buffer.alloc(32, 7));

const settings = {
  ...emptySettings(ids.guild),
  moderatorChannelId: ids.moderators,
  moderatorRoleId: ids.moderatorRole,
  watched: new Set([ids.lounge]),
  leadRoleId: ids.moderatorRole,
  checkInChannelId: ids.lounge,
};

function lendServers(): Needs['servers'] {
  return lend<Needs['servers']>(
    {
      get: (guildId) => ({ ...settings, guildId }),
      all: () => [settings],
      inTurn: (_, work) => work(),
      ensure: () => Promise.resolve(),
      lines: lend<Needs['servers']['lines']>({ get: () => noServerLines }, 'lines'),
      rules: lend<Needs['servers']['rules']>({ get: () => noServerRules }, 'rules'),
      optOuts: lend<Needs['servers']['optOuts']>({ has: () => false }, 'optOuts'),
      postventions: lend<Needs['servers']['postventions']>(
        {
          ...{ list: () => [], listOpen: () => [], listUnderWay: () => [], find: () => null },
          ...{ findGentleUntil: () => null, isRemembrance: () => false, findSilence: () => null },
        },
        'postventions',
      ),
    },
    'servers',
  );
}

const groups = lend<Needs['groups']>(
  {
    list: () => knownGroups,
    all: () => knownGroups,
    find: (_, groupId) => knownGroups.find(({ id }) => id === groupId) ?? null,
    findById: (groupId) => knownGroups.find(({ id }) => id === groupId) ?? null,
    findByHome: (channelId) => knownGroups.find((group) => group.channelId === channelId) ?? null,
    inTurn: (_, work) => work(),
  },
  'groups',
);

/**
 * What can be given without a database and without Discord. `file` is what stands in a file that came with a command. Asking for anything else is
 * {@link NotThere}; `note` hears of the first need that is touched: reading has ended there.
 */
export function needFromMemory(file: string, note: () => void): Needs {
  const clock = createTestClock();
  const servers = lendServers();
  const given = lend<Needs>(
    {
      ...{ clock, servers, groups, log: openLog('silent'), view: plainView, limits: createLimits(clock) },
      watchList: createWatchList({ servers, groups, clock }),
      storage: lend<Needs['storage']>(
        {
          vault,
          isWell: () => true,
          read: pretend(nothingKept),
          write: (work) => work(pretend(nothingKept)),
          withNewKeys: async (work) => work(),
        },
        'storage',
      ),
      readAttachment: () => Promise.resolve({ kind: 'text', text: file }),
      findRoles: () => Promise.resolve([ids.moderatorRole]),
      findMember: () => Promise.resolve({ roles: [ids.moderatorRole], joinedAt: 0, timedOutUntil: null }),
      hasMessage: () => Promise.resolve(true),
      listPins: () => Promise.resolve([]),
      readAbove: () => Promise.resolve([]),
      botUserId: () => ids.application,
      config: { messageContent: true, checkInHistory: true },
      version: '0.1.0',
    },
    'needs',
  );
  return new Proxy(given, {
    get(target, name, receiver): unknown {
      note();
      return Reflect.get(target, name, receiver);
    },
  });
}
