import { describe, expect, it } from 'vitest';
import { countByBest, measureAny, measureCoverage } from '../../../src/crisis/directory/coverage.ts';
import { directoryDate, findHelp, listLines } from '../../../src/crisis/directory/directory.ts';
import { countStale, findStale, measureAge, staleAfterDays } from '../../../src/crisis/directory/find-stale.ts';

const day = 86_400_000;

describe('the whole directory', () => {
  it('is old when nothing in it was verified for more than 180 days', () => {
    const verified = Date.parse(directoryDate);
    expect(measureAge(verified + staleAfterDays * day)).toEqual({ date: directoryDate, days: 180, isStale: false });
    expect(measureAge(verified + (staleAfterDays + 1) * day)).toMatchObject({ days: 181, isStale: true });
    expect(measureAge(0).isStale).toBe(false);
  });
});

describe('what should be verified again', () => {
  it('is what was listed more than 180 days before, oldest first', () => {
    const line = listLines().find(({ listed }) => listed === '2026-08-08');
    const listed = Date.parse('2026-08-08');
    const ids = (now: number) => findStale(now).map(({ id }) => id);
    expect(ids(listed + staleAfterDays * day)).not.toContain(line?.id);
    expect(ids(listed + (staleAfterDays + 1) * day)).toContain(line?.id);
    const ages = findStale(listed + 400 * day).map(({ age }) => age);
    expect(ages).toEqual([...ages].sort((one, other) => other - one));
  });

  it('counts a vague date from the first day it can mean', () => {
    const stale = findStale(Date.parse('2026-08-01'));
    const vague = stale.filter(({ listed }) => listed === '2026');
    expect(vague.length).toBeGreaterThan(0);
    expect(vague.every(({ age }) => age === 212)).toBe(true);
  });

  it('names the newest source and where to verify', () => {
    const entry = findStale(Date.parse('2027-11-25')).find(({ id }) => id === 'us-988');
    expect(entry).toMatchObject({ country: 'US', name: '988 Suicide & Crisis Lifeline', listed: '2026-09' });
    expect(entry?.source.seen).toBe('2026-09');
    expect(entry?.site).toBe('https://988lifeline.org/');
  });

  it('includes emergency numbers, each once and in its own country', () => {
    const numbers = findStale(Date.parse('2036-01-01')).filter(({ id }) => id === 'emergency');
    expect(numbers.map(({ country }) => country)).toContain('DE');
    expect(numbers.map(({ country }) => country)).not.toContain('NF');
  });

  it('is counted apart, lines and emergency numbers', () => {
    const now = Date.parse('2036-01-01');
    const { lines, emergency } = countStale(now);
    expect(lines).toEqual({ stale: listLines().length, all: listLines().length });
    expect(emergency.stale).toBe(emergency.all);
    expect(lines.stale + emergency.stale).toBe(findStale(now).length);
    expect(countStale(Date.parse('2020-01-01')).lines).toEqual({ stale: 0, all: listLines().length });
  });

  it('is everything in ten years and nothing on the day', () => {
    const all = findStale(Date.parse('2036-01-01')).filter(({ id }) => id !== 'emergency');
    expect(all).toHaveLength(listLines().length);
    expect(findStale(Date.parse('2020-01-01'))).toEqual([]);
  });
});

describe('coverage', () => {
  it('counts countries, not lines', () => {
    const youth = measureCoverage().get('youth');
    const countries = new Set(
      listLines().flatMap(({ id, topics }) => (topics.includes('youth') ? [id.slice(0, 2)] : [])),
    );
    expect(youth?.countries).toBeGreaterThanOrEqual(countries.size);
    expect(measureCoverage().get('bereavement')?.countries).toBe(0);
    expect(measureAny().written).toBeLessThanOrEqual(measureAny().countries);
  });

  it('puts every country and territory into one class', () => {
    const all = [...countByBest().values()].flat();
    expect(all).toHaveLength(250);
    expect(new Set(all).size).toBe(250);
    expect(countByBest().get('strong')).toContain('US');
    for (const code of countByBest().get('directoryOnly') ?? []) expect(findHelp(code).emergency).toBeNull();
  });
});
