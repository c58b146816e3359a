import { refuse } from '../../discord/user-error.ts';
import { describeError, type Log } from '../../log.ts';
import { isLead, requireModeratorOrLead, type Actor } from '../rights.ts';
import { recordAnswer, type AppealNeeds } from './appeal.ts';
import { countAppeal } from './count-appeals.ts';
import { liftTimeOut, type LiftNeeds } from './lift-time-outs.ts';
import type { Appealed, AppealVerdict } from './receipt.ts';
import { keepReceiptsMs, longestAnswer, mayAnswer, rereadAfterMs } from './rules.ts';
import { findReceipt, holdReceipt, saveReceipt } from './store.ts';
import { tellDirectly, type DirectNeeds } from './tell-directly.ts';

/** A moderator, or a lead, and the appeal that they look at. */
export interface AppealAct {
  guildId: string;
  receiptId: string;
  /** Their rights at this moment. */
  actor: Actor;
}

/** What working on appeals needs. */
export interface AnswerNeeds extends AppealNeeds, LiftNeeds {
  view: NonNullable<DirectNeeds['view']>;
  log: Log;
  /** Roles of a member; null when they are not on the server. Rejects when it cannot be known. */
  findRoles: (guildId: string, userId: string) => Promise<readonly string[] | null>;
}

/**
 * An appeal with its words, for a moderator who looks at it. Whoever decided may read what is said about that, though they do not answer it.
 * @throws {UserError} `not-a-moderator`, `appeal-gone`, `appeal-own`
 */
export async function readAppeal(
  { guildId, receiptId, actor }: AppealAct,
  { storage, servers }: Pick<AnswerNeeds, 'storage' | 'servers'>,
): Promise<Appealed> {
  requireModeratorOrLead(guildId, actor, servers);
  const found = requireAppeal(await findReceipt(receiptId, { db: storage.read, vault: storage.vault }), guildId);
  if (found.userId === actor.userId) throw refuse('appeal-own');
  return found;
}

/**
 * Gives an appeal to one person who may answer it; of several at once to exactly one. Taking what one already has changes nothing. What somebody
 * took who is no moderator any more, or whoever leads them wants, changes hands.
 * @throws {UserError} `not-a-moderator`, `appeal-gone`, `appeal-answered`, `appeal-own`, `appeal-decider`, `appeal-reread`, `appeal-taken`
 */
export async function takeAppeal(act: AppealAct, needs: AnswerNeeds): Promise<Appealed> {
  const { storage, servers, clock } = needs;
  const { vault } = storage;
  requireModeratorOrLead(act.guildId, act.actor, servers);
  const seen = await findReceipt(act.receiptId, { db: storage.read, vault });
  const left = await hasLeft(seen, needs);
  return storage.write(async (tx) => {
    const held = requireAppeal(await holdReceipt(act.receiptId, { tx, vault }), act.guildId);
    requireMayAnswer(held, act, needs);
    const { takerId } = held;
    const isFree = takerId === null || (left && takerId === seen?.takerId) || isLead(act.guildId, act.actor, servers);
    if (takerId !== null && takerId !== act.actor.userId && !isFree)
      throw refuse('appeal-taken', { holderId: takerId });
    const taken = { ...held, takerId: act.actor.userId };
    await saveReceipt(taken, { tx, vault, now: clock.now() });
    return taken;
  });
}

/** Whether who took an appeal is no moderator any more. Where it cannot be known, it stays theirs. */
async function hasLeft(
  seen: Appealed | null,
  { servers, findRoles, log }: Pick<AnswerNeeds, 'servers' | 'findRoles' | 'log'>,
): Promise<boolean> {
  if (seen === null || seen.takerId === null) return false;
  const { moderatorRoleId, leadRoleId } = servers.get(seen.guildId);
  try {
    const roles = await findRoles(seen.guildId, seen.takerId);
    return !(roles ?? []).some((role) => role === moderatorRoleId || role === leadRoleId);
  } catch (error) {
    log.warn('appeal.taker-unknown', { guildId: seen.guildId, error: describeError(error) });
    return false;
  }
}

/**
 * Answers an appeal, with a sentence for its member. What was overturned is put right: a time-out is lifted, after this is saved; where that does
 * not work now, it is tried again.
 * @throws {UserError} as {@link takeAppeal}, and `appeal-answer-empty`, `appeal-answer-too-long`, `appeal-not-yours`
 */
export async function answerAppeal(
  act: AppealAct & { verdict: AppealVerdict; words: string },
  needs: AnswerNeeds,
): Promise<Appealed> {
  const { storage, servers, outbox } = needs;
  requireModeratorOrLead(act.guildId, act.actor, servers);
  requireWords(act.words);
  const answered = await saveAnswer(act, needs);
  outbox.kick();
  if (answered.appeal?.answer?.lift !== 'due') return answered;
  await liftTimeOut(answered, needs);
  return (await findReceipt(answered.id, { db: storage.read, vault: storage.vault })) ?? answered;
}

function requireWords(words: string): void {
  if (words === '') throw refuse('appeal-answer-empty');
  if (words.length > longestAnswer)
    throw refuse('appeal-answer-too-long', { most: longestAnswer, length: words.length });
}

/** The answer's row, its entry in the audit chain, its count and the message about it, all or nothing. */
function saveAnswer(act: AppealAct & { verdict: AppealVerdict; words: string }, needs: AnswerNeeds): Promise<Appealed> {
  const { verdict, words, actor } = act;
  const { storage, clock } = needs;
  const { vault } = storage;
  return storage.write(async (tx) => {
    const now = clock.now();
    const held = requireAppeal(await holdReceipt(act.receiptId, { tx, vault }), act.guildId);
    const appeal = requireMayAnswer(held, act, needs);
    if (held.takerId !== actor.userId) throw refuse('appeal-not-yours');
    const isToLift = verdict === 'overturned' && held.until !== null && held.until > now;
    const answer = { verdict, words, at: now, lift: isToLift ? ('due' as const) : ('none' as const) };
    const answered = { ...held, appeal: { ...appeal, answer }, isTold: false, endsAt: now + keepReceiptsMs };
    await saveReceipt(answered, { tx, vault, now });
    await countAppeal({ guildId: held.guildId, act: held.act, what: verdict, at: now }, tx);
    await recordAnswer(held, { actorId: actor.userId, at: now }, { tx, vault });
    await tellDirectly(held, needs, tx);
    return answered;
  });
}

function requireAppeal(found: Appealed | null, guildId: string): Appealed {
  if (found?.guildId !== guildId || found.appeal === null) throw refuse('appeal-gone');
  return found;
}

/** The appeal, which waits for an answer, and somebody may give it. */
function requireMayAnswer(
  held: Appealed,
  { guildId, actor }: AppealAct,
  { servers, clock }: { servers: AnswerNeeds['servers']; clock: { now(): number } },
) {
  const { appeal } = held;
  if (appeal === null) throw refuse('appeal-gone');
  if (appeal.answer !== null) throw refuse('appeal-answered');
  const { smallTeam } = servers.get(guildId);
  const lead = isLead(guildId, actor, servers);
  switch (mayAnswer(held, { userId: actor.userId, isLead: lead, smallTeam, now: clock.now() })) {
    case 'own':
      throw refuse('appeal-own');
    case 'decider':
      throw refuse('appeal-decider');
    case 'too-soon':
      throw refuse('appeal-reread', { minutes: rereadAfterMs / 60_000 });
    case 'yes':
      return appeal;
  }
}
