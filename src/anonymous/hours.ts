/** Times of anonymous posts are kept to the hour, in milliseconds: the minute would tell who was there. */
export const hourMs = 3_600_000;

/** For so long a moderator can act on the writer of a post, and the writer finds it under *My posts*, in milliseconds; less by up to an hour. */
export const handleMs = 72 * hourMs;

/** The full hour that a moment (milliseconds since the epoch) lies in. */
export function floorHour(at: number): Date {
  return new Date(Math.floor(at / hourMs) * hourMs);
}

/** The full hour at or before a moment some time later: never later than `at + spanMs`. */
export function endOf(at: number, spanMs: number): Date {
  return floorHour(at + spanMs);
}

/** The next full hour, which is never now. */
export function nextHour(at: number): Date {
  return new Date((Math.floor(at / hourMs) + 1) * hourMs);
}

/** The end of the day (UTC) that a moment lies in. */
export function endOfDay(at: number): Date {
  const dayMs = 24 * hourMs;
  return new Date((Math.floor(at / dayMs) + 1) * dayMs);
}

/** The beginning of the day (UTC) that a moment lies in. */
export function startOfDay(at: number): Date {
  const dayMs = 24 * hourMs;
  return new Date(Math.floor(at / dayMs) * dayMs);
}
