import { describe, expect, it } from 'vitest';
import { drawMended } from '../../../src/groups/doctor/cards.ts';
import { examine } from '../../../src/groups/doctor/examine.ts';
import { en } from '../../../src/words/en.ts';
import { plainView } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';

const group = makeGroup();

describe('a role that memory does not know', () => {
  it.each([
    ['is unknown where Discord has it', { '320000000000000001': 0 }, []],
    ['is gone where Discord has it no more', {}, ['role-gone']],
  ])('%s', async (_, roles, expected) => {
    const places = {
      lookUp: () => Promise.resolve('unknown' as const),
      readChannel: () => Promise.resolve(null),
      countRoles: () => Promise.resolve(new Map<string, number>(Object.entries(roles))),
    };
    const { drift } = await examine(group, { view: plainView, places });
    expect(drift.map(({ kind }) => kind).filter((kind) => kind.startsWith('role'))).toEqual(expected);
  });
});

it('is told on one card for as many groups as are looked at', () => {
  const mended = Array.from({ length: 40 }, () => ({ group, done: ['role-gone' as const], failed: [] }));
  const [panel] = drawMended(mended, en).components ?? [];
  expect(panel).toHaveProperty('components.length', 1);
});
