import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createVault,
  ForeignKeyError,
  openVault,
  readKeyId,
  readMasterKey,
  TamperedError,
  type Place,
} from '../../src/storage/vault.ts';

const key = Buffer.alloc(32, 'a key');
const vault = openVault(key);
const place: Place = { table: 'Case', column: 'holderSealed', row: 'case-1' };

describe('what is sealed', () => {
  it('is opened at its place, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(vault.open(place, vault.seal(place, text))).toBe(text);
      }),
    );
  });

  it('does not show the text, and looks different every time', () => {
    const first = vault.seal(place, 'somebody in need');
    expect(Buffer.from(first).includes('somebody')).toBe(false);
    expect(vault.seal(place, 'somebody in need')).not.toEqual(first);
  });

  it('says the version of its form in its first byte', () => {
    expect(vault.seal(place, 'x')[0]).toBe(1);
  });

  it('cannot be opened after any one of its bits was turned', () => {
    const sealed = vault.seal(place, 'ten bytes!');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Uint8Array.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => vault.open(place, changed)).toThrow(Error);
    }
  });

  it('cannot be opened when it was cut at any point, or made longer', () => {
    const sealed = vault.seal(place, 'ten bytes!');
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => vault.open(place, sealed.subarray(0, length))).toThrow(Error);
    expect(() => vault.open(place, Uint8Array.from([...sealed, 0]))).toThrow(TamperedError);
  });

  it.each([
    ['row', { ...place, row: 'case-2' }],
    ['column', { ...place, column: 'other' }],
    ['table', { ...place, table: 'Flag' }],
    ['row, even if the names run together alike', { table: 'Case', column: 'holderSealedc', row: 'ase-1' }],
  ])('cannot be opened in another %s', (_, elsewhere) => {
    expect(() => vault.open(elsewhere, vault.seal(place, 'x'))).toThrow(TamperedError);
  });

  it('is known as sealed with another key when that is so', () => {
    const other = openVault(Buffer.alloc(32, 'another key'));
    expect(() => other.open(place, vault.seal(place, 'x'))).toThrow(ForeignKeyError);
  });

  it('cannot be opened as a wrapped key, nor a wrapped key as a text', () => {
    expect(() => vault.unwrap(place, vault.seal(place, 'x'))).toThrow(ForeignKeyError);
    expect(() => vault.open(place, vault.wrap(place, Buffer.of(1)))).toThrow(ForeignKeyError);
  });

  it('names its column and never its row when it cannot be opened', () => {
    expect(() => vault.open(place, Buffer.alloc(60, 1))).toThrow('A value of Case.holderSealed cannot be opened.');
  });
});

describe('a keyed hash', () => {
  it('is the same for the same purpose and parts, at full length', () => {
    expect(vault.digest('member', '42')).toBe(openVault(key).digest('member', '42'));
    expect(vault.digest('member', '42')).toMatch(/^[\w-]{43}$/);
  });

  it('differs by purpose, by part, by where one part ends, and by key', () => {
    const digests = [
      vault.digest('member', '42'),
      vault.digest('lane', '42'),
      vault.digest('member', '43'),
      vault.digest('member', '4', '2'),
      vault.digest('member4', '2'),
      openVault(Buffer.alloc(32, 'another key')).digest('member', '42'),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('stays what it was in earlier versions, or nobody would be found again', () => {
    expect(vault.digest('member', '42')).toBe('cGxTVXJBMON-Cmg9wL-r_oP-b6fxnAtJjwUx4gcRYO8');
    expect(vault.checkValue).toBe('1.nQ4ypcm9yOfC7TO5Oe8NBxt_kjHcb9UnkQf6bOGkpoM');
  });
});

describe('once the master key was replaced', () => {
  const [before, after] = [readMasterKey(key), readMasterKey(Buffer.alloc(32, 'another key'))];
  const known = [after.sealing, before.sealing];
  const newer = createVault(after, () => ({ marks: before.marks, writing: after.sealing, known }));
  const elsewhere = { ...place, row: 'case-2' };

  it('what the old one sealed and wrapped is opened, and sealed anew with the new one', () => {
    const [sealed, wrapped] = [vault.seal(place, 'kept'), vault.wrap(place, Buffer.of(1, 2))];
    expect(newer.open(place, sealed)).toBe('kept');
    const [resealed, rewrapped] = [newer.renew(place, sealed), newer.renew(place, wrapped)];
    expect([readKeyId(resealed), readKeyId(rewrapped)].map((id) => Buffer.from(id))).toEqual([
      after.sealing.fields.id,
      after.sealing.keys.id,
    ]);
    expect(newer.open(place, resealed)).toBe('kept');
    expect(newer.unwrap(place, rewrapped)).toEqual(Buffer.of(1, 2));
    expect(() => vault.open(place, resealed)).toThrow(ForeignKeyError);
  });

  it('what is put around a value gives back that value, at its place alone, and however often', () => {
    const sealed = vault.seal(place, 'kept');
    const enclosed = newer.enclose(place, newer.enclose(place, sealed));
    expect(newer.open(place, enclosed)).toBe('kept');
    expect(Uint8Array.from(newer.first(place, enclosed))).toEqual(sealed);
    expect(enclosed).toHaveLength(newer.enclose(place, sealed).length);
    expect(() => newer.open(elsewhere, enclosed)).toThrow(TamperedError);
    expect(() => vault.open(place, enclosed)).toThrow(ForeignKeyError);
    expect(newer.open(place, newer.renew(place, enclosed))).toBe('kept');
  });

  it('nothing else is sealed anew, and everybody is found as before', () => {
    expect(() => newer.renew(place, openVault(Buffer.alloc(32, 'a third')).seal(place, 'x'))).toThrow(ForeignKeyError);
    expect(() => newer.renew(elsewhere, vault.seal(place, 'x'))).toThrow(TamperedError);
    expect(newer.digest('member', '42')).toBe(vault.digest('member', '42'));
  });
});

it('a value sealed by the first version is opened by this one', () => {
  expect(
    vault.open(place, Buffer.from('AW6ZQHXaVHBKuRGctCt27N2usWXt0IbYrHg/vvhbIvVmPdP+Pn6H1vZJqbs7ZGuI', 'base64')),
  ).toBe('kept since 2026');
});

it('a master key of another length is refused', () => {
  expect(() => openVault(Buffer.alloc(31))).toThrow(RangeError);
});
