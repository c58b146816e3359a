import type { AdminVisit } from '../../groups/care/looked-after.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Tx } from '../../storage/client.ts';
import type { CheckIn } from '../check-in.ts';
import { holdCheckIn, saveCheckIn } from '../store.ts';
import type { AdminNeeds } from './needs.ts';
import { requireCheckIn, type Picked } from './pick-check-in.ts';
import { findTurn } from './rules.ts';
import { findLastDay } from './store.ts';
import { changePlan, readPing, readPrompt, type Typed, type Typist } from './typed.ts';

/** Who changes what of which check-in. */
type Edit = Omit<AdminVisit, 'actor'> & { checkInId: string; typist: Typist; typed: Typed };

/**
 * Changes what was typed of a check-in and leaves the rest as it is by then, so that of two changes at once both count. One that is paused stays
 * so; one that was over goes on where it has a time again. Gives the whole result.
 * @throws {UserError} `check-in-none`, `not-looking-after`, `check-in-nothing-left`; where something typed is not understood
 */
export async function editCheckIn({ checkInId, guildId, typist, typed }: Edit, needs: AdminNeeds): Promise<Picked> {
  const { actor, language } = typist;
  const { group } = await requireCheckIn({ checkInId, guildId, actor }, needs);
  const prompt = typed.question === undefined ? undefined : readPrompt(typed.question);
  const roleId = readPing(typed.ping, { guildId, actor }, needs);
  const checkIn = await needs.storage.write(async (tx) => {
    const held = await holdCheckIn(checkInId, tx);
    if (!held) throw refuse('check-in-none');
    const changed = {
      ...held,
      ...(prompt !== undefined && { prompt }),
      ...(roleId !== undefined && { roleId }),
      ...(await replan(held, { typed, language, now: needs.clock.now() }, tx)),
    };
    await saveCheckIn(changed, tx);
    return changed;
  });
  return { checkIn, group };
}

/** What follows from other days, another zone or other days left out; nothing where none was typed. */
async function replan(
  held: CheckIn,
  { typed, language, now }: { typed: Typed; language: Typist['language']; now: number },
  tx: Tx,
): Promise<Partial<Pick<CheckIn, 'plan' | 'state' | 'next'>>> {
  if (typed.when === undefined && typed.zone === undefined && typed.except === undefined) return {};
  const plan = changePlan(held.plan, typed, { language, now });
  const next = findTurn(plan, await findLastDay(held.id, tx), now);
  if (!next) throw refuse('check-in-nothing-left');
  return held.state === 'paused' ? { plan } : { plan, state: 'on', next };
}
