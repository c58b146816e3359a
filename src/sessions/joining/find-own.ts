import type { Group } from '../../groups/group.ts';
import { findStandings } from '../../groups/joining/show-mine.ts';
import type { Shown } from '../cards/rules.ts';
import { listRsvpsOf } from '../rsvp-store.ts';
import type { Rsvp, Session } from '../session.ts';
import { listDates, listSessions } from '../store.ts';
import { listLine } from './fill-places.ts';
import type { RsvpNeeds, SessionVisitor } from './needs.ts';

/** So many days ahead people see, in milliseconds. */
const aheadMs = 14 * 24 * 3_600_000;

/** So many groups are asked for at once: SQLite takes no more than 999 values in one query. */
const mostAtOnce = 500;

/** A date of one of somebody's groups, and what they said of it. */
export interface OwnDate extends Shown {
  group: Group;
  own: OwnAnswer;
}

/** What somebody said of a date; `place` is theirs in line, from 1. */
export type OwnAnswer = { kind: 'nothing' | 'going' } | { kind: 'waiting'; place: number };

/** What somebody sees of the days to come. */
export interface OwnDates {
  /** The earliest first. */
  dates: readonly OwnDate[];
  /** Of so many groups that have sessions Discord does not show whether they belong to them. */
  unknown: number;
}

/** What looking for somebody's dates needs. */
export type FindNeeds = Omit<RsvpNeeds, 'outbox'>;

/**
 * The dates of somebody's groups in the next 14 days that are not over, those that were called off too, and what they said of each. Only
 * groups that have sessions are asked of Discord: one request for each thread among them. Which groups they are in is asked and not kept.
 */
export async function findOwnDates(visit: Omit<SessionVisitor, 'language'>, needs: FindNeeds): Promise<OwnDates> {
  const { guildId, visitor } = visit;
  const { read: db, vault } = needs.storage;
  const open = new Map(
    needs.groups
      .list(guildId)
      .filter(({ state }) => state === 'open')
      .map((group) => [group.id, group]),
  );
  const sessions = await listAll([...open.keys()], needs);
  const meeting = [...new Set(sessions.map(({ groupId }) => groupId))].flatMap((id) => open.get(id) ?? []);
  const standings = await findStandings(meeting, { guildId, ...visitor }, needs);
  const inside = new Map(
    sessions.filter(({ groupId }) => standings.get(groupId) === 'yes').map((session) => [session.id, session]),
  );
  const now = needs.clock.now();
  const dates = await listDates([...inside.keys()], { from: now, until: now + aheadMs }, db);
  const rsvps = new Map(
    (await listRsvpsOf({ guildId, userId: visitor.userId }, { db, vault })).map((rsvp) => [rsvp.dateId, rsvp]),
  );
  const shown: OwnDate[] = [];
  for (const date of dates.filter(({ state }) => state !== 'over')) {
    const session = inside.get(date.sessionId);
    const group = session && open.get(session.groupId);
    if (group) shown.push({ date, session, group, own: await describe(rsvps.get(date.id), needs) });
  }
  return { dates: shown, unknown: meeting.filter(({ id }) => standings.get(id) === 'unknown').length };
}

async function listAll(groupIds: readonly string[], { storage }: FindNeeds): Promise<Session[]> {
  const { read: db, vault } = storage;
  const found: Session[] = [];
  for (let from = 0; from < groupIds.length; from += mostAtOnce)
    found.push(...(await listSessions(groupIds.slice(from, from + mostAtOnce), { db, vault })));
  return found;
}

async function describe(rsvp: Rsvp | undefined, { storage }: FindNeeds): Promise<OwnAnswer> {
  if (!rsvp) return { kind: 'nothing' };
  if (rsvp.answer === 'going') return { kind: 'going' };
  const line = await listLine(rsvp, { db: storage.read, vault: storage.vault });
  return { kind: 'waiting', place: line.findIndex(({ id }) => id === rsvp.id) + 1 };
}

/** The next date that takes place and has not begun; null where there is none. `now` in milliseconds since the epoch. */
export function findNextDate({ dates }: Pick<OwnDates, 'dates'>, now: number): OwnDate | null {
  return dates.find(({ date }) => date.state === 'planned' && date.startsAt > now) ?? null;
}
