import type { REST } from '@discordjs/rest';

/** Events on servers' calendars. Rejections are discord.js's errors. */
export interface ScheduledEvents {
  /** Where it asks. */
  rest: REST;
}

/** Asks Discord by REST. */
export function createScheduledEvents(rest: REST): ScheduledEvents {
  return { rest };
}
