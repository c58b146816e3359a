// Calendars by RFC 5545, as far as a few events ask for it. https://www.rfc-editor.org/rfc/rfc5545

/** One event of a calendar. Texts are as people wrote them. Times in milliseconds since the epoch. */
export interface CalendarEvent {
  /** The same in every file that ever tells of it, and different for every other event. */
  uid: string;
  /** Counts its changes: of two files a calendar believes the one that counted further. */
  sequence: number;
  startsAt: number;
  endsAt: number;
  title: string;
  description: string;
  /** Where it is; null where that is not told. */
  location: string | null;
  /** An address on the web that leads to it; null for none. */
  url: string | null;
  isCancelled: boolean;
}

/**
 * Writes a file that calendars read. `now` in milliseconds since the epoch.
 *
 * Each date is an event of its own with instants in UTC, and no recurrence. A recurrence would need the zone's rules in the file (VTIMEZONE),
 * which nobody can correct once it lies on somebody's phone, and many calendars keep the instant of a rule that changed; nor could one date of
 * it be moved or called off without the others. An instant means the same to every calendar, wherever its owner travels. Where a zone's rules
 * change, or the plan does, the date's row gets its new instant and counts a change, and a new file puts the event right: the same `UID`, a
 * higher `SEQUENCE`, and `STATUS:CANCELLED` for what does not take place.
 */
export function writeIcs(events: readonly CalendarEvent[], now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lamplight//Sessions//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => writeEvent(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function writeEvent(event: CalendarEvent, now: number): string[] {
  const { uid, sequence, startsAt, endsAt, title, description, location, url, isCancelled } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${writeInstant(now)}`,
    `DTSTART:${writeInstant(startsAt)}`,
    `DTEND:${writeInstant(endsAt)}`,
    `SUMMARY:${escapeText(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(location === null ? [] : [`LOCATION:${escapeText(location)}`]),
    ...(url === null ? [] : [`URL:${url}`]),
    // Calendars that several people see show others that there is something, and not what.
    'CLASS:PRIVATE',
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** A moment in UTC to the second: `20261126T190000Z`. */
function writeInstant(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** Controls that no text may hold (section 3.3.11, TSAFE-CHAR), and halves of characters, which no UTF-8 is for. */
const forbidden = /[\p{Cc}\p{Cs}]/gu;

/** A text as it stands in a line (section 3.3.11): on one line, with what has a meaning marked. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(forbidden, (control) => (control === '\n' ? control : ''))
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, '\\n');
}

/** The longest line, in octets, without its end. Source: RFC 5545, section 3.1. */
const longestLine = 75;

/** Folds a line where it is too long: each part has at most 75 octets, its first blank counted, and no character is cut in two. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longestLine) {
      parts.push(part);
      [part, octets] = [' ', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
