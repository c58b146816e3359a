import { refuse } from '../../discord/user-error.ts';
import { isAbout, type Case } from '../case.ts';
import { requireModerator } from '../rights.ts';
import { changeCaseWithin, makeClaim, type CaseAct, type WorkNeeds } from '../work-on-case.ts';
import { mostInHand, orderQueue } from './rules.ts';
import { listNext, listOf } from './waiting.ts';

/** Somebody who wants to be given work. */
export type Taker = Omit<CaseAct, 'caseId'>;

/**
 * Gives somebody the next case of the queue: it is chosen and claimed in one transaction, so that of many who ask at once each gets one of their
 * own. Nobody is given what is about themselves; who has `most` cases is given a T3 and nothing else.
 * @throws {UserError} `not-a-moderator`, `queue-empty`, `queue-hands-full`, `shift-full`
 */
export async function takeNext(taker: Taker, needs: WorkNeeds, most = mostInHand): Promise<Case> {
  const { guildId, actorId } = taker;
  requireModerator(guildId, taker.actorRoles, needs.servers);
  return needs.storage.write(async (tx) => {
    const { vault } = needs.storage;
    const isFull = Number.isFinite(most) && (await listOf(guildId, actorId, { db: tx, vault })).held.length >= most;
    const waiting = orderQueue(await listNext(guildId, tx), needs.clock.now());
    for (const { id: caseId, tier } of waiting) {
      if (isFull && tier !== 'T3') throw refuse('queue-hands-full', { most });
      const found = await needs.cases.find(guildId, caseId, tx);
      // Somebody else has it by now, or it is about whoever asks: the next.
      if (found?.state.kind !== 'open' || isAbout(found, actorId)) continue;
      // Of many who ask at once all see the same head: whoever comes second goes on to the next, and does not begin anew.
      if (!(await needs.cases.hold(caseId, tx))) continue;
      return changeCaseWithin({ ...taker, caseId }, needs, () => makeClaim(actorId, needs), tx);
    }
    throw refuse('queue-empty');
  });
}
