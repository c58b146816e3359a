import type { Tx } from '../../storage/client.ts';
import type { Storage } from '../../storage/open-storage.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { Group } from '../../groups/group.ts';
import { findRsvp, listRsvpsOf, removeRsvp } from '../rsvp-store.ts';
import { findSession, holdDate } from '../store.ts';
import { fillPlaces, type PlaceNeeds } from './fill-places.ts';

/**
 * Takes back all that somebody said on a server of dates, as when they left it or died: their places go to those who wait. Kick the outbox
 * after the commit. Returns how many there were.
 */
export async function dropRsvps(who: { guildId: string; userId: string }, needs: PlaceNeeds, tx: Tx): Promise<number> {
  const rsvps = await listRsvpsOf(who, { db: tx, vault: needs.storage.vault });
  // In one order for everybody, so that two who go at once do not wait for each other.
  const dateIds = rsvps.map(({ dateId }) => dateId).sort();
  for (const dateId of dateIds) await dropRsvp({ ...who, dateId }, needs, tx);
  return dateIds.length;
}

/**
 * Takes back what somebody said of the dates of one group, as when they left it: their places go to those who wait, and nothing is sent to them
 * about those dates any more. Of somebody who said nothing there nothing is written, nor of a group that is not open, whose dates end anyway. Cut off,
 * it can be done again.
 */
export async function leaveDates(
  { id: groupId, guildId, state }: Pick<Group, 'id' | 'guildId' | 'state'>,
  userId: string,
  needs: PlaceNeeds & { storage: Storage; outbox: Pick<Outbox, 'kick'> },
): Promise<void> {
  if (state !== 'open') return;
  const { storage, outbox } = needs;
  const said = (await listRsvpsOf({ guildId, userId }, { db: storage.read, vault: storage.vault })).map(
    ({ dateId }) => dateId,
  );
  if (said.length === 0) return;
  const dates = await storage.read.sessionDate.findMany({
    where: { id: { in: said }, session: { groupId } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  try {
    for (const { id: dateId } of dates) await storage.write((tx) => dropRsvp({ guildId, userId, dateId }, needs, tx));
  } finally {
    outbox.kick();
  }
}

/** Takes back what somebody said of one date, and gives their place to whoever waits longest where it is still to come. Nothing where they said nothing. */
export async function dropRsvp(
  { guildId, userId, dateId }: { guildId: string; userId: string; dateId: string },
  needs: PlaceNeeds,
  tx: Tx,
): Promise<null> {
  const { vault } = needs.storage;
  const opening = { db: tx, vault };
  await holdDate(dateId, tx);
  const rsvp = await findRsvp({ dateId, userId }, opening);
  if (!rsvp || !(await removeRsvp(rsvp, tx))) return null;
  const date = await holdDate(dateId, tx);
  const session = date && (await findSession(date.sessionId, opening));
  if (!session || date.state !== 'planned' || date.startsAt <= needs.clock.now()) return null;
  await fillPlaces({ session, date, guildId }, needs, tx);
  return null;
}
