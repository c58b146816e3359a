import { sealAsPromised } from '../custody/promised.ts';
import { linkToMessage } from '../../discord/cards.ts';
import type { Member } from '../../discord/history.ts';
import { findStanding } from '../../groups/belonging.ts';
import { findHome, type Group } from '../../groups/group.ts';
import type { Delivered, Permit } from '../../outbox/message.ts';
import type { Tx } from '../../storage/client.ts';
import { TamperedError } from '../../storage/vault.ts';
import { languages } from '../../words/words.ts';
import { findShut } from '../blocks.ts';
import { hourMs, nextHour } from '../hours.ts';
import { makeWriterMark } from '../marks.ts';
import { findMute } from '../mutes.ts';
import type { AnonymousNeeds } from '../needs.ts';
import { mayDeliver } from '../relay/answer-writer.ts';
import { relayPurpose } from '../relay/purpose.ts';
import { postPurpose, type AnonymousPost, type AnonymousThread, type Author, type ReturnReason } from '../post.ts';
import { drawPost, noKindWords } from '../public-card/draw-post.ts';
import { sayPseudonym } from '../pseudonyms/pseudonym.ts';
import { returnPost, tellWriter } from '../return-post.ts';

/**
 * Puts a post on its way to Discord: `sending`, and its message in the outbox. False where somebody changed it meanwhile. Where a reader
 * blocked its writer it stands behind a door. Words that are to change a post get no message: the job of own posts sees to them. Call
 * `outbox.kick` once that is committed.
 */
export async function startSending(
  post: AnonymousPost,
  { when, isNewVoice }: { when: 'at-once' | 'full-hour'; isNewVoice: boolean },
  needs: AnonymousNeeds,
  tx: Tx,
): Promise<boolean> {
  const { anonymous, storage, outbox, firm } = needs;
  if (post.edits !== null) return anonymous.change(post, { state: 'sending' }, tx);
  const [thread, author] = [await anonymous.findThread(post.threadId, tx), await anonymous.readAuthor(post.id, tx)];
  const group = needs.groups.find(post.guildId, post.groupId);
  const channelId = thread && group ? findTarget(post, thread, group) : null;
  if (!thread || !author || !group || post.words === null || channelId === null)
    return returnPost(post, 'place-gone', needs, tx);
  const mark = makeWriterMark(storage.vault, post.guildId, author.userId);
  const shutFor = await findShut(post, mark, { vault: storage.vault, db: tx });
  const door = post.door || shutFor.length > 0;
  if (!(await anonymous.change(post, { state: 'sending', door, shutFor }, tx))) return false;
  const answers = await findAnswered(post, thread, group, needs, tx);
  const shown = { post: { ...post, door }, words: post.words, group, counts: noKindWords, answers, isNewVoice };
  await outbox.add(
    {
      guildId: post.guildId,
      target: { kind: 'channel', channelId },
      card: drawPost(shown, languages[group.language].words),
      // It stands in the custom ids of its buttons.
      mark: post.id,
      purpose: `${postPurpose}${post.id}`,
      traceless: true,
      ...(when === 'full-hour' && { dueAt: nextHour(firm.now()).getTime() }),
    },
    tx,
  );
  return true;
}

/** Whether replies stand in line with everything else, since threads cannot have threads. */
export function isInLine(group: Pick<Group, 'belonging'>): boolean {
  return group.belonging === 'thread';
}

/** A post goes to the group's home; a reply to the thread on the message it began with, whose id is the message's. */
function findTarget(post: AnonymousPost, thread: AnonymousThread, group: Group): string | null {
  if (!post.isReply || isInLine(group)) return findHome(group);
  return thread.root?.messageId ?? null;
}

/** Where replies stand in line, what this one answers. */
async function findAnswered(
  post: AnonymousPost,
  { root }: AnonymousThread,
  group: Group,
  { anonymous }: AnonymousNeeds,
  tx: Tx,
): Promise<{ name: number | null; link: string } | null> {
  if (!post.isReply || !isInLine(group) || root === null) return null;
  const answered = await anonymous.findByMessage(post.guildId, root.messageId, tx);
  const link = linkToMessage(post.guildId, root.channelId, root.messageId);
  return { name: answered?.name ?? null, link };
}

/**
 * Whether a post may appear now, asked by the outbox right before it is sent: its writer is still there, may write, and is not muted; what
 * they wrote is still wanted. What may not appear is returned to its writer. Opens the thread that a reply goes to. Rejects where it cannot
 * be known yet.
 */
export async function mayPublish(purpose: string, needs: AnonymousNeeds): Promise<Permit> {
  if (purpose.startsWith(relayPurpose)) return mayDeliver(purpose, needs);
  if (!purpose.startsWith(postPurpose)) return 'send';
  const post = await findOfPurpose(purpose, needs);
  if (post?.state !== 'sending') return 'drop';
  const author = await needs.anonymous.readAuthor(post.id);
  const obstacle = author === null ? 'failed' : await findObstacle(post, author, needs);
  if (author !== null && obstacle === null) return keepShut(post, author, needs);
  await needs.storage.write((tx) => returnPost(post, obstacle ?? 'failed', needs, tx));
  return 'drop';
}

/** A reader may have blocked its writer since it was on its way: then it stays shut for them, and its message is made anew with a door. */
async function keepShut(post: AnonymousPost, { userId }: Author, needs: AnonymousNeeds): Promise<Permit> {
  const { anonymous, storage } = needs;
  const mark = makeWriterMark(storage.vault, post.guildId, userId);
  const shutFor = await findShut(post, mark, { vault: storage.vault, db: storage.read });
  if (shutFor.every((one) => post.shutFor.includes(one))) return 'send';
  await storage.write(async (tx) => {
    const isNewVoice = post.isReply && !(await anonymous.hasSpoken(post, tx));
    const isDone = post.door
      ? await anonymous.change(post, { shutFor }, tx)
      : await startSending(post, { when: 'at-once', isNewVoice }, needs, tx);
    // Looked at again, as it is by then.
    if (!isDone) throw new Error('A post was changed while it was about to be sent.');
  });
  if (post.door) return 'send';
  needs.outbox.kick();
  return 'drop';
}

async function findOfPurpose(purpose: string, needs: AnonymousNeeds, tx?: Tx): Promise<AnonymousPost | null> {
  if (!purpose.startsWith(postPurpose)) return null;
  return needs.anonymous.findAnywhere(purpose.slice(postPurpose.length), tx);
}

/** What keeps a post from appearing; null when nothing does. */
export async function findObstacle(
  post: AnonymousPost,
  author: Author,
  needs: AnonymousNeeds,
): Promise<ReturnReason | null> {
  const { guildId, groupId } = post;
  const group = needs.groups.find(guildId, groupId);
  if (group?.state !== 'open' || group.anonymous === 'off') return 'closed';
  // Somebody died whose account it is: nothing new appears of them. Should they be alive, the reason says that it was not their fault.
  if (needs.servers.postventions.findSilence(guildId, author.userId, needs.clock.now()) !== null) return 'failed';
  const { anonymousPaused, anonymousAfterHours } = needs.servers.get(guildId);
  if (anonymousPaused) return 'paused';
  const member = await needs.findMember(guildId, author.userId);
  if (member === null) return 'left';
  // They went and came back since, or the server asks for more time now.
  if (isNew(member, anonymousAfterHours, needs)) return 'too-new';
  if (member.timedOutUntil !== null && member.timedOutUntil > needs.clock.now()) return 'timed-out';
  const standing = await findStanding(group, { userId: author.userId, roles: member.roles }, needs);
  if (standing === 'no') return 'left';
  if (standing === 'unknown') return refuseIfGone(group, needs);
  const mark = makeWriterMark(needs.storage.vault, guildId, author.userId);
  if ((await findMute(guildId, mark, { firm: needs.firm, db: needs.storage.read })) !== null) return 'muted';
  return post.isReply ? findReplyObstacle(post, group, needs) : null;
}

function isNew({ joinedAt }: Member, hours: number, { clock }: Pick<AnonymousNeeds, 'clock'>): boolean {
  return joinedAt !== null && clock.now() - joinedAt < hours * hourMs;
}

/** Its thread may be gone or closed for anonymous replies meanwhile; where replies stand in threads, it is opened. */
async function findReplyObstacle(
  post: AnonymousPost,
  group: Group,
  needs: AnonymousNeeds,
): Promise<ReturnReason | null> {
  const thread = await needs.anonymous.findThread(post.threadId);
  if (!thread) return 'place-gone';
  if (thread.repliesClosed && !post.isWriter) return 'replies-closed';
  return isInLine(group) ? null : openPlace(thread, group, needs);
}

/** Where it cannot be known who belongs, nothing appears until it can be, unless the place is gone. */
async function refuseIfGone(group: Group, needs: AnonymousNeeds): Promise<ReturnReason> {
  const home = findHome(group);
  if (home === null || (await needs.places.lookUp(home)) === 'gone') return 'place-gone';
  throw new Error('It is not known whether the writer of a post belongs to its group.');
}

async function openPlace(thread: AnonymousThread, group: Group, needs: AnonymousNeeds): Promise<ReturnReason | null> {
  if (!thread.root) return 'place-gone';
  const { channelId, messageId } = thread.root;
  const [first] = thread.names;
  const { replyCommand } = languages[group.language].words.voice;
  const title = first === undefined ? replyCommand : sayPseudonym(first, group.language).name;
  return (await needs.messages.openThread(channelId, messageId, title)) === null ? 'place-gone' : null;
}

/**
 * Notes that a post is on Discord: its author is sealed to the custodians, or to nobody, in this very transaction. One that its writer took
 * back meanwhile is noted as removed, with its place, so that its message is deleted. One of which something was damaged is noted as far as it can be.
 */
export async function notePublished(
  purpose: string,
  delivered: Delivered,
  needs: AnonymousNeeds,
  tx: Tx,
): Promise<void> {
  try {
    await note(purpose, delivered, needs, tx);
  } catch (error) {
    // It is there: what was damaged of it must not leave it without anybody who can remove it.
    if (!(error instanceof TamperedError)) throw error;
    const begins = await needs.anonymous.noteSent(purpose.slice(postPurpose.length), delivered, tx);
    if (begins !== null) await needs.anonymous.changeThread(begins, { root: delivered }, tx);
  }
}

async function note(purpose: string, delivered: Delivered, needs: AnonymousNeeds, tx: Tx): Promise<void> {
  const post = await findOfPurpose(purpose, needs, tx);
  if (!post) return;
  const { anonymous } = needs;
  if (post.state !== 'sending') {
    await anonymous.change(post, { state: 'removed', place: delivered }, tx);
    return;
  }
  const author = await anonymous.readAuthor(post.id, tx);
  const box = author && sealAsPromised(post, author, needs);
  if (author) await anonymous.keepVoice(post.threadId, author.userId, post, tx);
  if (!post.isReply) await anonymous.changeThread(post.threadId, { root: delivered }, tx);
  if (author && post.held !== null) await tellWriter(post, author, needs, tx);
  const words = post.door ? {} : { words: null };
  await anonymous.change(post, { state: 'posted', place: delivered, box, ...words }, tx);
}

/** Notes that Discord does not take a post: it is returned to its writer. One of which something was damaged is, too, but nobody can be told. */
export async function noteNotPublished(purpose: string, code: string, needs: AnonymousNeeds, tx: Tx): Promise<void> {
  try {
    const post = await findOfPurpose(purpose, needs, tx);
    if (post?.state === 'sending') await returnPost(post, explainCode(code), needs, tx);
  } catch (error) {
    if (!(error instanceof TamperedError)) throw error;
    await needs.anonymous.endUnsent(purpose.slice(postPurpose.length), tx);
  }
}

/** Discord's codes: unknown channel; missing access and permissions. */
function explainCode(code: string): ReturnReason {
  if (code === '10003') return 'place-gone';
  return code === '50001' || code === '50013' ? 'no-permission' : 'failed';
}
