import { withRaw, type Tx } from './client.ts';
import type { Provider } from './schema-source.ts';

/**
 * Ids of own check-ins that are on, whose time has come (`now` in milliseconds since the epoch), of servers where the bot is: the longest waiting
 * first, so many at most. They are this transaction's until it ends, and no process gets one that another holds, or waits for it: on PostgreSQL their
 * rows are locked, and rows that are locked are passed over; on SQLite nobody else writes meanwhile. The lock is the lease: it is gone with whoever
 * held it.
 */
export async function claimDueCheckIns(
  { kind, now, most }: { kind: Provider; now: number; most: number },
  tx: Tx,
): Promise<string[]> {
  if (kind === 'sqlite') {
    const where = { state: 'on', nextAt: { lte: new Date(now) }, guild: { leftAt: null } };
    const order = [{ nextAt: 'asc' }, { id: 'asc' }] as const;
    return toIds(await tx.ownCheckIn.findMany({ where, orderBy: [...order], take: most, select: { id: true } }));
  }
  return toIds(
    await withRaw(tx).$queryRaw<{ id: string }[]>`
      SELECT c."id" FROM "OwnCheckIn" c JOIN "Guild" g ON g."id" = c."guildId"
      WHERE c."state" = 'on' AND c."nextAt" <= ${new Date(now)} AND g."leftAt" IS NULL
      ORDER BY c."nextAt", c."id" LIMIT ${most} FOR UPDATE OF c SKIP LOCKED`,
  );
}

function toIds(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
