import { RetryWrite } from '../../storage/errors.ts';
import type { Tx } from '../../storage/client.ts';
import { markErased } from '../../storage/erasures.ts';
import { describeError } from '../../log.ts';
import { floorHour } from '../hours.ts';
import type { AnonymousNeeds } from '../needs.ts';
import { postPurpose, type AnonymousPost, type PostWords, type ReturnReason } from '../post.ts';
import { readCurrent } from './read-current.ts';

/** What deleting posts needs. */
export type RemoveNeeds = Pick<AnonymousNeeds, 'anonymous' | 'storage' | 'outbox' | 'messages' | 'log' | 'firm'>;

/** What became of a post that its writer deleted. */
export interface Removed {
  /** Where it was when they did; `removed` where it was gone already. */
  was: AnonymousPost['state'];
  /** What it said, for the last time; null where that could not be read. */
  words: PostWords | null;
}

/**
 * Deletes a post for its writer, wherever it is on its way: its words are gone from everything that is kept, and its message from Discord,
 * now or as soon as that can be reached. What others wrote stays. Its handle stays for its 72 hours.
 */
export async function removeOwn(post: AnonymousPost, needs: RemoveNeeds): Promise<Removed> {
  const { words } = await readCurrent(post, needs);
  const was = await needs.storage.write(async (tx) => {
    const current = await needs.anonymous.find(post.guildId, post.id, tx);
    if (!current || current.state === 'removed') return 'removed';
    await noteErased(post.id, needs);
    await noteRemoved(current, 'taken-back', needs, tx);
    return current.state;
  });
  await eraseNow(post, needs);
  return { was, words: was === 'removed' ? null : words };
}

/** A backup that is put back does not bring the post back. */
async function noteErased(postId: string, { storage, firm }: Pick<RemoveNeeds, 'storage' | 'firm'>): Promise<void> {
  const at = floorHour(firm.now()).getTime();
  await storage.erasures.note({ kind: 'post', mark: markErased('post', postId, storage.vault), at });
}

/** Notes that a post is gone, or will be: its words are emptied wherever they are, and what was to change it comes to nothing. */
export async function noteRemoved(
  post: AnonymousPost,
  reason: ReturnReason | null,
  { anonymous, outbox }: Pick<RemoveNeeds, 'anonymous' | 'outbox'>,
  tx: Tx,
): Promise<void> {
  const gone = { state: 'removed', returnedFor: reason, words: null } as const;
  if (!(await anonymous.change(post, gone, tx))) throw new RetryWrite();
  await outbox.withdraw(`${postPurpose}${post.id}`, tx);
  for (const edit of await anonymous.listEdits(post, tx)) await anonymous.change(edit, gone, tx);
}

/** Whoever waits for an answer need not wait for Discord: the job finishes what is left. */
async function eraseNow({ guildId, id }: AnonymousPost, needs: RemoveNeeds): Promise<void> {
  const post = await needs.anonymous.find(guildId, id);
  if (post) await tryErasing(post, needs);
}

async function tryErasing(post: AnonymousPost, needs: RemoveNeeds): Promise<void> {
  try {
    await erase(post, needs);
  } catch (error) {
    needs.log.warn('anonymous.not-erased', { error: describeError(error) });
  }
}

/** Deletes the message of a removed post, then forgets where it was. */
async function erase(post: AnonymousPost, { anonymous, messages, storage }: RemoveNeeds): Promise<void> {
  if (post.state !== 'removed' || post.place === null) return;
  await messages.remove(post.place.channelId, post.place.messageId);
  await storage.write((tx) => anonymous.change(post, { place: null }, tx));
}

/** Deletes the messages of all removed posts that may still be on Discord: what a crash or an absence of Discord left. */
export async function eraseRemoved(needs: RemoveNeeds): Promise<void> {
  for (const post of await needs.anonymous.listToErase()) await tryErasing(post, needs);
}
