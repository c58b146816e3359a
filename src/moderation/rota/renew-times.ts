import { toInstant } from '../../schedule/wall-time.ts';
import { renewPlanned } from '../../storage/renew-planned.ts';
import type { Storage } from '../../storage/open-storage.ts';
import type { Tx } from '../../storage/client.ts';
import { holdPlan, listPlanIds, listOfPlan, moveTurn, saveNext } from './plan-store.ts';
import type { ShiftPlan } from './turn.ts';

const metaKey = 'zones.version.shifts';

/**
 * Makes the instants of planned shifts and their coming turns anew where the rules of time zones are others than at the last start: what is meant
 * is the day and the time on the wall, and neither changes. What has begun is not touched. Resolves to how many turns moved. `now` in milliseconds
 * since the epoch.
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
  /** So many plans are looked at in one go. */
  pageSize?: number;
}): Promise<number> {
  const { read, vault } = storage;
  return renewPlanned(
    {
      metaKey,
      zonesVersion,
      list: (after) => listPlanIds(after, pageSize, read),
      async renew(id, tx) {
        const plan = await holdPlan(id, { tx, vault });
        return plan ? renew(plan, now, tx) : 0;
      },
    },
    storage,
  );
}

async function renew({ id, plan, minutes, next }: ShiftPlan, now: number, tx: Tx): Promise<number> {
  if (next) await saveNext(id, { date: next.date, at: toInstant(next.date, plan.minute, plan.zone) }, tx);
  let moved = 0;
  for (const turn of await listOfPlan(id, now, tx)) {
    const at = toInstant(turn.day, plan.minute, plan.zone);
    if (at === turn.startsAt) continue;
    await moveTurn(turn.id, at, at + minutes * 60_000, tx);
    moved += 1;
  }
  return moved;
}
