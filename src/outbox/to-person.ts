import type { Db, Tx } from '../storage/client.ts';
import { tryOpening } from '../storage/sealing.ts';
import type { Vault } from '../storage/vault.ts';
import type { Payload } from './message.ts';

/** A message that waits to be sent to somebody. */
export interface MessageTo {
  id: string;
  guildId: string | null;
  /** In milliseconds since the epoch. */
  dueAt: number;
  payload: Payload;
}

/** So many rows are looked at at once. */
const pageSize = 500;

/** Where bulk messages to somebody wait: they are many, and need not be opened one by one. */
const bulkLane = (userId: string, vault: Vault) => vault.digest('bulk', userId);

/**
 * What waits to be sent to somebody directly. Nothing in the clear says whom a planned message is for: all that wait are opened, bulk messages
 * to others apart. What would go to them only in case something else cannot be sent is not about them, and not among it. Left out is what was damaged. @throws {ForeignKeyError}
 */
export async function listMessagesTo(userId: string, { db, vault }: { db: Db; vault: Vault }): Promise<MessageTo[]> {
  const found: MessageTo[] = [];
  const waits = { state: { in: ['pending', 'sending'] }, payloadSealed: { not: null } };
  const mayBeTheirs = { OR: [{ bulk: false }, { lane: bulkLane(userId, vault) }] };
  for (let after = ''; ;) {
    const page = await db.outboxMessage.findMany({
      where: { id: { gt: after }, ...waits, ...mayBeTheirs },
      orderBy: { id: 'asc' },
      take: pageSize,
    });
    for (const { id, guildId, dueAt, payloadSealed } of page) {
      const payload = payloadSealed && open(id, payloadSealed, vault);
      if (payload && isFor(userId, payload)) found.push({ id, guildId, dueAt: dueAt.getTime(), payload });
    }
    const last = page.at(-1);
    if (!last || page.length < pageSize) return found;
    after = last.id;
  }
}

/** Written by the outbox, and bound to its row by the vault. Null when it was damaged. */
function open(id: string, sealed: Uint8Array, vault: Vault): Payload | null {
  const place = { table: 'OutboxMessage', column: 'payloadSealed', row: id };
  return tryOpening(() => JSON.parse(vault.open(place, sealed)) as Payload);
}

function isFor(userId: string, { target }: Payload): boolean {
  return target.kind === 'person' && target.userId === userId;
}

/**
 * Deletes messages by their ids, and whatever else waits, or was sent or could not be, in the lanes to somebody. One that is being sent at
 * this very moment may still arrive; it is not tried again.
 */
export async function removeMessagesTo(
  userId: string,
  ids: readonly string[],
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<void> {
  const lanes = [vault.digest('lane', userId), bulkLane(userId, vault)];
  await tx.outboxMessage.deleteMany({ where: { lane: { in: lanes } } });
  for (let from = 0; from < ids.length; from += pageSize)
    await tx.outboxMessage.deleteMany({ where: { id: { in: ids.slice(from, from + pageSize) } } });
}

/** Deletes what is planned for somebody and called this. One that is being sent at this very moment may still arrive. */
export async function removePlanned(
  { purpose, userId }: { purpose: string; userId: string },
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<void> {
  const lane = vault.digest('planned', purpose, userId);
  await tx.outboxMessage.deleteMany({ where: { lane, state: { not: 'sent' } } });
}

/**
 * Deletes what waits to be sent to somebody directly and belongs to a server; with `alsoOfNone` also what belongs to none. What goes to them only
 * in case something else cannot be sent stays, since it is not about them. One that is being sent at this very moment may still arrive.
 */
export async function removeMessagesOf(
  { userId, guildId, alsoOfNone }: { userId: string; guildId: string; alsoOfNone: boolean },
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<void> {
  const all = await listMessagesTo(userId, { db: tx, vault });
  const isMeant = (one: MessageTo) => one.guildId === guildId || (alsoOfNone && one.guildId === null);
  for (const { id, payload } of all.filter(isMeant))
    if (payload.target.kind === 'person') await tx.outboxMessage.deleteMany({ where: { id, state: { not: 'sent' } } });
}
