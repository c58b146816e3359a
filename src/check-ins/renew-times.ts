import type { Occurrence, Plan } from '../schedule/plan.ts';
import { toInstant } from '../schedule/wall-time.ts';
import type { Tx } from '../storage/client.ts';
import { readMeta, writeMeta } from '../storage/meta.ts';
import type { Storage } from '../storage/open-storage.ts';
import { listPlannedOwn, moveNextOwn } from './own/turns.ts';
import { listPlanned, moveNext } from './store.ts';

const metaKey = 'zones.version';

/**
 * Makes the instants of what is planned anew where the rules of time zones are others than at the last start: what is meant is the day and the
 * time on the wall, and neither changes. What was asked is not touched. Resolves to how many moved.
 */
export async function renewTimes({
  storage,
  zonesVersion,
  pageSize = 500,
}: {
  storage: Storage;
  /** Which rules this process has: `process.versions.tz`. */
  zonesVersion: string;
  /** So many are read at a time. */
  pageSize?: number;
}): Promise<number> {
  if ((await readMeta(metaKey, storage)) === zonesVersion) return 0;
  const { read, vault } = storage;
  const ofGroups = await renewAll((after) => listPlanned(after, pageSize, read), moveNext, storage);
  const own = await renewAll((after) => listPlannedOwn(after, pageSize, { db: read, vault }), moveNextOwn, storage);
  await writeMeta(metaKey, zonesVersion, storage);
  return ofGroups + own;
}

interface Planned {
  id: string;
  /** Null where it cannot be read. */
  plan: Plan | null;
  next: Occurrence | null;
}

/** Page by page; `list` gives those after an id, in its order. Resolves to how many moved. */
async function renewAll(
  list: (after: string | null) => Promise<Planned[]>,
  move: (id: string, next: Occurrence, tx: Tx) => Promise<boolean>,
  { write }: Pick<Storage, 'write'>,
): Promise<number> {
  let moved = 0;
  for (let page = await list(null); page.length > 0; page = await list(page.at(-1)?.id ?? null))
    for (const { id, plan, next } of page) {
      if (plan === null || next === null) continue;
      const at = toInstant(next.date, plan.minute, plan.zone);
      if (at !== next.at && (await write((tx) => move(id, { date: next.date, at }, tx)))) moved += 1;
    }
  return moved;
}
