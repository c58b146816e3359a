import type { Tx } from '../../storage/client.ts';
import type { OwnNeeds } from './needs.ts';
import { withdrawOwn } from './reach/unsent.ts';
import { keepMissedMs } from './rules.ts';
import { removeOwn } from './store.ts';
import { keepWishesMs } from './wishes.ts';

/** So many rows are deleted in one write. */
const mostAtOnce = 500;

type ForgetNeeds = Pick<OwnNeeds, 'storage' | 'clock' | 'outbox'>;

/**
 * By the clock: that somebody was asked, and answered, is forgotten when that day is over, what was missed after a week, and check-ins that nobody
 * made, changed or answered for a year, drafts sooner. What somebody wished goes a year after they used it last, or a month after they left.
 */
export async function forgetOldOwn(needs: ForgetNeeds): Promise<void> {
  const { storage, clock } = needs;
  const now = clock.now();
  await repeat(() =>
    storage.write((tx) => forgetAsks({ state: { not: 'missed' }, closesAt: { lte: new Date(now) } }, tx)),
  );
  const missed = new Date(now - keepMissedMs);
  await repeat(() => storage.write((tx) => forgetAsks({ state: 'missed', closesAt: { lte: missed } }, tx)));
  await repeat(() => storage.write((tx) => forgetCheckIns(now, needs, tx)));
  await repeat(() => storage.write((tx) => forgetWishes(now, tx)));
}

function forgetAsks(where: { state: string | { not: string }; closesAt: { lte: Date } }, tx: Tx) {
  return tx.ownAsk.deleteMany({ where, limit: mostAtOnce }).then(({ count }) => count);
}

/** What of them was to be sent and is not there yet does not come. */
async function forgetCheckIns(now: number, needs: ForgetNeeds, tx: Tx): Promise<number> {
  const where = { endsAt: { lte: new Date(now) } };
  const rows = await tx.ownCheckIn.findMany({ where, select: { id: true }, take: mostAtOnce });
  for (const { id } of rows) {
    await withdrawOwn(id, needs, tx);
    await removeOwn(id, tx);
  }
  return rows.length;
}

/** Whoever has a check-in on that server uses what they wished there still. */
async function forgetWishes(now: number, tx: Tx): Promise<number> {
  const over = { endsAt: { lte: new Date(now) } };
  const rows = await tx.ownWishes.findMany({ where: over, take: mostAtOnce });
  if (rows.length === 0) return 0;
  const memberKey = { in: rows.map((row) => row.memberKey) };
  const checkIns = await tx.ownCheckIn.findMany({ where: { memberKey }, select: { guildId: true, memberKey: true } });
  const used = new Set(checkIns.map((one) => `${one.guildId} ${one.memberKey}`));
  for (const { id, guildId, memberKey } of rows) {
    const where = { id, ...over };
    if (used.has(`${guildId} ${memberKey}`))
      await tx.ownWishes.updateMany({ where, data: { endsAt: new Date(now + keepWishesMs) } });
    else await tx.ownWishes.deleteMany({ where });
  }
  return rows.length;
}

/** Until there was less to do than is done at once. */
async function repeat(work: () => Promise<number>): Promise<void> {
  while ((await work()) === mostAtOnce);
}
