import { openTalks } from '../../anonymous/relay/talks.ts';
import { cancelAll } from '../../check-ins/own/reach/cancel-for.ts';
import { endRolesOf } from '../../groups/care/look-after.ts';
import type { Wait } from '../../groups/joining/waiting.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import { leaveHosting } from '../../sessions/leave-hosting.ts';
import type { Tx } from '../../storage/client.ts';
import { giveBackTurns } from '../rota/give-back-turns.ts';
import { endPlan } from '../rota/plan-shift.ts';
import { listPlans } from '../rota/plan-store.ts';
import { findOwnShift } from '../rota/store.ts';
import { closeShift, holdShift } from '../rota/take-steps.ts';
import type { PostventionNeeds } from './needs.ts';

/** What is to be done once it is committed: settings that changed by it are remembered, null where none did; requests that ended are closed. */
export interface Cancelled {
  settings: ServerSettings | null;
  waits: readonly Wait[];
}

/**
 * Cancels on a server all that would be asked of an account or told to it: own check-ins, follow-ups, places in sessions and in lines, hosting, groups
 * that it looks after, its shift and planned shifts, being on call, talks through the bot, and messages that were not sent. Receipts for moderators'
 * decisions stay: nobody is written to because of them, and whoever is alive after all keeps the reason and the appeal. Tells nobody, and says nothing of
 * what there was. Twice is once. Kick the outbox after the commit. */
export async function cancelPlanned(
  whose: { guildId: string; userId: string },
  needs: PostventionNeeds,
  tx: Tx,
): Promise<Cancelled> {
  const { guildId, userId } = whose;
  await leaveHosting(whose, needs, tx);
  await endRolesOf(whose, needs, tx);
  await endDuties(whose, needs, tx);
  const talks = openTalks(needs);
  for (const { id } of await talks.listOfWriter(guildId, userId, tx)) await talks.end(id, tx);
  // Last, since it deletes what waits to be sent to them, and the steps above may have added to that.
  const waits = await cancelAll(whose, needs, tx);
  return { settings: await endOnCall(whose, needs, tx), waits };
}

async function endDuties(whose: { guildId: string; userId: string }, needs: PostventionNeeds, tx: Tx): Promise<void> {
  const { vault } = needs.storage;
  const opening = { db: tx, vault };
  const shift = await findOwnShift(whose, opening);
  const held = shift && (await holdShift(shift.id, needs, tx));
  if (held && held.state !== 'over') await closeShift(held, needs, tx);
  for (const { id } of await listPlans(whose, opening)) await endPlan(id, tx);
  await giveBackTurns(whose, { tx, vault });
}

async function endOnCall(
  { guildId, userId }: { guildId: string; userId: string },
  { servers }: Pick<PostventionNeeds, 'servers'>,
  tx: Tx,
): Promise<ServerSettings | null> {
  const settings = servers.get(guildId);
  if (settings.onCallId !== userId) return null;
  const changed = { ...settings, onCallId: null };
  await servers.save(guildId, changed, tx);
  return changed;
}
