import { benchFlood } from './anonymous-flood.ts';
import { benchPosting } from './anonymous-posting.ts';
import { benchSealing } from './anonymous-sealing.ts';
import { onEachDatabase } from './databases.ts';
import type { Finding } from './findings.ts';

/**
 * Anonymous posts: how soon one is there, beside the same words that a bare client sends; what it costs to seal one; and what becomes of a
 * flood, and meanwhile of somebody in danger. On SQLite, and on PostgreSQL where there is one.
 */
export async function* benchAnonymous(): AsyncGenerator<Finding> {
  yield* benchSealing();
  yield* onEachDatabase(benchPosting);
  yield* onEachDatabase(benchFlood);
}
