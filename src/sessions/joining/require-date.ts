import { refuse } from '../../discord/user-error.ts';
import { findStanding, type Standing } from '../../groups/belonging.ts';
import type { Group } from '../../groups/group.ts';
import type { Shown } from '../cards/rules.ts';
import type { SessionDate } from '../session.ts';
import { findDate, findSession } from '../store.ts';
import type { DateVisit, RsvpNeeds } from './needs.ts';

/** What looking at a date needs. */
export type DateNeeds = Omit<RsvpNeeds, 'outbox' | 'clock'>;

/** A date with its session and group, and whether the visitor belongs to that. */
export interface FoundDate extends Shown {
  group: Group;
  standing: Standing;
}

/** A date of an open group of this server. @throws {UserError} `session-gone` */
export async function lookAtDate({ guildId, dateId, visitor }: DateVisit, needs: DateNeeds): Promise<FoundDate> {
  const { read: db, vault } = needs.storage;
  const date = await findDate(dateId, db);
  const session = date && (await findSession(date.sessionId, { db, vault }));
  const group = session && needs.groups.find(guildId, session.groupId);
  if (!date || !session || group?.state !== 'open') throw refuse('session-gone');
  const isNew = needs.counts.wasLetIn(group, visitor.userId);
  return { date, session, group, standing: isNew ? 'yes' : await findStanding(group, visitor, needs) };
}

/** The same, where it is not known to be another group's than the visitor's. @throws {UserError} `session-gone`, `session-not-member` */
export async function requireDate(visit: DateVisit, needs: DateNeeds): Promise<FoundDate> {
  const found = await lookAtDate(visit, needs);
  if (found.standing === 'no') throw refuse('session-not-member');
  return found;
}

/**
 * The same for somebody who certainly belongs to the group: an address is given to nobody of whom that cannot be seen just now.
 * @throws {UserError} as {@link requireDate}; `session-unsure`
 */
export async function requireMember(visit: DateVisit, needs: DateNeeds): Promise<FoundDate> {
  const found = await requireDate(visit, needs);
  if (found.standing !== 'yes') throw refuse('session-unsure');
  return found;
}

/** Refuses unless one can still say whether one comes. @throws {UserError} `session-cancelled`, `session-begun` */
export function requireComing({ state, startsAt }: SessionDate, now: number): void {
  if (state === 'cancelled') throw refuse('session-cancelled');
  if (state === 'over' || startsAt <= now) throw refuse('session-begun');
}
