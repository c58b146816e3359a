import { toInstant } from '../schedule/wall-time.ts';
import { renewPlanned } from '../storage/renew-planned.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { Tx } from '../storage/client.ts';
import { listComing, listOn, moveDate, saveNext } from './date-store.ts';
import { findTimes, readMovedTo } from './rules.ts';
import type { Session } from './session.ts';
import { holdSession } from './store.ts';

const metaKey = 'zones.version.sessions';

/**
 * Makes the instants of sessions and their coming dates anew where the rules of time zones are others than at the last start: what is meant is
 * the day and the time on the wall, also of a date that was moved by hand, and neither changes. What has begun is not touched. Resolves to how many
 * dates moved. `now` in milliseconds since the epoch.
 */
export async function renewTimes({
  storage,
  zonesVersion,
  now,
  pageSize = 200,
}: {
  storage: Storage;
  /** Which rules this process has: `process.versions.tz`. */
  zonesVersion: string;
  now: number;
  /** So many sessions are read at a time. */
  pageSize?: number;
}): Promise<number> {
  const { read, vault } = storage;
  return renewPlanned(
    {
      metaKey,
      zonesVersion,
      list: (after) => listOn(after, pageSize, read),
      async renew(id, tx) {
        const session = await holdSession(id, { tx, vault });
        return session ? renew(session, now, tx) : 0;
      },
    },
    storage,
  );
}

async function renew(session: Session, now: number, tx: Tx): Promise<number> {
  const { id, plan, next } = session;
  if (next) await saveNext(id, { date: next.date, at: toInstant(next.date, plan.minute, plan.zone) }, tx);
  let moved = 0;
  for (const { id: dateId, day, movedTo, startsAt } of await listComing(id, now, tx)) {
    const at = movedTo === null ? toInstant(day, plan.minute, plan.zone) : readMovedTo(movedTo, plan.zone);
    if (at === startsAt) continue;
    await moveDate(dateId, { times: findTimes(session, at, now) }, tx);
    moved += 1;
  }
  return moved;
}
