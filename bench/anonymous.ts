import { benchFlood } from './anonymous-flood.ts';
import { benchPosting } from './anonymous-posting.ts';
import { benchSealing } from './anonymous-sealing.ts';
import { makeDatabases } from './databases.ts';

/**
 * Anonymous posts: how soon one is there, beside the same words that a bare client sends; what it costs to seal one; and what becomes of a
 * flood, and meanwhile of somebody in danger. On SQLite, and on PostgreSQL where there is one.
 */
export async function benchAnonymous(): Promise<string[]> {
  const lines = benchSealing();
  for (const bench of [benchPosting, benchFlood])
    for (const database of await makeDatabases())
      try {
        const title = `${database.name}, ${bench === benchPosting ? 'posting' : 'a flood'}`;
        lines.push(title, ...(await bench(database)).map((line) => `  ${line}`));
      } finally {
        await database.remove();
      }
  return lines;
}
