import { refuse } from '../../discord/user-error.ts';
import { announceKey, changeKeys } from './change-key.ts';
import { requirePossible, requireStanding, type CustodyNeeds } from './needs.ts';
import { findOwnShare, type Fetched, type Holder } from './own-share.ts';
import { writeShare } from './share-text.ts';
import { listKeys, lockServer, takeShare } from './store.ts';

/**
 * Takes a share out of its row and hands it to its holder: it is nowhere else then. With the last one members are told of the key.
 * @throws {UserError} `share-gone`, `share-not-yours`, `custody-nobody-here`, `custodian-left`, `custodian-owns`
 */
export async function fetchShare(holder: Holder, needs: CustodyNeeds): Promise<Fetched> {
  const { key, share } = await findOwnShare(holder, needs);
  if (share.fetchedAt !== null) return { kind: 'already', at: share.fetchedAt };
  requirePossible(key.guildId, needs);
  await requireStanding(key.guildId, holder.userId, needs);
  return changeKeys(key.guildId, needs, async (tx): Promise<Fetched> => {
    // Of two who fetch the last shares at once, the second one sees that none is missing.
    await lockServer(key.guildId, tx);
    const now = await findOwnShare(holder, needs, tx);
    if (now.key.state !== 'collecting' || now.key.fetchUntil <= needs.firm.now()) throw refuse('share-gone');
    const bytes = await takeShare(holder.shareId, needs, tx);
    if (!bytes) return { kind: 'already', at: now.share.fetchedAt ?? needs.firm.now() };
    const text = writeShare(bytes);
    bytes.fill(0);
    const fresh = (await listKeys(key.guildId, needs, tx)).find(({ id }) => id === key.id);
    const waitsFor = fresh?.shares.filter(({ fetchedAt }) => fetchedAt === null).length ?? 0;
    if (fresh && waitsFor === 0) await announceKey(fresh, needs, tx);
    return { kind: 'share', text, waitsFor };
  });
}
