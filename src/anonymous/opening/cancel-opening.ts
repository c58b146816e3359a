import { refuse } from '../../discord/user-error.ts';
import type { Tx } from '../../storage/client.ts';
import { listKeys } from '../custody/store.ts';
import { drawNotOpened } from './cards.ts';
import { recordOpening, requireOpener, tellCustodians, type OpeningNeeds } from './needs.ts';
import { endOpening, findOpening, listAsked, type OpeningRow } from './store.ts';

/**
 * Ends an opening before anything is opened; any custodian of its key can. All of them are told.
 * @throws {UserError} `opening-over`, `opening-nothing`, `opening-not-yours`, `custodian-left`, `custodian-owns`
 */
export async function cancelOpening(
  { openingId, userId }: { openingId: string; userId: string },
  needs: OpeningNeeds,
): Promise<void> {
  const opening = await findOpening(openingId, needs.storage);
  if (!opening) throw refuse('opening-over');
  await requireOpener({ ...opening, userId }, needs);
  await needs.storage.write(async (tx) => {
    await recordOpening('opening.cancelled', { guildId: opening.guildId, actorId: userId, openingId }, needs, tx);
    if (!(await end(opening, userId, needs, tx))) throw refuse('opening-over');
  });
  needs.openings.drop(openingId);
  needs.outbox.kick();
}

/** Ends the openings that nobody joined in time, and wipes what is in memory of them. */
export async function expireOpenings(needs: OpeningNeeds): Promise<void> {
  needs.openings.forgetOld();
  // What a server is called only the process knows that hears of it.
  const over = (await listAsked({ endedBefore: needs.firm.now() }, needs.storage)).filter(({ guildId }) =>
    needs.view.isOurs(guildId),
  );
  for (const opening of over) await needs.storage.write((tx) => end(opening, null, needs, tx));
  if (over.length > 0) needs.outbox.kick();
}

/** False where it is over already. */
async function end(opening: OpeningRow, cancelledBy: string | null, needs: OpeningNeeds, tx: Tx): Promise<boolean> {
  const { id: openingId, guildId, keyId } = opening;
  if (!(await endOpening(openingId, { state: 'expired' }, needs.storage, tx))) return false;
  const key = (await listKeys(guildId, needs, tx)).find(({ id }) => id === keyId);
  const card = drawNotOpened(needs.view.findServer(guildId)?.name ?? '', cancelledBy);
  if (key) await tellCustodians(key, { openingId, draw: () => card }, needs, tx);
  return true;
}
