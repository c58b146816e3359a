import { refuse } from '../discord/user-error.ts';
import type { Clock } from '../schedule/clock.ts';
import type { ServerStore } from '../servers/store.ts';
import { appendAudit, type AuditAct } from '../storage/audit-chain.ts';
import type { Tx } from '../storage/client.ts';
import { RetryWrite } from '../storage/errors.ts';
import type { Storage } from '../storage/open-storage.ts';
import { requireSecondForClose } from './acts/second-opinion.ts';
import { drawByChance, drawLot } from './again/draw-lot.ts';
import { isAbout, type Case, type CaseActName, type CaseState } from './case.ts';
import { countOutcome, listRulesOf } from './learning/count-outcome.ts';
import { acknowledgePages, endPages } from './pages/acknowledge.ts';
import { addCaseEvent } from './queue/case-events.ts';
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
 * Gives a case to a moderator, for as long as they do something with it. Of several at once exactly one gets it. Claiming what one already has
 * keeps it longer and changes nothing else. A case of somebody who is no moderator any more, or whose time ran out, is there to be claimed.
 * @throws {UserError} `not-a-moderator`, `case-gone`, `case-closed`, `case-held` (with who has it), `case-about-you`
 */
export async function claimCase(act: CaseAct, needs: ClaimNeeds): Promise<Case> {
  const held: { by: string | null } = { by: null };
  const claim = (): Promise<Case> => changeCase(act, needs, (current) => decideClaim(current, act, held, needs));
  try {
    return await claim();
  } catch (error) {
    if (held.by === null || (await isStillModerator(act.guildId, held.by, needs))) throw error;
    return claim();
  }
}

/** Who has it is noted in `held`, so that it can be looked up whether they still may; once that was done they are passed over. */
function decideClaim(current: Case, act: CaseAct, held: { by: string | null }, needs: WorkNeeds): CaseChange | null {
  const { state } = current;
  requireNotAbout(current, act.actorId);
  if (state.kind === 'closed') throw refuse('case-closed');
  if (state.kind === 'claimed') {
    if (state.holderId === act.actorId) return null;
    if (state.holderId !== held.by && !isLeaseOver(current, needs)) {
      held.by = state.holderId;
      throw refuse('case-held', { holderId: state.holderId });
    }
  }
  return makeClaim(act.actorId, needs);
}

function isLeaseOver({ leaseUntil }: Case, { clock }: Pick<WorkNeeds, 'clock'>): boolean {
  return leaseUntil !== null && leaseUntil.getTime() <= clock.now();
}

/** What makes a case somebody's: its pages end, and it counts towards what they carry. */
export function makeClaim(userId: string, needs: WorkNeeds, how: 'claimed' | 'handed-over' = 'claimed'): CaseChange {
  return {
    to: { kind: 'claimed', holderId: userId, since: new Date(needs.clock.now()) },
    event: how,
    audit: how === 'claimed' ? 'case.claimed' : 'case.handed-over',
    async follow({ guildId, id: caseId, tier }, tx) {
      const taken = { guildId, caseId, tier, userId, at: new Date(needs.clock.now()) };
      await acknowledgePages(taken, needs, tx);
      await noteTaken(taken, needs, tx);
    },
  };
}

/** Nobody works on what is about themselves. @throws {UserError} `case-about-you` */
export function requireNotAbout(shown: Pick<Case, 'flags'>, userId: string): void {
  if (isAbout(shown, userId)) throw refuse('case-about-you');
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
 * @throws {UserError} `not-a-moderator`, `case-gone`, `case-closed`, `case-not-claimed`, `lease-over`, `case-not-yours`
 */
export function releaseCase(act: CaseAct, needs: WorkNeeds): Promise<Case> {
  return changeCase(act, needs, (current) => {
    requireHolder(current, act.actorId);
    return { to: { kind: 'open' }, event: 'released', audit: 'case.released' };
  });
}

/**
 * Ends a case with an outcome. `seen` is how many flags whoever closes it was shown: with what came since nobody has looked at it. That a T3 was no
 * danger after all takes a second person. `lot` draws whether somebody else reads it again.
 * @throws {UserError} `not-a-moderator`, `case-gone`, `case-closed`, `case-not-claimed`, `lease-over`, `case-not-yours`, `case-news`,
 *   `close-needs-second`
 */
export function closeCase(
  act: CaseAct & { outcome: Outcome; seen: number },
  needs: WorkNeeds,
  lot = drawByChance,
): Promise<Case> {
  const { outcome, seen, actorId: userId } = act;
  const at = new Date(needs.clock.now());
  return changeCase(act, needs, (current) => {
    requireHolder(current, userId);
    if (current.flags.length > seen) throw refuse('case-news');
    return {
      to: { kind: 'closed', holderId: userId, at, outcome },
      event: 'closed',
      audit: 'case.closed',
      async follow(closed, tx) {
        const { guildId, id: caseId, tier } = closed;
        await requireSecondForClose(closed, outcome, needs, tx);
        await endPages(caseId, tx);
        await countOutcome({ guildId, rules: listRulesOf(closed), outcome, at }, tx);
        await noteEnded({ guildId, userId, caseId, tier, at, outcome }, needs, tx);
        const { vault } = needs.storage;
        const { smallTeam } = needs.servers.get(guildId);
        await drawLot({ guildId, caseId, tier, outcome, userId, at }, { smallTeam, lot }, { tx, vault });
      },
    };
  });
}

/**
 * Refuses whoever does not have the case now.
 * @throws {UserError} `case-closed`, `case-not-claimed`, `lease-over` (they had it until their time ran out), `case-not-yours`
 */
export function requireHolder({ state, lostBy }: Case, actorId: string): void {
  if (state.kind === 'closed') throw refuse('case-closed');
  if (state.kind === 'open' && lostBy === actorId) throw refuse('lease-over');
  if (state.kind === 'open') throw refuse('case-not-claimed');
  if (state.holderId !== actorId) throw refuse('case-not-yours', { holderId: state.holderId });
}

/** How a case moves on, what its history and the audit chain say of that, and what follows in the same transaction. */
export interface CaseChange {
  to: CaseState;
  event: CaseActName;
  audit: AuditAct;
  follow?: (changed: Case, tx: Tx) => Promise<void>;
}

/**
 * Reads, decides and changes in one transaction; decides anew when somebody else was faster. Where nothing is to be changed the case is kept
 * longer by whoever has it.
 * @throws {UserError} `not-a-moderator`, `case-gone`, and what `decide` throws
 */
export async function changeCase(
  act: CaseAct,
  needs: WorkNeeds,
  decide: (current: Case) => CaseChange | null,
): Promise<Case> {
  requireModerator(act.guildId, act.actorRoles, needs.servers);
  return needs.storage.write((tx) => changeCaseWithin(act, needs, decide, tx));
}

/** The same within a transaction that is open, for an actor whose right was checked. */
export async function changeCaseWithin(
  act: CaseAct,
  needs: WorkNeeds,
  decide: (current: Case) => CaseChange | null,
  tx: Tx,
): Promise<Case> {
  const current = await requireCase(act, needs, tx);
  const change = decide(current);
  if (!change) {
    await needs.cases.renewLease(act.caseId, tx);
    return requireCase(act, needs, tx);
  }
  const { to, event, audit, follow } = change;
  if (!(await needs.cases.change(current, to, tx))) throw new RetryWrite();
  const at = new Date(needs.clock.now());
  const { vault } = needs.storage;
  await addCaseEvent(act.caseId, { act: event, at, actorId: act.actorId }, { tx, vault });
  await appendAudit(act.guildId, { act: audit, target: act.caseId, actorId: act.actorId, at }, { tx, vault });
  const changed = await requireCase(act, needs, tx);
  await follow?.(changed, tx);
  return changed;
}

/** The case of an act, as it is now. @throws {UserError} `case-gone` */
export async function requireCase(
  { guildId, caseId }: Pick<CaseAct, 'guildId' | 'caseId'>,
  needs: Pick<WorkNeeds, 'cases'>,
  tx: Tx,
): Promise<Case> {
  const current = await needs.cases.find(guildId, caseId, tx);
  if (!current) throw refuse('case-gone');
  return current;
}
