import { lookAtHome } from '../../check-ins/admin/look-at-home.ts';
import type { Card } from '../../discord/reply.ts';
import { listFrom } from '../../schedule/occurrences.ts';
import { listComing } from '../date-store.ts';
import type { Session } from '../session.ts';
import { drawChangedDate, drawSession, type Upcoming } from './cards.ts';
import type { Changed } from './change-date.ts';
import type { SessionAdminNeeds } from './needs.ts';
import type { Picked } from './pick-session.ts';

/** So many of the dates to come are shown. */
const mostUpcoming = 3;

/** The next dates of a session: those that are planned, then those that follow from its plan. */
async function listUpcoming(
  { id, plan, next }: Session,
  { storage, clock }: Pick<SessionAdminNeeds, 'storage' | 'clock'>,
): Promise<Upcoming[]> {
  const planned = await listComing(id, clock.now(), storage.read);
  const later = listFrom(plan, next, mostUpcoming).map(({ at }) => ({ at, moved: false }));
  return [...planned.map(({ startsAt: at, moved }) => ({ at, moved })), ...later].slice(0, mostUpcoming);
}

/**
 * A session as it is now, with what keeps it from being announced. The address is read back to whoever gave it just now, and is not shown
 * to those who look after the group otherwise: they need not belong to it.
 */
export async function showSession(picked: Picked, gaveAddress: boolean, needs: SessionAdminNeeds): Promise<Card> {
  return drawSession(picked, {
    upcoming: await listUpcoming(picked.session, needs),
    home: await lookAtHome(picked.group, needs),
    gaveAddress,
  });
}

/** What became of a date that was called off or moved. */
export async function showChangedDate(changed: Changed, needs: SessionAdminNeeds): Promise<Card> {
  return drawChangedDate(changed, await listUpcoming(changed.session, needs));
}
