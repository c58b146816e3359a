import { describe, expect, it } from 'vitest';
import { findRight, requireAct, requirePerson } from '../../../src/moderation/acts/require-act.ts';
import type { About, Case, Flag } from '../../../src/moderation/case.ts';
import { emptySettings, type ServerSettings } from '../../../src/servers/settings.ts';
import type { ServerStore } from '../../../src/servers/store.ts';
import type { CaseStore } from '../../../src/moderation/store.ts';
import type { Db } from '../../../src/storage/client.ts';
import { en } from '../../../src/words/en.ts';
import { UserError } from '../../../src/discord/user-error.ts';
import { ids } from '../../kit/interactions.ts';
import { pretend } from '../../kit/pretend.ts';
import { catchRefusal } from '../../kit/refusals.ts';

const lead = '500000000000000009';
const about = { userId: ids.maya, channelId: ids.lounge, messageId: ids.message, writtenAt: 1, late: false };

function makeFlag(given: Partial<About> | null): Flag {
  const plain = { source: 'screening', tier: 'T2', rules: [], report: null, hasExcerpt: false } as const;
  return { ...plain, about: given && { ...about, deleted: false, ...given } };
}

/** As much of a case as decides. */
function makeCase(given: Partial<Case> = {}): Case {
  const plain = { tier: 'T2', flags: [makeFlag({})], post: null, state: { kind: 'open' }, lostBy: null } as const;
  return pretend<Case>({ ...plain, ...given });
}

function makeNeeds(found: Case | null, settings: Partial<ServerSettings> = {}) {
  const roles = { moderatorRoleId: ids.moderatorRole, leadRoleId: lead };
  return {
    servers: pretend<ServerStore>({ get: (guildId: string) => ({ ...emptySettings(guildId), ...roles, ...settings }) }),
    cases: pretend<CaseStore>({ find: (guildId: string) => Promise.resolve(guildId === ids.guild ? found : null) }),
  };
}

async function ask(found: Case | null, roles: readonly string[], act: Parameters<typeof requireAct>[0] = 'remove') {
  const actor = { userId: ids.theo, roles, permissions: 0n };
  try {
    return await requireAct(act, { guildId: ids.guild, caseId: ids.case, actor }, makeNeeds(found), pretend<Db>({}));
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

const at = new Date(0);
const mine: Case['state'] = { kind: 'claimed', holderId: ids.theo, since: at };
const others: Case['state'] = { kind: 'claimed', holderId: ids.ines, since: at };
const closed: Case['state'] = { kind: 'closed', holderId: ids.ines, at, outcome: 'supported' };

describe('the right to act on a case', () => {
  const right = (roles: readonly string[], settings: Partial<ServerSettings> = {}) =>
    findRight(ids.guild, { userId: ids.theo, roles, permissions: 0n }, makeNeeds(null, settings));

  it('comes from being a moderator, from leading them, or from both', () => {
    expect(right([ids.moderatorRole])).toBe('moderator');
    expect(right([lead])).toBe('lead');
    expect(right([lead, ids.moderatorRole])).toBe('both');
    expect(right(['500000000000000001'])).toBe('none');
    expect(right([ids.moderatorRole], { moderatorRoleId: null })).toBe('none');
  });

  it('is nobody’s without it, whatever there is; and they are not told whether there is a case', async () => {
    for (const found of [null, makeCase({ state: mine })]) {
      const refused = await ask(found, []);
      expect(refused).toMatchObject({ code: 'not-a-moderator' });
      expect(refused instanceof UserError && refused.say(en)).toContain(ids.moderatorRole);
    }
    expect(await ask(null, [ids.moderatorRole])).toMatchObject({ code: 'case-gone' });
  });

  it('is that of whoever has the case, and the case is what they get', async () => {
    const found = makeCase({ state: mine });
    expect(await ask(found, [ids.moderatorRole])).toBe(found);
    expect(await ask(makeCase(), [ids.moderatorRole])).toMatchObject({ code: 'case-not-claimed' });
    const taken = await ask(makeCase({ state: others }), [ids.moderatorRole]);
    expect(taken).toMatchObject({ code: 'case-not-yours' });
    expect(taken instanceof UserError && taken.say(en)).toContain(ids.ines);
    expect(await ask(makeCase({ state: closed }), [ids.moderatorRole])).toMatchObject({ code: 'case-closed' });
  });

  it('ends with the time to hold it, which is said to whoever had it, and to nobody else', async () => {
    expect(await ask(makeCase({ lostBy: ids.theo }), [ids.moderatorRole])).toMatchObject({ code: 'lease-over' });
    expect(await ask(makeCase({ lostBy: ids.ines }), [ids.moderatorRole])).toMatchObject({ code: 'case-not-claimed' });
  });

  it('is never that of whoever the case is about, and never for what makes no sense', async () => {
    const own = makeCase({ state: mine, flags: [makeFlag({ userId: ids.theo })] });
    expect(await ask(own, [ids.moderatorRole, lead])).toMatchObject({ code: 'case-about-you' });
    const nobody = makeCase({ state: mine, flags: [makeFlag(null)] });
    expect(await ask(nobody, [ids.moderatorRole])).toMatchObject({ code: 'act-makes-no-sense' });
  });
});

describe('whom a case is about', () => {
  it('is somebody with or without a message', () => {
    expect(requirePerson(makeCase())).toMatchObject({ kind: 'message', userId: ids.maya });
    expect(requirePerson(makeCase({ flags: [makeFlag({ messageId: null })] }))).toMatchObject({ kind: 'person' });
  });

  it('is nobody who could be written to where they are not known, or wrote anonymously', () => {
    const nobody = makeCase({ flags: [makeFlag(null)] });
    const post = makeCase({ post: { id: 'post', state: 'posted', held: null } });
    for (const one of [nobody, post])
      expect(catchRefusal(() => requirePerson(one))).toMatchObject({ code: 'act-makes-no-sense' });
  });
});
