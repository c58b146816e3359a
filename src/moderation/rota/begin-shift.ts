import type { Tx } from '../../storage/client.ts';
import type { RotaNeeds } from './needs.ts';
import { listComing, saveTurn } from './plan-store.ts';
import { missedMs, remindMs, type Shift } from './shift.ts';
import { save } from './take-steps.ts';
import { findPerson, type Turn } from './turn.ts';

/** Puts somebody on shift, in the transaction that holds them; the turn that they planned for now is started with it. */
export async function beginWithin(shift: Shift, needs: RotaNeeds, tx: Tx): Promise<Shift> {
  const turn = await findTurnNow(shift, needs, tx);
  if (turn) await saveTurn({ ...turn, state: 'started' }, { tx, vault: needs.storage.vault });
  return save({ ...shift, state: 'on' }, needs, tx);
}

/** The turn of somebody that a shift which begins now is the start of; null where they planned none for now. */
export async function findTurnNow(
  { guildId, userId }: { guildId: string; userId: string },
  { storage, clock }: Pick<RotaNeeds, 'storage' | 'clock'>,
  tx: Tx,
): Promise<Turn | null> {
  const now = clock.now();
  const coming = await listComing({ guildId, now, until: now + remindMs }, { db: tx, vault: storage.vault });
  const isNow = (turn: Turn): boolean => findPerson(turn) === userId && now < turn.startsAt + missedMs;
  return coming.find(isNow) ?? null;
}
