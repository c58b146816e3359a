import type { Db } from '../storage/client.ts';
import type { Vault } from '../storage/vault.ts';
import { makeShutMark, type WriterMark } from './marks.ts';

/** The readers for whom a post by this writer stays shut, as marks of this post. Empty for nearly everybody. */
export async function findShut(
  post: { guildId: string; id: string },
  mark: WriterMark,
  { vault, db }: { vault: Vault; db: Db },
): Promise<string[]> {
  const rows = await db.anonymousBlock.findMany({ where: { guildId: post.guildId, blockedMark: mark } });
  return rows.map(({ blockerMark }) => makeShutMark(vault, post.id, blockerMark)).sort();
}
