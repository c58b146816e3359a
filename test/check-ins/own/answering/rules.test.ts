import { describe, expect, it } from 'vitest';
import {
  comesBack,
  decideLater,
  listOthers,
  quietBefore,
  readLaterWish,
} from '../../../../src/check-ins/own/answering/rules.ts';
import { mostPutOff } from '../../../../src/check-ins/own/ask-card.ts';
import { makePlan } from '../../../kit/check-ins.ts';

const now = Date.parse('2026-11-26T19:00:00Z');
const hour = 3_600_000;
const plan = makePlan(now, { zone: 'UTC' });
const hours = { plan, quiet: null };
const ask = { state: 'asked', putOff: 0, closesAt: now + 5 * hour } as const;
const anew = { minutes: 60, turn: 0, until: null } as const;

describe('being asked later', () => {
  it('is an hour from now, and is counted', () => {
    expect(decideLater(anew, ask, hours, now)).toEqual({ at: now + hour, turn: 1 });
    expect(decideLater({ ...anew, minutes: 180, turn: 2 }, { ...ask, putOff: 2 }, hours, now)).toEqual({
      at: now + 3 * hour,
      turn: 3,
    });
  });

  it('is for three times', () => {
    for (const turn of [0, mostPutOff])
      expect(decideLater({ ...anew, turn }, { ...ask, putOff: mostPutOff }, hours, now)).toBe('enough');
  });

  it('is of the newest message alone: whoever presses an older one, or twice, changes nothing', () => {
    expect(decideLater(anew, { ...ask, putOff: 1 }, hours, now)).toBe('before');
    expect(decideLater({ ...anew, turn: 2 }, { ...ask, putOff: 1 }, hours, now)).toBe('before');
  });

  it('can be changed until it comes, and is counted once', () => {
    const changed = { minutes: 30, turn: 3, until: now + 1 } as const;
    const put = { ...ask, putOff: 3 };
    expect(decideLater(changed, put, hours, now)).toEqual({ at: now + hour / 2, turn: 3 });
    expect(decideLater({ ...changed, until: now }, put, hours, now)).toBe('before');
    expect(decideLater({ ...changed, turn: 2 }, put, hours, now)).toBe('before');
  });

  it.each(['answered', 'skipped', 'missed'] as const)('has nothing to do where it was %s', (state) => {
    expect(decideLater(anew, { ...ask, state }, hours, now)).toBe('done');
  });

  it('is never at the end of it or after', () => {
    expect(decideLater(anew, { ...ask, closesAt: now + hour }, hours, now)).toBe('over');
    expect(decideLater(anew, { ...ask, closesAt: now + hour + 1 }, hours, now)).toEqual({ at: now + hour, turn: 1 });
  });

  it('is never in quiet hours by the clock on their wall, over midnight too', () => {
    const late = { ...ask, closesAt: now + 30 * hour };
    const berlin = makePlan(now, { zone: 'Europe/Berlin' });
    // 20:00 in London is 21:00 in Berlin.
    const quiet = { from: 21 * 60, to: 7 * 60 };
    expect(decideLater(anew, late, { plan: berlin, quiet }, now)).toBe('quiet');
    expect(decideLater(anew, late, { plan, quiet }, now)).toEqual({ at: now + hour, turn: 1 });
    expect(decideLater({ ...anew, minutes: 180 }, late, { plan, quiet }, now)).toBe('quiet');
    expect(decideLater(anew, late, { plan, quiet }, now + 9 * hour)).toBe('quiet');
    expect(decideLater(anew, late, { plan, quiet }, now + 11 * hour)).toMatchObject({ turn: 1 });
  });

  it('offers the other times that fit, and no others', () => {
    expect(listOthers(60, ask, hours, now)).toEqual([30, 180]);
    expect(listOthers(30, { ...ask, closesAt: now + 2 * hour }, hours, now)).toEqual([60]);
    const quiet = { from: 19 * 60 + 15, to: 21 * 60 };
    expect(listOthers(60, ask, { plan, quiet }, now)).toEqual([180]);
  });

  it('reads what buttons say: an hour where they say nothing else', () => {
    expect(readLaterWish({ turn: '0' })).toEqual(anew);
    const until = Math.floor(now / 1000);
    expect(readLaterWish({ turn: '2', minutes: '180', until: until.toString(36) })).toEqual({
      minutes: 180,
      turn: 2,
      until: until * 1000,
    });
  });
});

it('whoever let a few times pass comes back; whoever let one or two pass does not', () => {
  expect(comesBack({ unanswered: quietBefore - 1 })).toBe(false);
  expect(comesBack({ unanswered: quietBefore })).toBe(true);
});
