import { describe, expect, it } from 'vitest';
import { makeSplitKey, sharePlace, withPrivateKey } from '../../../src/anonymous/custody/split-key.ts';
import { openBox, sealBox } from '../../../src/anonymous/sealing/box.ts';
import { openVault } from '../../../src/storage/vault.ts';

const vault = openVault(Buffer.alloc(32, 'split keys'));

async function make(count: number) {
  const key = await makeSplitKey(
    Array.from({ length: count }, (_, index) => `1100000000000000${String(index).padStart(2, '0')}`),
    vault,
  );
  const shares = key.shares.map(({ id, shareSealed }) => Uint8Array.from(vault.unwrap(sharePlace(id), shareSealed)));
  const context = { guildId: '200000000000000001', postId: 'abcdefghijklmnopqrstuv', keyId: key.id };
  const box = sealBox(key.publicKey, context, '100000000000000001 en');
  const open = (one: Uint8Array, other: Uint8Array, changed: Partial<typeof context> = {}) =>
    withPrivateKey([one, other], (privateKey) => openBox(privateKey, { ...context, ...changed }, box));
  return { key, shares, open, box, context };
}

const at = (shares: readonly Uint8Array[], index: number): Uint8Array => shares[index] ?? new Uint8Array();

describe('a split key', () => {
  it.each([3, 4, 7, 10])('of %i custodians is put together by every two of them', async (count) => {
    const { shares, open } = await make(count);
    let pairs = 0;
    for (let one = 0; one < count; one += 1)
      for (let other = 0; other < count; other += 1) {
        if (one === other) continue;
        expect(await open(at(shares, one), at(shares, other))).toBe('100000000000000001 en');
        pairs += 1;
      }
    expect(pairs).toBe(count * (count - 1));
  });

  it('is opened by no share alone: not twice the same, not as if it were the key', async () => {
    const { shares, open, box, context } = await make(5);
    for (const share of shares) {
      await expect(open(share, share)).rejects.toThrow('duplicate');
      for (const part of [share.subarray(0, 32), share.subarray(1)])
        expect(() => openBox(part, context, box)).toThrow(/cannot be opened|not what was made/);
      await expect(open(share, new Uint8Array(33))).rejects.toThrow();
    }
  });

  it('is opened by no share with one of another key, and by no changed share', async () => {
    const [mine, other] = [await make(4), await make(4)];
    for (const share of mine.shares)
      for (const stranger of other.shares) await expect(mine.open(share, stranger)).rejects.toThrow();
    // X25519 reads three bits of a private key's first byte and two of its last as fixed (RFC 7748, section 5): a change of those bytes may
    // leave what the key does as it was.
    const whole = Array.from({ length: 33 }, (_, byte) => byte).filter((byte) => byte !== 0 && byte !== 31);
    for (const byte of whole) {
      const changed = Uint8Array.from(at(mine.shares, 1));
      changed[byte] = (changed[byte] ?? 0) ^ 1;
      await expect(mine.open(at(mine.shares, 0), changed)).rejects.toThrow();
    }
  });

  it('opens no box that was moved to another post, server or key', async () => {
    const { shares, open } = await make(3);
    const [one, other] = [at(shares, 0), at(shares, 1)];
    await expect(open(one, other, { postId: 'vutsrqponmlkjihgfedcba' })).rejects.toThrow('cannot be opened');
    await expect(open(one, other, { guildId: '200000000000000002' })).rejects.toThrow('cannot be opened');
    await expect(open(one, other, { keyId: 'vutsrqponmlkjihgfedcba' })).rejects.toThrow('cannot be opened');
  });

  it('is wiped once it was used, also when that failed', async () => {
    const { shares } = await make(3);
    const seen: Uint8Array[] = [];
    const [one, other] = [at(shares, 0), at(shares, 2)];
    await withPrivateKey([one, other], (privateKey) => {
      expect(privateKey.some((byte) => byte !== 0)).toBe(true);
      seen.push(privateKey);
    });
    const failing = withPrivateKey([one, other], (privateKey) => {
      seen.push(privateKey);
      throw new Error('It could not be used.');
    });
    await expect(failing).rejects.toThrow('It could not be used.');
    expect(seen).toHaveLength(2);
    for (const privateKey of seen) expect([...privateKey]).toEqual(Array<number>(32).fill(0));
  });
});
