import { describeError } from '../../log.ts';
import { letOut, recallStanding } from '../belonging.ts';
import type { Group } from '../group.ts';
import { ask, wake } from './join-group.ts';
import { type GroupVisitor, type JoiningNeeds } from './needs.ts';
import { noteFreed, offerPlaces } from './offer-places.ts';
import { isAsleep } from './refusals.ts';
import { findRoom } from './rules.ts';

/**
 * Lets somebody go at once: what others who join are waiting for does not hold it up. `wasIn` is false only where it is certain that they
 * were not in it. The place is then kept for whoever waits longest.
 * @throws {UserError} `group-out-of-reach`, `discord-busy`
 */
export async function leaveGroup(
  group: Group,
  visitor: GroupVisitor,
  needs: JoiningNeeds,
): Promise<{ wasIn: boolean }> {
  const wasIn = recallStanding(group, visitor, needs) !== 'no' || needs.counts.wasLetIn(group, visitor.userId);
  await ask(group, () => letGo(group, visitor.userId, needs));
  if (!wasIn) return { wasIn };
  needs.counts.note(group, visitor.userId, 'out');
  await passOn(group, needs);
  return { wasIn };
}

/** A thread that sleeps has to be opened first; one of a group that was put away is closed again. */
async function letGo(group: Group, userId: string, needs: Pick<JoiningNeeds, 'places' | 'view'>): Promise<void> {
  try {
    await letOut(group, userId, needs);
  } catch (error) {
    if (!isAsleep(error) || group.threadId === null) throw error;
    await wake(group, needs);
    await letOut(group, userId, needs);
    if (group.state === 'archived') await needs.places.archiveThread(group.threadId, true);
  }
}

/** Whoever left has left: that nobody could be told of the place is no matter of theirs, and the timetable looks again. */
async function passOn(group: Group, needs: JoiningNeeds): Promise<void> {
  if (findRoom(group) === null || group.state !== 'open') return;
  try {
    await noteFreed(group.id, 1, needs);
    await needs.groups.inTurn(group.id, () => offerPlaces(group, needs));
  } catch (error) {
    needs.log.warn('groups.place-not-offered', { guildId: group.guildId, error: describeError(error) });
  }
}
