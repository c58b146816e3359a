import { describeError } from '../../log.ts';
import type { Tx } from '../../storage/client.ts';
import { drawLostRole } from './cards.ts';
import type { RotaNeeds } from './needs.ts';
import { findStep } from './rules.ts';
import type { Shift } from './shift.ts';
import { endDamaged, isAnyPast, listLive } from './store.ts';
import { closeShift, findOnCall, holdShift, takeSteps } from './take-steps.ts';
import { tell } from './tell.ts';

/**
 * By the clock: what is due of every shift, each in a transaction of its own, so that several processes do it once. After an absence it is done
 * as far as it is due still.
 */
export async function keepShifts(needs: RotaNeeds): Promise<void> {
  // Most of the time nothing is due of a shift, and it takes no transaction to see that.
  const isDue = (shift: Shift) => findStep(shift, { now: needs.clock.now(), held: 0 }) !== null;
  await keepEach(needs, isDue, async (shift, tx) => {
    await takeSteps(shift, needs, tx);
  });
  const { storage, clock } = needs;
  const { read, vault } = storage;
  if (await isAnyPast(clock.now(), read)) await storage.write((tx) => endDamaged(clock.now(), { tx, vault }));
}

/** By the clock: whoever is no moderator any more is not on shift. Where Discord does not say, they stay. */
export function keepRights(needs: RotaNeeds): Promise<void> {
  return keepEach(
    needs,
    (shift) => hasLeft(shift, needs),
    async (shift, tx) => {
      const { guildId } = shift;
      await closeShift(shift, needs, tx);
      await tell(guildId, { card: drawLostRole(shift, await findOnCall(guildId, needs, tx)) }, needs, tx);
    },
  );
}

async function keepEach(
  needs: RotaNeeds,
  isMeant: (shift: Shift) => boolean | Promise<boolean>,
  keep: (shift: Shift, tx: Tx) => Promise<void>,
): Promise<void> {
  const { storage, log, outbox } = needs;
  for (const shift of await listLive(null, { db: storage.read, vault: storage.vault }))
    try {
      if (!(await isMeant(shift))) continue;
      await storage.write(async (tx) => {
        const held = await holdShift(shift.id, needs, tx);
        if (held && held.state !== 'over') await keep(held, tx);
      });
    } catch (error) {
      // One shift that cannot be looked after must not keep the next from it.
      log.warn('shift.not-kept', { guildId: shift.guildId, error: describeError(error) });
    }
  outbox.kick();
}

/** Whether it is known that somebody may not work on cases any more. */
export async function hasLeft(
  { guildId, userId }: { guildId: string; userId: string },
  { servers, findRoles }: Pick<RotaNeeds, 'servers' | 'findRoles'>,
): Promise<boolean> {
  const { moderatorRoleId } = servers.get(guildId);
  try {
    const roles = await findRoles(guildId, userId);
    return roles === null || (moderatorRoleId !== null && !roles.includes(moderatorRoleId));
  } catch {
    return false;
  }
}
