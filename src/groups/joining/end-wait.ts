import type { Group } from '../group.ts';
import type { JoiningNeeds } from './needs.ts';
import { offerPlaces } from './offer-places.ts';
import { closeRequests, endWait } from './request-shown.ts';
import type { Wait } from './waiting.ts';

/** A person's own wait. */
interface OwnWait {
  guildId: string;
  userId: string;
  waitId: string;
}

/** Somebody's own wait and its group; null when it is over, or another's. */
async function findOwn({ guildId, userId, waitId }: OwnWait, { waiting, groups }: JoiningNeeds) {
  const wait = await waiting.find(guildId, waitId);
  const group = wait && groups.find(guildId, wait.groupId);
  return wait?.userId === userId && group ? { wait, group } : null;
}

/** Gives up a place in line, a place that is kept, or a request: with all that was kept of it. The group it was about; null when it was over. */
export async function giveUp(own: OwnWait, needs: JoiningNeeds): Promise<Group | null> {
  const found = await findOwn(own, needs);
  if (!found) return null;
  const { wait, group } = found;
  await closeRequests([await needs.storage.write((tx) => endWait(wait, needs, tx))], needs);
  // A place that was kept for them is for the next.
  if (wait.offeredUntil !== null && group.state === 'open')
    await needs.groups.inTurn(group.id, () => offerPlaces(group, needs));
  return group;
}

/** Notes that somebody wants one direct message about their wait; null when it is over. */
export async function wantToBeTold(own: OwnWait, needs: JoiningNeeds): Promise<{ wait: Wait; group: Group } | null> {
  const found = await findOwn(own, needs);
  if (!found) return null;
  const isKept = await needs.storage.write(async (tx) => {
    const now = await needs.waiting.hold(own.guildId, own.waitId, tx);
    return now !== null && needs.waiting.change({ ...now, tell: true }, tx);
  });
  return isKept ? { ...found, wait: { ...found.wait, tell: true } } : null;
}
