import { refuse } from '../../discord/user-error.ts';
import type { AnonymousNeeds } from '../needs.ts';
import { makeWriterMark } from '../marks.ts';
import type { AnonymousPost } from '../post.ts';
import { readReceipt } from '../receipts.ts';

/** Somebody who wants something of what they wrote. */
export interface Owner {
  guildId: string;
  userId: string;
}

/** What finding one's own posts needs. */
export type FindOwnNeeds = Pick<AnonymousNeeds, 'anonymous' | 'storage' | 'limits'>;

/** So many receipts that nobody was given may be tried, by one person and on one server. */
const wrongByPerson = { most: 10, withinMs: 10 * 60_000 };
const wrongOnServer = { most: 100, withinMs: 10 * 60_000 };

/**
 * The post with this receipt, whoever holds it. Only wrong ones are counted: where a server had too many of them, somebody who typed no
 * wrong one is heard all the same.
 * @throws {UserError} `receipt-wrong`, `receipt-limit`
 */
export async function requireByReceipt(
  typed: string,
  { guildId, userId }: Owner,
  { anonymous, limits }: FindOwnNeeds,
): Promise<AnonymousPost> {
  const [ofPerson, ofServer] = [`receipt:${guildId}:${userId}`, `receipt:${guildId}`];
  const left = limits.left(ofPerson, wrongByPerson);
  if (left === 0 || (left < wrongByPerson.most && limits.left(ofServer, wrongOnServer) === 0))
    throw refuse('receipt-limit');
  const receipt = readReceipt(typed);
  const post = receipt === null ? null : await anonymous.findByReceipt(guildId, receipt);
  if (post) return post;
  limits.take(ofPerson, wrongByPerson);
  limits.take(ofServer, wrongOnServer);
  throw refuse('receipt-wrong');
}

/**
 * The post with this id, if this very person wrote it. That is known for as long as its handle is kept.
 * @throws {UserError} `own-needs-receipt`; `post-gone` where there is none
 */
export async function requireOwn(
  postId: string,
  { guildId, userId }: Owner,
  { anonymous, storage }: Pick<FindOwnNeeds, 'anonymous' | 'storage'>,
): Promise<AnonymousPost> {
  const post = await anonymous.find(guildId, postId);
  if (!post) throw refuse('post-gone');
  const mark = await anonymous.readWriterMark(postId);
  if (mark !== makeWriterMark(storage.vault, guildId, userId)) throw refuse('own-needs-receipt');
  return post;
}

/** By what a button carries: a post's id or a receipt. @throws {UserError} as {@link requireOwn} and {@link requireByReceipt} */
export function requireByKey(key: string, owner: Owner, needs: FindOwnNeeds): Promise<AnonymousPost> {
  return readReceipt(key) === null ? requireOwn(key, owner, needs) : requireByReceipt(key, owner, needs);
}

/** A post that can be changed as it is now. @throws {UserError} `own-on-its-way`, `own-returned`, `post-gone` */
export function requireChangeable(post: AnonymousPost): AnonymousPost {
  switch (post.state) {
    case 'asked':
    case 'waiting':
    case 'posted':
      return post;
    case 'sending':
      throw refuse('own-on-its-way');
    case 'returned':
      throw refuse('own-returned');
    case 'removed':
      throw refuse('post-gone');
  }
}
