import { refuse } from '../../discord/user-error.ts';
import type { Card } from '../../discord/reply.ts';
import type { Tx } from '../../storage/client.ts';
import { drawHandedOn, drawReady, drawWaits, drawWentOn } from './cards.ts';
import type { RotaNeeds, Volunteer } from './needs.ts';
import { goOn } from './rules.ts';
import type { Guard, Shift } from './shift.ts';
import { countUrgent, endPauseWithin, findOnCall, handOnWithin, holdShift, save } from './take-steps.ts';

/** What somebody presses under what they were asked about their own shift. */
export interface OwnPress {
  volunteer: Volunteer;
  shiftId: string;
}

/** Keeps the pager, or goes on with the shift. @throws {UserError} `shift-over`, `shift-not-yours` */
export function goOnWith({ why, ...press }: OwnPress & { why: Guard }, needs: RotaNeeds): Promise<Card> {
  return changeOwn(press, needs, async (shift, tx) => {
    // What was handed on meanwhile does not come back by an old button.
    if (shift.asked?.why !== why) throw refuse('shift-over');
    await save(goOn(shift, why, needs.clock.now()), needs, tx);
    return drawWentOn(shift, why);
  });
}

/** Hands the pager on, or ends the shift, at once. @throws {UserError} `shift-over`, `shift-not-yours` */
export function handOn({ why, ...press }: OwnPress & { why: Guard }, needs: RotaNeeds): Promise<Card> {
  return changeOwn(press, needs, async (shift, tx) => {
    if (shift.asked?.why !== why) throw refuse('shift-over');
    const changed = await handOnWithin(shift, why, needs, tx);
    if (changed.ending) return drawWaits(await countUrgent(changed, needs, tx));
    return drawHandedOn(shift, why, await findOnCall(shift.guildId, needs, tx));
  });
}

/** Ends a pause early. @throws {UserError} `shift-over`, `shift-not-yours` */
export function endPause(press: OwnPress, needs: RotaNeeds): Promise<Card> {
  return changeOwn(press, needs, async (shift, tx) => {
    if (shift.state === 'pause') await endPauseWithin(shift, needs, tx);
    return drawReady(shift);
  });
}

async function changeOwn(
  { volunteer, shiftId }: OwnPress,
  needs: RotaNeeds,
  change: (shift: Shift, tx: Tx) => Promise<Card>,
): Promise<Card> {
  const card = await needs.storage.write(async (tx) => {
    const shift = await holdShift(shiftId, needs, tx);
    if (shift?.guildId !== volunteer.guildId || shift.state === 'over') throw refuse('shift-over');
    if (shift.userId !== volunteer.userId) throw refuse('shift-not-yours');
    return change(shift, tx);
  });
  needs.outbox.kick();
  return card;
}
