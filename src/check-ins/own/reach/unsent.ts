import type { OwnNeeds } from '../needs.ts';
import { listAsks } from '../store.ts';
import type { Tx } from '../../../storage/client.ts';

/** What an ask is to the outbox, and one that comes again after it was put off: followed by its id. */
export const askPurposes = ['own-ask:', 'own-again:'] as const;

/** What the one last message about a check-in is to the outbox: followed by the check-in's id. */
export const lastPurpose = 'own-last:';

/** Takes back what was to be sent of a check-in and is not there yet. */
export async function withdrawOwn(checkInId: string, { outbox }: Pick<OwnNeeds, 'outbox'>, tx: Tx): Promise<void> {
  for (const { id } of await listAsks([checkInId], tx))
    for (const purpose of askPurposes) await outbox.withdraw(`${purpose}${id}`, tx);
  await outbox.withdraw(`${lastPurpose}${checkInId}`, tx);
}
