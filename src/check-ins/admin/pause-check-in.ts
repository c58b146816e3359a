import type { AdminVisit } from '../../groups/care/looked-after.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Tx } from '../../storage/client.ts';
import type { CheckIn } from '../check-in.ts';
import { holdCheckIn, saveCheckIn } from '../store.ts';
import type { AdminNeeds } from './needs.ts';
import { requireCheckIn, type Picked } from './pick-check-in.ts';
import { findTurn } from './rules.ts';
import { findLastDay } from './store.ts';

type Act = AdminVisit & { checkInId: string };

/** Stops a check-in from asking until it is resumed; what was asked already goes on to its end. Twice is once. @throws {UserError} `check-in-none`, `not-looking-after` */
export async function pauseByHand(act: Act, needs: AdminNeeds): Promise<Picked> {
  return change(act, needs, (held) =>
    Promise.resolve(held.state === 'on' ? { ...held, state: 'paused' as const, next: null } : held),
  );
}

/** Lets a check-in go on as it was planned: weeks are counted as before. Twice is once. @throws {UserError} `check-in-none`, `not-looking-after`, `check-in-nothing-left` */
export async function resumeCheckIn(act: Act, needs: AdminNeeds): Promise<Picked> {
  return change(act, needs, async (held, tx) => {
    if (held.state === 'on') return held;
    const next = findTurn(held.plan, await findLastDay(held.id, tx), needs.clock.now());
    if (!next) throw refuse('check-in-nothing-left');
    return { ...held, state: 'on', next };
  });
}

async function change(
  act: Act,
  needs: AdminNeeds,
  decide: (held: CheckIn, tx: Tx) => Promise<CheckIn>,
): Promise<Picked> {
  const { group } = await requireCheckIn(act, needs);
  const checkIn = await needs.storage.write(async (tx) => {
    const held = await holdCheckIn(act.checkInId, tx);
    if (!held) throw refuse('check-in-none');
    const changed = await decide(held, tx);
    if (changed !== held) await saveCheckIn(changed, tx);
    return changed;
  });
  return { checkIn, group };
}
