import type { Limit } from '../anonymous/limits.ts';
import { refuse } from '../discord/user-error.ts';
import { gatherKept } from './gather-kept.ts';
import type { KeptKind } from './kept.ts';
import type { PrivacyNeeds } from './needs.ts';

/** So often somebody looks in an hour, each page counted: each look opens much of what is kept. */
const mostLooks: Limit = { most: 30, withinMs: 3_600_000 };

/** How many things of one kind are kept about somebody; at least one. */
export interface Counted {
  kind: KeptKind;
  count: number;
}

/** What kinds of things are kept about somebody on all servers, and how many of each: nothing of what is in them. @throws {UserError} `privacy-look-often` */
export async function showKept(userId: string, needs: PrivacyNeeds): Promise<Counted[]> {
  if (!needs.limits.take(`privacy-show:${userId}`, mostLooks)) throw refuse('privacy-look-often');
  const gathered = await gatherKept(userId, needs);
  return gathered.flatMap(({ kind, entries }) => (entries.length === 0 ? [] : [{ kind, count: entries.length }]));
}
