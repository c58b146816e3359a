import { refuse } from '../../discord/user-error.ts';
import type { Tx } from '../../storage/client.ts';
import { endOfDay, hourMs } from '../hours.ts';
import type { Limit } from '../limits.ts';
import { makeBudgetMark } from '../marks.ts';
import type { AnonymousNeeds } from '../needs.ts';
import type { Submission } from './submission.ts';
import type { Verdict } from './verdict.ts';

/** How much one person writes on a day (UTC). */
export const mostADay = { post: 5, reply: 40 } as const;

/** One thing at a time. */
export const oneAtATime: Limit = { most: 1, withinMs: 20_000 };

/** Beyond this somebody floods a group or a server: then nothing is taken for a while, whoever it is from. */
export const breakers: Readonly<Record<'group' | 'server', Limit>> = {
  group: { most: 15, withinMs: 60_000 },
  server: { most: 30, withinMs: 60_000 },
};

/** So often one person pages somebody. What comes beyond that is shown to moderators all the same. */
export const mostPages: Limit = { most: 3, withinMs: hourMs };

/**
 * Counts what somebody sends off, in memory alone.
 * @throws {UserError} `anon-wait`, `anon-busy`
 */
export function requireTurn(
  { writer, group }: Pick<Submission, 'writer' | 'group'>,
  { limits }: Pick<AnonymousNeeds, 'limits'>,
): void {
  const { guildId, userId } = writer;
  const counted = [
    { key: `anonymous-group:${group.id}`, limit: breakers.group },
    { key: `anonymous-server:${guildId}`, limit: breakers.server },
  ];
  // Who is refused here has not had their turn: they may send it again as soon as there is room.
  if (counted.some(({ key, limit }) => limits.left(key, limit) === 0)) throw refuse('anon-busy');
  if (!limits.take(`anonymous-writer:${guildId}:${userId}`, oneAtATime))
    throw refuse('anon-wait', { seconds: oneAtATime.withinMs / 1000 });
  for (const { key, limit } of counted) limits.take(key, limit);
}

/**
 * Takes one of the pages somebody has; `verdict` as it is, or without a page where they have none left. What they change is counted apart: who corrected a
 * post three times is still heard with the next one.
 */
export function takePage(
  verdict: Verdict,
  { guildId, userId }: Submission['writer'],
  { limits }: Pick<AnonymousNeeds, 'limits'>,
  what: 'posts' | 'changes' = 'posts',
): Verdict {
  const of = what === 'posts' ? 'anonymous-pages' : 'anonymous-change-pages';
  const pages = verdict.pages && limits.take(`${of}:${guildId}:${userId}`, mostPages);
  return { ...verdict, pages };
}

/**
 * Takes one of what somebody can write on a day, in the transaction that saves it. What is kept names nobody.
 * @throws {UserError} `anon-day-full`
 */
export async function takeBudget(
  { writer, to }: Pick<Submission, 'writer' | 'to'>,
  { storage, firm }: Pick<AnonymousNeeds, 'storage' | 'firm'>,
  tx: Tx,
): Promise<void> {
  const now = firm.now();
  const day = new Date(now).toISOString().slice(0, 10);
  const mark = makeBudgetMark(storage.vault, writer.guildId, to.kind, day, writer.userId);
  const endsAt = endOfDay(now);
  const { count } = await tx.anonymousBudget.upsert({
    where: { mark },
    create: { mark, count: 1, endsAt },
    update: { count: { increment: 1 } },
  });
  const most = mostADay[to.kind];
  if (count > most) throw refuse('anon-day-full', { most, at: endsAt.getTime() });
}
