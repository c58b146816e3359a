import { requireModeratorOrLead } from '../rights.ts';
import type { RaidAct, RaidNeeds } from './needs.ts';
import { isLive, type Measure } from './rules.ts';
import { listLive } from './store.ts';

/** What is on against a raid on a server now, oldest first. @throws {UserError} `not-a-moderator` */
export async function showRaid(
  { guildId, actor }: RaidAct,
  { servers, storage, clock }: Pick<RaidNeeds, 'servers' | 'storage' | 'clock'>,
): Promise<Measure[]> {
  requireModeratorOrLead(guildId, actor, servers);
  return (await listLive(guildId, storage.read)).filter((measure) => isLive(measure, clock.now()));
}
