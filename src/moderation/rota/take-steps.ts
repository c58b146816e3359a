import type { Tx } from '../../storage/client.ts';
import { holdPerson } from '../../storage/person-keys.ts';
import { pageWaiting } from '../pages/page-waiting.ts';
import { drawAsk, drawAskOthers, drawEnded, drawHandedOn, drawNotPressed, drawPause } from './cards.ts';
import type { RotaNeeds } from './needs.ts';
import { listOnCall } from './on-call.ts';
import { findStep, type Step } from './rules.ts';
import { lingerMs, type Guard, type Shift } from './shift.ts';
import { findShift, listLive, saveShift } from './store.ts';
import { tell } from './tell.ts';
import { listUrgent } from './urgent.ts';

/** A shift as it is now, which nobody else changes until the transaction ends; null when it is kept no more. */
export async function holdShift(shiftId: string, needs: RotaNeeds, tx: Tx): Promise<Shift | null> {
  const { vault } = needs.storage;
  const found = await findShift(shiftId, { db: tx, vault });
  if (!found) return null;
  await holdPerson(found.userId, { tx, vault, now: needs.clock.now() });
  return findShift(shiftId, { db: tx, vault });
}

/** Does what is due of a shift, in the transaction that holds it; returns it as it is then. Call `outbox.kick` once that is committed. */
export async function takeSteps(held: Shift, needs: RotaNeeds, tx: Tx): Promise<Shift> {
  let shift = held;
  for (;;) {
    const urgent = await countUrgent(shift, needs, tx);
    const step = findStep(shift, { now: needs.clock.now(), held: urgent });
    if (!step) return shift;
    shift = await takeStep(shift, step, urgent, needs, tx);
  }
}

/**
 * How many in danger keep a shift from ending; {@link lingerMs} after its end only those that its volunteer has still. In a small team where nobody
 * else is there nobody could take over, so nothing does.
 */
export async function countUrgent(shift: Shift, needs: RotaNeeds, tx: Tx): Promise<number> {
  const { vault } = needs.storage;
  const isLongOver = needs.clock.now() >= shift.endsAt + lingerMs;
  const urgent = await listUrgent(isLongOver ? { ...shift, urgent: [] } : shift, { db: tx, vault });
  if (urgent.length === 0 || !needs.servers.get(shift.guildId).smallTeam) return urgent.length;
  const others = (await listLive(shift.guildId, { db: tx, vault })).filter(
    ({ state, userId }) => state !== 'testing' && userId !== shift.userId,
  );
  return others.length === 0 ? 0 : urgent.length;
}

async function takeStep(shift: Shift, step: Step, urgent: number, needs: RotaNeeds, tx: Tx): Promise<Shift> {
  const { guildId, userId } = shift;
  switch (step.kind) {
    case 'not-pressed':
      await tell(guildId, { card: drawNotPressed(shift) }, needs, tx);
      return closeShift(shift, needs, tx);
    case 'tell-pause':
      await tell(guildId, { card: drawPause(shift), pinged: userId }, needs, tx);
      return save({ ...shift, pauseTold: true }, needs, tx);
    case 'pause-over':
      return endPauseWithin(shift, needs, tx);
    case 'ask-others':
      await tell(guildId, { card: drawAskOthers(shift, urgent) }, needs, tx);
      return save({ ...shift, ending: true, askedOthers: true }, needs, tx);
    case 'ask':
      return ask(shift, step, needs, tx);
    case 'hand-on':
      return handOnByItself(shift, step.why, needs, tx);
    case 'end': {
      const ended = await closeShift(shift, needs, tx);
      await tell(guildId, { card: drawEnded(shift, await findOnCall(guildId, needs, tx)) }, needs, tx);
      return ended;
    }
  }
}

async function ask(shift: Shift, asked: { why: Guard; until: number }, needs: RotaNeeds, tx: Tx): Promise<Shift> {
  const { guildId, userId } = shift;
  const onCall = (await findOnCall(guildId, needs, tx)).filter((id) => id !== userId);
  await tell(guildId, { card: drawAsk(shift, { ...asked, onCall }), pinged: userId }, needs, tx);
  const { why, until } = asked;
  return save({ ...shift, asked: { why, until } }, needs, tx);
}

/**
 * Takes the pager from somebody, or ends their shift once nobody in danger is theirs alone. Members must not see from a panel that many needed help:
 * there a shift that ends for its load goes on until it was to end.
 */
export async function handOnWithin(shift: Shift, why: Guard, needs: RotaNeeds, tx: Tx): Promise<Shift> {
  if (why === 'pager') return save({ ...shift, asked: null, pager: false, pagerUntil: null }, needs, tx);
  const ending = { ...shift, asked: null, shownUntil: shift.endsAt };
  if ((await countUrgent(shift, needs, tx)) === 0) return closeShift(ending, needs, tx);
  return takeSteps({ ...ending, ending: true }, needs, tx);
}

/** The same by itself, and says who is paged now. */
async function handOnByItself(shift: Shift, why: Guard, needs: RotaNeeds, tx: Tx): Promise<Shift> {
  const { guildId } = shift;
  const changed = await handOnWithin(shift, why, needs, tx);
  // Where others are asked to take over, it is not handed on yet.
  if (!changed.ending)
    await tell(guildId, { card: drawHandedOn(shift, why, await findOnCall(guildId, needs, tx)) }, needs, tx);
  return changed;
}

/** Ends a pause: whoever waits for somebody to be paged is paged for now. */
export async function endPauseWithin(shift: Shift, needs: RotaNeeds, tx: Tx): Promise<Shift> {
  const changed = await save({ ...shift, state: 'on', pausedUntil: null, pauseTold: true }, needs, tx);
  if (changed.pager) await pageWaiting(shift, needs, tx);
  return changed;
}

/** Ends a shift, whatever is open. It ended when it was meant to, where that is over. */
export async function closeShift(shift: Shift, needs: RotaNeeds, tx: Tx): Promise<Shift> {
  const now = needs.clock.now();
  const endsAt = shift.askedOthers ? now : Math.min(shift.endsAt, now);
  return save({ ...shift, state: 'over', endsAt, pausedUntil: null, asked: null, ending: false }, needs, tx);
}

/** Saves a shift and returns it. */
export async function save(shift: Shift, { storage, clock }: RotaNeeds, tx: Tx): Promise<Shift> {
  await saveShift(shift, { tx, vault: storage.vault, now: clock.now() });
  return shift;
}

/** Who can be paged now. */
export function findOnCall(guildId: string, needs: RotaNeeds, tx: Tx): Promise<string[]> {
  return listOnCall(needs.servers.get(guildId), needs, tx);
}
