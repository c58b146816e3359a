import type { Tx } from '../storage/client.ts';
import type { Vault } from '../storage/vault.ts';
import type { Payload } from './message.ts';

/** Whom nothing is to be sent to directly any more: of one server, of one and of what belongs to none (`alsoOfNone`), or, with null, at all. */
export interface Addressee {
  userId: string;
  guildId: string | null;
  alsoOfNone?: boolean;
}

const placeOf = (row: string) => ({ table: 'OutboxMessage', column: 'payloadSealed', row });

/**
 * Takes back what was to be sent to somebody directly: what cannot be on Discord is deleted, and of the rest no word is kept. To whom a message
 * goes stands only in what is sealed, so all that wait are looked into, bulk messages apart: those are withdrawn by their purpose.
 */
export async function withdrawFrom(
  { userId, guildId, alsoOfNone = false }: Addressee,
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<void> {
  const ofServer = guildId === null ? {} : { OR: [{ guildId }, ...(alsoOfNone ? [{ guildId: null }] : [])] };
  const where = { state: { in: ['pending', 'sending'] }, bulk: false, ...ofServer };
  for (const { id, state, sendingAt, payloadSealed } of await tx.outboxMessage.findMany({ where })) {
    const payload = openPayload(id, payloadSealed, vault);
    if (payload?.target.kind !== 'person' || payload.target.userId !== userId) continue;
    if (state === 'pending' && sendingAt === null) {
      const { count } = await tx.outboxMessage.deleteMany({ where: { id, state, sendingAt } });
      if (count > 0) continue;
    }
    const { target, mark } = payload;
    const emptied = { target, card: {}, ...(mark !== undefined && { mark }) } satisfies Payload;
    const sealed = vault.seal(placeOf(id), JSON.stringify(emptied));
    await tx.outboxMessage.updateMany({ where: { id, state: { not: 'sent' } }, data: { payloadSealed: sealed } });
  }
}

/** Null where it was damaged: nobody can be sent that. */
function openPayload(id: string, sealed: Uint8Array | null, vault: Vault): Payload | null {
  try {
    return sealed && (JSON.parse(vault.open(placeOf(id), sealed)) as Payload);
  } catch {
    return null;
  }
}
