import { randomBytes } from 'node:crypto';
import type { Occurrence } from '../schedule/plan.ts';
import type { Delivered } from '../outbox/message.ts';
import type { Db, Tx } from '../storage/client.ts';
import { newId } from '../storage/ids.ts';
import { listWanted, type Wanted } from '../storage/list-wanted.ts';
import type { DateTimes } from './rules.ts';
import type { EventTrouble, Session, SessionDate } from './session.ts';
import { findDate, notYetSaid, readDate, readSession, writeNext } from './store.ts';
import type { Opening } from '../storage/sealing.ts';

/** What is kept of dates for what happens by the clock: planning them, saying them, and their events. */

/** Of servers where the bot is. */
const present = { guild: { leftAt: null } };

/** Columns of a date's times. */
function writeTimes({ startsAt, endsAt, announceAt, remindAt }: DateTimes) {
  return {
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    announceAt: announceAt === null ? null : new Date(announceAt),
    remindAt: remindAt === null ? null : new Date(remindAt),
  };
}

/** Sessions of open groups that need dates: one within the horizon, or none to come at all. The longest waiting first. */
export async function listToPlan(
  { now, until, most }: { now: number; until: number; most: number },
  { db, vault }: Opening,
): Promise<Session[]> {
  const where = {
    state: 'on',
    group: { state: 'open', ...present },
    nextAt: { not: null },
    OR: [
      { nextAt: { lte: new Date(until) } },
      { dates: { none: { state: 'planned', startsAt: { gt: new Date(now) } } } },
    ],
  };
  const rows = await db.groupSession.findMany({ where, orderBy: [{ nextAt: 'asc' }, { id: 'asc' }], take: most });
  return rows.map((row) => readSession(row, vault));
}

/** Sets which day of a session has no date yet. Hold the session first. */
export async function saveNext(id: string, next: Occurrence | null, tx: Tx): Promise<void> {
  await tx.groupSession.updateMany({ where: { id }, data: writeNext(next) });
}

/**
 * Makes a date of a session on a day; one that had fallen away since the plan was changed comes back. False where there is one, also one that was
 * cancelled: it stays so. Hold the session first.
 */
export async function addDate(
  { sessionId, day, times }: { sessionId: string; day: string; times: DateTimes },
  tx: Tx,
): Promise<boolean> {
  const known = await tx.sessionDate.findUnique({ where: { sessionId_day: { sessionId, day } } });
  if (known === null) {
    const data = { id: newId(), sessionId, day, state: 'planned', marker: makeMarker(), ...writeTimes(times) };
    await tx.sessionDate.create({ data });
    return true;
  }
  if (known.state !== 'dropped') return false;
  // Its message may be there already: it is drawn once more rather than sent twice.
  const isThere = known.messageId !== null;
  const back = { state: 'planned', movedTo: null, changes: { increment: 1 }, shown: notYetSaid, ...writeTimes(times) };
  await tx.sessionDate.updateMany({ where: { id: known.id }, data: { ...back, ...(isThere && { announceAt: null }) } });
  return true;
}

/** By which an event on Discord is known as a date's: `ref` and ten hex digits. */
function makeMarker(): string {
  return `ref ${randomBytes(5).toString('hex')}`;
}

/** Whether a session has a date to come that is planned. */
export async function hasComing(sessionId: string, now: number, tx: Tx): Promise<boolean> {
  return (await tx.sessionDate.count({ where: { sessionId, state: 'planned', startsAt: { gt: new Date(now) } } })) > 0;
}

/** A date with where it was moved to by hand, as a day and a time by the clock on the wall; null where it is as planned. */
export interface PlannedDate extends SessionDate {
  movedTo: string | null;
  /** Whether its message was sent off, or its time for that is past. */
  announced: boolean;
}

/** The dates of a session that are planned and have not begun, the earliest first. */
export async function listComing(sessionId: string, now: number, db: Db | Tx): Promise<PlannedDate[]> {
  const where = { sessionId, state: 'planned', startsAt: { gt: new Date(now) } };
  const rows = await db.sessionDate.findMany({ where, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }] });
  return rows.map((row) => ({ ...readDate(row), movedTo: row.movedTo, announced: row.announceAt === null }));
}

/**
 * Gives a date other times, and has it said: its message, its event and its reminder follow. With `movedTo` it was moved by hand. Where it was
 * announced it is not announced again. Hold it, or its session, first.
 */
export async function moveDate(
  id: string,
  { times, movedTo }: { times: DateTimes; movedTo?: string },
  tx: Tx,
): Promise<void> {
  const { announceAt, ...columns } = writeTimes(times);
  const changed = { ...columns, changes: { increment: 1 }, shown: notYetSaid };
  await tx.sessionDate.updateMany({ where: { id }, data: { ...changed, ...(movedTo !== undefined && { movedTo }) } });
  await tx.sessionDate.updateMany({ where: { id, announceAt: { not: null } }, data: { announceAt } });
}

/** Takes a date off: cancelled by hand, or dropped since the plan does not have it any more. False where it was not planned. Hold it, or its session, first. */
export async function takeOff(id: string, state: 'cancelled' | 'dropped', tx: Tx): Promise<boolean> {
  const data = { state, remindAt: null, changes: { increment: 1 }, shown: notYetSaid };
  // One that nobody was told of is not announced any more.
  const { count } = await tx.sessionDate.updateMany({ where: { id, state: 'planned' }, data });
  if (count > 0) await tx.sessionDate.updateMany({ where: { id, messageId: null }, data: { announceAt: null } });
  return count > 0;
}

/** Ids of planned dates whose announcement is due. */
export async function listToAnnounce(now: number, most: number, db: Db): Promise<string[]> {
  const where = { announceAt: { lte: new Date(now) }, state: 'planned', session: { group: present } };
  const rows = await db.sessionDate.findMany({ where, orderBy: { announceAt: 'asc' }, take: most });
  return rows.map(({ id }) => id);
}

/** Ids of planned dates whose reminder is due. */
export async function listToRemind(now: number, most: number, db: Db): Promise<string[]> {
  const where = { remindAt: { lte: new Date(now) }, state: 'planned', session: { group: present } };
  const rows = await db.sessionDate.findMany({ where, orderBy: { remindAt: 'asc' }, take: most });
  return rows.map(({ id }) => id);
}

/** Ids of planned dates that are over. */
export async function listToEnd(now: number, most: number, db: Db): Promise<string[]> {
  const where = { endsAt: { lte: new Date(now) }, state: 'planned', session: { group: present } };
  const rows = await db.sessionDate.findMany({ where, orderBy: { endsAt: 'asc' }, take: most });
  return rows.map(({ id }) => id);
}

/** Takes a date's turn to be announced; null where it was taken or is not due. What its message will say is noted. */
export async function takeAnnouncement(id: string, now: number, tx: Tx): Promise<SessionDate | null> {
  const where = { id, state: 'planned', announceAt: { lte: new Date(now) } };
  const { count } = await tx.sessionDate.updateMany({ where, data: { announceAt: null } });
  const date = count > 0 ? await findDate(id, tx) : null;
  if (date) await tx.sessionDate.updateMany({ where: { id }, data: { shown: date.going } });
  return date;
}

/** Takes a date's turn to be reminded of, with when that was due; null where it was taken or is not due. */
export async function takeReminder(
  id: string,
  now: number,
  tx: Tx,
): Promise<{ date: SessionDate; dueAt: number } | null> {
  await tx.sessionDate.updateMany({ where: { id }, data: { id } });
  const row = await tx.sessionDate.findUnique({ where: { id } });
  if (row?.state !== 'planned' || row.remindAt === null || row.remindAt.getTime() > now) return null;
  await tx.sessionDate.updateMany({ where: { id }, data: { remindAt: null } });
  return { date: readDate(row), dueAt: row.remindAt.getTime() };
}

/** Ends a date whose time is over; null where it was ended or is not over. */
export async function takeEnd(id: string, now: number, tx: Tx): Promise<SessionDate | null> {
  const where = { id, state: 'planned', endsAt: { lte: new Date(now) } };
  const { count } = await tx.sessionDate.updateMany({ where, data: over });
  return count > 0 ? findDate(id, tx) : null;
}

/** Columns of a date whose time is over. */
const over = { state: 'over', announceAt: null, remindAt: null, changes: { increment: 1 }, shown: notYetSaid };

/** Takes every turn that is due without saying anything, for when each may have been taken elsewhere. Returns how many. */
export async function passOverDates(now: number, tx: Tx): Promise<number> {
  const [due, state] = [{ lte: new Date(now) }, 'planned'];
  const ended = await tx.sessionDate.updateMany({ where: { state, endsAt: due }, data: over });
  const announced = await tx.sessionDate.updateMany({ where: { state, announceAt: due }, data: { announceAt: null } });
  const reminded = await tx.sessionDate.updateMany({ where: { state, remindAt: due }, data: { remindAt: null } });
  return ended.count + announced.count + reminded.count;
}

/** Notes where a date's message is. */
export async function noteMessage(id: string, { channelId, messageId }: Delivered, tx: Tx): Promise<void> {
  await tx.sessionDate.updateMany({ where: { id }, data: { channelId, messageId } });
}

/**
 * Dates that are asked for whose message says something else than what is so: those that changed first. Of ones that were over before `since` no more
 * is said.
 */
export async function listToShow(
  { since, most, isWanted }: { since: number } & Wanted<SessionDate & { guildId: string }>,
  db: Db,
): Promise<SessionDate[]> {
  const where = {
    messageId: { not: null },
    endsAt: { gte: new Date(since) },
    session: { group: present },
    OR: [{ shown: notYetSaid }, { state: 'planned', going: { not: { equals: db.sessionDate.fields.shown } } }],
  };
  const include = { session: { select: { group: { select: { guildId: true } } } } } as const;
  const orderBy = [{ shown: 'asc' as const }, { id: 'asc' as const }];
  return listWanted(
    async (page) => {
      const rows = await db.sessionDate.findMany({ where, include, orderBy, ...page });
      return rows.map((row) => ({ ...readDate(row), guildId: row.session.group.guildId }));
    },
    { most, isWanted },
  );
}

/** Notes what a date's message says; nothing where the date changed since it was drawn, since then it is to be drawn once more. */
export async function noteShown({ id, changes, going }: SessionDate, tx: Tx): Promise<void> {
  await tx.sessionDate.updateMany({ where: { id, changes }, data: { shown: going } });
}

/** A date whose event does not say what is so, and its session. */
export interface EventTurn {
  date: SessionDate;
  session: Session;
  /** Whether it is known what there is of it on Discord: false before its first turn ended well. */
  known: boolean;
}

/**
 * Dates that are asked for whose event, or that there is none, does not say what is so; of sessions that have a trouble with that, or of those that
 * have none. The earliest first.
 */
export async function listEventTurns(
  { troubled, since, most, isWanted }: { troubled: boolean; since: number } & Wanted<EventTurn>,
  { db, vault }: Opening,
): Promise<EventTurn[]> {
  const where = {
    eventShows: { not: { equals: db.sessionDate.fields.changes } },
    endsAt: { gte: new Date(since) },
    session: { eventTrouble: troubled ? { not: null } : null, group: present },
  };
  const include = { session: true } as const;
  const orderBy = [{ startsAt: 'asc' as const }, { id: 'asc' as const }];
  return listWanted<EventTurn & { id: string }>(
    async (page) => {
      const rows = await db.sessionDate.findMany({ where, include, orderBy, ...page });
      return rows.map((row) => ({
        id: row.id,
        date: readDate(row),
        session: readSession(row.session, vault),
        known: row.eventShows >= 0,
      }));
    },
    { most, isWanted },
  );
}

/** Notes up to which change a date's event says what is so. */
export async function noteEventShows({ id, changes }: Pick<SessionDate, 'id' | 'changes'>, tx: Tx): Promise<void> {
  await tx.sessionDate.updateMany({ where: { id, eventShows: { lt: changes } }, data: { eventShows: changes } });
}

/** Notes which event is a date's; gives the one it has from here on, which is another where somebody was first. */
export async function noteEvent(id: string, eventId: string, tx: Tx): Promise<string | null> {
  await tx.sessionDate.updateMany({ where: { id, eventId: null }, data: { eventId } });
  return (await findDate(id, tx))?.eventId ?? null;
}

/** Notes that a date has no event any more. */
export async function forgetEvent(id: string, eventId: string, tx: Tx): Promise<void> {
  await tx.sessionDate.updateMany({ where: { id, eventId }, data: { eventId: null } });
}

/** Notes what keeps a session's events from being made, or null that nothing does. False where that was noted already. */
export async function noteTrouble(sessionId: string, trouble: EventTrouble | null, tx: Tx): Promise<boolean> {
  const other = trouble === null ? { not: null } : null;
  const where = { id: sessionId, eventTrouble: other };
  return (await tx.groupSession.updateMany({ where, data: { eventTrouble: trouble } })).count > 0;
}

/** Ids of sessions that are on and whose group is not open any more. */
export async function listOrphaned(most: number, db: Db): Promise<string[]> {
  const where = { state: 'on', group: { state: { not: 'open' } } };
  return (await db.groupSession.findMany({ where, orderBy: { id: 'asc' }, take: most })).map(({ id }) => id);
}

/** Ids of sessions that are on and have no day left: neither one to plan nor one that is planned. */
export async function listDone(most: number, db: Db): Promise<string[]> {
  const where = { state: 'on', nextOn: null, dates: { none: { state: 'planned' } } };
  return (await db.groupSession.findMany({ where, orderBy: { id: 'asc' }, take: most })).map(({ id }) => id);
}

/** Ends a session; `ended` is a code that says why. False where it was over. */
export async function endSession(id: string, ended: string, tx: Tx): Promise<boolean> {
  const data = { state: 'over', ended, ...writeNext(null), version: { increment: 1 } };
  return (await tx.groupSession.updateMany({ where: { id, state: 'on' }, data })).count > 0;
}

/** Deletes dates that ended before a time, and sessions that are over and have none left. Returns how many dates. */
export async function forgetDates(before: number, tx: Tx): Promise<number> {
  const { count } = await tx.sessionDate.deleteMany({ where: { endsAt: { lt: new Date(before) } } });
  await tx.groupSession.deleteMany({ where: { state: 'over', dates: { none: {} } } });
  return count;
}

/** Ids of sessions that are on, after one of them; a page at a time. */
export async function listOn(after: string | null, most: number, db: Db): Promise<string[]> {
  const where = { state: 'on', ...(after !== null && { id: { gt: after } }) };
  return (await db.groupSession.findMany({ where, orderBy: { id: 'asc' }, take: most })).map(({ id }) => id);
}
