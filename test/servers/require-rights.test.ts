import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { isOwner, requireOwner } from '../../src/discord/require-owner.ts';
import { isFounder, requireFounder } from '../../src/servers/require-founder.ts';
import { requireNoCustodians } from '../../src/servers/require-no-custodians.ts';
import { ids } from '../kit/interactions.ts';
import { catchRefusal } from '../kit/refusals.ts';

const founder = '500000000000000008';
const { ManageGuild, Administrator } = PermissionFlagsBits;
const everythingElse = ((1n << 52n) - 1n) & ~ManageGuild & ~Administrator;

describe('who may manage a server', () => {
  it('are those with Manage Server or Administrator, each alone, and nobody with everything else', () => {
    expect(isOwner({ permissions: ManageGuild })).toBe(true);
    expect(isOwner({ permissions: Administrator })).toBe(true);
    expect(isOwner({ permissions: everythingElse })).toBe(false);
    expect(isOwner({ permissions: 0n })).toBe(false);
  });

  it('do so on the server where they ask, and nowhere else', () => {
    expect(requireOwner({ guildId: ids.guild, permissions: ManageGuild })).toBe(ids.guild);
    const nowhere = catchRefusal(() => requireOwner({ guildId: null, permissions: ManageGuild }));
    expect(nowhere).toMatchObject({ code: 'no-server' });
    const refused = catchRefusal(() => requireOwner({ guildId: ids.guild, permissions: everythingElse }));
    expect(refused).toMatchObject({ code: 'not-an-owner' });
  });
});

describe('who may found groups', () => {
  const named = { founderRoleId: founder };

  it('are those who manage the server and those whom they named', () => {
    expect(isFounder({ permissions: ManageGuild, roles: [] }, named)).toBe(true);
    expect(isFounder({ permissions: 0n, roles: [founder] }, named)).toBe(true);
    expect(isFounder({ permissions: everythingElse, roles: [ids.moderatorRole] }, named)).toBe(false);
    expect(isFounder({ permissions: 0n, roles: [founder] }, { founderRoleId: null })).toBe(false);
  });

  it('do so on the server where they ask, and nowhere else', () => {
    const servers = { get: (guildId: string) => ({ founderRoleId: guildId === ids.guild ? founder : null }) };
    const asked = { permissions: 0n, roles: [founder] };
    expect(requireFounder({ ...asked, guildId: ids.guild }, servers)).toBe(ids.guild);
    const nowhere = catchRefusal(() => requireFounder({ ...asked, guildId: null }, servers));
    expect(nowhere).toMatchObject({ code: 'no-server' });
    const elsewhere = catchRefusal(() => requireFounder({ ...asked, guildId: '200000000000000009' }, servers));
    expect(elsewhere).toMatchObject({ code: 'not-a-founder' });
  });
});

describe('a server with custodians', () => {
  const key = { keyId: 'key', custodians: [ids.ines, ids.olu] };
  const check = (has: boolean, isPromised: boolean) => () =>
    requireNoCustodians(ids.guild, {
      custody: {
        mode: () => (has ? { kind: 'custodians', ...key } : { kind: 'nobody' }),
        upcoming: () => (isPromised ? { ...key, from: 0 } : null),
      },
    });

  it('does not become one without them in passing, neither when it has them nor when they were promised', () => {
    expect(check(false, false)).not.toThrow();
    expect(catchRefusal(check(true, false))).toMatchObject({ code: 'custodians-first' });
    expect(catchRefusal(check(false, true))).toMatchObject({ code: 'custodians-first' });
  });
});
