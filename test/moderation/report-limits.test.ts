import { describe, expect, it } from 'vitest';
import { areMany, findReportTime, isTold, reportLimits } from '../../src/moderation/report-limits.ts';
import { targetMs } from '../../src/moderation/rules.ts';

const minute = 60_000;
const hour = 60 * minute;
const now = 20_000 * hour;
const both = [reportLimits.atOnce, reportLimits.aDay];

const ago = (...minutes: number[]) => minutes.map((count) => ({ at: now - count * minute, isHour: false }));

describe('how much one person can report', () => {
  it('is five in ten minutes: the sixth can be sent once the first is ten minutes old', () => {
    expect(findReportTime(ago(9, 8, 3, 2), both, now)).toBeNull();
    expect(findReportTime(ago(9, 8, 3, 2, 1), both, now)).toBe(now + minute);
    expect(findReportTime(ago(10, 8, 3, 2, 1), both, now)).toBeNull();
  });

  it('is twenty in a day', () => {
    const spread = ago(...Array.from({ length: 20 }, (_, index) => 60 + index * 60));
    expect(findReportTime(spread.slice(1), both, now)).toBeNull();
    expect(findReportTime(spread, both, now)).toBe(now - 20 * hour + 24 * hour);
  });

  it('says the later of two times', () => {
    const spread = ago(...Array.from({ length: 15 }, (_, index) => 60 + index * 60));
    expect(findReportTime([...spread, ...ago(5, 4, 3, 2, 1)], both, now)).toBe(now - 15 * hour + 24 * hour);
  });

  it('counts a report of which only the hour is kept until that hour is over', () => {
    const made = Array.from({ length: 5 }, () => ({ at: now, isHour: true }));
    expect(findReportTime(made, both, now + 59 * minute)).toBe(now + hour);
    expect(findReportTime(made, both, now + hour)).toBeNull();
  });

  it('counts more than fit, too: some are taken over the limit', () => {
    expect(findReportTime(ago(9, 8, 7, 6, 5, 4, 3), both, now)).toBe(now + 3 * minute);
  });

  it('makes nobody wait longer than what is grave may wait', () => {
    expect(reportLimits.atOnce.withinMs).toBeLessThan(Math.min(targetMs.H, targetMs.T2));
  });
});

describe('what moderators are told of many reports of one case', () => {
  it('is a line for the first few, then ever fewer', () => {
    const told = Array.from({ length: 200 }, (_, index) => index + 1).filter(isTold);
    expect(told).toEqual([1, 2, 3, 5, 10, 20, 50, 100, 200]);
    expect(told.filter(areMany)).toEqual([5, 10, 20, 50, 100, 200]);
    expect(isTold(0)).toBe(true);
  });
});
