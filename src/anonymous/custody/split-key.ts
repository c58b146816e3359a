import { combine, split } from 'shamir-secret-sharing';
import { newId } from '../../storage/ids.ts';
import type { Sealed, Vault } from '../../storage/vault.ts';
import { makeCustodyKeyPair } from '../sealing/box.ts';
import { holderPlace, threshold } from './custody.ts';
import { makeShareMark } from './share-text.ts';

/** A key before it is saved: its public half, and each custodian's share as it is kept until they fetch it. */
export interface NewKey {
  id: string;
  publicKey: Uint8Array<ArrayBuffer>;
  shares: readonly { id: string; holderSealed: Sealed; shareSealed: Sealed; shareMark: string }[];
}

/** Where a share lies until it is fetched. */
export function sharePlace(shareId: string) {
  return { table: 'CustodyShare', column: 'shareSealed', row: shareId };
}

/** Makes a key and splits its private half among its holders; that half, and every share in the clear, is wiped before this resolves. */
export async function makeSplitKey(holderIds: readonly string[], vault: Vault): Promise<NewKey> {
  const { publicKey, privateKey } = makeCustodyKeyPair();
  const parts = await split(privateKey, holderIds.length, threshold).finally(() => privateKey.fill(0));
  const shares = parts.map((part, index) => {
    const id = newId();
    const share = {
      id,
      holderSealed: vault.seal(holderPlace(id), holderIds[index] ?? ''),
      shareSealed: vault.wrap(sharePlace(id), part),
      shareMark: makeShareMark(vault, part),
    };
    part.fill(0);
    return share;
  });
  return { id: newId(), publicKey: Uint8Array.from(publicKey), shares };
}

/**
 * Puts a key together from two shares, does something with its private half, and wipes it. Two shares that do not belong together give a
 * key that opens nothing.
 */
export async function withPrivateKey<T>(
  shares: readonly [Uint8Array, Uint8Array],
  use: (privateKey: Uint8Array) => T,
): Promise<T> {
  const privateKey = await combine([...shares]);
  try {
    return use(privateKey);
  } finally {
    privateKey.fill(0);
  }
}
