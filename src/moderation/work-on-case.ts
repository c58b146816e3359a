import { refuse } from '../discord/user-error.ts';
import type { Clock } from '../schedule/clock.ts';
import type { ServerStore } from '../servers/store.ts';
import { appendAudit, type AuditAct } from '../storage/audit-chain.ts';
import type { Tx } from '../storage/client.ts';
import { RetryWrite } from '../storage/errors.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { Case, CaseState } from './case.ts';
import { countOutcome, listRulesOf } from './learning/count-outcome.ts';
import { acknowledgePages, endPages } from './pages/acknowledge.ts';
import { noteEnded, noteTaken } from './rota/load.ts';
import type { Outcome } from './rules.ts';
import { requireModerator } from './rights.ts';
import type { CaseStore } from './store.ts';

/** A moderator and the case they act on. */
export interface CaseAct {
  guildId: string;
  caseId: string;
  actorId: string;
  /** The actor's roles at this moment. */
  actorRoles: readonly string[];
}

/** What claiming needs: who has a case may have left since. */
export interface ClaimNeeds extends WorkNeeds {
  /** Roles of a member; null when they are not on the server. Rejects when it cannot be known. */
  findRoles: (guildId: string, userId: string) => Promise<readonly string[] | null>;
}

/** What working on cases needs. */
export interface WorkNeeds {
  storage: Storage;
  cases: CaseStore;
  servers: ServerStore;
  clock: Clock;
}

/**
 * Gives a case to a moderator. Of several at once exactly one gets it. Claiming what one already has changes nothing. A case of somebody
 * who is no moderator any more is there to be claimed: they could neither release nor close it.
 * @throws {UserError} `not-a-moderator`, `case-gone`, `case-closed`, `case-held` (with who has it)
 */
export async function claimCase(act: CaseAct, needs: ClaimNeeds): Promise<Case> {
  const found: { holderId: string | null } = { holderId: null };
  const decide = ({ state }: Case): CaseState | null => {
    if (state.kind === 'closed') throw refuse('case-closed');
    if (state.kind === 'claimed' && state.holderId === act.actorId) return null;
    if (state.kind === 'claimed' && state.holderId !== found.holderId) {
      found.holderId = state.holderId;
      throw refuse('case-held', { holderId: state.holderId });
    }
    return { kind: 'claimed', holderId: act.actorId, since: new Date(needs.clock.now()) };
  };
  const claim = (): Promise<Case> =>
    changeCase(act, needs, 'case.claimed', decide, async ({ guildId, id: caseId, tier }, tx) => {
      const taken = { guildId, caseId, tier, userId: act.actorId, at: new Date(needs.clock.now()) };
      await acknowledgePages(taken, needs, tx);
      await noteTaken(taken, needs, tx);
    });
  try {
    return await claim();
  } catch (error) {
    if (found.holderId === null || (await isStillModerator(act.guildId, found.holderId, needs))) throw error;
    return claim();
  }
}

/** Where it cannot be known, a case stays with whoever has it. */
async function isStillModerator(guildId: string, userId: string, needs: ClaimNeeds): Promise<boolean> {
  const { moderatorRoleId } = needs.servers.get(guildId);
  try {
    const roles = await needs.findRoles(guildId, userId);
    return moderatorRoleId === null || (roles?.includes(moderatorRoleId) ?? false);
  } catch {
    return true;
  }
}

/**
 * Takes a case back from the moderator who has it; no reason is asked.
 * @throws {UserError} `not-a-moderator`, `case-gone`, `case-closed`, `case-not-claimed`, `case-not-yours`
 */
export function releaseCase(act: CaseAct, needs: WorkNeeds): Promise<Case> {
  return changeCase(act, needs, 'case.released', ({ state }) => {
    requireHolder(state, act.actorId);
    return { kind: 'open' };
  });
}

/**
 * Ends a case with an outcome.
 * @throws {UserError} `not-a-moderator`, `case-gone`, `case-closed`, `case-not-claimed`, `case-not-yours`
 */
export function closeCase(act: CaseAct & { outcome: Outcome }, needs: WorkNeeds): Promise<Case> {
  const { outcome, actorId: userId } = act;
  const at = new Date(needs.clock.now());
  const decide = ({ state }: Case): CaseState => {
    requireHolder(state, userId);
    return { kind: 'closed', holderId: userId, at, outcome };
  };
  return changeCase(act, needs, 'case.closed', decide, async (closed, tx) => {
    const { guildId, id: caseId, tier } = closed;
    await endPages(caseId, tx);
    await countOutcome({ guildId, rules: listRulesOf(closed), outcome, at }, tx);
    await noteEnded({ guildId, userId, caseId, tier, at, outcome }, needs, tx);
  });
}

function requireHolder(state: CaseState, actorId: string): void {
  if (state.kind === 'closed') throw refuse('case-closed');
  if (state.kind === 'open') throw refuse('case-not-claimed');
  if (state.holderId !== actorId) throw refuse('case-not-yours', { holderId: state.holderId });
}

/**
 * Reads, decides and changes in one transaction, with its entry in the audit chain and what follows from it; decides anew when somebody else
 * was faster.
 */
async function changeCase(
  act: CaseAct,
  needs: WorkNeeds,
  name: AuditAct,
  decide: (current: Case) => CaseState | null,
  follow: (changed: Case, tx: Tx) => Promise<void> = () => Promise.resolve(),
): Promise<Case> {
  requireModerator(act.guildId, act.actorRoles, needs.servers);
  return needs.storage.write(async (tx) => {
    const current = await requireCase(act, needs, tx);
    const next = decide(current);
    if (!next) return current;
    if (!(await needs.cases.change(current, next, tx))) throw new RetryWrite();
    await appendAudit(
      act.guildId,
      { act: name, target: act.caseId, actorId: act.actorId, at: new Date(needs.clock.now()) },
      { tx, vault: needs.storage.vault },
    );
    const changed = { ...current, state: next, version: current.version + 1 };
    await follow(changed, tx);
    return changed;
  });
}

async function requireCase(act: CaseAct, needs: WorkNeeds, tx: Tx): Promise<Case> {
  const current = await needs.cases.find(act.guildId, act.caseId, tx);
  if (!current) throw refuse('case-gone');
  return current;
}
