import { findNamed, findNear, listNamed } from '../../../src/groups/search-names.ts';
import { describe, expect, it } from 'vitest';
import { chooseGroups, countFree, guessWait, roundSize, turnTo } from '../../../src/groups/joining/rules.ts';
import { makeGroup } from '../../kit/groups.ts';

const anything = { topic: null, language: null, format: null, age: null };
const size = (count: number, more = false) => ({ count, more });

describe('the list of groups', () => {
  it('begins with groups in the reader’s language, each part by name', () => {
    const groups = [
      makeGroup({ name: 'Zebra', language: 'de' }),
      makeGroup({ name: 'Birch' }),
      makeGroup({ name: 'Attic', language: 'de' }),
      makeGroup({ name: 'Cove', state: 'archived' }),
    ];
    expect(chooseGroups(groups, anything, 'de').map(({ name }) => name)).toEqual(['Attic', 'Zebra', 'Birch']);
  });

  it('has a page for every number, the nearest where there is none', () => {
    const all = [1, 2, 3, 4, 5, 6, 7];
    expect(turnTo(all, 2, 5)).toEqual({ shown: [6, 7], page: 2, pages: 2 });
    expect(turnTo(all, 99, 5).page).toBe(2);
    expect(turnTo(all, 0, 5).page).toBe(1);
    expect(turnTo([], 3, 5)).toEqual({ shown: [], page: 1, pages: 1 });
  });
});

describe('a size', () => {
  it.each([
    [0, null],
    [4, null],
    [5, 5],
    [9, 5],
    [49, 45],
    [57, 50],
    [128, 120],
  ])('of %i is shown as %s', (count, shown) => {
    expect(roundSize(size(count))?.count ?? null).toBe(shown);
  });

  it('beyond what Discord counts is shown as fifty or more', () => {
    expect(roundSize(size(49, true))).toEqual({ count: 50, more: true });
  });

  it('says how many places are free, as far as it can be known', () => {
    expect(countFree({ sizeLimit: 12, belonging: 'role' }, size(9))).toBe(3);
    expect(countFree({ sizeLimit: 12, belonging: 'role' }, size(40))).toBe(0);
    expect(countFree({ sizeLimit: null, belonging: 'role' }, size(40))).toBeNull();
    expect(countFree({ sizeLimit: null, belonging: 'overwrite' }, size(900))).toBe(0);
    expect(countFree({ sizeLimit: 50, belonging: 'thread' }, size(49, true))).toBe(0);
    expect(countFree({ sizeLimit: 200, belonging: 'thread' }, size(49, true))).toBeNull();
    expect(countFree({ sizeLimit: 12, belonging: 'thread' }, null)).toBeNull();
  });
});

describe('what somebody in line may expect', () => {
  it.each([
    [1, 0, 'unknown'],
    [1, 1, 'unknown'],
    [1, 10, 'days'],
    [3, 10, 'weeks'],
    [20, 10, 'months'],
    [200, 10, 'unknown'],
  ] as const)('at place %i, with %i places free in a month: %s', (place, freed, expected) => {
    expect(guessWait(place, freed, 30)).toBe(expected);
  });
});

describe('a typed name', () => {
  const groups = ['Harbour', 'Harbour Lights', 'Café Ümit', '灯台', '🌊'].map((name) => makeGroup({ name }));
  const find = (typed: string) => findNamed(groups, typed)?.name ?? null;

  it('finds a group by its id, its name in any writing, or the one name that holds it', () => {
    expect(find(groups[2]?.id ?? '')).toBe('Café Ümit');
    expect(find('  harbour ')).toBe('Harbour');
    expect(find('lights')).toBe('Harbour Lights');
    expect(find('cafe umit')).toBe('Café Ümit');
    expect(find('灯台')).toBe('灯台');
    expect(find('🌊')).toBe('🌊');
  });

  it('finds none where it could be several, or none', () => {
    for (const typed of ['harb', '', '***', 'zzz', '@everyone']) expect(find(typed), typed).toBeNull();
  });

  it('is shown names that hold it, those that begin with it first; and names that are near', () => {
    expect(listNamed(groups, 'li').map(({ name }) => name)).toEqual(['Harbour Lights']);
    expect(listNamed(groups, '')).toHaveLength(5);
    expect(findNear(groups, 'harbuor').map(({ name }) => name)).toEqual(['Harbour', 'Harbour Lights']);
    expect(findNear(groups, 'qqqqq')).toEqual([]);
  });
});
