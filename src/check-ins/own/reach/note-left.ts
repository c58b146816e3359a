import { makeMemberKey } from '../../../storage/person-keys.ts';
import { endOwnOf, type EndNeeds } from './end-own-of.ts';

/** Somebody left a server: what they asked for there ends. Of somebody who asked for nothing nothing is written. */
export async function noteLeft(guildId: string, userId: string, needs: EndNeeds): Promise<void> {
  const { storage } = needs;
  const where = { guildId, memberKey: makeMemberKey(userId, storage.vault) };
  const [checkIns, wishes] = await Promise.all([
    storage.read.ownCheckIn.count({ where: { ...where, state: { not: 'over' } } }),
    storage.read.ownWishes.count({ where }),
  ]);
  if (checkIns + wishes > 0) await storage.write((tx) => endOwnOf({ guildId, userId, why: 'left' }, needs, tx));
}
