import type { Occurrence } from '../schedule/plan.ts';
import { readPlan, writePlan } from '../check-ins/check-in.ts';
import type { Db, Tx } from '../storage/client.ts';
import type { Vault } from '../storage/vault.ts';
import { tryOpening, type Opening } from '../storage/sealing.ts';
import { dateStates, eventTroubles, placeKinds, type Session, type SessionDate } from './session.ts';

type SessionRow = Awaited<ReturnType<Db['groupSession']['findMany']>>[number];

type DateRow = Awaited<ReturnType<Db['sessionDate']['findMany']>>[number];

/** What sealing rows takes. */
export interface Sealing {
  tx: Tx;
  vault: Vault;
}

const placeOf = (row: string, column: 'addressSealed' | 'hostSealed' | 'secondSealed') => ({
  table: 'GroupSession',
  column,
  row,
});

/** Reads a row. A host or an address that was damaged counts as none: the session goes on without it. @throws {ForeignKeyError} */
export function readSession(row: SessionRow, vault: Vault): Session {
  const { id, placeKind, channelId, nextOn, nextAt } = row;
  const open = (column: Parameters<typeof placeOf>[1]) =>
    tryOpening(() => row[column] && vault.open(placeOf(id, column), row[column]));
  return {
    id,
    groupId: row.groupId,
    title: row.title,
    plan: readPlan(row.plan),
    minutes: row.minutes,
    place: {
      kind: placeKinds.find((one) => one === placeKind) ?? 'in-person',
      channelId,
      address: open('addressSealed'),
    },
    hostId: open('hostSealed'),
    secondHostId: open('secondSealed'),
    agenda: row.agenda === '' ? [] : row.agenda.split('\n'),
    size: row.size,
    remindMinutes: row.remindMinutes,
    closing: row.closing,
    event: row.event,
    eventTrouble: eventTroubles.find((one) => one === row.eventTrouble) ?? null,
    state: row.state === 'on' ? 'on' : 'over',
    next: nextOn !== null && nextAt !== null ? { date: nextOn, at: nextAt.getTime() } : null,
    version: row.version,
  };
}

/** Columns of what is planned next. */
export function writeNext(next: Occurrence | null) {
  return { nextOn: next?.date ?? null, nextAt: next && new Date(next.at) };
}

/** Columns of a session that change. */
function writeSession({ id, place, hostId, secondHostId, ...session }: Session, vault: Vault) {
  const seal = (column: Parameters<typeof placeOf>[1], text: string | null) =>
    text === null ? null : vault.seal(placeOf(id, column), text);
  return {
    title: session.title,
    plan: writePlan(session.plan),
    minutes: session.minutes,
    placeKind: place.kind,
    channelId: place.channelId,
    addressSealed: seal('addressSealed', place.address),
    hostSealed: seal('hostSealed', hostId),
    secondSealed: seal('secondSealed', secondHostId),
    agenda: session.agenda.join('\n'),
    size: session.size,
    remindMinutes: session.remindMinutes,
    closing: session.closing,
    event: session.event,
    eventTrouble: session.eventTrouble,
    state: session.state,
    ...writeNext(session.next),
  };
}

/** Makes a session's row; `now` in milliseconds since the epoch. */
export async function addSession(session: Session, now: number, { tx, vault }: Sealing): Promise<void> {
  const { id, groupId, version } = session;
  await tx.groupSession.create({
    data: { id, groupId, version, createdAt: new Date(now), ...writeSession(session, vault) },
  });
}

/** Changes a session as a whole, and counts the change: read it in the same transaction with {@link holdSession}. */
export async function saveSession(session: Session, { tx, vault }: Sealing): Promise<void> {
  const { id } = session;
  const data = { ...writeSession(session, vault), version: { increment: 1 } };
  await tx.groupSession.updateMany({ where: { id }, data });
}

/** A session that nobody else changes until the transaction ends; null when there is none of this id. */
export async function holdSession(id: string, { tx, vault }: Sealing): Promise<Session | null> {
  await tx.groupSession.updateMany({ where: { id }, data: { id } });
  return findSession(id, { db: tx, vault });
}

/** Null when there is none of this id. */
export async function findSession(id: string, { db, vault }: Opening): Promise<Session | null> {
  const row = await db.groupSession.findUnique({ where: { id } });
  return row && readSession(row, vault);
}

/** The sessions of groups that are not over, in the order they were made. */
export async function listSessions(groupIds: readonly string[], { db, vault }: Opening): Promise<Session[]> {
  const where = { groupId: { in: [...groupIds] }, state: 'on' };
  const rows = await db.groupSession.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  return rows.map((row) => readSession(row, vault));
}

/** The sessions that somebody hosts, or stands in for, and that are not over: on one server or, with null, on all. In the order they were made. */
export async function listHosted(
  { guildId, userId }: { guildId: string | null; userId: string },
  { db, vault }: Opening,
): Promise<Session[]> {
  const where = { state: 'on', ...(guildId !== null && { group: { guildId } }) };
  const rows = await db.groupSession.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  return rows
    .map((row) => readSession(row, vault))
    .filter(({ hostId, secondHostId }) => hostId === userId || secondHostId === userId);
}

/** Reads a row. One that fell away since the plan was changed is read as cancelled. */
export function readDate(row: DateRow): SessionDate {
  const { id, sessionId, day, movedTo, going, changes, eventId, marker, channelId, messageId, shown } = row;
  return {
    id,
    sessionId,
    day,
    startsAt: row.startsAt.getTime(),
    endsAt: row.endsAt.getTime(),
    state: dateStates.find((one) => one === row.state) ?? 'cancelled',
    moved: movedTo !== null,
    going,
    changes,
    eventId,
    marker,
    message: channelId !== null && messageId !== null ? { channelId, messageId } : null,
    shown,
  };
}

/** Null when there is none of this id. */
export async function findDate(id: string, db: Db | Tx): Promise<SessionDate | null> {
  const row = await db.sessionDate.findUnique({ where: { id } });
  return row && readDate(row);
}

/** A date that nobody else changes until the transaction ends: places are given one after the other. Null when there is none of this id. */
export async function holdDate(id: string, tx: Tx): Promise<SessionDate | null> {
  await tx.sessionDate.updateMany({ where: { id }, data: { id } });
  return findDate(id, tx);
}

/**
 * Dates of sessions that end after `from` and begin before `until` (milliseconds since the epoch), the earliest first; the cancelled ones too,
 * but not those that fell away since the plan was changed.
 */
export async function listDates(
  sessionIds: readonly string[],
  { from, until, most = 500 }: { from: number; until: number; most?: number },
  db: Db | Tx,
): Promise<SessionDate[]> {
  const where = {
    sessionId: { in: [...sessionIds] },
    endsAt: { gt: new Date(from) },
    startsAt: { lt: new Date(until) },
    state: { not: 'dropped' },
  };
  const rows = await db.sessionDate.findMany({ where, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }], take: most });
  return rows.map(readDate);
}

/** Notes that what is said of a date changed, beside how many come: its message and its event are made to say it. */
export async function noteChanged(id: string, tx: Tx): Promise<void> {
  await tx.sessionDate.updateMany({ where: { id }, data: { changes: { increment: 1 }, shown: notYetSaid } });
}

/** What a message says that has to be drawn once more. */
export const notYetSaid = -1;
