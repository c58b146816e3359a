import { describe, expect, it } from 'vitest';
import { findPauseEnd, isQuiet, planPause, requireAskable } from '../../../../src/check-ins/own/manage/rules.ts';
import { findNext } from '../../../../src/schedule/occurrences.ts';
import { toInstant } from '../../../../src/schedule/wall-time.ts';
import { makePlan } from '../../../kit/check-ins.ts';

const zone = 'Europe/Berlin';
const at = (date: string, minute: number) => toInstant(date, minute, zone);
const before = at('2026-11-26', 8 * 60);
const after = at('2026-11-26', 9 * 60);
const plan = makePlan(before, { minute: 8 * 60 + 30, zone });

describe('a pause', () => {
  it.each([
    ['for a day, before today’s time: leaves today out', { days: 1 }, before, '2026-11-26', '2026-11-26'],
    ['for a day, after today’s time: leaves tomorrow out', { days: 1 }, after, '2026-11-27', '2026-11-27'],
    ['for a week', { days: 7 }, after, '2026-11-27', '2026-12-03'],
    ['until a day: it may ask again on it', { date: '2026-12-15' }, after, '2026-11-27', '2026-12-14'],
    ['until tomorrow, before today’s time', { date: '2026-11-27' }, before, '2026-11-26', '2026-11-26'],
  ] as const)('%s', (_, until, now, from, to) => {
    expect(planPause(plan, until, now)).toEqual({ from, to, yearly: false });
  });

  it('that leaves nothing out is none', () => {
    expect(planPause(plan, { date: '2026-11-27' }, after)).toBeNull();
    expect(planPause(plan, { date: '2026-11-26' }, before)).toBeNull();
    expect(planPause(plan, { date: '2025-01-01' }, before)).toBeNull();
  });

  it('ends so that the next time is on the day that was named, over a change of clocks too', () => {
    const spring = at('2027-03-26', 12 * 60);
    const pause = planPause(plan, { date: '2027-03-28' }, spring);
    const next = findNext({ ...plan, pauses: pause ? [pause] : [] }, '2027-03-26');
    expect(next).toEqual({ date: '2027-03-28', at: at('2027-03-28', 8 * 60 + 30) });
  });

  it('is seen while it lasts, and not of what does not ask anyway', () => {
    const paused = { ...plan, pauses: [{ from: '2026-11-27', to: '2026-12-14', yearly: false }] };
    expect(findPauseEnd({ plan: paused, state: 'on' }, after)).toBe('2026-12-14');
    expect(findPauseEnd({ plan: paused, state: 'on' }, at('2026-12-15', 1))).toBeNull();
    expect(findPauseEnd({ plan: paused, state: 'paused' }, after)).toBeNull();
    expect(findPauseEnd({ plan, state: 'on' }, after)).toBeNull();
  });
});

describe('quiet hours', () => {
  it.each([
    ['22:00 – 7:00', 22 * 60, 7 * 60, [22 * 60, 0, 6 * 60 + 59], [21 * 60 + 59, 7 * 60, 12 * 60]],
    ['13:00 – 15:00', 13 * 60, 15 * 60, [13 * 60, 14 * 60], [12 * 60, 15 * 60, 0]],
  ])('%s', (_, from, to, inside, outside) => {
    for (const minute of inside) expect(isQuiet(minute, { from, to }), `${minute}`).toBe(true);
    for (const minute of outside) expect(isQuiet(minute, { from, to }), `${minute}`).toBe(false);
  });

  it('that swallow the time are refused, and so is a plan that asks never', () => {
    expect(() => requireAskable({ plan, quiet: { from: 480, to: 540 } }, null, before)).toThrow('checkin-in-quiet');
    const once = { ...plan, rhythm: { kind: 'once', date: '2026-11-25' } } as const;
    expect(() => requireAskable({ plan: once, quiet: null }, null, before)).toThrow('checkin-nothing-left');
    expect(requireAskable({ plan, quiet: { from: 1320, to: 420 } }, null, before).date).toBe('2026-11-26');
    expect(requireAskable({ plan, quiet: null }, '2026-11-26', before).date).toBe('2026-11-27');
  });
});
