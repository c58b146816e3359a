import type { Tx } from '../storage/client.ts';

/**
 * When what waits to be sent of a purpose is due, in milliseconds since the epoch; the first of it where there is more. Null where nothing of it
 * waits, or only what may be on Discord already.
 */
export async function findPlanned(purpose: string, tx: Tx): Promise<number | null> {
  const where = { purpose, state: 'pending', sendingAt: null };
  const row = await tx.outboxMessage.findFirst({ where, select: { dueAt: true }, orderBy: { dueAt: 'asc' } });
  return row && row.dueAt.getTime();
}
