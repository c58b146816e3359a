import { endFollowUps } from '../../../follow-ups/end-follow-ups.ts';
import { dropRsvps } from '../../../sessions/joining/drop-rsvps.ts';
import { makeMemberKey } from '../../../storage/person-keys.ts';
import { endOwnOf, type EndNeeds } from './end-own-of.ts';

/**
 * Somebody left a server: what they asked for there ends, their places in sessions are given on, and no follow-up comes. Of somebody who asked for
 * nothing nothing is written.
 */
export async function noteLeft(guildId: string, userId: string, needs: EndNeeds): Promise<void> {
  const { storage } = needs;
  const where = { guildId, memberKey: makeMemberKey(userId, storage.vault) };
  const counts = await Promise.all([
    storage.read.ownCheckIn.count({ where: { ...where, state: { not: 'over' } } }),
    storage.read.ownWishes.count({ where }),
    storage.read.followUp.count({ where }),
    storage.read.sessionRsvp.count({ where }),
  ]);
  if (counts.every((count) => count === 0)) return;
  await storage.write(async (tx) => {
    await endFollowUps({ guildId, userId }, needs, tx);
    await dropRsvps({ guildId, userId }, needs, tx);
    await endOwnOf({ guildId, userId, why: 'left' }, needs, tx);
  });
  needs.outbox.kick();
}
