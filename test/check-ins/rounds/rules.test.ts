import { describe, expect, it } from 'vitest';
import { averageLevel, decideTurn, findClosing, levels, readLevel } from '../../../src/check-ins/rounds/rules.ts';
import { findNext } from '../../../src/schedule/occurrences.ts';
import type { Plan } from '../../../src/schedule/plan.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Every day at seven in the evening in Berlin. */
const evening: Plan = {
  rhythm: { kind: 'weekly', weekdays: [1, 2, 3, 4, 5, 6, 7], everyWeeks: 1 },
  minute: 19 * 60,
  zone: 'Europe/Berlin',
  from: '2026-11-01',
  pauses: [],
};
const at = (text: string) => Date.parse(text);
const due = { date: '2026-11-26', at: at('2026-11-26T18:00:00Z') };
const next = { date: '2026-11-27', at: at('2026-11-27T18:00:00Z') };

describe('a time that has come', () => {
  it.each([
    ['at once', 0],
    ['a few seconds later', 10_000],
    ['late, after two hours away', 2 * hourMs],
  ])('is asked %s, and the next day is next', (_, afterMs) => {
    expect(decideTurn(due, evening, due.at + afterMs)).toEqual({ act: 'ask', next });
  });

  it('is left out after more than two hours', () => {
    expect(decideTurn(due, evening, due.at + 2 * hourMs + 1)).toEqual({ act: 'miss', next });
  });

  it('after days away one time is missed, and those in between are passed over', () => {
    const now = at('2026-12-03T09:00:00Z');
    expect(decideTurn(due, evening, now)).toEqual({
      act: 'miss',
      next: { date: '2026-12-03', at: at('2026-12-03T18:00:00Z') },
    });
  });

  it('after days away a time that is not two hours old is still to be asked', () => {
    const now = at('2026-12-03T19:30:00Z');
    const { act, next: after } = decideTurn(due, evening, now);
    expect(act).toBe('miss');
    expect(after).toEqual({ date: '2026-12-03', at: at('2026-12-03T18:00:00Z') });
    expect(after && decideTurn(after, evening, now).act).toBe('ask');
  });

  it('of a plan with one day is the last', () => {
    const once: Plan = { ...evening, rhythm: { kind: 'once', date: due.date } };
    expect(decideTurn(due, once, due.at)).toEqual({ act: 'ask', next: null });
    expect(decideTurn(due, once, due.at + 90 * 24 * hourMs)).toEqual({ act: 'miss', next: null });
  });

  it('comes at the same time on the wall when the clocks change', () => {
    const before = { date: '2026-03-28', at: at('2026-03-28T18:00:00Z') };
    const plan = { ...evening, from: '2026-03-01' };
    expect(findNext(plan, '2026-03-27')).toEqual(before);
    expect(decideTurn(before, plan, before.at).next).toEqual({ date: '2026-03-29', at: at('2026-03-29T17:00:00Z') });
  });
});

describe('a round', () => {
  it('is open until the end of its day on the wall', () => {
    const noon = { date: '2026-11-26', at: at('2026-11-26T11:00:00Z') };
    expect(findClosing(noon, evening)).toBe(at('2026-11-26T23:00:00Z'));
    expect(findClosing(noon, { zone: 'Asia/Tokyo' })).toBe(at('2026-11-26T17:00:00Z'));
  });

  it('is open for six hours at least', () => {
    expect(findClosing(due, evening)).toBe(due.at + 6 * hourMs);
    expect(findClosing({ ...due, at: at('2026-11-26T17:00:00Z') }, evening)).toBe(at('2026-11-26T23:00:00Z'));
  });

  it('ends with its day also where that is 25 hours long', () => {
    const morning = { date: '2026-10-25', at: at('2026-10-25T07:00:00Z') };
    expect(findClosing(morning, evening)).toBe(at('2026-10-25T23:00:00Z'));
  });
});

describe('what people pressed', () => {
  const count = (...numbers: number[]) => new Map(numbers.map((number, index) => [index + 1, number]));

  it('says nothing of fewer than five', () => {
    expect(averageLevel(new Map())).toBeNull();
    expect(averageLevel(count(4))).toBeNull();
    expect(averageLevel(count(1, 1, 1, 1))).toBeNull();
  });

  it('says the average from five on, to a tenth', () => {
    expect(averageLevel(count(1, 1, 1, 1, 1))).toBe(3);
    expect(averageLevel(count(0, 0, 0, 5, 1))).toBe(4.2);
    expect(averageLevel(new Map([[5, 5]]))).toBe(5);
  });

  it('is one of five levels', () => {
    for (const level of levels) expect(readLevel(String(level))).toBe(level);
    for (const text of ['0', '6', '', '01', 'good']) expect(() => readLevel(text)).toThrow(RangeError);
  });
});
