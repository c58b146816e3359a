import { describe, expect, it } from 'vitest';
import {
  chooseHigher,
  compareUrgency,
  isCaseTier,
  isOutcome,
  isPaging,
  isReason,
  outcomes,
  reasons,
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
