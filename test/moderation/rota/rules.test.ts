import { describe, expect, it } from 'vitest';
import { findStep, goOn, isFull, limitPager, orderOnCall } from '../../../src/moderation/rota/rules.ts';
import { enoughItems, more, noticeMs, testMs, type Shift } from '../../../src/moderation/rota/shift.ts';

const minute = 60_000;
const start = Date.UTC(2026, 10, 26, 20);

/** A shift with the pager from eight to twelve; two hours later the pager is handed on. */
function makeShift(changed: Partial<Shift> = {}): Shift {
  return {
    id: 'a',
    guildId: '1',
    userId: 'theo',
    state: 'on',
    pager: true,
    place: start,
    startedAt: start,
    endsAt: start + 240 * minute,
    pausedUntil: null,
    taken: 0,
    enough: enoughItems,
    urgent: [],
    pagerUntil: start + 120 * minute,
    asked: null,
    pauseTold: false,
    ending: false,
    askedOthers: false,
    ...changed,
  };
}

const stepAt = (minutes: number, changed: Partial<Shift> = {}, held = 0) =>
  findStep(makeShift(changed), { now: start + minutes * minute, held });

describe('what is due of a shift', () => {
  it('is nothing while it goes on as it should', () => {
    expect(stepAt(0)).toBeNull();
    expect(stepAt(109)).toBeNull();
    expect(stepAt(300, { state: 'over' })).toBeNull();
  });

  it('is that it never counted, where the test page was not pressed within five minutes', () => {
    expect(stepAt(testMs / minute - 1, { state: 'testing' })).toBeNull();
    expect(stepAt(testMs / minute, { state: 'testing' })).toEqual({ kind: 'not-pressed' });
  });

  it('is a question ten minutes before the pager is handed on, and then that it is', () => {
    const until = start + 120 * minute;
    expect(stepAt(110)).toEqual({ kind: 'ask', why: 'pager', until });
    const asked = { why: 'pager', until } as const;
    expect(stepAt(119, { asked })).toBeNull();
    expect(stepAt(120, { asked })).toEqual({ kind: 'hand-on', why: 'pager' });
  });

  it('leaves ten minutes to answer where nobody could be asked in time', () => {
    expect(stepAt(180)).toEqual({ kind: 'ask', why: 'pager', until: start + 180 * minute + noticeMs });
  });

  it('is a question after eight cases, with the pager or without', () => {
    expect(stepAt(10, { pager: false, taken: enoughItems - 1 })).toBeNull();
    const asking = { kind: 'ask', why: 'load', until: start + 10 * minute + noticeMs };
    expect(stepAt(10, { pager: false, taken: enoughItems })).toEqual(asking);
    expect(stepAt(10, { taken: enoughItems })).toEqual(asking);
  });

  it('is no question about a pager that is handed on with the end of the shift anyway', () => {
    expect(limitPager(start + 120 * minute, makeShift({ endsAt: start + 120 * minute }))).toBeNull();
    expect(stepAt(119, { endsAt: start + 120 * minute, pagerUntil: null })).toBeNull();
  });

  it('is its end at its time, once nobody in danger is theirs alone; the others are asked once', () => {
    expect(stepAt(240)).toEqual({ kind: 'end' });
    expect(stepAt(240, {}, 1)).toEqual({ kind: 'ask-others' });
    expect(stepAt(240, { askedOthers: true }, 1)).toBeNull();
    expect(stepAt(100, { ending: true, askedOthers: true }, 0)).toEqual({ kind: 'end' });
  });

  it('is a pause after somebody was in danger: told first, then over', () => {
    const paused = { state: 'pause', pausedUntil: start + 50 * minute } as const;
    expect(stepAt(30, paused)).toEqual({ kind: 'tell-pause' });
    expect(stepAt(49, { ...paused, pauseTold: true })).toBeNull();
    expect(stepAt(50, { ...paused, pauseTold: true })).toEqual({ kind: 'pause-over' });
  });
});

describe('going on although it would be enough', () => {
  const asked = { why: 'load', until: start } as const;

  it('keeps the pager for an hour, or to the end of the shift', () => {
    expect(goOn(makeShift({ asked }), 'pager', start + 115 * minute)).toMatchObject({
      asked: null,
      pagerUntil: start + 115 * minute + more.pagerMs,
    });
    expect(goOn(makeShift(), 'pager', start + 200 * minute).pagerUntil).toBeNull();
  });

  it('leaves room for a few more cases', () => {
    const went = goOn(makeShift({ taken: 9, asked }), 'load', start);
    expect(isFull(went)).toBe(false);
    expect(isFull({ ...went, taken: 9 + more.items })).toBe(true);
  });
});

describe('who is paged', () => {
  const of = (userId: string, place: number, changed: Partial<Shift> = {}) =>
    makeShift({ id: userId, userId, place, ...changed });

  it('is who began first, then the person whom the owner named, then who pauses; each once', () => {
    const shifts = [of('ines', 3), of('theo', 1, { state: 'pause' }), of('kai', 2), of('noor', 0, { pager: false })];
    expect(orderOnCall(shifts, 'olu')).toEqual(['kai', 'ines', 'olu', 'theo']);
    expect(orderOnCall(shifts, 'kai')).toEqual(['kai', 'ines', 'theo']);
    expect(orderOnCall([of('theo', 1, { state: 'testing' })], null)).toEqual([]);
  });

  it('is whoever pauses where there is nobody else: danger always gets through', () => {
    expect(orderOnCall([of('theo', 1, { state: 'pause' })], null)).toEqual(['theo']);
  });
});
