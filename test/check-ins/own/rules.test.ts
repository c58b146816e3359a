import { describe, expect, it } from 'vitest';
import {
  crowd,
  decideOwnTurn,
  findSpread,
  isReturn,
  longestSpreadMs,
  mostUnanswered,
} from '../../../src/check-ins/own/rules.ts';
import { graceMs } from '../../../src/check-ins/rounds/rules.ts';
import { newId } from '../../../src/storage/ids.ts';
import { makePlan } from '../../kit/check-ins.ts';
import { makeOwn } from '../../kit/own-check-ins.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** A Thursday, at noon UTC. */
const noon = Date.UTC(2026, 10, 26, 12);
const plan = makePlan(noon, { zone: 'UTC', minute: 21 * 60 });
const due = { date: '2026-11-26', at: Date.UTC(2026, 10, 26, 21) };
const tomorrow = { date: '2026-11-27', at: Date.UTC(2026, 10, 27, 21) };
const quiet = { from: 22 * 60, to: 7 * 60 };

function decide(
  lateMs: number,
  given: Parameters<typeof makeOwn>[1] = {},
  more: { hasDay?: boolean; spreadMs?: number } = {},
) {
  const checkIn = makeOwn(noon, { plan, ...given });
  return decideOwnTurn(checkIn, due, { now: due.at + lateMs, hasDay: false, spreadMs: 0, ...more });
}

describe('the time of one’s own check-in', () => {
  it('is asked when it comes, and may arrive within the grace', () => {
    expect(decide(4_000)).toEqual({ act: 'ask', sendAt: null, until: due.at + graceMs, next: tomorrow });
    expect(decide(graceMs)).toMatchObject({ act: 'ask' });
  });

  it('is missed after the grace, and of several days one is noted', () => {
    expect(decide(graceMs + 1)).toEqual({ act: 'miss', next: tomorrow });
    expect(decide(5 * 24 * hourMs)).toEqual({
      act: 'miss',
      next: { date: '2026-12-01', at: Date.UTC(2026, 11, 1, 21) },
    });
  });

  it('is not asked late in hours that should be quiet, and arrives before they begin', () => {
    expect(decide(hourMs + minuteMs, { quiet })).toMatchObject({ act: 'miss' });
    expect(decide(59 * minuteMs, { quiet })).toMatchObject({ act: 'ask', until: Date.UTC(2026, 10, 26, 22) });
    expect(decide(hourMs + minuteMs)).toMatchObject({ act: 'ask' });
  });

  it('is asked at its own time even where that is quiet, but not late', () => {
    const night = { from: 20 * 60, to: 7 * 60 };
    expect(decide(minuteMs, { quiet: night })).toMatchObject({ act: 'ask', until: due.at + graceMs });
    expect(decide(10 * minuteMs, { quiet: night })).toMatchObject({ act: 'miss' });
  });

  it('knows quiet hours by the clock on the wall, over midnight and within a day', () => {
    const early = makePlan(noon, { zone: 'Asia/Tokyo', minute: 6 * 60 });
    const dawn = { date: '2026-11-27', at: Date.UTC(2026, 10, 26, 21) };
    const lateBy = (lateMs: number) =>
      decideOwnTurn(makeOwn(noon, { plan: early, quiet: { from: 7 * 60, to: 9 * 60 } }), dawn, {
        now: dawn.at + lateMs,
        hasDay: false,
        spreadMs: 0,
      });
    expect(lateBy(0)).toMatchObject({ act: 'ask', until: dawn.at + hourMs });
    expect(lateBy(90 * minuteMs)).toMatchObject({ act: 'miss' });
  });

  it('is passed over on a day that had its time', () => {
    expect(decide(0, {}, { hasDay: true })).toEqual({ act: 'pass', next: tomorrow });
  });

  it('is the last where nobody answered for long, and that is not said at a time when it would be late', () => {
    expect(decide(0, { unanswered: mostUnanswered - 1 })).toMatchObject({ act: 'ask' });
    expect(decide(0, { unanswered: mostUnanswered })).toEqual({ act: 'stop', until: due.at + graceMs });
    expect(decide(graceMs + 1, { unanswered: mostUnanswered })).toMatchObject({ act: 'miss' });
  });

  it('that comes once is over after it', () => {
    const once = { ...plan, rhythm: { kind: 'once', date: due.date } as const };
    expect(decide(0, { plan: once })).toMatchObject({ act: 'ask', next: null });
  });
});

describe('a crowd', () => {
  it('is spread from so many on, over as long as half of Discord’s pace takes, and a quarter of an hour at most', () => {
    expect(findSpread(crowd)).toBe(0);
    expect(findSpread(crowd + 25)).toBe(25_000);
    expect(findSpread(5_000)).toBe(200_000);
    expect(findSpread(100_000)).toBe(longestSpreadMs);
  });

  it('is spread evenly, and each has the same moment every day', () => {
    const spreadMs = longestSpreadMs;
    const perMinute = Array.from({ length: 15 }, () => 0);
    for (let made = 0; made < 6_000; made += 1) {
      const turn = decide(0, { id: newId() }, { spreadMs });
      const after = turn.act === 'ask' ? (turn.sendAt ?? due.at) - due.at : -1;
      perMinute[Math.floor(after / minuteMs)] = (perMinute[Math.floor(after / minuteMs)] ?? 0) + 1;
    }
    expect(Math.min(...perMinute)).toBeGreaterThan(300);
    expect(Math.max(...perMinute)).toBeLessThan(500);
    const id = newId();
    expect(decide(0, { id }, { spreadMs })).toEqual(decide(3_000, { id }, { spreadMs }));
  });

  it('keeps out of quiet hours: whoever would come into them comes at once', () => {
    const soon = { from: 21 * 60 + 1, to: 7 * 60 };
    for (let made = 0; made < 200; made += 1) {
      const turn = decide(0, { quiet: soon, id: newId() }, { spreadMs: longestSpreadMs });
      expect(turn).toMatchObject({ act: 'ask', until: due.at + minuteMs });
      if (turn.act === 'ask') expect(turn.sendAt ?? due.at).toBeLessThan(due.at + minuteMs);
    }
  });
});

describe('whoever comes back after a pause', () => {
  const pause = { from: '2026-11-20', to: '2026-11-25', yearly: false };

  it('is greeted at the first time after it, and not at the second', () => {
    expect(isReturn({ ...plan, from: '2026-11-01', pauses: [pause] }, '2026-11-26')).toBe(true);
    expect(isReturn({ ...plan, from: '2026-11-01', pauses: [pause] }, '2026-11-27')).toBe(false);
    expect(isReturn(plan, '2026-11-26')).toBe(false);
  });

  it('is not greeted after holidays that are left out every year', () => {
    expect(isReturn({ ...plan, from: '2026-11-01', pauses: [{ ...pause, yearly: true }] }, '2026-11-26')).toBe(false);
  });
});
