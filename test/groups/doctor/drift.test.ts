import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { findDrift, type SeenGroup, type SeenHome } from '../../../src/groups/doctor/drift.ts';

const role = { name: 'Harbour', permissions: 0n, managed: false, mentionable: false, inReach: true };
const home: SeenHome = {
  lacks: [],
  isPublic: false,
  roleSees: true,
  overwrites: 3,
  archived: false,
  invites: false,
};

function see(given: { role?: SeenGroup['role']; home?: Partial<SeenHome>; desk?: SeenGroup['desk'] } = {}): SeenGroup {
  return {
    role: given.role === undefined ? { kind: 'there', is: role } : given.role,
    home: { kind: 'there', is: { ...home, ...given.home } },
    desk: given.desk ?? null,
  };
}

const withRole = { belonging: 'role', state: 'open' } as const;
const thread = { belonging: 'thread', state: 'open' } as const;
const kinds = (...given: Parameters<typeof findDrift>) => findDrift(...given).map(({ kind }) => kind);

describe('what is not as a group was founded', () => {
  it('is nothing where all is as it was', () => {
    expect(kinds(withRole, see())).toEqual([]);
    expect(kinds({ belonging: 'overwrite', state: 'open' }, see({ role: null, home: { roleSees: null } }))).toEqual([]);
    expect(kinds(thread, see({ role: null }))).toEqual([]);
  });

  it.each([
    ['a role that was deleted', see({ role: { kind: 'gone' } }), ['role-gone']],
    ['a role above the bot', see({ role: { kind: 'there', is: { ...role, inReach: false } } }), ['role-out-of-reach']],
    [
      'a role that learnt to moderate',
      see({ role: { kind: 'there', is: { ...role, permissions: PermissionFlagsBits.KickMembers } } }),
      ['role-moderates'],
    ],
    ['a channel that shuts its role out', see({ home: { roleSees: false } }), ['role-shut-out']],
    ['a channel that everybody reads', see({ home: { isPublic: true } }), ['channel-public']],
    ['a channel without room', see({ home: { overwrites: 901 } }), ['nearly-full']],
    ['a desk that is gone', see({ desk: 'gone' }), ['desk-gone']],
    [
      'a channel that was deleted, with its role',
      { ...see({ role: { kind: 'gone' } }), home: { kind: 'gone' } } as const,
      ['role-gone', 'channel-gone'],
    ],
  ])('is %s', (_, seen, expected) => {
    expect(kinds(withRole, seen)).toEqual(expected);
  });

  it('names the permissions that are missing', () => {
    expect(findDrift(withRole, see({ home: { lacks: ['SendMessages'] } }))).toEqual([
      { kind: 'lacks', permissions: ['SendMessages'], mendable: false },
    ]);
  });

  it('is never concluded from what is not shown: unknown is neither gone nor empty', () => {
    const unseen: SeenGroup = { role: { kind: 'unknown' }, home: { kind: 'unknown' }, desk: 'unknown' };
    expect(findDrift(withRole, unseen)).toEqual([{ kind: 'home-unknown', mendable: false }]);
    expect(kinds(withRole, see({ home: { isPublic: null, roleSees: null } }))).toEqual([]);
  });

  it('is a thread that sleeps or lets members invite, unless the group was put away', () => {
    const asleep = see({ role: null, home: { archived: true, invites: true } });
    expect(kinds(thread, asleep)).toEqual(['thread-archived', 'thread-invites']);
    expect(kinds({ ...thread, state: 'archived' }, asleep)).toEqual(['thread-invites']);
    expect(kinds(thread, { role: null, home: { kind: 'gone' }, desk: null })).toEqual(['thread-gone']);
  });
});
