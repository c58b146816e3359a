import { refuse } from '../../discord/user-error.ts';
import type { Case } from '../case.ts';
import { longestStaffNote } from '../rules.ts';
import { requireModerator } from '../rights.ts';
import { requireCase, requireNotAbout, type CaseAct, type WorkNeeds } from '../work-on-case.ts';
import { addCaseEvent } from './case-events.ts';

/**
 * Leaves a note on a case that is not closed, whoever has it. By whoever has it, it counts as something done with it.
 * @throws {UserError} `not-a-moderator`, `staff-note-missing`, `staff-note-too-long`, `case-gone`, `case-closed`, `case-about-you`
 */
export async function addNote(act: CaseAct & { note: string }, needs: WorkNeeds): Promise<Case> {
  const { guildId, caseId, actorId, note } = act;
  requireModerator(guildId, act.actorRoles, needs.servers);
  if (note.trim() === '') throw refuse('staff-note-missing');
  if (note.length > longestStaffNote)
    throw refuse('staff-note-too-long', { most: longestStaffNote, length: note.length });
  return needs.storage.write(async (tx) => {
    const current = await requireCase(act, needs, tx);
    if (current.state.kind === 'closed') throw refuse('case-closed');
    requireNotAbout(current, actorId);
    const event = { act: 'note', at: new Date(needs.clock.now()), actorId, what: { note } } as const;
    await addCaseEvent(caseId, event, { tx, vault: needs.storage.vault });
    if (current.state.kind === 'claimed' && current.state.holderId === actorId)
      await needs.cases.renewLease(caseId, tx);
    return requireCase(act, needs, tx);
  });
}
