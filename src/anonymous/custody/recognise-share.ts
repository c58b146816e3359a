import { refuse } from '../../discord/user-error.ts';
import type { Vault } from '../../storage/vault.ts';
import { makeShareMark, readShare } from './share-text.ts';
import type { CustodyKey, Share } from './store.ts';

/** A share that somebody entered, and whose it is. Wipe `bytes` when they are used up. */
export interface Recognised {
  key: CustodyKey;
  share: Share;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Recognises the share that somebody entered among those of `keys`; it has to be their own.
 * @throws {UserError} `share-none`, `share-mistyped`, `share-newer`, `share-unknown`
 */
export function recogniseShare(
  typed: string,
  userId: string,
  keys: readonly CustodyKey[],
  vault: Pick<Vault, 'digest'>,
): Recognised {
  const read = readShare(typed);
  if (read.kind === 'none') throw refuse('share-none');
  if (read.kind === 'mistyped') throw refuse('share-mistyped');
  if (read.kind === 'newer') throw refuse('share-newer');
  const mark = makeShareMark(vault, read.bytes);
  for (const key of keys)
    for (const share of key.shares)
      if (share.mark === mark && share.holderId === userId) return { key, share, bytes: read.bytes };
  read.bytes.fill(0);
  throw refuse('share-unknown');
}
