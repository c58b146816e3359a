import { findPromised } from '../custody/promised.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Group } from '../../groups/group.ts';
import { newId } from '../../storage/ids.ts';
import type { Tx } from '../../storage/client.ts';
import { requireSomebodyToLook, showHeld } from '../moderating/hold.ts';
import type { AnonymousNeeds } from '../needs.ts';
import type { AnonymousPost, AnonymousThread, Hold } from '../post.ts';
import { choosePseudonym } from '../pseudonyms/pseudonym.ts';
import { makeReceipt } from '../receipts.ts';
import type { Voice } from '../store.ts';
import type { When } from './buttons.ts';
import { judgeWords } from './judge-words.ts';
import { startSending } from './publish.ts';
import { requireMayWrite } from './require-may-write.ts';
import type { Submission, Submitted } from './submission.ts';
import { isUrgent, type Verdict } from './verdict.ts';
import { requireTurn, takeBudget, takePage } from './writing-limits.ts';

/**
 * Takes what somebody wrote: checks that they may write there now, judges the words, and saves them with everything that follows, in one
 * transaction. Danger comes before everything else: words of somebody in danger are never refused for a limit.
 * @throws {UserError} `post-gone`, `replies-closed`, or whatever else keeps them from writing there; what they typed comes back to them.
 */
export async function submit(submission: Submission, needs: AnonymousNeeds): Promise<Submitted> {
  const { writer, group } = submission;
  const judged = judgeWords(submission.words);
  await requireMayWrite(submission, judged, needs);
  if (!waitsForWriter(judged)) requireSomebodyToLook(group, chooseHold(group, judged), needs);
  if (!isUrgent(judged)) requireTurn(submission, needs);
  const verdict = takePage(judged, writer, needs);
  const submitted = await needs.storage.write(async (tx) => {
    await needs.servers.ensure(writer.guildId, tx);
    if (!isUrgent(verdict)) await takeBudget(submission, needs, tx);
    const { post, receipt, isNewVoice } = await savePost(submission, verdict, needs, tx);
    const { to } = submission;
    const when = to.kind === 'post' ? to.when : 'at-once';
    const saved = await moveOn(post, { when, verdict, isNewVoice }, needs, tx);
    return { post: saved, group, receipt, verdict, when, isNewVoice };
  });
  needs.outbox.kick();
  return submitted;
}

async function savePost(submission: Submission, verdict: Verdict, needs: AnonymousNeeds, tx: Tx) {
  const { writer, words, to, group } = submission;
  const { anonymous } = needs;
  const thread = await obtainThread(submission, needs, tx);
  const voice = await anonymous.findVoice(thread.id, writer.userId, tx);
  requireRepliesOpen(thread, voice, verdict);
  const id = newId();
  const receipt = makeReceipt();
  await anonymous.add(
    {
      id,
      guildId: writer.guildId,
      threadId: thread.id,
      isReply: to.kind === 'reply',
      name: voice?.name ?? choosePseudonym(thread.names),
      isWriter: voice?.isWriter ?? to.kind === 'post',
      door: to.kind === 'post' && to.door,
      state: waitsForWriter(verdict) ? 'asked' : 'waiting',
      held: waitsForWriter(verdict) ? null : chooseHold(group, verdict),
      words,
      author: {
        userId: writer.userId,
        language: writer.language,
        tell: false,
        promised: findPromised(writer.guildId, needs),
      },
      receipt,
    },
    tx,
  );
  const post = await anonymous.find(writer.guildId, id, tx);
  if (!post) throw new Error('A post that was just saved is not there.');
  // From now on the name is theirs in this thread, whatever becomes of these words.
  await anonymous.keepVoice(thread.id, writer.userId, post, tx);
  return { post, receipt, isNewVoice: voice === null && to.kind === 'reply' };
}

async function obtainThread({ group, to }: Submission, { anonymous }: AnonymousNeeds, tx: Tx) {
  if (to.kind === 'post') return anonymous.addThread(group.id, null, tx);
  const known = 'thread' in to ? to.thread : await anonymous.findThreadAt(to.root.messageId, tx);
  const thread = known && (await anonymous.lockThread(known.id, tx));
  if (thread) return thread;
  if ('thread' in to) throw refuse('post-gone');
  return anonymous.addThread(group.id, to.root, tx);
}

/** Whoever wrote the post may reply to it all the same; and whoever is in danger is heard, though nothing of it appears there. */
function requireRepliesOpen({ repliesClosed }: AnonymousThread, voice: Voice | null, verdict: Verdict): void {
  if (!repliesClosed || voice?.isWriter === true || isUrgent(verdict)) return;
  throw refuse('replies-closed');
}

/** What may give its writer away is theirs to decide first, unless moderators have to look at it in any case. */
export function waitsForWriter({ hold, giveAways }: Verdict): boolean {
  return hold === null && giveAways.length > 0;
}

/** Why it waits for moderators; null where it does not. */
export function chooseHold({ anonymous }: Pick<Group, 'anonymous'>, { hold }: Verdict): Hold | null {
  return hold ?? (anonymous === 'approve' ? 'first' : null);
}

/**
 * Sends a post on its way, or shows it to moderators, unless its writer is asked something first; gives it as it is then. What says that
 * somebody is not well becomes a case, whether it waits or not.
 */
export async function moveOn(
  post: AnonymousPost,
  { when, verdict, isNewVoice }: { when: When; verdict: Verdict; isNewVoice: boolean },
  needs: AnonymousNeeds,
  tx: Tx,
): Promise<AnonymousPost> {
  if (post.state === 'asked') return post;
  if (post.held !== null || verdict.tier !== null) await showHeld(post, verdict, needs, tx);
  if (post.held === null) await startSending(post, { when, isNewVoice }, needs, tx);
  return (await needs.anonymous.find(post.guildId, post.id, tx)) ?? post;
}
