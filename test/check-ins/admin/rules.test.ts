import { describe, expect, it } from 'vitest';
import { findLevel, findTurn, mostUpcoming } from '../../../src/check-ins/admin/rules.ts';
import { listFrom } from '../../../src/schedule/occurrences.ts';
import { makePlan } from '../../kit/check-ins.ts';

const noon = Date.parse('2027-01-12T11:00:00Z');
const daily = makePlan(noon);

describe('the next time of a check-in', () => {
  it('is the first one from now on', () => {
    expect(findTurn(daily, null, noon)).toEqual({ date: '2027-01-12', at: Date.parse('2027-01-12T18:00:00Z') });
    expect(findTurn(daily, '2027-01-11', noon)?.date).toBe('2027-01-12');
  });

  it('is never on a day that was asked, nor before one', () => {
    expect(findTurn(daily, '2027-01-12', noon)?.date).toBe('2027-01-13');
    // Asked on the day that it was already, further east.
    expect(findTurn(daily, '2027-01-13', noon)?.date).toBe('2027-01-14');
  });

  it('is none where no other day is left', () => {
    const once = makePlan(noon, { rhythm: { kind: 'once', date: '2027-01-12' } });
    expect(findTurn(once, null, noon)?.date).toBe('2027-01-12');
    expect(findTurn(once, '2027-01-12', noon)).toBeNull();
    expect(findTurn(once, null, noon + 86_400_000)).toBeNull();
  });
});

describe('the times to come', () => {
  it('begin with the next and are as many as are shown', () => {
    const dates = listFrom(daily, findTurn(daily, null, noon), mostUpcoming).map(({ date }) => date);
    expect(dates).toEqual(['2027-01-12', '2027-01-13', '2027-01-14']);
    expect(dates).toHaveLength(mostUpcoming);
    expect(listFrom(daily, null, mostUpcoming)).toEqual([]);
  });
});

describe('an average in words', () => {
  it('is the level that is nearest, from the lowest to the highest', () => {
    expect([1, 1.4, 1.5, 2.5, 3.2, 4.4, 4.5, 5].map(findLevel)).toEqual([1, 1, 2, 3, 3, 4, 5, 5]);
  });
});
