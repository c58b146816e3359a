import { refuse } from '../../discord/user-error.ts';
import type { Tx } from '../../storage/client.ts';
import { RetryWrite } from '../../storage/errors.ts';
import { requireModeratorOrLead } from '../rights.ts';
import type { DeedEnd } from '../acts/ask-discord.ts';
import { askForMeasure } from './ask-for-measure.ts';
import type { RaidAct, RaidNeeds } from './needs.ts';
import type { Measure } from './rules.ts';
import { changeMeasure, findMeasure, lockMeasures } from './store.ts';
import { note } from './switch-on.ts';

/**
 * Ends what was switched on, whoever did that: saved first, then asked of Discord. What is over already stays so.
 * @throws {UserError} `not-a-moderator`, `raid-measure-gone`
 */
export async function endMeasure(act: RaidAct & { measureId: string }, needs: RaidNeeds): Promise<DeedEnd> {
  const { guildId, actor } = act;
  requireModeratorOrLead(guildId, actor, needs.servers);
  const ended = await needs.servers.inTurn(guildId, () => save(act, needs));
  return ended ? askForMeasure(ended, needs) : { kind: 'done' };
}

/** Null where there is nothing left to be asked for. */
async function save(act: RaidAct & { measureId: string }, needs: RaidNeeds): Promise<Measure | null> {
  const { storage, servers, clock } = needs;
  const { guildId, measureId } = act;
  const open = { ...servers.get(guildId), newcomers: null };
  const ended = await storage.write(async (tx) => {
    await lockMeasures(guildId, tx);
    const found = await findMeasure(guildId, measureId, tx);
    if (!found) throw refuse('raid-measure-gone');
    if (found.state === 'over' || found.state === 'refused') return null;
    if (found.kind === 'newcomers') await servers.save(guildId, open, tx);
    await note({ ...act, caseId: act.caseId ?? found.caseId }, 'raid-measure.ended', found, needs, tx);
    return stop(found, clock.now(), tx);
  });
  if (ended?.kind === 'newcomers') servers.remember(open);
  return ended;
}

/** A measure with an end that has come, and that is still asked for, is one whose end is asked for. */
async function stop(found: Measure, now: number, tx: Tx): Promise<Measure> {
  const to = { state: 'asked', endsAt: Math.min(now, found.endsAt) } as const;
  if (!(await changeMeasure(found, to, tx))) throw new RetryWrite();
  return { ...found, ...to };
}
