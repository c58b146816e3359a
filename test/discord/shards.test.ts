import { describe, expect, it } from 'vitest';
import { findShard, listShards } from '../../src/discord/shards.ts';

describe('shards', () => {
  it('are those that Discord says, by the time in a server’s id', () => {
    expect(findShard('197038439483310086', 1)).toBe(0);
    expect(findShard('197038439483310086', 16)).toBe(Number((197038439483310086n >> 22n) % 16n));
    expect(findShard((5n << 22n).toString(), 4)).toBe(1);
    expect(findShard(((5n << 22n) + 4_194_303n).toString(), 4)).toBe(1);
    expect(findShard((6n << 22n).toString(), 4)).toBe(2);
  });

  it('of a range are all from the first to the last', () => {
    expect(listShards({ first: 4, last: 7, count: 16 })).toEqual([4, 5, 6, 7]);
    expect(listShards({ first: 0, last: 0, count: 1 })).toEqual([0]);
  });
});
