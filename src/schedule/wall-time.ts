import { Temporal } from 'temporal-polyfill';

/**
 * The instant (milliseconds since the epoch) at which clocks of a zone show a time (minutes since midnight) on a day (`2026-11-26`). A time
 * that clocks jump over is the next one that they show; one that they show twice is the first.
 */
export function toInstant(date: string, minute: number, zone: string): number {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime(toPlainTime(minute));
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(wall)) return earlier.epochMilliseconds;
  // `earlier` lies before the jump by as much as the clocks jump: what comes next is the jump itself.
  const jump = earlier.getTimeZoneTransition('next');
  if (!jump) throw new Error(`${zone} jumps over ${wall.toString()} and has no transition there.`);
  return jump.epochMilliseconds;
}

/** The day (`2026-11-26`) and the time (minutes since midnight) that clocks of a zone show at an instant in milliseconds since the epoch. */
export function toWallTime(instant: number, zone: string): { date: string; minute: number } {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return { date: zoned.toPlainDate().toString(), minute: zoned.hour * 60 + zoned.minute };
}

function toPlainTime(minute: number): Temporal.PlainTime {
  return new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
}
