import { readMeta, writeMeta } from './meta.ts';
import type { Storage } from './open-storage.ts';
import type { Tx } from './client.ts';

/** What is planned by the clock on a wall, as far as making its instants anew goes. */
export interface Planned {
  /** Under which the rules are noted that its instants were made by. */
  metaKey: string;
  /** Which rules this process has: `process.versions.tz`. */
  zonesVersion: string;
  /** Ids after one, or from the first on, in their order; a page of them. */
  list: (after: string | null) => Promise<readonly string[]>;
  /** Makes the instants of one anew. Resolves to how many moved. */
  renew: (id: string, tx: Tx) => Promise<number>;
}

/**
 * Makes instants anew where the rules of time zones are others than at the last start, each thing in a transaction of its own. Resolves to how
 * many moved.
 */
export async function renewPlanned({ metaKey, zonesVersion, list, renew }: Planned, storage: Storage): Promise<number> {
  if ((await readMeta(metaKey, storage)) === zonesVersion) return 0;
  let moved = 0;
  for (let page = await list(null); page.length > 0; page = await list(page.at(-1) ?? null))
    for (const id of page) moved += await storage.write((tx) => renew(id, tx));
  await writeMeta(metaKey, zonesVersion, storage);
  return moved;
}
