import { describe, expect, it } from 'vitest';
import type { TrustFacts } from '../../../src/anonymous/trust/facts.ts';
import { namePromise, writePromise } from '../../../src/anonymous/trust/promise.ts';
import { languageCodes, languages } from '../../../src/words/words.ts';
import { gradeOf } from '../../kit/reading-grade.ts';
import { never } from '../../words/never.ts';

const from = Date.parse('2026-12-03T10:00:00Z');
const people = ['101', '102', '103', '104', '105'];

const nobody: TrustFacts = { mode: { kind: 'nobody' }, upcoming: null, openingDays: 90, paused: false };
const announced: TrustFacts = { ...nobody, upcoming: { keyId: 'k1', custodians: people.slice(0, 3), from } };
const custodians: TrustFacts = {
  ...nobody,
  mode: { kind: 'custodians', keyId: 'k1', custodians: people.slice(0, 4) },
};
const changing: TrustFacts = {
  ...custodians,
  openingDays: 30,
  upcoming: { keyId: 'k2', custodians: people, from },
};

const when = '<t:1796292000:f>';

const beginning = [
  '**Before you write: who could know it was you**',
  'Other members and moderators will not see your name. Discord knows who you are.',
];
const window =
  'For up to three days, whoever runs this bot could work out that it was you. It is longer while a post waits for a moderator, when you change it, and as long as you go on writing under it.';
const opening = (days: number, count: number) =>
  `For ${days} days after it appears, two of the ${count} custodians together can open a post and see who wrote it. They may only do so if a life is at risk, for a legal order, or for sexual abuse of a child. Every opening is recorded. \`/trust\` shows who they are. After that, nobody here can.`;
const end = [
  'The way you write, or the time, may still give you away.',
  'Volunteers are peers, not therapists, and they are not always awake. `/crisis` shows help at any hour. You can send words only, no files.',
];

describe('the promise before the first anonymous post', () => {
  const say = (facts: TrustFacts) => writePromise(facts, languages.en.words).split('\n\n');

  it('where nobody can open', () => {
    expect(say(nobody)).toEqual([...beginning, `${window} After that, nobody here can.`, ...end]);
  });

  it('where custodians can', () => {
    expect(say(custodians)).toEqual([...beginning, window, opening(90, 4), ...end]);
  });

  it('where nobody can yet, and a key was announced: what is true before and after', () => {
    expect(say(announced)).toEqual([
      ...beginning,
      `${window} After that, nobody here can.`,
      `**This will change.** What appears before ${when} stays as it is. For what appears later, this is true: ${opening(90, 3)}`,
      ...end,
    ]);
  });

  it('where custodians can, and another key was announced: what is true before and after', () => {
    expect(say(changing)).toEqual([
      ...beginning,
      window,
      opening(30, 4),
      `**The custodians will change.** For what appears from ${when} on, it takes two of the 5 new custodians. What appears before stays with those of now.`,
      ...end,
    ]);
  });

  it('says that nobody can exactly where nobody can', () => {
    expect(say(nobody).join('\n')).not.toMatch(/custodian/);
    expect(say(custodians).join('\n')).not.toMatch(/will change/);
  });
});

describe.each(languageCodes)('the promise in %s', (code) => {
  const { words } = languages[code];
  const all = [30, 90, 180].flatMap((openingDays) =>
    [nobody, announced, custodians, changing].map((facts) => ({ ...facts, openingDays })),
  );

  it('names the days, the number of custodians and from when on', () => {
    for (const facts of all) {
      const text = writePromise(facts, words).replace(/[\u2068\u2069\u200f]/g, '');
      const numbers = [
        ...(facts.mode.kind === 'custodians' ? [facts.mode.custodians.length, facts.openingDays] : []),
        ...(facts.upcoming ? [facts.upcoming.custodians.length] : []),
        ...(facts.upcoming && facts.mode.kind === 'nobody' ? [facts.openingDays] : []),
      ];
      expect([...text.replace(when, '').matchAll(/\d+/g)].map(Number).sort()).toEqual(numbers.sort());
      expect(text.includes(when)).toBe(facts.upcoming !== null);
      expect(text).toContain('Discord');
      expect(text).toContain('`/crisis`');
    }
  });

  it('names no person, fits on a card, and says nothing that is never said', () => {
    for (const facts of all) {
      const text = writePromise(facts, words);
      expect(text).not.toMatch(/<@/);
      for (const id of people) expect(text).not.toContain(id);
      expect(text.length).toBeLessThan(1800);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      for (const pattern of never[code]) expect(text).not.toMatch(pattern);
    }
  });

  it('differs from mode to mode', () => {
    const texts = [nobody, announced, custodians, changing].map((facts) => writePromise(facts, words));
    expect(new Set(texts).size).toBe(4);
  });
});

describe('the promise in English', () => {
  it('can be read in the eighth school year in every mode', () => {
    for (const facts of [nobody, announced, custodians, changing])
      expect(gradeOf(writePromise(facts, languages.en.words).replace(/<t:\d+:f>/g, 'then'))).toBeLessThanOrEqual(8);
  });
});

describe('the name of a promise', () => {
  it('is another one when something that is promised changed, and only then', () => {
    const names = [nobody, announced, custodians, changing, { ...custodians, openingDays: 180 }].map(namePromise);
    expect(new Set(names).size).toBe(5);
    expect(namePromise({ ...custodians, paused: true })).toBe(namePromise(custodians));
  });
});
