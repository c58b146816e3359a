import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNext, findNextAfter, listFrom } from '../../src/schedule/occurrences.ts';
import { type Occurrence, type Pause, type Plan, type Rhythm } from '../../src/schedule/plan.ts';
import { anyPlan, fitsPause, fitsPlan, fitsRhythm, listDays } from '../kit/plans.ts';
import { fiftyZones } from '../kit/simulate-days.ts';
import { addDays, findShown, watchClock, type WallClock } from '../kit/wall-clocks.ts';

const hourMs = 3_600_000;

function makePlan(rhythm: Rhythm, from: string, pauses: readonly Pause[] = []): Plan {
  return { rhythm, minute: 9 * 60, zone: 'Europe/Berlin', from, pauses };
}

/** Times of a plan from its first day on, as many as asked for at most. */
function listFirst(plan: Plan, count: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (let next = findNext(plan, null); next && found.length < count; next = findNext(plan, next.date))
    found.push(next);
  return found;
}

function datesOf(plan: Plan, count: number): string[] {
  return listFirst(plan, count).map(({ date }) => date);
}

describe('every week', () => {
  it('on its days, from the first day on', () => {
    const plan = makePlan({ kind: 'weekly', weekdays: [5, 1], everyWeeks: 1 }, '2026-11-26');
    expect(datesOf(plan, 4)).toEqual(['2026-11-27', '2026-11-30', '2026-12-04', '2026-12-07']);
  });

  it('every other week is counted from the week of the first day, and across the turn of the year', () => {
    const plan = makePlan({ kind: 'weekly', weekdays: [1, 3], everyWeeks: 2 }, '2026-12-16');
    expect(datesOf(plan, 5)).toEqual(['2026-12-16', '2026-12-28', '2026-12-30', '2027-01-11', '2027-01-13']);
  });

  it('whose day is over in the first week begins when its week comes again', () => {
    const plan = makePlan({ kind: 'weekly', weekdays: [1], everyWeeks: 3 }, '2026-11-26');
    expect(datesOf(plan, 3)).toEqual(['2026-12-14', '2027-01-04', '2027-01-25']);
  });

  it('a week begins on Monday: Sunday is the last of it', () => {
    const plan = makePlan({ kind: 'weekly', weekdays: [7, 1], everyWeeks: 2 }, '2026-11-29');
    expect(datesOf(plan, 4)).toEqual(['2026-11-29', '2026-12-07', '2026-12-13', '2026-12-21']);
  });

  it('on no day is never', () => {
    expect(findNext(makePlan({ kind: 'weekly', weekdays: [], everyWeeks: 1 }, '2026-11-26'), null)).toBeNull();
  });
});

describe('every month', () => {
  it('on the 31st is on the last day of a month that is shorter', () => {
    const plan = makePlan({ kind: 'monthly-date', day: 31 }, '2027-11-30');
    expect(datesOf(plan, 6)).toEqual([
      ...['2027-11-30', '2027-12-31', '2028-01-31'],
      ...['2028-02-29', '2028-03-31', '2028-04-30'],
    ]);
  });

  it('on the 29th is on 29 February in leap years, and else on the 28th', () => {
    const plan = makePlan({ kind: 'monthly-date', day: 29 }, '2027-02-01');
    const inFebruary = datesOf(plan, 80).filter((date) => date.slice(5, 7) === '02');
    expect(inFebruary.slice(0, 6)).toEqual([
      ...['2027-02-28', '2028-02-29', '2029-02-28'],
      ...['2030-02-28', '2031-02-28', '2032-02-29'],
    ]);
  });

  it('on the last Friday, whether it is the fourth or the fifth', () => {
    const plan = makePlan({ kind: 'monthly-weekday', nth: 'last', weekday: 5 }, '2026-09-26');
    expect(datesOf(plan, 5)).toEqual(['2026-10-30', '2026-11-27', '2026-12-25', '2027-01-29', '2027-02-26']);
  });

  it('on the first Monday, be it the first day of the month or its seventh', () => {
    const plan = makePlan({ kind: 'monthly-weekday', nth: 1, weekday: 1 }, '2027-01-01');
    expect(datesOf(plan, 6)).toEqual([
      ...['2027-01-04', '2027-02-01', '2027-03-01'],
      ...['2027-04-05', '2027-05-03', '2027-06-07'],
    ]);
  });
});

describe('once', () => {
  it('is once, be it years ahead', () => {
    const plan = makePlan({ kind: 'once', date: '2031-02-28' }, '2026-11-26');
    expect(datesOf(plan, 2)).toEqual(['2031-02-28']);
  });

  it('is never when its day is left out, or lies before the first', () => {
    const pause = { from: '2026-12-24', to: '2027-01-01', yearly: false };
    expect(findNext(makePlan({ kind: 'once', date: '2026-12-31' }, '2026-11-26', [pause]), null)).toBeNull();
    expect(findNext(makePlan({ kind: 'once', date: '2026-11-25' }, '2026-11-26'), null)).toBeNull();
  });
});

describe('what is left out', () => {
  const mondays = { kind: 'weekly', weekdays: [1], everyWeeks: 1 } as const;

  it('every year, across the turn of the year, first and last day included', () => {
    const plan = makePlan(mondays, '2026-12-14', [{ from: '2020-12-21', to: '2021-01-04', yearly: true }]);
    expect(datesOf(plan, 2)).toEqual(['2026-12-14', '2027-01-11']);
    expect(findNext(plan, '2027-12-13')?.date).toBe('2027-12-20');
    expect(findNext(plan, '2027-12-20')?.date).toBe('2028-01-10');
  });

  it('for years does not end what comes after it', () => {
    const plan = makePlan(mondays, '2026-11-26', [{ from: '2026-11-01', to: '2030-10-31', yearly: false }]);
    expect(datesOf(plan, 1)).toEqual(['2030-11-04']);
  });

  it('on 29 February leaves out no day in other years', () => {
    const leapDay = { from: '2028-02-29', to: '2028-02-29', yearly: true };
    const plan = makePlan({ kind: 'weekly', weekdays: [1, 2, 3, 4, 5, 6, 7], everyWeeks: 1 }, '2027-02-28', [leapDay]);
    expect(datesOf(plan, 2)).toEqual(['2027-02-28', '2027-03-01']);
    expect(findNext(plan, '2028-02-28')?.date).toBe('2028-03-01');
  });

  it('all but 29 February leaves that', () => {
    const others = { from: '2026-03-01', to: '2026-02-28', yearly: true };
    expect(datesOf(makePlan({ kind: 'monthly-date', day: 31 }, '2026-11-26', [others]), 2)).toEqual([
      ...['2028-02-29', '2032-02-29'],
    ]);
  });

  it('all days of the year leaves nothing', () => {
    const halves = [
      { from: '2026-01-01', to: '2026-06-30', yearly: true },
      { from: '2026-07-01', to: '2026-12-31', yearly: true },
    ];
    expect(findNext(makePlan(mondays, '2026-11-26', halves), null)).toBeNull();
  });
});

it('where a whole day was left out, what was meant for it came with the next', () => {
  const plan = {
    ...makePlan({ kind: 'weekly', weekdays: [4, 5, 6], everyWeeks: 1 }, '2011-12-29'),
    zone: 'Pacific/Apia',
  };
  expect(listFirst(plan, 3).map(({ date, at }) => [date, new Date(at).toISOString()])).toEqual([
    ['2011-12-29', '2011-12-29T19:00:00.000Z'],
    ['2011-12-30', '2011-12-30T10:00:00.000Z'],
    ['2011-12-31', '2011-12-30T19:00:00.000Z'],
  ]);
  expect(findNextAfter(plan, Date.parse('2011-12-30T09:59:59.999Z'))?.date).toBe('2011-12-30');
  expect(findNextAfter(plan, Date.parse('2011-12-30T10:00:00Z'))?.date).toBe('2011-12-31');
});

describe('of plans of every kind', () => {
  /** Four years and more, so that a leap day is among them. */
  const days = 1_470;
  const plans = anyPlan(fiftyZones, { min: 2011, max: 2030 });
  const clocks = new Map<string, WallClock>();

  function clockOf(zone: string): WallClock {
    const clock =
      clocks.get(zone) ?? watchClock(zone, Date.parse('2010-12-01T00:00:00Z'), Date.parse('2036-01-01T00:00:00Z'));
    clocks.set(zone, clock);
    return clock;
  }

  /** All times within some days of the first, found by looking at each day and at the clocks. */
  function listAll(plan: Plan): Occurrence[] {
    const clock = clockOf(plan.zone);
    return listDays(plan, plan.from, days).map((date) => ({
      date,
      at: findShown({ date, minute: plan.minute }, clock),
    }));
  }

  function listFound(plan: Plan): Occurrence[] {
    const end = addDays(plan.from, days);
    const found: Occurrence[] = [];
    for (let next = findNext(plan, null); next && next.date < end; next = findNext(plan, next.date)) {
      found.push(next);
      if (found.length > days) throw new Error('More than one a day.');
    }
    return found;
  }

  it('each day is found that looking at every day finds, at the time that clocks show, and no other', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(listFound(plan)).toEqual(listAll(plan));
      }),
      { numRuns: 150 },
    );
  });

  it('days follow each other, times never go back, each day fits the rhythm and lies in no pause', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const found = listFirst(plan, 40);
        for (const [place, { date, at }] of found.entries()) {
          const before = found[place - 1];
          if (before) expect(before.date < date && before.at <= at, date).toBe(true);
          expect(date >= plan.from && fitsRhythm(date, plan.rhythm, plan.from), date).toBe(true);
          expect(plan.pauses.some((pause) => fitsPause(date, pause))).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the next after any instant is the first that is later, and so are those that follow', () => {
    const anyShift = fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -50 * hourMs, max: 50 * hourMs }));
    fc.assert(
      fc.property(plans, fc.nat(), fc.constantFrom('time', 'day'), anyShift, (plan, pick, around, shift) => {
        const all = listAll(plan);
        const ahead = pick % (days - 100);
        const day = { date: addDays(plan.from, ahead), minute: plan.minute };
        const time = all[pick % Math.max(all.length, 1)]?.at;
        const instant = (around === 'time' && time !== undefined ? time : findShown(day, clockOf(plan.zone))) + shift;
        const later = all.filter(({ at }) => at > instant);

        // What lies behind the last day that was looked at is not known here.
        const known = Math.min(later.length, 3);
        expect(listFrom(plan, findNextAfter(plan, instant), known)).toEqual(later.slice(0, known));
        if (known > 0) expect(findNextAfter(plan, instant)).toEqual(later[0]);
        else expect((findNextAfter(plan, instant)?.date ?? '9999') >= addDays(plan.from, days)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('a day that is over does not come again, whatever becomes of the rules of its zone', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...fiftyZones), (plan, otherZone) => {
        for (const { date } of listFirst(plan, 10)) {
          const next = findNext(plan, date);
          const afterTheUpdate = findNext({ ...plan, zone: otherZone }, date);
          if (next) expect(next.date > date, `${next.date} after ${date}`).toBe(true);
          expect(afterTheUpdate?.date).toBe(next?.date);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('looking from any day, be it one of the plan or not, finds the first one later', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: -40, max: 400 }), (plan, ahead) => {
        const after = addDays(plan.from, ahead);
        const next = findNext(plan, after);
        const inBetween = listDays(plan, addDays(after, 1), days).find((date) => fitsPlan(date, plan));
        if (inBetween === undefined) expect((next?.date ?? '9999') > addDays(after, days)).toBe(true);
        else expect(next?.date).toBe(inBetween);
      }),
      { numRuns: 150 },
    );
  });
});
