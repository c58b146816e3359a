import { refuse } from '../../discord/user-error.ts';
import type { Db } from '../../storage/client.ts';
import { findShare, type CustodyKey, type KeyNeeds, type Share } from './store.ts';

/** A custodian with a share. */
export interface Holder {
  shareId: string;
  userId: string;
}

/** What came of fetching: the share as text, this once; or when it was fetched (milliseconds since the epoch). */
export type Fetched = { kind: 'share'; text: string; waitsFor: number } | { kind: 'already'; at: number };

/** A share of somebody's own, with its key. @throws {UserError} `share-gone`, `share-not-yours` */
export async function findOwnShare(
  { shareId, userId }: Holder,
  needs: KeyNeeds,
  db: Db = needs.storage.read,
): Promise<{ key: CustodyKey; share: Share }> {
  const found = await findShare(shareId, needs, db);
  if (!found) throw refuse('share-gone');
  if (found.share.holderId !== userId) throw refuse('share-not-yours');
  return found;
}
