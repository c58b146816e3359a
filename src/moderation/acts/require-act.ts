import { refuse } from '../../discord/user-error.ts';
import type { Db, Tx } from '../../storage/client.ts';
import { isAbout, type Case } from '../case.ts';
import { isLead, type Actor } from '../rights.ts';
import type { ActNeeds, CaseDeed } from './needs.ts';
import { findSubject, judgeAct, makesSense, type Act, type Hold, type Right } from './rules.ts';

/** What looking at somebody's right needs. */
export type RightNeeds = Pick<ActNeeds, 'servers' | 'cases'>;

/**
 * The case that somebody may do this with now, as it is in this transaction.
 * @throws {UserError} `not-a-moderator`, `case-gone`, `act-about-you`, `act-makes-no-sense`, `case-closed`, `case-not-claimed`, `lease-over` (they
 * had it until their time ran out), `case-not-yours`
 */
export async function requireAct(act: Act, deed: CaseDeed, needs: RightNeeds, db: Db | Tx): Promise<Case> {
  const { guildId, caseId, actor } = deed;
  const right = findRight(guildId, actor, needs);
  const { moderatorRoleId } = needs.servers.get(guildId);
  if (right === 'none') throw refuse('not-a-moderator', { roleId: moderatorRoleId });
  const found = await needs.cases.find(guildId, caseId, db);
  if (!found) throw refuse('case-gone');
  const hindrance = judgeAct(act, {
    right,
    hold: findHold(found, actor),
    isOwn: isAbout(found, actor.userId),
    isSensible: makesSense(act, found),
  });
  switch (hindrance) {
    case null:
      return found;
    case 'not-a-moderator':
      throw refuse('not-a-moderator', { roleId: moderatorRoleId });
    case 'case-not-yours':
      throw refuse('case-not-yours', { holderId: findHolder(found) });
    case 'case-not-claimed':
      throw refuse(found.lostBy === actor.userId ? 'lease-over' : 'case-not-claimed');
    case 'case-about-you':
    case 'act-makes-no-sense':
    case 'case-closed':
      throw refuse(hindrance);
  }
}

/** What gives somebody the right to act on cases of a server. */
export function findRight(guildId: string, actor: Actor, { servers }: Pick<RightNeeds, 'servers'>): Right {
  const { moderatorRoleId } = servers.get(guildId);
  const isModerator = moderatorRoleId !== null && actor.roles.includes(moderatorRoleId);
  const leads = isLead(guildId, actor, servers);
  if (isModerator) return leads ? 'both' : 'moderator';
  return leads ? 'lead' : 'none';
}

function findHold({ state }: Case, { userId }: Actor): Hold {
  if (state.kind === 'claimed') return state.holderId === userId ? 'mine' : 'others';
  return state.kind;
}

function findHolder({ state }: Case): string {
  return state.kind === 'open' ? '' : state.holderId;
}

/** Whom a case is about, and the message where there is one. @throws {UserError} `act-makes-no-sense` where nobody is known */
export function requirePerson(shown: Case): Exclude<ReturnType<typeof findSubject>, { kind: 'post' | 'nobody' }> {
  const subject = findSubject(shown);
  if (subject.kind === 'post' || subject.kind === 'nobody') throw refuse('act-makes-no-sense');
  return subject;
}
