import { endSession, forgetDates, listComing, listDone, listOrphaned, takeOff } from './date-store.ts';
import { forgetMarks } from './joining/closing.ts';
import type { SessionNeeds } from './needs.ts';
import { forgetRsvps } from './rsvp-store.ts';
import { keepDatesMs } from './rules.ts';

const mostAtOnce = 200;

/** By the clock: sessions without a day left are over; those of groups that were put away too, with their dates. */
export async function endSessions(needs: Pick<SessionNeeds, 'storage' | 'groups' | 'clock'>): Promise<void> {
  const { storage, clock } = needs;
  for (const id of await listDone(mostAtOnce, storage.read)) await storage.write((tx) => endSession(id, 'done', tx));
  for (const id of await listOrphaned(mostAtOnce, storage.read))
    await storage.write(async (tx) => {
      if (!(await endSession(id, 'group-closed', tx))) return;
      for (const { id: dateId } of await listComing(id, clock.now(), tx)) await takeOff(dateId, 'cancelled', tx);
    });
}

/** By the clock: forgets dates that are long over, and who said that they come to those that just were. Returns how many dates. */
export function forgetOldDates({ storage, clock }: Pick<SessionNeeds, 'storage' | 'clock'>): Promise<number> {
  const now = clock.now();
  return storage.write(async (tx) => {
    await forgetRsvps(now, tx);
    await forgetMarks(now, tx);
    return forgetDates(now - keepDatesMs, tx);
  });
}
