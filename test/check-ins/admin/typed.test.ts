import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { changePlan, readNewPlan, readPing, readPrompt, readZone } from '../../../src/check-ins/admin/typed.ts';
import { longestPrompt } from '../../../src/check-ins/check-in.ts';
import { UserError } from '../../../src/discord/user-error.ts';
import { makePlan } from '../../kit/check-ins.ts';
import { plainView } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';

const now = Date.parse('2027-01-12T11:00:00Z');
const around = { language: 'en', zone: 'Europe/Berlin', now } as const;

function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'taken';
}

describe('a question', () => {
  it('is kept on one line, without what cannot be seen, in any script', () => {
    expect(readPrompt('  How\nare\t you,\u200b really?\u202e ')).toBe('How are you, really?');
    expect(readPrompt('आप कैसे हैं? 👩‍👧')).toBe('आप कैसे हैं? 👩‍👧');
    expect(readPrompt('@everyone <@1>')).toBe('@everyone <@1>');
  });

  it.each(['', '   ', '\u200b\u2060\u00ad', '\u3164\u115f'])('that nobody can read is none: %j', (typed) => {
    expect(codeOf(() => readPrompt(typed))).toBe('check-in-question-empty');
  });

  it('has room for as much as fits once it is cleaned', () => {
    expect(readPrompt(`${' '.repeat(9000)}${'x'.repeat(longestPrompt)}\n\n`)).toHaveLength(longestPrompt);
    expect(codeOf(() => readPrompt('x'.repeat(longestPrompt + 1)))).toBe('check-in-question-long');
    expect(codeOf(() => readPrompt('x '.repeat(5000)))).toBe('check-in-question-long');
  });
});

describe('a zone', () => {
  it('is written as the list has it, or as it was typed where it has another name by now', () => {
    expect(readZone('europe/berlin')).toBe('Europe/Berlin');
    expect(readZone('Europe/Kyiv')).toBe('Europe/Kyiv');
    expect(readZone('Europe/Kiev')).toBe('Europe/Kiev');
  });

  it.each(['', 'Middle/Earth', '+01:00', 'x'.repeat(10_000)])('is one that this machine knows, unlike %s', (typed) => {
    expect(codeOf(() => readZone(typed))).toBe('not-a-zone');
  });
});

describe('a plan', () => {
  it('begins today by the clock on the wall of its zone', () => {
    const late = { ...around, now: Date.parse('2027-01-12T23:30:00Z') };
    expect(readNewPlan({ when: 'daily 8:00' }, late)).toMatchObject({ zone: 'Europe/Berlin', from: '2027-01-13' });
    expect(readNewPlan({ when: 'daily 8:00', zone: 'America/New_York' }, late).from).toBe('2027-01-12');
  });

  it('is said in the language of whoever types, and in English', () => {
    const german = { ...around, language: 'de' } as const;
    const plan = readNewPlan({ when: 'jeden Montag um 8 Uhr' }, german);
    expect(plan).toMatchObject({ rhythm: { kind: 'weekly', weekdays: [1] }, minute: 480 });
    expect(readNewPlan({ when: 'every Monday at 8:00' }, german)).toEqual(plan);
    expect(codeOf(() => readNewPlan({ when: 'jeden Montag um 8 Uhr' }, around))).toBe('when-unknown');
  });

  it('keeps what was not said anew, and the weeks as they are counted', () => {
    const before = makePlan(Date.parse('2027-01-04T11:00:00Z'), {
      rhythm: { kind: 'weekly', weekdays: [1], everyWeeks: 2 },
      pauses: [{ from: '2027-02-01', to: '2027-02-01', yearly: false }],
    });
    expect(changePlan(before, {}, around)).toEqual(before);
    expect(changePlan(before, { zone: 'UTC' }, around)).toEqual({ ...before, zone: 'UTC' });
    expect(changePlan(before, { except: { none: true } }, around)).toEqual({ ...before, pauses: [] });
    const anew = changePlan(before, { when: 'every other Tuesday 7pm' }, around);
    expect(anew).toMatchObject({ from: '2027-01-12', minute: 1140, pauses: before.pauses });
  });
});

describe('a role to ping', () => {
  const role = { name: 'Walkers', permissions: 0n, managed: false, mentionable: true, inReach: true };
  const see = (mentionable: boolean) => ({ view: { ...plainView, findRole: () => ({ ...role, mentionable }) } });
  const ask = (permissions: bigint) => ({
    guildId: ids.guild,
    actor: { userId: ids.theo, roles: [], permissions },
  });

  it('may be one that anybody may mention, or any for who may manage roles', () => {
    expect(readPing(ids.moderatorRole, ask(0n), see(true))).toBe(ids.moderatorRole);
    expect(readPing(ids.moderatorRole, ask(PermissionFlagsBits.ManageRoles), see(false))).toBe(ids.moderatorRole);
    expect(readPing(ids.moderatorRole, ask(PermissionFlagsBits.Administrator), see(false))).toBe(ids.moderatorRole);
    expect(codeOf(() => readPing(ids.moderatorRole, ask(0n), see(false)))).toBe('check-in-ping-not-yours');
  });

  it('is never everybody, nor one that is not there', () => {
    const all = PermissionFlagsBits.Administrator;
    expect(codeOf(() => readPing(ids.guild, ask(all), see(true)))).toBe('check-in-ping-everyone');
    expect(codeOf(() => readPing(ids.moderatorRole, ask(all), { view: plainView }))).toBe('check-in-ping-none');
  });

  it('can be taken away, and stays where nothing is said', () => {
    expect(readPing({ none: true }, ask(0n), see(true))).toBeNull();
    expect(readPing(undefined, ask(0n), see(true))).toBeUndefined();
  });
});
