import { findPromised } from '../custody/promised.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Group } from '../../groups/group.ts';
import { hourMs } from '../hours.ts';
import { newId } from '../../storage/ids.ts';
import type { Tx } from '../../storage/client.ts';
import { showHeld } from '../moderating/hold.ts';
import type { AnonymousNeeds } from '../needs.ts';
import type { AnonymousPost, Hold, PostWords } from '../post.ts';
import { judgeWords } from '../posting/judge-words.ts';
import { requireMayWrite } from '../posting/require-may-write.ts';
import type { Writer } from '../posting/submission.ts';
import { chooseHold, moveOn, waitsForWriter } from '../posting/submit.ts';
import { isUrgent, type Verdict } from '../posting/verdict.ts';
import { takePage } from '../posting/writing-limits.ts';
import { makeReceipt } from '../receipts.ts';
import { tryEdit } from './apply-edits.ts';

/** New words for a post, and who wrote them: whoever holds its receipt. */
export interface Change {
  post: AnonymousPost;
  writer: Writer;
  words: PostWords;
}

/** What became of a change. */
export interface Changed {
  /** The post itself, or what is to change it: `asked`, `waiting`, `sending`; `removed` once it has changed it. */
  post: AnonymousPost;
  /** The post that is changed. */
  target: AnonymousPost;
  verdict: Verdict;
}

/** So many changes one person can make. */
const changesByPerson = { most: 20, withinMs: hourMs };

/**
 * Changes a post. The new words are judged like a new post's. Those of a posted one are saved as a row of their own until the message is
 * changed, so that nothing is lost, moderators and the outbox's guards meet them as any post, and the old words stay until then; those of
 * one that waits take the place of the old ones, which stay held for what they were held for.
 * @throws {UserError} `own-too-often`, `own-on-its-way`, `own-returned`, `post-gone`, or what keeps somebody from writing there
 */
export async function changePost(change: Change, needs: AnonymousNeeds): Promise<Changed> {
  const { post, writer, words } = change;
  const group = needs.groups.find(post.guildId, post.groupId);
  const thread = await needs.anonymous.findThread(post.threadId);
  if (!group || !thread) throw refuse('post-gone');
  const judged = judgeWords(words);
  // Danger is heard, whatever the limits.
  if (!isUrgent(judged) && !needs.limits.take(`anon-edit:${post.guildId}:${writer.userId}`, changesByPerson))
    throw refuse('own-too-often');
  const to = post.isReply
    ? ({ kind: 'reply', thread } as const)
    : ({ kind: 'post', when: 'at-once', door: post.door } as const);
  await requireMayWrite({ writer, group, to }, judged, needs);
  const verdict = takePage(judged, writer, needs, 'changes');
  const saved = await needs.storage.write((tx) => saveChange(change, { group, verdict }, needs, tx));
  needs.outbox.kick();
  return { ...(await finish(saved, needs)), target: post, verdict };
}

/** What may be there at once is; what Discord does not take now is tried again by the clock. */
async function finish(post: AnonymousPost, needs: AnonymousNeeds): Promise<Pick<Changed, 'post'>> {
  if (post.edits === null || post.state !== 'sending') return { post };
  await tryEdit(post, needs);
  return { post: (await needs.anonymous.find(post.guildId, post.id)) ?? post };
}

interface Judged {
  group: Group;
  verdict: Verdict;
}

async function saveChange(change: Change, judged: Judged, needs: AnonymousNeeds, tx: Tx): Promise<AnonymousPost> {
  const current = await needs.anonymous.find(change.post.guildId, change.post.id, tx);
  switch (current?.state) {
    case 'posted': {
      const [before] = await needs.anonymous.listEdits(current, tx);
      if (before?.state === 'sending') throw refuse('own-on-its-way');
      return before ? rewrite(before, change, judged, needs, tx) : addEdit(current, change, judged, needs, tx);
    }
    case 'asked':
    case 'waiting':
      return rewrite(current, change, judged, needs, tx);
    case 'sending':
      throw refuse('own-on-its-way');
    case 'returned':
      throw refuse('own-returned');
    case 'removed':
    case undefined:
      throw refuse('post-gone');
  }
}

/** Saves new words beside the old ones. */
async function addEdit(
  { id: edits, guildId, threadId, isReply, name, isWriter, door }: AnonymousPost,
  { writer, words }: Change,
  { group, verdict }: Judged,
  needs: AnonymousNeeds,
  tx: Tx,
): Promise<AnonymousPost> {
  const id = newId();
  const asks = waitsForWriter(verdict);
  await needs.anonymous.add(
    {
      ...{ id, guildId, threadId, isReply, name, isWriter, door, words, edits },
      state: asks ? 'asked' : 'waiting',
      held: asks ? null : chooseHold(group, verdict),
      author: {
        userId: writer.userId,
        language: writer.language,
        tell: false,
        promised: findPromised(writer.guildId, needs),
      },
      // It is never shown: the receipt of the post stays the one.
      receipt: makeReceipt(),
    },
    tx,
  );
  const edit = await needs.anonymous.find(guildId, id, tx);
  if (!edit) throw new Error('A change that was just saved is not there.');
  return moveOn(edit, { when: 'at-once', verdict, isNewVoice: false }, needs, tx);
}

/** Puts new words in the place of words that have not appeared yet. */
async function rewrite(
  post: AnonymousPost,
  { writer, words }: Change,
  { group, verdict }: Judged,
  needs: AnonymousNeeds,
  tx: Tx,
): Promise<AnonymousPost> {
  const { anonymous } = needs;
  const before = await anonymous.readAuthor(post.id, tx);
  const promised = before?.promised ?? findPromised(writer.guildId, needs);
  const author = { userId: writer.userId, language: writer.language, tell: before?.tell ?? false, promised };
  const asks = post.held === null && waitsForWriter(verdict);
  const given = post.state === 'waiting' ? { ...words, changed: true as const } : words;
  const held = asks ? null : stricter(post.held, chooseHold(group, verdict));
  const change = { state: asks ? 'asked' : 'waiting', held, words: given, author, writerId: writer.userId } as const;
  if (!(await anonymous.change(post, change, tx))) throw refuse('own-on-its-way');
  const rewritten = await anonymous.find(post.guildId, post.id, tx);
  if (!rewritten) throw refuse('post-gone');
  // Moderators have the card of what waits for them already, and read the new words from it; new danger is shown anew.
  if (post.state === 'waiting') {
    if (verdict.tier !== null) await showHeld(rewritten, verdict, needs, tx);
    return rewritten;
  }
  // When somebody wanted a post to appear is not kept: rather later than too early.
  return moveOn(rewritten, { when: 'full-hour', verdict, isNewVoice: false }, needs, tx);
}

const holdOrder: readonly (Hold | null)[] = [null, 'first', 'harm', 'method', 'danger'];

/** What was held for danger stays so, however harmless the new words are: people decide. */
function stricter(before: Hold | null, now: Hold | null): Hold | null {
  return holdOrder.indexOf(before) > holdOrder.indexOf(now) ? before : now;
}

/** Posts a change as it is, once its writer has seen by what it may give them away. @throws {UserError} `post-gone` where it was decided already */
export async function postEditAsIs(edit: AnonymousPost, needs: AnonymousNeeds): Promise<Changed> {
  const { anonymous, groups } = needs;
  const group = groups.find(edit.guildId, edit.groupId);
  if (!group || edit.state !== 'asked' || edit.words === null || edit.edits === null) throw refuse('post-gone');
  const target = await anonymous.find(edit.guildId, edit.edits);
  const verdict = { ...judgeWords(edit.words), giveAways: [] };
  if (!target) throw refuse('post-gone');
  const saved = await needs.storage.write(async (tx) => {
    if (!(await anonymous.change(edit, { state: 'waiting', held: chooseHold(group, verdict) }, tx)))
      throw refuse('post-gone');
    const waiting = await anonymous.find(edit.guildId, edit.id, tx);
    return waiting ? moveOn(waiting, { when: 'at-once', verdict, isNewVoice: false }, needs, tx) : edit;
  });
  needs.outbox.kick();
  return { ...(await finish(saved, needs)), target, verdict };
}
