import { unknownUser } from '../../storage/sealing.ts';
import type { Appealed, Receipt } from './receipt.ts';

const day = 24 * 3_600_000;

/** Receipts are kept for so long after they were written, or after an appeal was answered, in milliseconds. */
export const keepReceiptsMs = 30 * day;

/** One with an appeal that nobody answers is kept for so long after it was asked, in milliseconds. */
export const keepUnansweredMs = 90 * day;

/** After so long without an answer an appeal is brought up again, once; in milliseconds. */
export const bringUpAfterMs = 7 * day;

/** In a small team whoever decided may read it again, so long after the appeal; in milliseconds. */
export const rereadAfterMs = 10 * 60_000;

/** The longest appeal, in characters. */
export const longestAppeal = 1000;

/** The longest answer to one, in characters. */
export const longestAnswer = 500;

/** Whether somebody can ask for another look: once, as long as the receipt is kept. `now` in milliseconds since the epoch. */
export function canAppeal({ appeal, endsAt }: Pick<Receipt, 'appeal' | 'endsAt'>, now: number): boolean {
  return appeal === null && now < endsAt;
}

/** Who wants to answer an appeal, and how the server is set up. */
export interface Answerer {
  userId: string;
  /** Whether they lead the moderators. */
  isLead: boolean;
  /** The server has one or two moderators. */
  smallTeam: boolean;
  /** In milliseconds since the epoch. */
  now: number;
}

/**
 * Whether a moderator or a lead may answer an appeal: never one about themselves, nor one about their own decision. Only in a small team, where
 * nobody else may be left, a lead may read their own decision again, after a while.
 */
export function mayAnswer(
  { userId, deciderId, appeal }: Pick<Appealed, 'userId' | 'deciderId' | 'appeal'>,
  { userId: actorId, isLead, smallTeam, now }: Answerer,
): 'yes' | 'own' | 'decider' | 'too-soon' {
  if (actorId === userId) return 'own';
  // Where it was damaged who decided, it may have been anybody but whoever leads them.
  if (deciderId === unknownUser) return isLead ? 'yes' : 'decider';
  if (actorId !== deciderId) return 'yes';
  if (!smallTeam || !isLead) return 'decider';
  return now >= (appeal?.at ?? now) + rereadAfterMs ? 'yes' : 'too-soon';
}

/** Whether an appeal has waited so long that moderators are reminded. `now` in milliseconds since the epoch. */
export function isLeftLong({ appeal }: Pick<Receipt, 'appeal'>, now: number): boolean {
  return appeal !== null && appeal.answer === null && !appeal.broughtUp && now >= appeal.at + bringUpAfterMs;
}

/** Whether an overturned time-out is still to be lifted at Discord. `now` in milliseconds since the epoch. */
export function isToLift({ appeal, until }: Pick<Receipt, 'appeal' | 'until'>, now: number): boolean {
  return appeal?.answer?.lift === 'due' && until !== null && until > now;
}
