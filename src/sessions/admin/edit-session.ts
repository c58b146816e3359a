import type { AdminVisit } from '../../groups/care/looked-after.ts';
import { changePlan, type Typist } from '../../check-ins/admin/typed.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Group } from '../../groups/group.ts';
import { findNextAfter } from '../../schedule/occurrences.ts';
import type { Plan } from '../../schedule/plan.ts';
import { toInstant } from '../../schedule/wall-time.ts';
import type { Tx } from '../../storage/client.ts';
import { listComing, moveDate, takeOff, type PlannedDate } from '../date-store.ts';
import { fillPlaces } from '../joining/fill-places.ts';
import { planWithin } from '../plan-dates.ts';
import { findTimes, hasDay, readMovedTo } from '../rules.ts';
import type { Session, SessionDate } from '../session.ts';
import { findDate, findSession, holdDate, holdSession, noteChanged, saveSession } from '../store.ts';
import { tellChange } from '../tell-change.ts';
import type { SessionAdminNeeds } from './needs.ts';
import { requireSession, type Picked } from './pick-session.ts';
import { readAgenda, readHosts, readMinutes, readPlace, readRemind, readSize, readTitle, type Typed } from './typed.ts';

/** Who changes what of which session. */
type Edit = Omit<AdminVisit, 'actor'> & { sessionId: string; typist: Typist; typed: Typed };

/**
 * Changes what was typed of a session and leaves the rest as it is by then, so that of two changes at once both count. Its coming dates follow: those
 * whose time is another are told as moved, those that the plan has no more as called off, and one that was moved by hand stays where it is. Gives the
 * whole result.
 * @throws {UserError} `session-unknown`, `not-looking-after`, `session-nothing-left`; where something typed is not understood
 */
export async function editSession(
  { sessionId, guildId, typist, typed }: Edit,
  needs: SessionAdminNeeds,
): Promise<Picked> {
  const { group } = await requireSession({ sessionId, guildId, actor: typist.actor }, needs);
  const { vault } = needs.storage;
  const session = await needs.storage.write(async (tx) => {
    const held = await holdSession(sessionId, { tx, vault });
    if (held?.state !== 'on') throw refuse('session-unknown');
    const now = needs.clock.now();
    const changed = change(held, { group, typist, typed }, now, needs);
    await saveSession(changed, { tx, vault });
    for (const date of await listComing(sessionId, now, tx))
      await follow({ date, before: held, changed, group }, needs, tx);
    await planWithin(changed, now, tx);
    if (changed.next === null && (await listComing(sessionId, now, tx)).length === 0)
      throw refuse('session-nothing-left');
    return (await findSession(sessionId, { db: tx, vault })) ?? changed;
  });
  needs.outbox.kick();
  return { session, group };
}

function change(
  held: Session,
  { group, typist, typed }: { group: Group; typist: Typist; typed: Typed },
  now: number,
  { view }: Pick<SessionAdminNeeds, 'view'>,
): Session {
  const { title, minutes, agenda, size, remind, closing, event } = typed;
  return {
    ...held,
    ...replan(held, { typist, typed }, now),
    ...readHosts(typed, held),
    ...(title !== undefined && { title: readTitle(title) }),
    ...(minutes !== undefined && { minutes: readMinutes(minutes) }),
    ...(isPlaceTyped(typed) && { place: readPlace(typed, { group, before: held.place, view }) }),
    ...(agenda !== undefined && { agenda: typeof agenda === 'string' ? readAgenda(agenda) : [] }),
    ...(size !== undefined && { size: readSize(size) }),
    ...(remind !== undefined && { remindMinutes: readRemind(remind) }),
    ...(closing !== undefined && { closing }),
    // Whoever asks for it anew has it tried anew.
    ...(event !== undefined && { event, eventTrouble: null }),
  };
}

function isPlaceTyped({ place, channel, address }: Typed): boolean {
  return place !== undefined || channel !== undefined || address !== undefined;
}

/** What follows from other days, another zone or other days left out; nothing where none was typed. */
function replan(
  held: Session,
  { typist, typed }: { typist: Typist; typed: Typed },
  now: number,
): Partial<Pick<Session, 'plan' | 'next'>> {
  const { when, zone, except } = typed;
  if (when === undefined && zone === undefined && except === undefined) return {};
  const plan = changePlan(held.plan, { when, zone, except }, { language: typist.language, now });
  return { plan, next: findNextAfter(plan, now) };
}

interface Following {
  date: PlannedDate;
  before: Session;
  changed: Session;
  group: Group;
}

/** Brings one coming date in line with its session. */
async function follow({ date, before, changed, group }: Following, needs: SessionAdminNeeds, tx: Tx): Promise<void> {
  const now = needs.clock.now();
  await holdDate(date.id, tx);
  const startsAt = findStart(date, changed.plan);
  if (startsAt === null || startsAt <= now) {
    await takeOff(date.id, 'dropped', tx);
    return tell({ date, changed, group }, needs, tx);
  }
  const isMoved = startsAt !== date.startsAt;
  if (isMoved || before.minutes !== changed.minutes || before.remindMinutes !== changed.remindMinutes)
    await moveDate(date.id, { times: findTimes(changed, startsAt, now) }, tx);
  else await noteChanged(date.id, tx);
  if (isMoved) await tell({ date, changed, group }, needs, tx);
  const current = await findDate(date.id, tx);
  if (current) await fillPlaces({ session: changed, date: current, guildId: group.guildId }, needs, tx);
}

/** When a date begins by a plan; null where the plan does not have its day. */
function findStart({ day, movedTo }: PlannedDate, plan: Plan): number | null {
  if (movedTo !== null) return readMovedTo(movedTo, plan.zone);
  return hasDay(plan, day) ? toInstant(day, plan.minute, plan.zone) : null;
}

async function tell(
  { date, changed, group }: { date: PlannedDate; changed: Session; group: Group },
  needs: SessionAdminNeeds,
  tx: Tx,
): Promise<void> {
  const current: SessionDate | null = await findDate(date.id, tx);
  if (current)
    await tellChange(
      { group, session: changed, date: current, was: date.startsAt, announced: date.announced },
      needs,
      tx,
    );
}
