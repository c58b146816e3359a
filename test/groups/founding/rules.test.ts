import fc from 'fast-check';
import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { mostByHand } from '../../../src/groups/belonging.ts';
import {
  allowedWays,
  chooseDefaults,
  cleanName,
  findFaults,
  findNameFault,
  findRoleFault,
  foldName,
  longest,
  suggestName,
  trimName,
} from '../../../src/groups/founding/rules.ts';
import { admissions, anonymities, belongings } from '../../../src/groups/group.ts';
import { templateFor, templateSlugs } from '../../../src/groups/templates/template.ts';
import { ageProfiles } from '../../../src/servers/settings.ts';
import { makeGroup } from '../../kit/groups.ts';

const profiles = ageProfiles.flatMap((age) => [false, true].map((workplace) => ({ age, workplace })));

describe('what a group starts with', () => {
  it.each(profiles)('is something that can be founded on a server from $age up (at work: $workplace)', (profile) => {
    for (const template of [null, ...templateSlugs.map((slug) => templateFor(slug, 'en'))]) {
      const group = makeGroup(chooseDefaults(template, profile));
      expect(findFaults(group, profile), template?.slug ?? 'plain').toEqual([]);
      expect(group.age).toBeGreaterThanOrEqual(profile.age);
      if (profile.workplace) expect(group.belonging).toBe('thread');
      if (group.age < 18) expect(group).toMatchObject({ anonymous: 'off', admission: 'request' });
    }
  });
});

describe('what a group can be', () => {
  const matrix = profiles.flatMap((profile) =>
    ageProfiles.flatMap((age) =>
      belongings.flatMap((belonging) =>
        anonymities.flatMap((anonymous) =>
          admissions.map((admission) => ({ profile, group: makeGroup({ age, belonging, anonymous, admission }) })),
        ),
      ),
    ),
  );

  it('is known for every combination of ages, work, ways, anonymity and admission', () => {
    expect(matrix).toHaveLength(3 * 2 * 3 * 3 * 3 * 2);
    const fine = matrix.filter(({ profile, group }) => findFaults(group, profile).length === 0);
    for (const { profile, group } of matrix) {
      const faults = findFaults(group, profile);
      expect(faults.includes('too-young')).toBe(group.age < profile.age);
      expect(faults.includes('anonymous-young')).toBe(group.age < 18 && group.anonymous === 'on');
      expect(faults.includes('way-at-work')).toBe(profile.workplace && group.belonging !== 'thread');
      expect(faults.every((fault) => ['too-young', 'anonymous-young', 'way-at-work'].includes(fault))).toBe(true);
    }
    // By hand: (2+2+3 for a server from 13, 2+3 from 16, 3 from 18) × 2 admissions × (3 ways, and 1 at work).
    expect(fine).toHaveLength((7 + 5 + 3) * 2 * (3 + 1));
  });

  it('needs its words, a named therapist, a place to meet, and no more room than there is', () => {
    const profile = { age: 13, workplace: false } as const;
    const faultsOf = (given: Parameters<typeof makeGroup>[0]) => findFaults(makeGroup(given), profile);
    expect(faultsOf({ purpose: '' })).toEqual(['words-missing']);
    expect(faultsOf({ agreement: { version: 1, text: '' } })).toEqual(['words-missing']);
    expect(faultsOf({ ledBy: 'both' })).toEqual(['therapist-missing']);
    expect(faultsOf({ format: 'in-person' })).toEqual(['place-missing']);
    expect(faultsOf({ belonging: 'overwrite', sizeLimit: mostByHand + 1 })).toEqual(['size-too-big']);
    expect(faultsOf({ belonging: 'thread', sizeLimit: 51 })).toEqual(['size-too-big']);
    expect(faultsOf({ belonging: 'thread', sizeLimit: 50 })).toEqual([]);
    expect(faultsOf({ belonging: 'role', sizeLimit: mostByHand + 1 })).toEqual([]);
  });

  it('is only a thread at work', () => {
    expect(allowedWays({ workplace: true })).toEqual(['thread']);
    expect(allowedWays({ workplace: false })).toEqual(belongings);
  });
});

describe('the name of a group', () => {
  it.each([
    ['  Night\n\n owls ', 'Night owls'],
    ['\u202eHarbour\u202c', 'Harbour'],
    ['Har\u200bbour\ufeff', 'Harbour'],
    ['مجموعة السند', 'مجموعة السند'],
    ['👩‍👩‍👧 family', '👩‍👩‍👧 family'],
    ['نمی‌دانم', 'نمی‌دانم'],
    ['\u200d\u200dHarbour\u200d', 'Harbour'],
    [`Z${'\u0300'.repeat(40)}algo`, `Z${'\u0300'.repeat(3)}algo`],
    ['\ue000Harbour', 'Harbour'],
  ])('is kept on one line, without what cannot be seen: %j', (typed, kept) => {
    expect(cleanName(typed)).toBe(kept);
  });

  it.each([
    ['🌊🌊', 'empty'],
    ['---', 'empty'],
    ['', 'empty'],
    ['@everyone', 'mention'],
    ['Hello <@123456789012345678>', 'mention'],
    ['x'.repeat(41), 'too-long'],
    ['Harbour 🌊', null],
    ['港', null],
  ])('is looked at before it is used: %j is %j', (name, fault) => {
    expect(findNameFault(name)).toBe(fault);
  });

  it.each([
    ['Harbour', 'HARBOUR'],
    ['Night owls', 'night-owls'],
    ['Café', 'Cafe'],
    ['Ｈａｒｂｏｕｒ', 'Harbour'],
    ['Har\u200dbour', 'Harbour'],
  ])('is the same to a reader: %j and %j', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it('that is taken gets a number that is free, and fits', () => {
    expect(suggestName('Harbour', ['Harbour'])).toBe('Harbour 2');
    expect(suggestName('Harbour', ['harbour', 'HARBOUR 2'])).toBe('Harbour 3');
    expect(suggestName('x'.repeat(40), ['x'.repeat(40)]).length).toBeLessThanOrEqual(longest.name);
  });

  it('stays as it is when it is cleaned twice, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (typed) => {
        const once = cleanName(typed);
        expect(cleanName(once)).toBe(once);
        expect(once).not.toMatch(/[\n\r\u202a-\u202e\u2066-\u2069]/u);
        expect(trimName(typed).length).toBeLessThanOrEqual(longest.name);
        expect(findNameFault(trimName(typed))).not.toBe('too-long');
      }),
    );
  });
});

describe('a role that is there already', () => {
  const role = { name: 'Helpers', permissions: 0n, managed: false, mentionable: false, inReach: true };
  it.each([
    ['managed', { managed: true }],
    ['moderating', { permissions: PermissionFlagsBits.ManageMessages }],
    ['moderating', { permissions: PermissionFlagsBits.Administrator }],
    ['moderating', { permissions: PermissionFlagsBits.MentionEveryone }],
    ['out-of-reach', { inReach: false }],
    [null, { permissions: PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages }],
  ])('is %s', (fault, given) => {
    expect(findRoleFault({ ...role, ...given }, false)).toBe(fault);
  });

  it('is never everybody’s or the moderators’', () => {
    expect(findRoleFault(role, true)).toBe('reserved');
  });
});
