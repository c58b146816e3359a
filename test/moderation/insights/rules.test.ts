import { describe, expect, it } from 'vitest';
import { sayWait } from '../../../src/moderation/insights/cards.ts';
import {
  measureAppeals,
  measureInsights,
  measureWaits,
  type TimedCase,
} from '../../../src/moderation/insights/rules.ts';
import { enStaff } from '../../../src/words/en.ts';

const minute = 60_000;
const now = Date.parse('2026-11-26T12:00:00Z');

function opened(minutesAgo: number, more: Partial<TimedCase> & { takenAfter?: number } = {}): TimedCase {
  const { takenAfter, ...rest } = more;
  const openedAt = now - minutesAgo * minute;
  const firstClaimedAt = takenAfter === undefined ? null : openedAt + takenAfter * minute;
  return { tier: 'T2', openedAt, dueAt: openedAt + 30 * minute, firstClaimedAt, hour: 12, ...rest };
}

describe('how cases were taken', () => {
  it('is their median, nine of ten, and how many were in time', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 40].map((takenAfter) => opened(500, { takenAfter }));
    expect(measureWaits(waits, now)).toMatchObject({
      cases: 10,
      median: 5 * minute,
      nineOfTen: 9 * minute,
      inTime: { share: 0.9 },
      unanswered: 0,
    });
  });

  it('counts whom nobody took in time as missed, and leaves out whose time is not over', () => {
    const taken = Array.from({ length: 5 }, () => opened(500, { takenAfter: 10 }));
    const late = Array.from({ length: 5 }, () => opened(31));
    const fresh = Array.from({ length: 5 }, () => opened(29));
    const waits = measureWaits([...taken, ...late, ...fresh], now);
    expect(waits).toMatchObject({ cases: 15, unanswered: 5, inTime: { share: 0.5 } });
  });

  it('shows no number below five', () => {
    const four = Array.from({ length: 4 }, () => opened(500, { takenAfter: 1 }));
    expect(measureWaits(four, now)).toEqual({
      cases: 'few',
      median: null,
      nineOfTen: null,
      inTime: null,
      unanswered: 0,
    });
    const mixed = [...four, ...Array.from({ length: 4 }, () => opened(500))];
    expect(measureWaits(mixed, now)).toMatchObject({ cases: 8, median: null, unanswered: 'few' });
  });

  it('of no case is nothing', () => {
    expect(measureWaits([], now)).toEqual({ cases: 0, median: null, nineOfTen: null, inTime: null, unanswered: 0 });
  });
});

describe('a server’s figures', () => {
  it('tell nights from days, and the hours apart', () => {
    const at = (hour: number, count: number) =>
      Array.from({ length: count }, () => opened(900, { hour, takenAfter: hour }));
    const cases = [...at(21, 5), ...at(22, 6), ...at(5, 7), ...at(6, 8), ...at(3, 2)];
    const { night, day, hours, all } = measureInsights(cases, { days: 30, now });
    expect(all.cases).toBe(28);
    expect(night.cases).toBe(15);
    expect(day.cases).toBe(13);
    expect(hours).toHaveLength(24);
    expect(hours[22]).toEqual({ cases: 6, minutes: 22 });
    expect(hours[3]).toEqual({ cases: 'few', minutes: null });
    expect(hours[0]).toEqual({ cases: 0, minutes: null });
  });

  it('are by tier', () => {
    const cases = Array.from({ length: 6 }, (_, index) => opened(900, { tier: index < 5 ? 'T3' : 'H', takenAfter: 1 }));
    const { tiers } = measureInsights(cases, { days: 7, now });
    expect(tiers.T3.cases).toBe(5);
    expect(tiers.H.cases).toBe('few');
    expect(tiers.T1.cases).toBe(0);
  });
});

describe('appeals', () => {
  it('show what was overturned from five answers up', () => {
    expect(measureAppeals({ none: 20, asked: 1, upheld: 6, overturned: 2 })).toMatchObject({
      receipts: 29,
      asked: 9,
      answered: 8,
      overturned: { share: 0.25 },
    });
    expect(measureAppeals({ none: 2, asked: 0, upheld: 1, overturned: 1 })).toEqual({
      receipts: 'few',
      asked: 'few',
      answered: 'few',
      overturned: null,
    });
  });
});

describe('a wait in words', () => {
  it.each([
    [0, 'a minute'],
    [61_000, '2 minutes'],
    [119 * minute, '119 minutes'],
    [120 * minute, '2 hours'],
    [121 * minute, '3 hours'],
  ])('%i ms is %s: never better than it was', (ms, said) => {
    expect(sayWait(ms, enStaff.insights)).toBe(said);
  });
});
