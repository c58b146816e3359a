import { describe, expect, it } from 'vitest';
import { findNext } from '../../src/schedule/occurrences.ts';
import { weekdays, type Occurrence, type Plan } from '../../src/schedule/plan.ts';
import {
  addDays,
  countWall,
  findShown,
  readClock,
  readWall,
  watchClock,
  type ClockChange,
  type WallClock,
} from '../kit/wall-clocks.ts';

// Every zone, every time its clocks are moved: what is meant to happen daily at a time around that. What clocks show is asked of Intl.

const minuteMs = 60_000;

function watchAll(zones: readonly string[], from: string, to: string): WallClock[] {
  return zones.map((zone) => watchClock(zone, Date.parse(from), Date.parse(to)));
}

/** Times on the wall that a change is about: before, at the beginning of, within, at the end of and after what is left out or comes twice. */
function chooseMinutes({ at, before, after }: ClockChange): number[] {
  const [first, last] = [at + Math.min(before, after), at + Math.max(before, after)];
  const walls = [first - minuteMs, first, (first + last) / 2, last - minuteMs, last, last + minuteMs];
  return [...new Set(walls.map((wall) => Math.floor(readWall(wall).minute)))];
}

function listDaily(plan: Plan, after: string, days: number): (Occurrence | null)[] {
  const found = [findNext(plan, after)];
  while (found.length < days) found.push(findNext(plan, found.at(-1)?.date ?? null));
  return found;
}

/** What is wrong with one time of a plan; null if nothing is. */
function findFault({ date, at }: Occurrence, { minute, zone }: Plan, clock: WallClock): string | null {
  const shown = readClock(at, zone);
  const [meant, seen] = [countWall({ date, minute }), countWall(shown)];
  const says = `${zone} ${date} ${minute}: ${new Date(at).toISOString()}, clocks show ${shown.date} ${shown.minute}`;
  if (at !== findShown({ date, minute }, clock)) return `not the first: ${says}`;
  if (seen === meant) return null;
  const before = countWall(readClock(at - 1, zone));
  return before < meant && meant < seen ? null : `not what was meant: ${says}`;
}

/** What is wrong with daily plans around one change. */
function findFaults(change: ClockChange, clock: WallClock): string[] {
  const { date } = readWall(change.at + change.before);
  const days = [-1, 0, 1].map((ahead) => addDays(date, ahead));
  return chooseMinutes(change).flatMap((minute) => {
    const plan: Plan = {
      rhythm: { kind: 'weekly', weekdays, everyWeeks: 1 },
      ...{ minute, zone: clock.zone, from: '2000-01-01', pauses: [] },
    };
    const found = listDaily(plan, addDays(date, -2), days.length);
    const wrong = found.map((one) => (one ? findFault(one, plan, clock) : 'none')).filter((fault) => fault !== null);
    const dates = found.map((one) => one?.date);
    return days.every((day, place) => day === dates[place]) ? wrong : [...wrong, `${clock.zone} ${dates.join()}`];
  });
}

function summarise(clocks: readonly WallClock[]) {
  const changes = clocks.flatMap(({ changes }) => changes);
  return {
    changes: changes.length,
    moved: clocks.filter(({ changes }) => changes.length > 0).length,
    faults: clocks.flatMap((clock) => clock.changes.flatMap((change) => findFaults(change, clock))),
  };
}

describe('whenever clocks are moved, what happens daily happens once a day, at the time that was meant', () => {
  it('in every zone, from 2024 to 2030', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const { changes, moved, faults } = summarise(watchAll(zones, '2024-01-01T00:00:00Z', '2031-01-01T00:00:00Z'));

    expect(faults).toEqual([]);
    // It would show nothing where no clock was moved.
    expect(moved).toBeGreaterThan(100);
    expect(changes).toBeGreaterThan(14 * 100);
  });

  it.each([
    // Four times a year, around Ramadan.
    ['Africa/Casablanca', '2012-01-01', '2024-01-01', 37],
    ['Africa/Cairo', '2010-01-01', '2024-01-01', 10],
    ['Asia/Gaza', '2008-01-01', '2024-01-01', 25],
    ['America/Nuuk', '2022-01-01', '2024-01-01', 3],
    ['Pacific/Apia', '2009-01-01', '2022-01-01', 20],
    ['Pacific/Fakaofo', '2011-01-01', '2013-01-01', 1],
    ['Antarctica/Casey', '2009-01-01', '2024-01-01', 8],
    ['America/Sao_Paulo', '2009-01-01', '2020-01-01', 20],
    ['Asia/Tehran', '2012-01-01', '2024-01-01', 20],
    ['America/Caracas', '2007-01-01', '2017-01-01', 2],
    ['Asia/Pyongyang', '2015-01-01', '2019-01-01', 2],
  ])('in %s, from %s to %s', (zone, from, to, atLeast) => {
    const { changes, faults } = summarise(watchAll([zone], `${from}T00:00:00Z`, `${to}T00:00:00Z`));

    expect(faults).toEqual([]);
    expect(changes).toBeGreaterThanOrEqual(atLeast);
  });
});
