import type { AdminVisit } from '../../groups/care/looked-after.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Group } from '../../groups/group.ts';
import { describeError } from '../../log.ts';
import { languages } from '../../words/words.ts';
import type { Round } from '../check-in.ts';
import { drawRound } from '../rounds/cards.ts';
import { holdCheckIn, listRounds, removeCheckIn } from '../store.ts';
import type { AdminNeeds } from './needs.ts';
import { requireCheckIn, type Picked } from './pick-check-in.ts';

/** A round is open for a day or two: more than so many of one check-in never are. */
const mostOpen = 5;

/**
 * Deletes a check-in with everything that was counted. What it asked in the group stays there; where that can still be answered, its buttons go.
 * @throws {UserError} `check-in-none`, `not-looking-after`
 */
export async function removeByHand(act: AdminVisit & { checkInId: string }, needs: AdminNeeds): Promise<Picked> {
  const { group } = await requireCheckIn(act, needs);
  const { checkIn, open } = await needs.storage.write(async (tx) => {
    const held = await holdCheckIn(act.checkInId, tx);
    if (!held) throw refuse('check-in-none');
    const latest = await listRounds(held.id, mostOpen, tx);
    await removeCheckIn(held.id, tx);
    return { checkIn: held, open: latest.filter(({ state }) => state === 'asked') };
  });
  for (const round of open) await close({ group, round }, needs);
  return { checkIn, group };
}

/** Where Discord does not take it, the message keeps its buttons, and they answer that it is over. */
async function close(
  { group, round }: { group: Group; round: Round },
  { messages, log }: Pick<AdminNeeds, 'messages' | 'log'>,
): Promise<void> {
  if (!round.place) return;
  const { channelId, messageId } = round.place;
  const card = drawRound({ ...round, state: 'over' }, languages[group.language].words);
  try {
    await messages.edit(channelId, messageId, card);
  } catch (error) {
    log.warn('check-in.not-redrawn', { error: describeError(error) });
  }
}
