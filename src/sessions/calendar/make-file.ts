import type { ReplyFile } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import { findAddress, type Shown } from '../cards/rules.ts';
import { writeIcs, type CalendarEvent } from './write-ics.ts';

/** What goes into somebody's calendar. */
export interface CalendarWish {
  guildId: string;
  dates: readonly Shown[];
  /** Whether they asked for the address in it: others may see their calendar. */
  withAddress: boolean;
}

/** A file for one's calendar, in a language. `now` in milliseconds since the epoch. */
export function makeCalendarFile({ guildId, dates, withAddress }: CalendarWish, now: number, words: Words): ReplyFile {
  const events = dates.map((shown) => toEvent(shown, { guildId, withAddress }, words));
  return { name: events.length === 1 ? 'session.ics' : 'sessions.ics', text: writeIcs(events, now) };
}

/** Neither the group nor its people are named: the title is in it, and what is planned. */
function toEvent(
  { session, date }: Shown,
  { guildId, withAddress }: { guildId: string; withAddress: boolean },
  { sessions: { file: say } }: Words,
): CalendarEvent {
  const { channelId } = session.place;
  const url = channelId === null ? null : `https://discord.com/channels/${guildId}/${channelId}`;
  const isCancelled = date.state === 'cancelled';
  return {
    uid: `${date.id}@lamplight`,
    sequence: date.changes,
    startsAt: date.startsAt,
    endsAt: date.endsAt,
    title: isCancelled ? say.cancelled({ title: session.title }) : session.title,
    description: session.agenda.map((line) => `- ${line}`).join('\n'),
    location: (withAddress ? findAddress(session) : null) ?? url,
    url,
    isCancelled,
  };
}
