import type { AdminVisit } from '../../groups/care/looked-after.ts';
import { refuse } from '../../discord/user-error.ts';
import { refuseWhen } from '../../discord/refuse-when.ts';
import type { Rhythm } from '../../schedule/plan.ts';
import { readWhen } from '../../schedule/reading/read-when.ts';
import { toInstant, toWallTime } from '../../schedule/wall-time.ts';
import type { Tx } from '../../storage/client.ts';
import type { LanguageCode } from '../../words/words.ts';
import { endSession, listComing, moveDate, takeOff } from '../date-store.ts';
import { findTimes, writeMovedTo } from '../rules.ts';
import type { Session } from '../session.ts';
import { findDate, holdSession } from '../store.ts';
import { tellChange } from '../tell-change.ts';
import type { SessionAdminNeeds } from './needs.ts';
import { requireDate, requireSession, type Picked, type PickedDate } from './pick-session.ts';

/** Which date somebody means. */
type Act = AdminVisit & { dateId: string };

/** A date that was changed, and whether anybody was told. */
export interface Changed extends PickedDate {
  /** When it was to begin before, in milliseconds since the epoch. */
  was: number;
  told: boolean;
}

/** Calls one date off; those who said yes, and their group, are told. Others stay. @throws {UserError} `session-date-none`, `session-unknown`, `not-looking-after` */
export function cancelDate(act: Act, needs: SessionAdminNeeds): Promise<Changed> {
  return change(act, needs, async (_session, dateId, tx) => {
    await takeOff(dateId, 'cancelled', tx);
  });
}

/**
 * Moves one date to another time, as it is typed in the session's zone: a day and a time, or a time alone for the same day. Those who said yes, and
 * their group, are told; they keep their places.
 * @throws {UserError} as {@link cancelDate}; `session-move-once`; where the time is not understood
 */
export function moveDateTo(
  act: Act & { typed: string; language: LanguageCode },
  needs: SessionAdminNeeds,
): Promise<Changed> {
  return change(act, needs, async (session, dateId, tx) => {
    const now = needs.clock.now();
    const date = await findDate(dateId, tx);
    if (!date) throw refuse('session-date-none');
    const to = readTo(act, session, date.startsAt, now);
    const startsAt = toInstant(to.date, to.minute, session.plan.zone);
    if (startsAt <= now) throw refuse('when-past');
    await moveDate(dateId, { times: findTimes(session, startsAt, now), movedTo: writeMovedTo(to) }, tx);
  });
}

/** Where to, by the clock on the wall. What happens again and again is no time to move one date to. */
function readTo(
  { typed, language }: { typed: string; language: LanguageCode },
  { plan: { zone } }: Session,
  was: number,
  now: number,
): { date: string; minute: number } {
  const read = readWhen(typed, { language, today: toWallTime(now, zone), zone });
  if (read.kind === 'fault') throw refuseWhen(read, { once: true });
  const { rhythm, minute } = read;
  if (rhythm.kind === 'once') return { date: rhythm.date, minute };
  if (!isTimeAlone(rhythm)) throw refuse('session-move-once');
  return { date: toWallTime(was, zone).date, minute };
}

/** A time alone is read as every day's. */
function isTimeAlone(rhythm: Rhythm): boolean {
  return rhythm.kind === 'weekly' && rhythm.everyWeeks === 1 && rhythm.weekdays.length === 7;
}

/** The session is held first, as everybody does who changes its dates; what was read before may have changed since. */
async function change(
  act: Act,
  needs: SessionAdminNeeds,
  work: (session: Session, dateId: string, tx: Tx) => Promise<void>,
): Promise<Changed> {
  const { session: found, group } = await requireDate(act, needs);
  const { vault } = needs.storage;
  const changed = await needs.storage.write(async (tx) => {
    const session = await holdSession(found.id, { tx, vault });
    const now = needs.clock.now();
    const before = (await listComing(found.id, now, tx)).find(({ id }) => id === act.dateId);
    if (session?.state !== 'on' || !before) throw refuse('session-date-none');
    await work(session, act.dateId, tx);
    const date = await findDate(act.dateId, tx);
    if (!date) throw refuse('session-date-none');
    const was = before.startsAt;
    const told = await tellChange({ group, session, date, was, announced: before.announced }, needs, tx);
    return { session, group, date, was, told };
  });
  needs.outbox.kick();
  return changed;
}

/**
 * Ends a session: its coming dates are called off, and those who said yes to them are told. Past ones are forgotten in their time.
 * @throws {UserError} `session-unknown`, `not-looking-after`
 */
export async function removeSession(
  act: AdminVisit & { sessionId: string },
  needs: SessionAdminNeeds,
): Promise<Picked> {
  const { group } = await requireSession(act, needs);
  const { vault } = needs.storage;
  const session = await needs.storage.write(async (tx) => {
    const held = await holdSession(act.sessionId, { tx, vault });
    if (held?.state !== 'on') throw refuse('session-unknown');
    await endSession(held.id, 'removed', tx);
    for (const { id, startsAt: was, announced } of await listComing(held.id, needs.clock.now(), tx)) {
      await takeOff(id, 'cancelled', tx);
      const date = await findDate(id, tx);
      if (date) await tellChange({ group, session: held, date, was, announced }, needs, tx);
    }
    return held;
  });
  needs.outbox.kick();
  return { session, group };
}
