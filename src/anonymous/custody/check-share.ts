import { changeKeys, followLoss, record } from './change-key.ts';
import { requireStanding, type CustodyNeeds } from './needs.ts';
import { findOwnShare, type Holder } from './own-share.ts';
import { recogniseShare } from './recognise-share.ts';
import { findShare, listKeys, lockServer, noteShare, type CustodyKey } from './store.ts';

/** What a drill showed. */
export interface Checked {
  key: CustodyKey;
  /** It counted as lost until now. */
  wasLost: boolean;
}

/**
 * A drill: somebody enters their share, and it is noted that they still have it. One that counted as lost is found again.
 * @throws {UserError} `share-none`, `share-mistyped`, `share-newer`, `share-unknown`, `custodian-left`, `custodian-owns`
 */
export async function checkShare(
  { guildId, userId, typed }: { guildId: string; userId: string; typed: string },
  needs: CustodyNeeds,
): Promise<Checked> {
  const { key, share, bytes } = recogniseShare(typed, userId, await listKeys(guildId, needs), needs.storage.vault);
  bytes.fill(0);
  await requireStanding(guildId, userId, needs);
  await changeKeys(guildId, needs, async (tx) => {
    await lockServer(guildId, tx);
    await noteShare(share.id, { checkedAt: needs.firm.now(), lostAt: null }, tx);
  });
  return { key, wasLost: share.lostAt !== null };
}

/** Notes that somebody lost their share. Saying it again changes nothing. @throws {UserError} `share-gone`, `share-not-yours` */
export async function loseShare(holder: Holder, needs: CustodyNeeds): Promise<void> {
  const { shareId, userId: actorId } = holder;
  const { key, share } = await findOwnShare(holder, needs);
  if (share.lostAt !== null) return;
  const { guildId, id: target } = key;
  await changeKeys(guildId, needs, async (tx) => {
    await record('custodians.share-lost', { guildId, actorId, target }, needs, tx);
    await noteLost(shareId, needs, tx);
  });
}

/** Notes a share as lost, with all that follows from it; nothing where it is already, or is gone. */
export async function noteLost(
  shareId: string,
  needs: CustodyNeeds,
  tx: Parameters<typeof noteShare>[2],
): Promise<void> {
  const before = await findShare(shareId, needs, tx);
  if (!before || before.share.lostAt !== null) return;
  await noteShare(shareId, { lostAt: needs.firm.now() }, tx);
  const after = await findShare(shareId, needs, tx);
  if (after) await followLoss(after.key, needs, tx);
}
