import { findStanding, type BelongingNeeds } from '../../groups/belonging.ts';
import type { Group } from '../../groups/group.ts';
import { describeError } from '../../log.ts';
import type { SessionNeeds } from '../needs.ts';
import { listRsvps } from '../rsvp-store.ts';
import type { Rsvp } from '../session.ts';
import { findSession } from '../store.ts';
import { dropRsvp } from './drop-rsvps.ts';

/** What sweeping needs. */
export type GuestSweepNeeds = BelongingNeeds &
  Pick<SessionNeeds, 'storage' | 'groups' | 'outbox' | 'view' | 'clock' | 'log'>;

/** So long before a date it is looked whether those who have its places are still there, in milliseconds. */
const aheadMs = 24 * 3_600_000;

/** So many people are looked for in one round: one request for each, two for those in a thread. */
const mostLookedAt = 100;

/** Somebody who has a place in a date, or waits for one. */
interface Guest {
  group: Group;
  rsvp: Rsvp;
}

/**
 * Makes the look at those who have the places of dates that are near: whoever left the group or the server gives theirs on to those who wait, and hears
 * nothing more about them. Discord does not tell of leaving a group, and of leaving a server only where an operator asked for that. Where it cannot be
 * seen nothing follows. Dates with so many places and no more come first: elsewhere nobody waits for a place.
 */
export function createGuestSweep(needs: GuestSweepNeeds): { round(): Promise<void> } {
  let next = 0;
  return {
    async round() {
      const guests = await listGuests(needs);
      if (next >= guests.length) next = 0;
      const due = guests.slice(next, next + mostLookedAt);
      next += due.length;
      for (const guest of due) await lookAt(guest, needs);
      needs.outbox.kick();
    },
  };
}

async function listGuests({ storage, groups, view, clock }: GuestSweepNeeds): Promise<Guest[]> {
  const { read: db, vault } = storage;
  const startsAt = { gt: new Date(clock.now()), lte: new Date(clock.now() + aheadMs) };
  const dates = await db.sessionDate.findMany({
    where: { state: 'planned', startsAt, going: { gt: 0 } },
    select: { id: true, sessionId: true, session: { select: { size: true } } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  const isFirst = ({ session }: (typeof dates)[number]): boolean => session.size !== null;
  const guests: Guest[] = [];
  for (const { id: dateId, sessionId } of [...dates.filter(isFirst), ...dates.filter((date) => !isFirst(date))]) {
    const session = await findSession(sessionId, { db, vault });
    const group = session && groups.findById(session.groupId);
    if (group?.state !== 'open' || !view.isPresent(group.guildId)) continue;
    const rsvps = await listRsvps({ guildId: group.guildId, dateId }, { db, vault });
    guests.push(...rsvps.map((rsvp) => ({ group, rsvp })));
  }
  return guests;
}

/** One who cannot be seen now is met again in the next round. */
async function lookAt({ group, rsvp }: Guest, needs: GuestSweepNeeds): Promise<void> {
  try {
    if (await hasLeft(group, rsvp.userId, needs)) await needs.storage.write((tx) => dropRsvp(rsvp, needs, tx));
  } catch (error) {
    needs.log.warn('session.not-swept', { guildId: group.guildId, error: describeError(error) });
  }
}

async function hasLeft(group: Group, userId: string, needs: GuestSweepNeeds): Promise<boolean> {
  const roles = await needs.findRoles(group.guildId, userId);
  return roles === null || (await findStanding(group, { userId, roles }, needs)) === 'no';
}
