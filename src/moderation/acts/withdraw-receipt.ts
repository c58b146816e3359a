import type { Tx } from '../../storage/client.ts';
import type { ActNeeds } from './needs.ts';

/**
 * Takes back what somebody was to be told of something that Discord then refused. Where a message that there is something to read was under way
 * already, its button finds nothing any more.
 */
export async function withdrawReceipt(receiptId: string, { outbox }: Pick<ActNeeds, 'outbox'>, tx: Tx): Promise<void> {
  await tx.receipt.deleteMany({ where: { id: receiptId } });
  await outbox.withdraw(`receipt:${receiptId}`, tx);
}
