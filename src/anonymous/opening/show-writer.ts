import { setTimeout as wait } from 'node:timers/promises';
import { refuse } from '../../discord/user-error.ts';
import { nameTelling, type OpeningNeeds } from './needs.ts';

/** So often, and so far apart (milliseconds), it is looked whether all custodians are being told. */
const looks = 20;
const pauseMs = 150;

/**
 * Who wrote an opened post: to the two who opened it, once each, and not before all custodians are being told.
 * @throws {UserError} `opening-not-for-you`, `opening-seen`, `opening-telling`
 */
export async function showWriter(
  { openingId, userId }: { openingId: string; userId: string },
  needs: OpeningNeeds,
): Promise<string> {
  if (!needs.openings.isReader(openingId, userId)) throw refuse('opening-not-for-you');
  if (!(await areBeingTold(openingId, needs))) throw refuse('opening-telling');
  const taken = needs.openings.take(openingId, userId);
  if (taken.kind === 'writer') return taken.userId;
  if (taken.kind === 'seen') throw refuse('opening-seen');
  throw refuse('opening-not-for-you');
}

/** Whether each message was handed to Discord at least once. */
async function areBeingTold(openingId: string, { storage, outbox }: OpeningNeeds): Promise<boolean> {
  const where = { purpose: nameTelling(openingId), state: 'pending', attempts: 0 };
  for (let look = 0; look < looks; look += 1) {
    if ((await storage.read.outboxMessage.count({ where })) === 0) return true;
    outbox.kick();
    await wait(pauseMs);
  }
  return false;
}
