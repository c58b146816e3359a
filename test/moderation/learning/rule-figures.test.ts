import { describe, expect, it } from 'vitest';
import type { Flag } from '../../../src/moderation/case.ts';
import { countOutcome, listRulesOf } from '../../../src/moderation/learning/count-outcome.ts';
import {
  forgetRuleCounts,
  listMonths,
  measureRules,
  readRuleOutcomes,
} from '../../../src/moderation/learning/rule-figures.ts';
import { createTestClock } from '../../kit/clock.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

describe('how often a rule was right', () => {
  const counted = [
    { rule: 'a', outcome: 'supported', count: 6 },
    { rule: 'a', outcome: 'false-alarm-idiom', count: 2 },
    { rule: 'a', outcome: 'duplicate', count: 40 },
    { rule: 'b', outcome: 'false-alarm-other', count: 9 },
    { rule: 'c', outcome: 'supported', count: 4 },
    { rule: 'd', outcome: 'of-a-later-version', count: 50 },
  ];

  it('is counted without duplicates, the most cases first', () => {
    const [most, next] = measureRules(counted, 10);
    expect(most).toMatchObject({ rule: 'b', cases: 9, falseAlarms: 9, right: { share: 0 }, perDay: 0.9 });
    expect(next).toMatchObject({ rule: 'a', cases: 8, falseAlarms: 2, right: { share: 0.75 }, perDay: 0.8 });
  });

  it('never shows a number below five', () => {
    const few = measureRules(counted, 10).find(({ rule }) => rule === 'c');
    expect(few).toEqual({ rule: 'c', cases: 'few', falseAlarms: null, right: null, perDay: null });
  });

  it('says nothing of outcomes that this version does not know', () => {
    expect(measureRules(counted, 10).map(({ rule }) => rule)).not.toContain('d');
  });
});

describe('the months of a span', () => {
  it('are all that it touches, over the end of a year too', () => {
    expect(listMonths(Date.parse('2025-12-31T23:59:59Z'), Date.parse('2026-02-01T00:00:00Z'))).toEqual([
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
  });
});

describe('the rules of a case', () => {
  it('are those that spoke, each once; the reason of a member is none', () => {
    const flag = { tier: 'T2', about: null, report: null, hasExcerpt: false } as const;
    const flags: Flag[] = [
      { ...flag, source: 'screening', rules: ['x.two', 'x.one'] },
      { ...flag, source: 'screening', rules: ['x.one'] },
      { ...flag, source: 'report', rules: ['worried'] },
      { ...flag, source: 'check-in', rules: ['x.three'] },
    ];
    expect(listRulesOf({ flags })).toEqual(['x.one', 'x.three', 'x.two']);
  });
});

describeOnBoth('counts of outcomes', (databases) => {
  async function open() {
    const storage = await databases.open();
    const at = new Date('2026-11-05T10:00:00Z');
    await storage.write((tx) => tx.guild.create({ data: { id: ids.guild, createdAt: at, updatedAt: at } }));
    return { storage, at };
  }

  it('add up by rule, outcome and month, also when many end at once', async () => {
    const { storage, at } = await open();
    const ending = { guildId: ids.guild, rules: ['b', 'a', 'b'], outcome: 'supported', at } as const;
    await Promise.all(Array.from({ length: 12 }, () => storage.write((tx) => countOutcome(ending, tx))));
    await storage.write((tx) => countOutcome({ ...ending, at: new Date('2026-12-01T00:00:00Z') }, tx));
    const november = await readRuleOutcomes(ids.guild, ['2026-11'], storage.read);
    expect(november.sort((x, y) => (x.rule < y.rule ? -1 : 1))).toEqual([
      { rule: 'a', outcome: 'supported', count: 12 },
      { rule: 'b', outcome: 'supported', count: 12 },
    ]);
    const both = await readRuleOutcomes(ids.guild, ['2026-11', '2026-12'], storage.read);
    expect(both.map(({ count }) => count)).toEqual([13, 13]);
    expect(await readRuleOutcomes('other', ['2026-11'], storage.read)).toEqual([]);
  });

  it('are forgotten after a year', async () => {
    const { storage, at } = await open();
    const clock = createTestClock();
    await storage.write((tx) => countOutcome({ guildId: ids.guild, rules: ['a'], outcome: 'supported', at }, tx));
    clock.advance(Date.parse('2027-11-30T00:00:00Z') - clock.now());
    expect(await forgetRuleCounts({ storage, clock })).toBe(0);
    clock.advance(2 * 24 * 3_600_000);
    expect(await forgetRuleCounts({ storage, clock })).toBe(1);
  });
});
