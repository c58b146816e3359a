import type { OpeningHours } from './directory-schema.ts';

/** Whether somebody answers at a moment, as far as the hours tell. */
export type Opening = 'open' | 'closed' | 'unknown';

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * Whether a line with these hours answers at `now` (milliseconds since the epoch; null for no moment in particular). Clock changes need no
 * care: what counts is the time on the wall there.
 */
export function isOpen(hours: OpeningHours | undefined, now: number | null): Opening {
  if (hours === 'always') return 'open';
  if (hours === undefined || now === null) return 'unknown';
  const { day, time } = readWall(hours.zone, now);
  const dayBefore = day === 1 ? 7 : day - 1;
  const states = hours.spans.map(({ days, from, to }): Opening => {
    const today = days.includes(String(day));
    if (from === undefined || to === undefined) return today ? 'unknown' : 'closed';
    if (from < to) return today && time >= from && time < to ? 'open' : 'closed';
    const sinceToday = today && time >= from;
    const sinceYesterday = days.includes(String(dayBefore)) && time < to;
    return sinceToday || sinceYesterday ? 'open' : 'closed';
  });
  return states.find((state) => state === 'open') ?? states.find((state) => state === 'unknown') ?? 'closed';
}

/** The day of the week (1 is Monday) and the time ("09:05") on the wall in a zone. */
function readWall(zone: string, now: number): { day: number; time: string } {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.get('weekday') ?? '') + 1;
  return { day, time: `${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''}` };
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(timeZone, clock);
  return clock;
}
