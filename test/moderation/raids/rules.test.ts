import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBurstCounter } from '../../../src/moderation/raids/burst-counter.ts';
import {
  findFormer,
  findWait,
  isLive,
  isNews,
  lengthMs,
  lengths,
  measureStates,
  slowSeconds,
  staleMs,
} from '../../../src/moderation/raids/rules.ts';
import { hasInvite } from '../../../src/risk/look-alikes.ts';

const times = fc.integer({ min: 0, max: 10_000 });

describe('a burst', () => {
  const deeds = fc.array(fc.record({ who: fc.nat(8).map(String), after: fc.nat(300) }), { maxLength: 80 });

  it('is there exactly when so many different people did it within so long', () => {
    fc.assert(
      fc.property(deeds, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 1000 }), (all, people, withinMs) => {
        const counter = createBurstCounter({ people, withinMs });
        const last = new Map<string, number>();
        let now = 0;
        for (const { who, after } of all) {
          now += after;
          last.set(who, now);
          const near = [...last.values()].filter((at) => now - at < withinMs);
          const expected = near.length < people ? null : { count: near.length, since: Math.min(...near) };
          expect(counter.note(who, now)).toEqual(expected);
        }
      }),
    );
  });

  it('of one person, however often, is none', () => {
    const counter = createBurstCounter({ people: 2, withinMs: 1000 });
    for (let time = 0; time < 100; time += 1) expect(counter.note('1', time)).toBeNull();
  });

  it('is forgotten by the clock, though nobody does it again', () => {
    const counter = createBurstCounter({ people: 2, withinMs: 1000 });
    counter.note('1', 0);
    counter.note('2', 500);
    expect(counter.forgetOld(999)).toBe(true);
    expect(counter.forgetOld(1499)).toBe(true);
    expect(counter.forgetOld(1500)).toBe(false);
  });

  it('of very many remembers only so many of them', () => {
    const counter = createBurstCounter({ people: 20, withinMs: 60_000 });
    const counts = Array.from({ length: 5000 }, (_, one) => counter.note(String(one), 1)?.count ?? 0);
    expect(Math.max(...counts)).toBeLessThanOrEqual(520);
  });
});

describe('what Discord noticed', () => {
  it('is news once, and not when it is long ago', () => {
    fc.assert(
      fc.property(times, times, (at, later) => {
        expect(isNews(at, null, at + later)).toBe(true);
        expect(isNews(at, at, at + later)).toBe(false);
        expect(isNews(at, at + later, at + later)).toBe(false);
        expect(isNews(at, null, at + later + staleMs)).toBe(false);
      }),
    );
    expect(isNews(null, null, 0)).toBe(false);
  });
});

describe('a hold on newcomers', () => {
  it('never keeps anybody waiting who was there before it, nor anybody once it is over', () => {
    fc.assert(
      fc.property(times, times, times, times, (since, until, joinedAt, now) => {
        const wait = findWait({ since, until }, { joinedAt, now });
        expect(wait).toBe(now < until && joinedAt > since ? until : null);
      }),
    );
    expect(findWait(null, { joinedAt: 5, now: 1 })).toBeNull();
  });
});

describe('slow mode', () => {
  it('goes back to what it was, unless somebody changed it meanwhile', () => {
    expect(findFormer({ before: 0 }, slowSeconds)).toBe(0);
    expect(findFormer({ before: 5 }, slowSeconds)).toBe(5);
    expect(findFormer({ before: 5 }, 10)).toBeNull();
    expect(findFormer({ before: 0 }, 0)).toBeNull();
    // It was slower already: nothing was changed, and nothing is changed back.
    expect(findFormer({ before: 120 }, 120)).toBeNull();
  });
});

describe('a measure', () => {
  it('lasts for a day at most, which is what Discord takes', () => {
    for (const length of lengths) expect(lengthMs[length]).toBeLessThan(24 * 3_600_000);
  });

  it('holds until its end, unless it was refused or is over', () => {
    fc.assert(
      fc.property(fc.constantFrom(...measureStates), times, times, (state, endsAt, now) => {
        expect(isLive({ state, endsAt }, now)).toBe((state === 'asked' || state === 'on') && now < endsAt);
      }),
    );
  });
});

describe('an invitation', () => {
  it.each(['discord.gg/abc', 'see https://discord.com/invite/x-y', 'DISCORDAPP.COM/INVITE/abc', 'come to dsc.gg/abc'])(
    'is seen in %s',
    (text) => {
      expect(hasInvite(text)).toBe(true);
    },
  );

  it.each(['the discord is great', 'discord.com/channels/1/2/3', 'our discord.gg link', 'we invite you'])(
    'is not seen in %s',
    (text) => {
      expect(hasInvite(text)).toBe(false);
    },
  );
});
