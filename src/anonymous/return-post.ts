import type { Tx } from '../storage/client.ts';
import type { AnonymousStore } from './store.ts';
import type { AnonymousPost, ReturnReason } from './post.ts';

/**
 * Gives a post back to its writer: it will not be posted, and they find their words and why under *My posts* for 72 hours. False where
 * somebody changed it meanwhile.
 */
export function returnPost(
  post: AnonymousPost,
  reason: ReturnReason,
  { anonymous }: { anonymous: AnonymousStore },
  tx: Tx,
): Promise<boolean> {
  return anonymous.change(post, { state: 'returned', returnedFor: reason }, tx);
}
