import type { CalendarEvent } from '../discord/scheduled-events.ts';
import { findNext } from '../schedule/occurrences.ts';
import type { Plan } from '../schedule/plan.ts';
import { toInstant } from '../schedule/wall-time.ts';
import type { Session, SessionDate } from './session.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** So far ahead the dates of a session are made, in milliseconds. */
export const horizonMs = 14 * dayMs;

/** Farther ahead than this no date is, in milliseconds: plans look no farther than 28 years. */
export const farthestMs = 30 * 366 * dayMs;

/** So long before it begins a date is announced in its group's place, in milliseconds. */
const announceAheadMs = 3 * dayMs;

/** So late a reminder, or the question at the end, is still sent where nobody could send it in time, in milliseconds. */
export const graceMs = 2 * hourMs;

/** For so long after its end a date is kept, in milliseconds. */
export const keepDatesMs = 90 * dayMs;

/** The shortest and the longest session, in minutes. */
export const shortestMinutes = 15;

/** See {@link shortestMinutes}. */
export const longestMinutes = 480;

/** The earliest reminder, in minutes before the start. */
export const earliestReminder = 1440;

/** The times that follow from when a date begins; all in milliseconds since the epoch. */
export interface DateTimes {
  startsAt: number;
  endsAt: number;
  /** Null for never. */
  announceAt: number | null;
  remindAt: number | null;
}

/** The times of a date that begins at `startsAt`. A reminder whose time is past already is left out: its announcement just came, or says it. */
export function findTimes(
  { minutes, remindMinutes }: Pick<Session, 'minutes' | 'remindMinutes'>,
  startsAt: number,
  now: number,
): DateTimes {
  const remindAt = remindMinutes === null ? null : startsAt - remindMinutes * 60_000;
  return {
    startsAt,
    endsAt: startsAt + minutes * 60_000,
    announceAt: startsAt - announceAheadMs,
    remindAt: remindAt !== null && remindAt > now ? remindAt : null,
  };
}

/** Whether something that was due at a time is still sent. */
export function isInGrace(dueAt: number, now: number): boolean {
  return now - dueAt <= graceMs;
}

/** Whether a plan has a day (`2026-11-26`). */
export function hasDay(plan: Plan, day: string): boolean {
  const before = new Date(Date.parse(day) - dayMs).toISOString().slice(0, 10);
  return findNext(plan, before)?.date === day;
}

/** When a date that was moved begins: `movedTo` is a day and a time by the clock on the wall (`2026-11-26T19:00`). */
export function readMovedTo(movedTo: string, zone: string): number {
  const [day = '', time = ''] = movedTo.split('T');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return toInstant(day, hours * 60 + minutes, zone);
}

/** What {@link readMovedTo} reads. */
export function writeMovedTo({ date, minute }: { date: string; minute: number }): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'));
  return `${date}T${hours ?? ''}:${minutes ?? ''}`;
}

/** What stands on the server's calendar instead of a place, where everybody reads it. It is no sentence, and needs no language. */
const nowhereInPublic = '/session next';

/**
 * A date as an event on the server's calendar. Everybody on the server can read it: it says the title, which those who look after the group chose
 * for that, and when, and never where a group meets in person or which thread is its own. `mayHost` is whether the bot may hold an event in the
 * voice or stage channel; where it may not, the event stands there without it.
 */
export function writeEvent(session: Session, date: SessionDate, mayHost: boolean): CalendarEvent {
  const { kind, channelId } = session.place;
  const isHeld = mayHost && channelId !== null && (kind === 'voice' || kind === 'stage');
  return {
    name: session.title,
    description: `/session next\n${date.marker}`,
    startsAt: date.startsAt,
    endsAt: date.endsAt,
    place: isHeld ? { kind, channelId } : { kind: 'elsewhere', location: nowhereInPublic },
  };
}

/** Whether a date is to stand as an event on the server's calendar. */
export function wantsEvent(session: Session, date: SessionDate, now: number): boolean {
  return session.event && session.state === 'on' && date.state === 'planned' && date.startsAt > now;
}
