import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boardAgeMs,
  countLanes,
  decideBoard,
  lanes,
  lonelyBoardMs,
  orderQueue,
  type Board,
  type Waiting,
} from '../../../src/moderation/queue/rules.ts';
import { targetMs, type CaseTier } from '../../../src/moderation/rules.ts';

const now = 1_772_000_000_000;
const minute = 60_000;

function wait(id: string, tier: CaseTier, minutesLate: number, more: Partial<Waiting> = {}): Waiting {
  const dueAt = now + -minutesLate * minute;
  return { id, tier, dueAt, openedAt: dueAt - targetMs[tier], isBack: false, ...more };
}

const order = (...waiting: Waiting[]): string =>
  orderQueue(waiting, now)
    .map(({ id }) => id)
    .join(' ');

const tiers = fc.constantFrom<CaseTier>(...lanes);
const anyWaiting = fc
  .array(fc.record({ tier: tiers, late: fc.integer({ min: -3000, max: 3000 }), isBack: fc.boolean() }), {
    maxLength: 25,
  })
  .map((list) => list.map(({ tier, late, isBack }, index) => wait(`case-${index}`, tier, late, { isBack })));

describe('the order of the queue', () => {
  it('is T3, H, T2, T1, reports while nothing is late, whatever is due first', () => {
    const waiting = [wait('r', 'R', -1), wait('t1', 'T1', -2), wait('t2', 'T2', -3), wait('h', 'H', -4)];
    expect(order(...waiting, wait('t3', 'T3', -1))).toBe('t3 h t2 t1 r');
  });

  it('puts what is late before what is not, but for T3', () => {
    expect(order(wait('h', 'H', -1), wait('report', 'R', 1), wait('t3', 'T3', -1))).toBe('t3 report h');
  });

  it('measures each lane by its own clock', () => {
    expect(order(wait('h', 'H', 14), wait('t2', 'T2', 30))).toBe('t2 h');
    expect(order(wait('h', 'H', 16), wait('t2', 'T2', 30))).toBe('h t2');
  });

  it('within a lane begins with what somebody lost, then what is due first, then the oldest', () => {
    const [second, third] = [wait('second', 'T2', 5), wait('third', 'T2', 5, { openedAt: now })];
    expect(order(third, second, wait('first', 'T2', -5, { isBack: true }))).toBe('first second third');
  });

  it('loses nothing and invents nothing', () => {
    fc.assert(
      fc.property(anyWaiting, (waiting) => {
        const ordered = orderQueue(waiting, now);
        expect([...ordered].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          [...waiting].sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
      }),
    );
  });

  it('never lets anything before a T3, nor something in time before something late of a lane without lost ones', () => {
    fc.assert(
      fc.property(anyWaiting, (waiting) => {
        const ordered = orderQueue(waiting, now);
        const firstOther = ordered.findIndex(({ tier }) => tier !== 'T3');
        if (firstOther >= 0) expect(ordered.slice(firstOther).some(({ tier }) => tier === 'T3')).toBe(false);
        const others = ordered.filter(({ tier, isBack }) => tier !== 'T3' && !isBack);
        const firstInTime = others.findIndex(({ dueAt }) => dueAt >= now);
        const isStraight = ordered.every(({ isBack }) => !isBack);
        if (firstInTime >= 0 && isStraight)
          expect(others.slice(firstInTime).some(({ dueAt }) => dueAt < now)).toBe(false);
      }),
    );
  });

  it('does not depend on the order in which cases are read', () => {
    fc.assert(
      fc.property(anyWaiting, (waiting) => {
        expect(orderQueue([...waiting].reverse(), now)).toEqual(orderQueue(waiting, now));
      }),
    );
  });

  it('starves nobody: with more arriving than anybody can take, each lane is served', () => {
    const served = new Map<CaseTier, number>();
    let waiting: Waiting[] = [];
    // An H a minute is as much as the one volunteer takes; every other lane has something from the start.
    for (const tier of ['T2', 'T1', 'R'] as const)
      waiting.push({ ...wait(tier, tier, 0), dueAt: now + targetMs[tier] });
    for (let at = 0; at < 5 * 24 * 60; at += 1) {
      const time = now + at * minute;
      waiting.push({ id: `h-${at}`, tier: 'H', dueAt: time + targetMs.H, openedAt: time, isBack: false });
      const [next] = orderQueue(waiting, time);
      if (next) waiting = waiting.filter((one) => one !== next);
      if (next && next.tier !== 'H') served.set(next.tier, at);
    }
    expect([...served.keys()]).toEqual(['T2', 'T1', 'R']);
    for (const [tier, at] of served) expect(at * minute).toBeLessThan(2.1 * targetMs[tier]);
  });
});

describe('counting the queue', () => {
  it('says of each lane how much waits, how much is late and since when the oldest is there', () => {
    const oldest = wait('a', 'T2', 5);
    expect(countLanes([wait('b', 'T2', -5), oldest], now)).toContainEqual({
      tier: 'T2',
      open: 2,
      late: 1,
      oldest: oldest.openedAt,
    });
    expect(countLanes([], now).map(({ open, oldest: since }) => [open, since])).toEqual(lanes.map(() => [0, null]));
  });
});

describe('the board', () => {
  const board: Board = { channelId: 'a', messageId: 'm', postedAt: now - 10 * minute, shiftId: 's' };
  const facts = { now, channelId: 'a', shiftId: 's', isSomethingLate: false, isChanged: true };

  it.each([
    ['is posted once somebody is on shift', null, facts, 'post'],
    ['is posted once something is late', null, { ...facts, shiftId: null, isSomethingLate: true }, 'post'],
    ['does not come where nobody is on and nothing is late', null, { ...facts, shiftId: null }, 'leave'],
    ['is changed while it is young', board, facts, 'change'],
    ['is left alone while it says the same', board, { ...facts, isChanged: false }, 'leave'],
    ['is posted anew when it is too old to be changed', { ...board, postedAt: now - boardAgeMs }, facts, 'post'],
    ['is posted anew for the next shift', board, { ...facts, shiftId: 't', isChanged: false }, 'post'],
    ['says once that nobody is on any more', board, { ...facts, shiftId: null }, 'change'],
    ['is posted anew in another channel', board, { ...facts, channelId: 'b' }, 'post'],
    ['waits while it is on its way', { ...board, messageId: null, postedAt: now }, facts, 'leave'],
    ['is posted anew when it did not arrive', { ...board, messageId: null }, facts, 'post'],
  ] as const)('%s', (_, had, seen, decision) => {
    expect(decideBoard(had, seen)).toBe(decision);
  });

  it('comes once in twelve hours while nobody is on', () => {
    const lonely = { ...board, shiftId: null };
    const late = { ...facts, shiftId: null, isSomethingLate: true };
    expect(decideBoard({ ...lonely, postedAt: now - lonelyBoardMs + 1 }, late)).toBe('leave');
    expect(decideBoard({ ...lonely, postedAt: now - lonelyBoardMs }, late)).toBe('post');
    expect(decideBoard({ ...lonely, postedAt: now - lonelyBoardMs }, { ...late, isSomethingLate: false })).toBe(
      'leave',
    );
  });
});
