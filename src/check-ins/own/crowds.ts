import type { Db } from '../../storage/client.ts';
import { crowd, findSpread } from './rules.ts';

/** So long before its time a crowd is counted, in milliseconds: later some are asked already. */
const aheadMs = 60_000;

/** What is late is forgotten after so long, in milliseconds. */
const keepMs = 3 * 3_600_000;

/** How many are due at the same time. Known to this process alone: one that just began spreads less than another. */
export interface Crowds {
  /** Counts those whose time comes within a minute, or has come. */
  count(now: number, db: Db): Promise<void>;
  /** Over how long those of a time (milliseconds since the epoch) are spread, in milliseconds. */
  spreadOf(at: number): number;
}

/** Makes the memory. */
export function createCrowds(): Crowds {
  const known = new Map<number, number>();
  return {
    async count(now, db) {
      for (const at of known.keys()) if (at < now - keepMs) known.delete(at);
      for (const { at, count } of await countCrowds(now + aheadMs, db))
        known.set(at, Math.max(count, known.get(at) ?? 0));
    },
    spreadOf: (at) => findSpread(known.get(at) ?? 0),
  };
}

async function countCrowds(until: number, db: Db): Promise<{ at: number; count: number }[]> {
  const times = await db.ownCheckIn.groupBy({
    by: ['nextAt'],
    where: { state: 'on', nextAt: { lte: new Date(until) } },
    _count: { _all: true },
    having: { id: { _count: { gt: crowd } } },
  });
  return times.flatMap(({ nextAt, _count }) => (nextAt ? [{ at: nextAt.getTime(), count: _count._all }] : []));
}
