import { refuse } from '../../discord/user-error.ts';
import type { AnonymousPost } from '../post.ts';

/**
 * A post under which somebody pressed something. It may be on Discord before that is noted: then it is still `sending`.
 * @throws {UserError} `post-gone`, `post-hidden`
 */
export function requireShown(post: AnonymousPost | null): AnonymousPost {
  if (post?.state !== 'posted' && post?.state !== 'sending') throw refuse('post-gone');
  if (post.words?.hidden) throw refuse('post-hidden');
  return post;
}
