import { refuse } from '../../discord/user-error.ts';
import type { Group } from '../../groups/group.ts';
import { requireOpen } from '../../groups/pick-group.ts';
import type { Tx } from '../../storage/client.ts';
import { requireSomebodyToLook } from '../moderating/hold.ts';
import type { AnonymousNeeds } from '../needs.ts';
import type { AnonymousPost, Author, PostWords } from '../post.ts';
import { makeReceipt } from '../receipts.ts';
import type { Draft } from './buttons.ts';
import { judgeWords } from './judge-words.ts';
import { requireMayWrite } from './require-may-write.ts';
import type { Submitted, Writer } from './submission.ts';
import { chooseHold, moveOn, waitsForWriter } from './submit.ts';
import type { Verdict } from './verdict.ts';
import { takePage } from './writing-limits.ts';

/** Somebody's own words that wait for them. */
interface FoundDraft {
  post: AnonymousPost & { words: PostWords };
  author: Author;
}

/**
 * What somebody wrote and was asked about.
 * @throws {UserError} `anon-decided`, also where it is somebody else's: nobody learns what there is
 */
export async function findDraft(
  postId: string,
  { guildId, userId }: Pick<Writer, 'guildId' | 'userId'>,
  { anonymous }: Pick<AnonymousNeeds, 'anonymous'>,
  tx?: Tx,
): Promise<FoundDraft> {
  const post = await anonymous.find(guildId, postId, tx);
  const author = await anonymous.readAuthor(postId, tx);
  if (post?.state !== 'asked' || post.words === null || post.edits !== null || author?.userId !== userId)
    throw refuse('anon-decided');
  return { post: { ...post, words: post.words }, author };
}

/**
 * Lets somebody's words go on as they are, or changed: judged anew, from what is saved. Where something in changed words may give their
 * writer away, they are asked again. They get another receipt, since they were not shown the first.
 * @throws {UserError} `anon-decided`, and what keeps them from writing there now; then nothing is changed
 */
export async function decideDraft(
  { writer, draft, changed }: { writer: Writer; draft: Draft; changed: PostWords | null },
  needs: AnonymousNeeds,
): Promise<Submitted> {
  const { post } = await findDraft(draft.postId, writer, needs);
  const group = requireOpen(writer.guildId, post.groupId, needs);
  const judged = judgeWords(changed ?? post.words);
  // As it is: what may give them away was theirs to decide.
  const whole = changed === null ? { ...judged, giveAways: [] } : judged;
  await requireMayWrite({ writer, group, to: { kind: post.isReply ? 'reply' : 'post' } }, whole, needs);
  const asksAgain = waitsForWriter(whole);
  if (!asksAgain) requireSomebodyToLook(group, chooseHold(group, whole), needs);
  const verdict = takePage(whole, writer, needs);
  const isNewVoice = draft.voice === 'new';
  const receipt = makeReceipt();
  const saved = await needs.storage.write(async (tx) => {
    const found = await saveDraft({ draft, writer, changed, receipt, group, verdict }, needs, tx);
    return moveOn(found, { when: draft.when, verdict, isNewVoice }, needs, tx);
  });
  needs.outbox.kick();
  return { post: saved, group, receipt, verdict, when: draft.when, isNewVoice };
}

async function saveDraft(
  {
    draft,
    writer,
    changed,
    receipt,
    group,
    verdict,
  }: { draft: Draft; writer: Writer; changed: PostWords | null; receipt: string; group: Group; verdict: Verdict },
  needs: AnonymousNeeds,
  tx: Tx,
): Promise<AnonymousPost> {
  const { post } = await findDraft(draft.postId, writer, needs, tx);
  const next = waitsForWriter(verdict) ? {} : ({ state: 'waiting', held: chooseHold(group, verdict) } as const);
  const change = { ...next, receipt, ...(changed && { words: changed }) };
  const isSaved = await needs.anonymous.change(post, change, tx);
  const saved = isSaved ? await needs.anonymous.find(writer.guildId, post.id, tx) : null;
  if (!saved) throw refuse('anon-decided');
  return saved;
}

/** Gives somebody's words back and keeps nothing of them. @throws {UserError} `anon-decided` */
export async function dropDraft(writer: Writer, postId: string, needs: AnonymousNeeds): Promise<PostWords> {
  return needs.storage.write(async (tx) => {
    const { post } = await findDraft(postId, writer, needs, tx);
    await needs.anonymous.remove(post.id, tx);
    return post.words;
  });
}

/**
 * Notes that somebody wishes one direct message once moderators have decided about their words.
 * @throws {UserError} `anon-decided`, also where it is somebody else's
 */
export async function askToBeTold({ guildId, userId }: Writer, postId: string, needs: AnonymousNeeds): Promise<void> {
  await needs.storage.write(async (tx) => {
    const post = await needs.anonymous.find(guildId, postId, tx);
    const author = await needs.anonymous.readAuthor(postId, tx);
    if (post?.state !== 'waiting' || author?.userId !== userId) throw refuse('anon-decided');
    if (!(await needs.anonymous.change(post, { author: { ...author, tell: true } }, tx))) throw refuse('anon-decided');
  });
}
