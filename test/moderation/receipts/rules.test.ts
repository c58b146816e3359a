import { describe, expect, it } from 'vitest';
import { measureRates, type AppealCount } from '../../../src/moderation/receipts/rates.ts';
import { drawRates } from '../../../src/moderation/receipts/rates-card.ts';
import type { Appeal } from '../../../src/moderation/receipts/receipt.ts';
import {
  bringUpAfterMs,
  canAppeal,
  isLeftLong,
  isToLift,
  mayAnswer,
  rereadAfterMs,
} from '../../../src/moderation/receipts/rules.ts';
import { en } from '../../../src/words/en.ts';
import { readCard } from '../../kit/cards.ts';
import { unknownUser } from '../../../src/storage/sealing.ts';

const asked = 1_772_000_000_000;

function makeAppeal(more: Partial<Appeal> = {}): Appeal {
  return { words: 'It was a joke.', at: asked, danger: false, broughtUp: false, answer: null, ...more };
}

describe('who may answer an appeal', () => {
  const held = { userId: 'maya', deciderId: 'theo', appeal: makeAppeal() };

  it.each([
    ['a moderator who did not decide', 'ines', false, false, 0, 'yes'],
    ['a lead who did not decide', 'olu', true, false, 0, 'yes'],
    ['whom it is about, lead or not', 'maya', true, true, rereadAfterMs, 'own'],
    ['who decided', 'theo', false, false, rereadAfterMs, 'decider'],
    ['who decided and leads a large team', 'theo', true, false, rereadAfterMs, 'decider'],
    ['who decided in a small team and does not lead it', 'theo', false, true, rereadAfterMs, 'decider'],
    ['who decided and leads a small team, at once', 'theo', true, true, rereadAfterMs - 1, 'too-soon'],
    ['who decided and leads a small team, ten minutes later', 'theo', true, true, rereadAfterMs, 'yes'],
  ] as const)('%s', (_, userId, isLead, smallTeam, after, verdict) => {
    expect(mayAnswer(held, { userId, isLead, smallTeam, now: asked + after })).toBe(verdict);
  });

  it('is anybody but whom it is about, where nobody can tell who decided', () => {
    const nobody = { ...held, deciderId: null };
    const who = { isLead: false, smallTeam: false, now: asked };
    expect(mayAnswer(nobody, { userId: 'theo', ...who })).toBe('yes');
    expect(mayAnswer(nobody, { userId: 'maya', ...who })).toBe('own');
  });

  it('is whoever leads them, where it was damaged who decided', () => {
    const damaged = { ...held, deciderId: unknownUser };
    const who = { smallTeam: false, now: asked };
    expect(mayAnswer(damaged, { userId: 'theo', isLead: false, ...who })).toBe('decider');
    expect(mayAnswer(damaged, { userId: 'olu', isLead: true, ...who })).toBe('yes');
    expect(mayAnswer(damaged, { userId: 'maya', isLead: true, ...who })).toBe('own');
  });
});

describe('an appeal', () => {
  const answer = { verdict: 'upheld', words: 'No.', at: asked, lift: 'none' } as const;

  it('can be made once, as long as the receipt is kept', () => {
    expect(canAppeal({ appeal: null, endsAt: asked + 1 }, asked)).toBe(true);
    expect(canAppeal({ appeal: null, endsAt: asked }, asked)).toBe(false);
    expect(canAppeal({ appeal: makeAppeal(), endsAt: asked + 1 }, asked)).toBe(false);
  });

  it('is brought up a week later, once, and only while nobody has answered', () => {
    const week = asked + bringUpAfterMs;
    expect(isLeftLong({ appeal: makeAppeal() }, week)).toBe(true);
    expect(isLeftLong({ appeal: makeAppeal() }, week - 1)).toBe(false);
    expect(isLeftLong({ appeal: makeAppeal({ broughtUp: true }) }, week)).toBe(false);
    expect(isLeftLong({ appeal: makeAppeal({ answer }) }, week)).toBe(false);
    expect(isLeftLong({ appeal: null }, week)).toBe(false);
  });

  it('lifts a time-out only while that lasts, and once', () => {
    const due = makeAppeal({ answer: { ...answer, verdict: 'overturned', lift: 'due' } });
    const done = makeAppeal({ answer: { ...answer, verdict: 'overturned', lift: 'done' } });
    expect(isToLift({ appeal: due, until: asked + 1 }, asked)).toBe(true);
    expect(isToLift({ appeal: due, until: asked }, asked)).toBe(false);
    expect(isToLift({ appeal: done, until: asked + 1 }, asked)).toBe(false);
    expect(isToLift({ appeal: due, until: null }, asked)).toBe(false);
  });
});

describe('overturn rates', () => {
  const count = (act: AppealCount['act'], month: string, outcome: string, many: number): AppealCount => ({
    act,
    month,
    outcome,
    count: many,
  });

  it('are shown with their interval from five answers on, by act and by month, the newest first', () => {
    const { byAct, byMonth } = measureRates([
      count('removed', '2026-10', 'upheld', 4),
      count('removed', '2026-11', 'overturned', 2),
      count('removed', '2026-11', 'upheld', 4),
      count('timed-out', '2026-11', 'upheld', 4),
      count('hidden', '2026-11', 'asked', 30),
      count('hidden', '2026-11', 'written', 300),
    ]);
    // Wilson's interval for 2 of 10, as tables have it: 5.7 % to 51.0 %.
    expect(byAct[0]).toMatchObject({ act: 'removed', rate: { kind: 'some', answered: 10, overturned: 2, share: 0.2 } });
    const rate = byAct[0]?.rate;
    if (rate?.kind !== 'some') throw new Error('There is no rate.');
    expect([rate.low, rate.high].map((share) => Math.round(share * 1000))).toEqual([57, 510]);
    expect(byAct.slice(1)).toEqual([{ act: 'timed-out', rate: { kind: 'few' } }]);
    expect(byMonth.map(({ month, rate: one }) => [month, one.kind])).toEqual([
      ['2026-11', 'some'],
      ['2026-10', 'few'],
    ]);
  });

  it('say nothing of how few there were', () => {
    const texts = [1, 2, 3, 4].map((many) =>
      readCard(drawRates(measureRates([count('removed', '2026-11', 'overturned', many)]), 0, en)),
    );
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain(en.appeals.figures.few({ act: 'Messages removed' }));
  });

  it('say so where there was no appeal', () => {
    expect(readCard(drawRates(measureRates([]), 0, en))).toContain(en.appeals.figures.none);
  });
});
