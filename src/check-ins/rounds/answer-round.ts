import { refuse } from '../../discord/user-error.ts';
import { findStanding, type BelongingNeeds, type Standing, type Visitor } from '../../groups/belonging.ts';
import type { Group } from '../../groups/group.ts';
import type { Vault } from '../../storage/vault.ts';
import type { Tx } from '../../storage/client.ts';
import type { Round } from '../check-in.ts';
import { noteLevel, takeBackLevel } from '../history/note-level.ts';
import { addMark, countAnswer, findCheckIn, findRound, holdRound, removeMark } from '../store.ts';
import type { RoundNeeds } from './needs.ts';
import type { Level } from './rules.ts';

/** Somebody who answers a round. */
export interface RoundVisit {
  guildId: string;
  roundId: string;
  visitor: Visitor;
}

/** What answering a round needs. */
export type AnswerNeeds = Pick<RoundNeeds, 'storage' | 'clock' | 'groups' | 'config'> & BelongingNeeds;

/** That somebody answered: a keyed hash of person and round. */
export function makeRoundMark(roundId: string, userId: string, vault: Vault): string {
  return vault.digest('round', roundId, userId);
}

/**
 * The round's group, where it is of this server, open, and not known to be another's than the visitor's.
 * @throws {UserError} `round-over`, `round-not-member`
 */
export async function requireRound(
  { guildId, roundId, visitor }: RoundVisit,
  needs: AnswerNeeds,
): Promise<{ group: Group; standing: Exclude<Standing, 'no'> }> {
  const { storage, groups, clock } = needs;
  const round = await findRound(roundId, storage.read);
  const checkIn = round && (await findCheckIn(round.checkInId, storage.read));
  const group = checkIn && groups.find(guildId, checkIn.groupId);
  if (!round || !isOpen(round, clock.now()) || group?.state !== 'open') throw refuse('round-over');
  const standing = await findStanding(group, visitor, needs);
  if (standing === 'no') throw refuse('round-not-member');
  return { group, standing };
}

function isOpen({ state, closesAt }: Round, now: number): boolean {
  return state === 'asked' && now < closesAt;
}

/**
 * Counts a level, once for each person and round; what they pressed is kept with nobody's name, but in the history of whoever said yes to one,
 * and there without the group. Gives what takes it back; null where they had answered before.
 * @throws {UserError} `round-over`, `round-not-member`
 */
export async function answerRound(visit: RoundVisit & { level: Level }, needs: AnswerNeeds): Promise<string | null> {
  await requireRound(visit, needs);
  return needs.storage.write(async (tx) => {
    const open = await holdOpen(visit, needs, tx);
    if (!open) throw refuse('round-over');
    const token = await addMark(visit.roundId, open.mark, tx);
    if (token === null) return null;
    await countAnswer(visit.roundId, visit.level, 1, tx);
    await noteLevel(readAnswer(visit, open), needs, tx);
    return token;
  });
}

/**
 * Counts somebody who wrote instead of pressing, in the transaction of their words; nothing where they had answered before.
 * @throws {UserError} `round-over`
 */
export async function countWriter(
  visit: RoundVisit,
  needs: Pick<AnswerNeeds, 'storage' | 'clock'>,
  tx: Tx,
): Promise<void> {
  const open = await holdOpen(visit, needs, tx);
  if (!open) throw refuse('round-over');
  if ((await addMark(visit.roundId, open.mark, tx)) !== null) await countAnswer(visit.roundId, null, 1, tx);
}

/** Takes a level back that was pressed by mistake. Nothing where there is none. @throws {UserError} `round-undo-late` */
export async function takeBack(
  visit: RoundVisit & { level: Level; token: string },
  needs: Pick<AnswerNeeds, 'storage' | 'clock'>,
): Promise<void> {
  await needs.storage.write(async (tx) => {
    const open = await holdOpen(visit, needs, tx);
    if (!open) throw refuse('round-undo-late');
    if (!(await removeMark(open.mark, visit.token, tx))) return;
    await countAnswer(visit.roundId, visit.level, -1, tx);
    await takeBackLevel(readAnswer(visit, open), needs, tx);
  });
}

/** What somebody's own history would keep of an answer. */
function readAnswer({ visitor: { userId }, level }: RoundVisit & { level: Level }, { day }: { day: string }) {
  return { userId, day, level };
}

/** The visitor's mark in a round that is open, and the round's day, one answer after the other; null where it is not. */
async function holdOpen(
  { roundId, visitor }: RoundVisit,
  { storage, clock }: Pick<AnswerNeeds, 'storage' | 'clock'>,
  tx: Tx,
): Promise<{ mark: string; day: string } | null> {
  const round = await holdRound(roundId, tx);
  if (!round || !isOpen(round, clock.now())) return null;
  return { mark: makeRoundMark(roundId, visitor.userId, storage.vault), day: round.day };
}
