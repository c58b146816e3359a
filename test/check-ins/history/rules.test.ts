import { describe, expect, it } from 'vitest';
import {
  addDays,
  countLevels,
  fillWeeks,
  findEnd,
  findMonday,
  listDays,
  listMonths,
  listWeeks,
  readDays,
  type DayLevel,
} from '../../../src/check-ins/history/rules.ts';

const kept: DayLevel[] = [
  { day: '2026-11-26', level: 4 },
  { day: '2026-11-24', level: 2 },
  { day: '2026-11-26', level: 1 },
  { day: '2026-10-31', level: 2 },
];

describe('what is kept', () => {
  it.each([
    ['2026-11-26', 7, '2026-12-04T00:00:00.000Z'],
    ['2026-11-26', 365, '2027-11-27T00:00:00.000Z'],
    ['2024-02-28', 7, '2024-03-07T00:00:00.000Z'],
  ])('of %s for %i days ends with the end of the last of them', (day, days, end) => {
    expect(new Date(findEnd(day, days)).toISOString()).toBe(end);
  });

  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-11-30', '2026-11-30'],
    ['2027-01-01', '2026-12-28'],
  ])('of %s belongs to the week that begins on %s', (day, monday) => {
    expect(findMonday(day)).toBe(monday);
  });

  it('is counted by level, the hardest first, and what was never pressed is left out', () => {
    expect(countLevels(kept)).toEqual([
      { level: 1, count: 1 },
      { level: 2, count: 2 },
      { level: 4, count: 1 },
    ]);
    expect(countLevels([])).toEqual([]);
  });

  it('stands by its days, its weeks and its months', () => {
    const days = listDays(kept);
    expect(days).toEqual([
      { day: '2026-10-31', levels: [2] },
      { day: '2026-11-24', levels: [2] },
      { day: '2026-11-26', levels: [1, 4] },
    ]);
    expect(listWeeks(days).map(({ monday, days: inside }) => [monday, inside.length])).toEqual([
      ['2026-11-23', 2],
      ['2026-10-26', 1],
    ]);
    expect(listMonths(days).map(({ month, kept: inside }) => [month, inside.length])).toEqual([
      ['2026-11', 3],
      ['2026-10', 1],
    ]);
  });

  it('leaves a gap for each day on which nothing is known, from a Monday to a Sunday', () => {
    const columns = fillWeeks(listDays(kept));
    expect(columns).toHaveLength(35);
    const known = columns.flatMap((levels, index) =>
      levels.length > 0 ? [[addDays('2026-10-26', index), levels]] : [],
    );
    expect(known).toEqual([
      ['2026-10-31', [2]],
      ['2026-11-24', [2]],
      ['2026-11-26', [1, 4]],
    ]);
    expect(fillWeeks([])).toEqual([]);
  });

  it('is for a number of days that is offered, and no other', () => {
    expect(['7', '30', '90', '365', 30].map((days) => readDays(days))).toEqual([7, 30, 90, 365, 30]);
    expect(['0', '366', '-7', '30.0', '', 'ever', undefined, true].map((days) => readDays(days))).toEqual(
      Array.from({ length: 8 }, () => undefined),
    );
  });
});
