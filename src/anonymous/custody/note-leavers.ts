import { changeKeys } from './change-key.ts';
import { noteLost } from './check-share.ts';
import type { CustodyNeeds } from './needs.ts';
import { listKeys, lockServer } from './store.ts';

/**
 * Asks Discord whether a server's custodians are still there. The share of one who left counts as lost, and so does that of one who owns the
 * server by now; entering it in a drill finds it again. Whoever Discord says nothing about stays as they are.
 */
export async function noteLeavers(guildId: string, needs: CustodyNeeds): Promise<void> {
  const shares = (await listKeys(guildId, needs)).flatMap((key) => key.shares).filter(({ lostAt }) => lostAt === null);
  const gone = new Set<string>();
  for (const userId of new Set(shares.map(({ holderId }) => holderId)))
    if (await isGone(guildId, userId, needs)) gone.add(userId);
  // Where the bot itself was removed, everybody seems to be gone.
  if (gone.size === 0 || !needs.view.isPresent(guildId)) return;
  await changeKeys(guildId, needs, async (tx) => {
    await lockServer(guildId, tx);
    for (const { id, holderId } of shares) if (gone.has(holderId)) await noteLost(id, needs, tx);
  });
}

async function isGone(guildId: string, userId: string, { view, findMember }: CustodyNeeds): Promise<boolean> {
  if (!view.isPresent(guildId)) return false;
  if (view.findServer(guildId)?.ownerId === userId) return true;
  try {
    return (await findMember(guildId, userId)) === null;
  } catch {
    return false;
  }
}
