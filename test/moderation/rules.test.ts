import { describe, expect, it } from 'vitest';
import {
  chooseHigher,
  compareUrgency,
  isCaseTier,
  isOutcome,
  isPaging,
  isReason,
  keepClosedMs,
  keepExcerptsMs,
  leaseMs,
  outcomes,
  reasons,
  targetMs,
  toCaseTier,
  type CaseTier,
} from '../../src/moderation/rules.ts';

const tiers: CaseTier[] = ['R', 'T1', 'T2', 'H', 'T3'];

describe('urgency', () => {
  it('rises from an unread report to danger of life', () => {
    expect([...tiers].reverse().sort(compareUrgency)).toEqual(tiers);
  });

  it('of two tiers is the higher, whichever comes first', () => {
    for (const [index, low] of tiers.entries())
      for (const high of tiers.slice(index)) {
        expect(chooseHigher(low, high)).toBe(high);
        expect(chooseHigher(high, low)).toBe(high);
      }
  });

  it('of a report about words that nothing was found in is that of a report, and of others that of the words', () => {
    expect(toCaseTier('T0')).toBe('R');
    for (const tier of ['T1', 'T2', 'H', 'T3'] as const) expect(toCaseTier(tier)).toBe(tier);
  });

  it('says by when somebody should have a case, for how long it is theirs, and what is kept how long', () => {
    const minute = 60_000;
    const day = 86_400_000;
    expect(targetMs).toEqual({ T3: 2 * minute, H: 15 * minute, T2: 30 * minute, T1: day / 2, R: day });
    expect([leaseMs, keepExcerptsMs, keepClosedMs]).toEqual([10 * minute, 7 * day, 90 * day]);
  });

  it('pages for danger of life and nothing else', () => {
    expect(tiers.filter(isPaging)).toEqual(['T3']);
  });
});

it('texts from elsewhere are tiers, outcomes and reasons only when they are on the list', () => {
  expect(tiers.every(isCaseTier)).toBe(true);
  expect(outcomes.every(isOutcome)).toBe(true);
  expect(reasons.every(isReason)).toBe(true);
  for (const text of ['T0', 'constructor', '', 'supported ']) {
    expect(isCaseTier(text)).toBe(false);
    expect(isOutcome(text)).toBe(false);
    expect(isReason(text)).toBe(false);
  }
  expect([isOutcome(undefined), isReason(undefined)]).toEqual([false, false]);
});
