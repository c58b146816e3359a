import { closeRequests, endWaitsOf } from './request-shown.ts';
import { describeError } from '../../log.ts';
import type { Group } from '../group.ts';
import type { JoiningNeeds } from './needs.ts';
import { offerPlaces } from './offer-places.ts';

/** What sweeping needs. */
export type SweepNeeds = Pick<
  JoiningNeeds,
  | 'groups'
  | 'counts'
  | 'messages'
  | 'waiting'
  | 'storage'
  | 'outbox'
  | 'clock'
  | 'log'
  | 'view'
  | 'places'
  | 'findRoles'
>;

/** So many people are looked for in one round. */
const mostLookedAt = 100;

/** Takes the names of people who left their server out of groups' channels, where Discord leaves them. */
export interface Sweep {
  /** Looks for some of those who are in groups' channels, each time for the next ones: one request for each, at most a hundred. */
  round(): Promise<void>;
  /** Somebody just left a server: at once. */
  left(guildId: string, userId: string): Promise<void>;
}

/** Makes the sweep; it begins at the first group. */
export function createSweep(needs: SweepNeeds): Sweep {
  const { groups, view, places, findRoles, counts, log } = needs;
  let next = 0;

  function listInside(group: Group): readonly string[] {
    const { belonging, guildId, channelId } = group;
    if (belonging !== 'overwrite' || channelId === null) return [];
    return view.findChannel(guildId, channelId)?.members ?? [];
  }

  async function takeOut(group: Group, userId: string): Promise<void> {
    if (group.channelId === null) return;
    await places.letOut(group.channelId, userId, 'keeping');
    counts.note(group, userId, 'out');
    if (group.state === 'open') await groups.inTurn(group.id, () => offerPlaces(group, needs));
  }

  /** One who cannot be taken out now is met again in the next round. */
  async function sweepOne(group: Group, userId: string): Promise<void> {
    try {
      if ((await findRoles(group.guildId, userId)) === null) await takeOut(group, userId);
    } catch (error) {
      log.warn('groups.not-swept', { guildId: group.guildId, error: describeError(error) });
    }
  }

  return {
    async round() {
      const all = groups.all().flatMap((group) => listInside(group).map((userId) => ({ group, userId })));
      if (next >= all.length) next = 0;
      const due = all.slice(next, next + mostLookedAt);
      next += due.length;
      for (const { group, userId } of due) await sweepOne(group, userId);
    },
    async left(guildId, userId) {
      await forgetWaits(guildId, userId, needs);
      for (const group of groups.list(guildId)) if (listInside(group).includes(userId)) await takeOut(group, userId);
    },
  };
}

/** Whoever left a server waits for nothing there any more. */
async function forgetWaits(guildId: string, userId: string, needs: SweepNeeds): Promise<void> {
  if ((await needs.waiting.listOf(guildId, userId)).length === 0) return;
  await closeRequests(await needs.storage.write((tx) => endWaitsOf({ guildId, userId }, needs, tx)), needs);
}
