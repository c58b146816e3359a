import { refuse } from '../../discord/user-error.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import type { Tx } from '../../storage/client.ts';
import { RetryWrite } from '../../storage/errors.ts';
import { acknowledgePages } from '../pages/acknowledge.ts';
import { addCaseEvent } from '../queue/case-events.ts';
import { isAbout } from '../case.ts';
import { requireModerator } from '../rights.ts';
import { noteTaken } from './load.ts';
import type { RotaNeeds, Volunteer } from './needs.ts';
import { holdShift, takeSteps } from './take-steps.ts';
import { listUrgent } from './urgent.ts';

/**
 * Gives somebody all who are in danger with whoever wants to end their shift, which ends with that. Of several at once one takes over. What is about
 * themselves stays for the others, and with it the shift. Returns the ids of the cases.
 * @throws {UserError} `not-a-moderator`, `shift-over`, `shift-own-urgent`, `shift-nothing-urgent`, `case-about-you`
 */
export async function takeOver(
  { volunteer, shiftId }: { volunteer: Volunteer; shiftId: string },
  needs: RotaNeeds,
): Promise<string[]> {
  const { guildId, userId, roles } = volunteer;
  const { storage, servers, outbox } = needs;
  requireModerator(guildId, roles, servers);
  const taken = await storage.write(async (tx) => {
    const shift = await holdShift(shiftId, needs, tx);
    if (shift?.guildId !== guildId || shift.state === 'over') throw refuse('shift-over');
    if (shift.userId === userId) throw refuse('shift-own-urgent');
    const urgent = await listUrgent(shift, { db: tx, vault: storage.vault });
    if (urgent.length === 0) throw refuse('shift-nothing-urgent');
    const over: string[] = [];
    for (const caseId of urgent) if (await takeCase({ guildId, userId, caseId }, needs, tx)) over.push(caseId);
    if (over.length === 0) throw refuse('case-about-you');
    await takeSteps(shift, needs, tx);
    return over;
  });
  outbox.kick();
  return taken;
}

/** False where it is about whoever takes over. */
async function takeCase(
  { guildId, userId, caseId }: { guildId: string; userId: string; caseId: string },
  needs: RotaNeeds,
  tx: Tx,
): Promise<boolean> {
  const { storage, cases, clock } = needs;
  const { vault } = storage;
  const current = await cases.find(guildId, caseId, tx);
  if (!current || isAbout(current, userId)) return false;
  const at = new Date(clock.now());
  // Somebody else changed it just now: all of it is looked at anew.
  if (!(await cases.change(current, { kind: 'claimed', holderId: userId, since: at }, tx))) throw new RetryWrite();
  await appendAudit(guildId, { act: 'case.handed-over', target: caseId, actorId: userId, at }, { tx, vault });
  await addCaseEvent(caseId, { act: 'handed-over', at, actorId: userId }, { tx, vault });
  await acknowledgePages({ caseId, userId, at }, needs, tx);
  await noteTaken({ guildId, userId, caseId, tier: current.tier, at }, needs, tx);
  return true;
}
