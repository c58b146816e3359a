import { withRaw } from './client.ts';
import type { Storage } from './open-storage.ts';

/**
 * Reserves the next `ms` milliseconds that are free, of those that all processes of a shared database divide among themselves under a name, and
 * returns in how many milliseconds they begin. By the database's clock: machines need not agree on the time. For PostgreSQL alone; an embedded
 * database has one process, which needs to ask nobody.
 */
export async function reserveTime({ name, ms }: { name: string; ms: number }, storage: Storage): Promise<number> {
  const [row] = await storage.write(
    (tx) => withRaw(tx).$queryRaw<{ waitMs: number }[]>`
      INSERT INTO "SendingPace" AS p ("name", "freeAt")
      VALUES (${name}, (clock_timestamp() AT TIME ZONE 'UTC') + make_interval(secs => ${ms / 1000}))
      ON CONFLICT ("name") DO UPDATE
      SET "freeAt" = GREATEST(p."freeAt", clock_timestamp() AT TIME ZONE 'UTC') + make_interval(secs => ${ms / 1000})
      RETURNING (EXTRACT(EPOCH FROM "freeAt" - (clock_timestamp() AT TIME ZONE 'UTC')) * 1000 - ${ms})::float8 AS "waitMs"`,
  );
  return Math.max(0, row?.waitMs ?? 0);
}
