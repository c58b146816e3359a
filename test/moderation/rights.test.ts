import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { isLead, requireLead, requireModerator, requireModeratorOrLead } from '../../src/moderation/rights.ts';
import { emptySettings, type ServerSettings } from '../../src/servers/settings.ts';
import type { ServerStore } from '../../src/servers/store.ts';
import { en } from '../../src/words/en.ts';
import { ids } from '../kit/interactions.ts';
import { pretend } from '../kit/pretend.ts';
import { catchRefusal } from '../kit/refusals.ts';

const lead = '500000000000000009';
const { ManageGuild, Administrator, ManageRoles } = PermissionFlagsBits;

/** Servers that all have these roles. */
function serve(settings: Partial<ServerSettings>) {
  return pretend<ServerStore>({ get: (guildId: string) => ({ ...emptySettings(guildId), ...settings }) });
}

const actor = (roles: readonly string[] = [], permissions = 0n) => ({ userId: ids.theo, roles, permissions });
const both = serve({ moderatorRoleId: ids.moderatorRole, leadRoleId: lead });
const noLeads = serve({ moderatorRoleId: ids.moderatorRole });
const small = serve({ moderatorRoleId: ids.moderatorRole, leadRoleId: lead, smallTeam: true });

describe('who is a moderator', () => {
  it('is whoever has the role for it, and nobody where there is none', () => {
    expect(() => requireModerator(ids.guild, [lead, ids.moderatorRole], both)).not.toThrow();
    expect(catchRefusal(() => requireModerator(ids.guild, [lead], both))).toMatchObject({ code: 'not-a-moderator' });
    expect(catchRefusal(() => requireModerator(ids.guild, [], serve({})))).toMatchObject({ code: 'not-a-moderator' });
  });

  it('is said with the role that it takes', () => {
    expect(catchRefusal(() => requireModerator(ids.guild, [], both)).say(en)).toContain(ids.moderatorRole);
    expect(catchRefusal(() => requireLead(ids.guild, actor(), both)).say(en)).toContain(lead);
  });
});

describe('who leads the moderators', () => {
  it('is whoever has the role for it: being a moderator, or managing the server, is not enough then', () => {
    expect(isLead(ids.guild, actor([lead]), both)).toBe(true);
    expect(isLead(ids.guild, actor([ids.moderatorRole]), both)).toBe(false);
    expect(isLead(ids.guild, actor([], ManageGuild | Administrator), both)).toBe(false);
  });

  it('is whoever manages the server where no role is named', () => {
    expect(isLead(ids.guild, actor([], ManageGuild), noLeads)).toBe(true);
    expect(isLead(ids.guild, actor([], Administrator), noLeads)).toBe(true);
    expect(isLead(ids.guild, actor([ids.moderatorRole, lead], ManageRoles), noLeads)).toBe(false);
  });

  it('is in a team of one or two whoever manages the server as well, whatever role is named: nobody is shut out of what is theirs', () => {
    expect(isLead(ids.guild, actor([], ManageGuild), small)).toBe(true);
    expect(isLead(ids.guild, actor([lead]), small)).toBe(true);
    expect(isLead(ids.guild, actor([ids.moderatorRole], ManageRoles), small)).toBe(false);
    expect(() => requireModeratorOrLead(ids.guild, actor([], Administrator), small)).not.toThrow();
  });

  it('alone may do what takes a lead', () => {
    expect(() => requireLead(ids.guild, actor([lead]), both)).not.toThrow();
    const refused = catchRefusal(() => requireLead(ids.guild, actor([ids.moderatorRole]), both));
    expect(refused).toMatchObject({ code: 'not-a-lead' });
  });

  it('may do what takes a moderator or a lead, and so may moderators, and nobody else', () => {
    expect(() => requireModeratorOrLead(ids.guild, actor([lead]), both)).not.toThrow();
    expect(() => requireModeratorOrLead(ids.guild, actor([ids.moderatorRole]), both)).not.toThrow();
    const refused = catchRefusal(() => requireModeratorOrLead(ids.guild, actor(['500000000000000001']), both));
    expect(refused).toMatchObject({ code: 'not-a-moderator' });
  });
});
