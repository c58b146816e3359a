import { refuse } from '../../discord/user-error.ts';
import type { Group } from '../../groups/group.ts';
import { appendAudit, listActors, type AuditAct } from '../../storage/audit-chain.ts';
import type { Tx } from '../../storage/client.ts';
import { RetryWrite } from '../../storage/errors.ts';
import { en } from '../../words/en.ts';
import type { AnonymousNeeds } from '../needs.ts';
import { moderatorReasons, type AnonymousPost, type ModeratorReason } from '../post.ts';
import { judgeWords } from '../posting/judge-words.ts';
import { startSending } from '../posting/publish.ts';
import { isUrgent } from '../posting/verdict.ts';
import { returnPost } from '../return-post.ts';
import { longestReturnNote } from './buttons.ts';
import { requireLead, requireModeratorOrLead, type Actor } from '../../moderation/rights.ts';

/** Somebody who decides about a post. */
export interface HeldAct {
  guildId: string;
  postId: string;
  actor: Actor;
}

/** A post that was decided, with its group; null for a group that is gone. */
export interface Decided {
  post: AnonymousPost;
  group: Group | null;
}

/** Whether only a lead may let a post through. */
function isForLeads({ held }: Pick<AnonymousPost, 'held'>): boolean {
  return isUrgent({ hold: held });
}

/** Whether whoever lets a post through is asked once more: only a lead may, or it was changed while it waited, and what they read of it may be gone. */
export function isAskedTwice(post: Pick<AnonymousPost, 'held' | 'words'>): boolean {
  return isForLeads(post) || post.words?.changed === true;
}

/**
 * A post that waits, for somebody who may read it.
 * @throws {UserError} `not-a-moderator`, `held-gone`, `held-decided` (with where it is)
 */
export async function requireHeld(act: HeldAct, needs: AnonymousNeeds, tx?: Tx): Promise<AnonymousPost> {
  requireModeratorOrLead(act.guildId, act.actor, needs.servers);
  const post = await needs.anonymous.find(act.guildId, act.postId, tx);
  if (!post) throw refuse('held-gone');
  if (post.state !== 'waiting') throw refuse('held-decided', { state: en.holding.states[post.state] });
  return post;
}

/**
 * Lets a post through, and puts it on its way to its group. Moderators do; what may be somebody's danger only a lead. Who {@link isAskedTwice} says
 * by `surely` which version they were asked about. Of several at once exactly one does.
 * @throws {UserError} `not-a-moderator`, `not-a-lead`, `held-gone`, `held-decided`, `held-changed`, `held-still-method`, `held-group-closed`,
 *   `appeal-needs-another`, `appeal-for-owner`
 */
export async function releaseHeld(act: HeldAct & { surely: number | null }, needs: AnonymousNeeds): Promise<Decided> {
  const decided = await needs.storage.write(async (tx) => {
    const post = await requireHeld(act, needs, tx);
    requireMayRelease(post, act, needs);
    if (isAskedTwice(post) && act.surely !== post.version) throw refuse('held-changed');
    await requireOther(act, needs, tx);
    const isNewVoice = post.isReply && !(await needs.anonymous.hasSpoken(post, tx));
    if (!(await startSending(post, { when: 'at-once', isNewVoice }, needs, tx))) throw new RetryWrite();
    await record('post.released', act, needs, tx);
    return { post, group: needs.groups.find(act.guildId, post.groupId) };
  });
  needs.outbox.kick();
  return decided;
}

/**
 * Refuses what may not be let through now, or not by whoever asks.
 * @throws {UserError} `not-a-lead`, `held-still-method`, `held-group-closed`
 */
export function requireMayRelease(post: AnonymousPost, { guildId, actor }: HeldAct, needs: AnonymousNeeds): void {
  if (isForLeads(post)) requireLead(guildId, actor, needs.servers);
  if (post.words && judgeWords(post.words).hold === 'method') throw refuse('held-still-method');
  const group = needs.groups.find(guildId, post.groupId);
  if (group?.state !== 'open' || group.anonymous === 'off') throw refuse('held-group-closed');
}

/**
 * Gives a post back to its writer, with a reason and, if moderators like, a sentence beside their words. Of several at once exactly one does.
 * @throws {UserError} `not-a-moderator`, `return-note-too-long`, `held-gone`, `held-decided`, `appeal-needs-another`, `appeal-for-owner`
 */
export async function returnHeld(
  act: HeldAct & { reason: ModeratorReason; note: string },
  needs: AnonymousNeeds,
): Promise<Decided> {
  const { reason, note } = act;
  if (note.length > longestReturnNote)
    throw refuse('return-note-too-long', { most: longestReturnNote, length: note.length });
  const decided = await needs.storage.write(async (tx) => {
    const found = await requireHeld(act, needs, tx);
    await requireOther(act, needs, tx);
    const post = await keepNote(found, note, needs, tx);
    if (!(await returnPost(post, reason, needs, tx))) throw new RetryWrite();
    await record('post.returned', act, needs, tx);
    return { post, group: needs.groups.find(act.guildId, post.groupId) };
  });
  needs.outbox.kick();
  return decided;
}

async function keepNote(post: AnonymousPost, note: string, { anonymous }: AnonymousNeeds, tx: Tx) {
  if (note === '' || post.words === null) return post;
  if (!(await anonymous.change(post, { words: { ...post.words, note } }, tx))) throw new RetryWrite();
  return { ...post, version: post.version + 1 };
}

/**
 * Whether a text is a reason of moderators.
 */
export function readReason(text: string | undefined): ModeratorReason | undefined {
  return moderatorReasons.find((reason) => reason === text);
}

/** Who gave a post back, in their order; empty for one that is looked at for the first time. From the audit chain, which keeps nothing else of it. */
export function listDeciders(
  { guildId, postId }: Pick<HeldAct, 'guildId' | 'postId'>,
  { storage: { vault } }: Pick<AnonymousNeeds, 'storage'>,
  tx: Tx,
): Promise<string[]> {
  return listActors(guildId, { act: 'post.returned', target: postId }, { db: tx, vault });
}

async function requireOther(act: HeldAct, needs: AnonymousNeeds, tx: Tx): Promise<void> {
  const deciders = await listDeciders(act, needs, tx);
  if (deciders.length > 0) requireAnother(deciders, act, needs);
}

/**
 * A second look is somebody else's than who decided first; in a team of one or two it is the owner's.
 * @throws {UserError} `appeal-needs-another`, `appeal-for-owner`
 */
export function requireAnother(
  deciders: readonly string[],
  { guildId, actor }: Pick<HeldAct, 'guildId' | 'actor'>,
  { servers, view }: Pick<AnonymousNeeds, 'servers' | 'view'>,
): void {
  if (!servers.get(guildId).smallTeam) {
    if (deciders.includes(actor.userId)) throw refuse('appeal-needs-another');
    return;
  }
  if (view.findServer(guildId)?.ownerId !== actor.userId) throw refuse('appeal-for-owner');
}

/** Puts an act on a post into the audit chain. */
async function record(
  act: Extract<AuditAct, 'post.released' | 'post.returned'>,
  { guildId, postId, actor }: HeldAct,
  { storage: { vault }, clock }: AnonymousNeeds,
  tx: Tx,
): Promise<void> {
  const entry = { act, target: postId, actorId: actor.userId, at: new Date(clock.now()) };
  await appendAudit(guildId, entry, { tx, vault });
}
