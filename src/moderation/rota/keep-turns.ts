import { describeError } from '../../log.ts';
import type { Tx } from '../../storage/client.ts';
import { drawMissed, drawSoon } from './cards.ts';
import { hasLeft } from './keep-shifts.ts';
import type { RotaNeeds } from './needs.ts';
import { holdTurn, listNotStarted, listToRemind, noteReminded, saveTurn } from './plan-store.ts';
import { missedMs, remindMs } from './shift.ts';
import { findOwnShift } from './store.ts';
import { findOnCall } from './take-steps.ts';
import { tell } from './tell.ts';
import { findPerson, isComing, type Turn } from './turn.ts';

/** So many turns are looked at in one go: what is left is due still. */
const mostAtOnce = 200;

/**
 * By the clock: reminds of planned shifts an hour before, once and without a ping, and says which did not begin. A turn whose person is no moderator
 * any more is called off.
 */
export async function keepTurns(needs: RotaNeeds): Promise<void> {
  const { storage, clock } = needs;
  const now = clock.now();
  const soon = await listToRemind({ now, until: now + remindMs, most: mostAtOnce }, storage.read);
  await keepEach(soon, remind, needs);
  await keepEach(await listNotStarted(now - missedMs, mostAtOnce, storage.read), noteMissed, needs);
  needs.outbox.kick();
}

async function keepEach(
  turnIds: readonly string[],
  keep: (turn: Turn, needs: RotaNeeds, tx: Tx) => Promise<void>,
  needs: RotaNeeds,
): Promise<void> {
  const { storage, log } = needs;
  for (const id of turnIds)
    try {
      const found = await storage.write((tx) => holdTurn(id, { tx, vault: storage.vault }));
      const isGone = found !== null && (await hasLeft({ guildId: found.guildId, userId: findPerson(found) }, needs));
      await storage.write(async (tx) => {
        const turn = await holdTurn(id, { tx, vault: storage.vault });
        if (!turn || !isComing(turn)) return;
        if (isGone) return saveTurn({ ...turn, state: 'dropped' }, { tx, vault: storage.vault });
        await keep(turn, needs, tx);
      });
    } catch (error) {
      // One turn that cannot be read must not keep the next from being told.
      log.warn('shift.turn-not-kept', { error: describeError(error) });
    }
}

async function remind(turn: Turn, needs: RotaNeeds, tx: Tx): Promise<void> {
  await noteReminded(turn.id, needs.clock.now(), tx);
  await tell(turn.guildId, { card: drawSoon(turn) }, needs, tx);
}

/** Whoever is on shift anyway has not missed it. What is over by now, because the bot was away, is noted and not told. */
async function noteMissed(turn: Turn, needs: RotaNeeds, tx: Tx): Promise<void> {
  const { guildId, endsAt } = turn;
  const { vault } = needs.storage;
  const shift = await findOwnShift({ guildId, userId: findPerson(turn) }, { db: tx, vault });
  await saveTurn({ ...turn, state: shift ? 'started' : 'missed' }, { tx, vault });
  if (shift || endsAt <= needs.clock.now()) return;
  await tell(guildId, { card: drawMissed(turn, await findOnCall(guildId, needs, tx)) }, needs, tx);
}
