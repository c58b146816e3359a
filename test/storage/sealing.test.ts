import { describe, expect, it } from 'vitest';
import { openIfReadable, openReadable, openUndamaged, tryOpening } from '../../src/storage/sealing.ts';
import { ForeignKeyError, openVault, TamperedError } from '../../src/storage/vault.ts';

const vault = openVault(Buffer.alloc(32, 1));
const place = (row: string) => ({ table: 'Thing', column: 'sealed', row });
const whole = { row: 'a', sealed: vault.seal(place('a'), 'kept') };
const damaged = {
  row: 'b',
  sealed: vault.seal(place('b'), 'lost').map((byte, at, { length }) => (at === length - 1 ? byte ^ 1 : byte)),
};
const foreign = { row: 'c', sealed: openVault(Buffer.alloc(32, 2)).seal(place('c'), 'of another key') };
const open = ({ row, sealed }: typeof whole) => vault.open(place(row), sealed);

describe('what was damaged', () => {
  it('is nothing by itself, and is left out among others', () => {
    expect(() => open(damaged)).toThrow(TamperedError);
    expect(tryOpening(() => open(damaged))).toBeNull();
    expect(tryOpening(() => open(whole))).toBe('kept');
    for (const openAll of [openReadable, openUndamaged]) {
      expect(openAll([damaged, whole, damaged], open)).toEqual(['kept']);
      // What opens as null is there.
      expect(openAll([whole], () => null)).toEqual([null]);
    }
  });

  it('is nothing where it takes longer to open', async () => {
    expect(await openIfReadable(() => Promise.resolve().then(() => open(damaged)))).toBeNull();
    expect(await openIfReadable(() => Promise.resolve(open(whole)))).toBe('kept');
    await expect(openIfReadable(() => Promise.reject(new Error('the database is away')))).rejects.toThrow('away');
  });
});

it('what another key opens is not taken for damaged where something is written by it: the key may be about to come', async () => {
  expect(() => tryOpening(() => open(foreign))).toThrow(ForeignKeyError);
  expect(() => openUndamaged([whole, foreign], open)).toThrow(ForeignKeyError);
  expect(openReadable([whole, foreign], open)).toEqual(['kept']);
  await expect(openIfReadable(() => Promise.resolve().then(() => open(foreign)))).rejects.toThrow(ForeignKeyError);
});
