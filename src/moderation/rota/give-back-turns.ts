import type { Tx } from '../../storage/client.ts';
import type { Vault } from '../../storage/vault.ts';
import { holdTaken, listTaken, saveTurn } from './plan-store.ts';

/**
 * Gives back the turns that somebody took over from others, on one server or, with null, on all: those to come are again whose they were; of the
 * others goes who took them. Returns how many.
 */
export async function giveBackTurns(
  { guildId, userId }: { guildId: string | null; userId: string },
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<number> {
  let count = 0;
  for (const id of await listTaken(guildId, tx)) {
    const turn = await holdTaken(id, { tx, vault });
    if (turn?.takerId !== userId) continue;
    await saveTurn({ id, state: turn.state === 'taken' ? 'planned' : turn.state, takerId: null }, { tx, vault });
    count += 1;
  }
  return count;
}
