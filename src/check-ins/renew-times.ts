import { toInstant } from '../schedule/wall-time.ts';
import { readMeta, writeMeta } from '../storage/meta.ts';
import type { Storage } from '../storage/open-storage.ts';
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
  let moved = 0;
  let page = await listPlanned(null, pageSize, storage.read);
  while (page.length > 0) {
    for (const { id, plan, next } of page) {
      if (next === null) continue;
      const at = toInstant(next.date, plan.minute, plan.zone);
      if (at !== next.at && (await storage.write((tx) => moveNext(id, { date: next.date, at }, tx)))) moved += 1;
    }
    page = await listPlanned(page.at(-1)?.id ?? null, pageSize, storage.read);
  }
  await writeMeta(metaKey, zonesVersion, storage);
  return moved;
}
