import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findNextLook,
  findNextRung,
  findNextTime,
  isLeftAlone,
  type Climbed,
  type Reach,
} from '../../../src/moderation/pages/rules.ts';

const minute = 60_000;
const reach: Reach = { onCall: ['ada', 'bo', 'owner'], leadId: 'owner', leadRoleId: 'leads', ownerId: null };
const begun: Climbed = { startedAt: 0, step: null, paged: [], about: [] };

/** Climbs until nobody is left, on time: who was paged, and after how many minutes. */
function climb(to: Reach, about: readonly string[] = []): [number, string][] {
  const told: [number, string][] = [];
  let climbed: Climbed = { ...begun, about };
  let at: number | null = 0;
  while (at !== null) {
    const rung = findNextRung(climbed, to, at);
    if (!rung) break;
    const who = 'userId' in rung ? rung.userId : `role ${rung.roleId}`;
    told.push([at / minute, who]);
    climbed = { ...climbed, step: rung.step, paged: [...climbed.paged, ...('userId' in rung ? [rung.userId] : [])] };
    at = findNextTime(rung.step, { dueAt: at, now: at });
  }
  return told;
}

describe('the ladder of a page', () => {
  it('goes on to the next who is on call every two minutes, and then straight on to the leads', () => {
    expect(climb(reach)).toEqual([
      [0, 'ada'],
      [2, 'bo'],
      [4, 'owner'],
      [6, 'role leads'],
    ]);
  });

  it('comes to a lead after ten minutes and to all leads after fifteen, however many are on call', () => {
    const many = { ...reach, onCall: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'owner'] };
    expect(climb(many).slice(4)).toEqual([
      [8, 'e'],
      [10, 'owner'],
      [15, 'role leads'],
    ]);
  });

  it('pages whoever owns the server where no role is named for leads', () => {
    expect(climb({ onCall: ['ada'], leadId: 'ada', leadRoleId: null, ownerId: 'olu' })).toEqual([
      [0, 'ada'],
      [2, 'olu'],
    ]);
  });

  it('reaches the leads at once where nobody is on call, and nobody where nobody is at all', () => {
    expect(climb({ ...reach, onCall: [], leadId: null })).toEqual([[0, 'role leads']]);
    expect(climb({ onCall: [], leadId: null, leadRoleId: null, ownerId: null })).toEqual([]);
  });

  it('pages nobody about themselves: of two, the other one is reported', () => {
    const two = { onCall: ['ada', 'bo'], leadId: 'ada', leadRoleId: null, ownerId: 'ada' };
    expect(climb(two, ['ada'])).toEqual([[0, 'bo']]);
  });

  it('pages nobody twice, ends, and has paged everybody who could be by the time it ends', () => {
    const someone = fc.constantFrom<string>('a', 'b', 'c', 'd', 'e');
    const anybody = fc.option(someone, { nil: null });
    fc.assert(
      fc.property(fc.uniqueArray(someone), anybody, anybody, fc.array(someone), fc.boolean(), (...given) => {
        const [onCall, leadId, ownerId, about, hasRole] = given;
        const told = climb({ onCall, leadId, leadRoleId: hasRole ? 'leads' : null, ownerId }, about);
        const people = told.map(([, who]) => who);
        expect(new Set(people).size).toBe(people.length);
        expect(people.filter((who) => about.includes(who))).toEqual([]);
        for (const one of onCall.filter((id) => !about.includes(id))) expect(people).toContain(one);
        if (hasRole) expect(told.at(-1)?.[1]).toBe('role leads');
        expect(told.at(-1)?.[0] ?? 0).toBeLessThanOrEqual(15);
      }),
    );
  });
});

describe('the times of a page', () => {
  it('do not drift when each step is a little late', () => {
    expect(findNextTime(0, { dueAt: 0, now: 2_500 })).toBe(2 * minute);
    expect(findNextTime(2, { dueAt: 10 * minute, now: 10 * minute + 4_000 })).toBe(15 * minute);
  });

  it('leave whoever is paged after an absence as long as anybody, and end with the leads', () => {
    expect(findNextTime(1, { dueAt: 2 * minute, now: 60 * minute })).toBe(62 * minute);
    expect(findNextTime(3, { dueAt: 0, now: 0 })).toBeNull();
  });
});

describe('a case whose page was seen', () => {
  it('is left alone once nobody has it ten minutes later, and not before', () => {
    expect(isLeftAlone(true, { seenAt: 0, now: 10 * minute })).toBe(true);
    expect(isLeftAlone(true, { seenAt: 0, now: 10 * minute - 1 })).toBe(false);
    expect(isLeftAlone(false, { seenAt: 0, now: 60 * minute })).toBe(false);
  });

  it('is looked at again after ten minutes first, then every two', () => {
    expect(findNextLook({ seenAt: 0, now: 5_000 })).toBe(10 * minute);
    expect(findNextLook({ seenAt: 0, now: 30 * minute })).toBe(32 * minute);
  });
});
