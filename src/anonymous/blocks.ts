import { refuse } from '../discord/user-error.ts';
import { RetryWrite } from '../storage/errors.ts';
import type { Db, Tx } from '../storage/client.ts';
import type { Vault } from '../storage/vault.ts';
import { hourMs } from './hours.ts';
import type { Limit } from './limits.ts';
import { makeBlockerMark, makeShutMark, makeWriterMark, type WriterMark } from './marks.ts';
import type { AnonymousNeeds } from './needs.ts';
import type { AnonymousPost } from './post.ts';

/** The readers for whom a post by this writer stays shut, as marks of this post. Empty for nearly everybody. */
export async function findShut(
  post: { guildId: string; id: string },
  mark: WriterMark,
  { vault, db }: { vault: Vault; db: Db },
): Promise<string[]> {
  const rows = await db.anonymousBlock.findMany({ where: { guildId: post.guildId, blockedMark: mark } });
  return rows.map(({ blockerMark }) => makeShutMark(vault, post.id, blockerMark)).sort();
}

/**
 * Whether a post stays shut for a reader. For whom it was shut is kept as long as its handle alone: longer, and it would tell, together with
 * who blocked whom, the writer to somebody who has the database and the keys. From then on it stays shut for all who blocked anybody.
 */
export async function isShutFor(
  { id, guildId, shutFor }: Pick<AnonymousPost, 'id' | 'guildId' | 'shutFor'>,
  userId: string,
  { anonymous, storage }: Pick<AnonymousNeeds, 'anonymous' | 'storage'>,
): Promise<boolean> {
  const { vault } = storage;
  if (shutFor.includes(makeShutMark(vault, id, makeBlockerMark(vault, guildId, userId)))) return true;
  return (await anonymous.readWriterMark(id)) === null && hasBlocks(guildId, userId, { storage });
}

/** So many writers can somebody block in a day. */
const mostBlocks: Limit = { most: 20, withinMs: 24 * hourMs };

/** A reader, and something that they were shown. */
export interface ReaderAct {
  guildId: string;
  userId: string;
  postId: string;
}

/**
 * Keeps from a reader what the writer of a post writes on this server from now on. Doing it twice changes nothing and says nothing: it must
 * not tell whether two posts have the same writer.
 * @throws {UserError} `post-gone`, `block-too-late` (its handle is gone), `block-own`, `block-too-many`
 */
export async function blockWriter(
  { guildId, userId, postId }: ReaderAct,
  { anonymous, storage, limits }: Pick<AnonymousNeeds, 'anonymous' | 'storage' | 'limits'>,
): Promise<void> {
  const { vault } = storage;
  if ((await anonymous.find(guildId, postId)) === null) throw refuse('post-gone');
  const blockedMark = await anonymous.readWriterMark(postId);
  if (blockedMark === null) throw refuse('block-too-late');
  if (blockedMark === makeWriterMark(vault, guildId, userId)) throw refuse('block-own');
  if (!limits.take(`block:${guildId}:${userId}`, mostBlocks)) throw refuse('block-too-many', { most: mostBlocks.most });
  const row = { guildId, blockerMark: makeBlockerMark(vault, guildId, userId), blockedMark };
  await storage.write((tx) =>
    tx.anonymousBlock.upsert({ where: { guildId_blockerMark_blockedMark: row }, create: row, update: {} }),
  );
}

/** Whether somebody blocked any writer on a server. Not how many: two blocks that count as one would tell that two posts have one writer. */
export async function hasBlocks(
  guildId: string,
  userId: string,
  { storage }: Pick<AnonymousNeeds, 'storage'>,
): Promise<boolean> {
  const blockerMark = makeBlockerMark(storage.vault, guildId, userId);
  return (await storage.read.anonymousBlock.findFirst({ where: { guildId, blockerMark } })) !== null;
}

/**
 * Takes back all blocks of somebody on a server, and opens for them what stood shut. One alone cannot be taken back: which posts it belongs
 * to is not kept, and if it could be told by a post, it would tell which posts have the same writer.
 */
export async function unblockAll(
  guildId: string,
  userId: string,
  { storage }: Pick<AnonymousNeeds, 'storage'>,
): Promise<void> {
  await storage.write((tx) => removeBlocks(guildId, userId, storage.vault, tx));
}

/** The same, in the transaction of something larger. Returns how many there were: to be told to nobody. */
export async function removeBlocks(guildId: string, userId: string, vault: Vault, tx: Tx): Promise<number> {
  const blockerMark = makeBlockerMark(vault, guildId, userId);
  const { count } = await tx.anonymousBlock.deleteMany({ where: { guildId, blockerMark } });
  if (count > 0) await openShut(guildId, blockerMark, vault, tx);
  return count;
}

async function openShut(guildId: string, blockerMark: string, vault: Vault, tx: Tx): Promise<void> {
  const rows = await tx.anonymousPost.findMany({
    where: { guildId, shutFor: { not: '' } },
    select: { id: true, shutFor: true },
  });
  for (const { id, shutFor } of rows) {
    const mark = makeShutMark(vault, id, blockerMark);
    const left = shutFor.split(',').filter((one) => one !== mark);
    if (left.join(',') === shutFor) continue;
    const { count } = await tx.anonymousPost.updateMany({ where: { id, shutFor }, data: { shutFor: left.join(',') } });
    // Somebody else took a block back at the same moment.
    if (count === 0) throw new RetryWrite();
  }
}
