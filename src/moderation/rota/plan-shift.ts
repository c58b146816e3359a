import { readDays, readZone } from '../../check-ins/own/manage/typed.ts';
import { refuse } from '../../discord/user-error.ts';
import { findNextAfter } from '../../schedule/occurrences.ts';
import type { Plan } from '../../schedule/plan.ts';
import type { Tx } from '../../storage/client.ts';
import { newId } from '../../storage/ids.ts';
import { holdPerson } from '../../storage/person-keys.ts';
import type { LanguageCode } from '../../words/words.ts';
import { requireModerator } from '../rights.ts';
import { makeTurnsWithin } from './make-turns.ts';
import type { RotaNeeds, Volunteer } from './needs.ts';
import { addPlan, deletePlan, dropTurns, holdPlan, listPlans, saveNext } from './plan-store.ts';
import { mostPlans, usualHours } from './shift.ts';
import { requireHours } from './start-shift.ts';
import type { ShiftPlan } from './turn.ts';

/** What somebody typed of shifts that they plan; `zone` is the server's where they named none. */
export interface WantedPlan {
  volunteer: Volunteer;
  language: LanguageCode;
  when: string;
  zone?: string | undefined;
  hours?: number | undefined;
  pager?: boolean | undefined;
}

/**
 * Plans shifts, by the clock on their own wall; the turns of the next two weeks are made with it.
 * @throws {UserError} `not-a-moderator`, `shift-hours`, `shift-plan-nothing`, `shift-plans-full`, and for a time or zone that is not understood
 */
export async function planShift(wanted: WantedPlan, needs: RotaNeeds): Promise<ShiftPlan> {
  const { volunteer, hours = usualHours, pager = false } = wanted;
  const { guildId, userId, roles } = volunteer;
  const { storage, servers, clock } = needs;
  requireModerator(guildId, roles, servers);
  requireHours(hours);
  const now = clock.now();
  const plan = readPlan(wanted, { zone: servers.get(guildId).zone, now });
  const next = findNextAfter(plan, now);
  if (!next) throw refuse('shift-plan-nothing');
  const { vault } = storage;
  const made: ShiftPlan = { id: newId(), guildId, userId, plan, minutes: hours * 60, pager, next };
  await storage.write(async (tx) => {
    await servers.ensure(guildId, tx);
    await holdPerson(userId, { tx, vault, now });
    const others = await listPlans({ guildId, userId }, { db: tx, vault });
    if (others.length >= mostPlans) throw refuse('shift-plans-full', { most: mostPlans });
    await addPlan(made, { tx, vault, now });
    await makeTurnsWithin(made, now, tx);
  });
  return made;
}

function readPlan({ when, zone: typedZone, language }: WantedPlan, around: { zone: string; now: number }): Plan {
  const zone = typedZone === undefined ? around.zone : readZone(typedZone);
  return { ...readDays(when, { language, zone, now: around.now }), zone, pauses: [] };
}

/** Ends one's own plan. Turns that others took over stay theirs. @throws {UserError} `shift-plan-gone` */
export async function stopPlan(
  { volunteer, planId }: { volunteer: Volunteer; planId: string },
  { storage }: Pick<RotaNeeds, 'storage'>,
): Promise<void> {
  const { vault } = storage;
  await storage.write(async (tx) => {
    const plan = await holdPlan(planId, { tx, vault });
    if (plan?.guildId !== volunteer.guildId || plan.userId !== volunteer.userId) throw refuse('shift-plan-gone');
    await endPlan(planId, tx);
  });
}

/** Ends a plan; turns of it that others took over stay theirs. */
export async function endPlan(planId: string, tx: Tx): Promise<void> {
  if (await dropTurns(planId, tx)) await saveNext(planId, null, tx);
  else await deletePlan(planId, tx);
}
