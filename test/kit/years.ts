// Lets years go by in the rooms of a bot, with everything that happens by the clock.
import { REST } from '@discordjs/rest';
import { createIncidents } from '../../src/discord/incidents.ts';
import { createOwnMessages } from '../../src/discord/messages.ts';
import { createModerating } from '../../src/discord/moderating.ts';
import { createPlaces } from '../../src/discord/places.ts';
import { createScheduledEvents } from '../../src/discord/scheduled-events.ts';
import { describeError } from '../../src/log.ts';
import { listJobs } from '../../src/timetable.ts';
import type { Core } from './core.ts';
import { connectJobs } from './jobs.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** When it is looked, after the beginning: around every end that docs/kept.md names, and long after the last. */
const looks: readonly number[] = [
  ...[1, 2, 6, 13, 25, 50, 75, 100].map((hours) => hours * hour),
  ...[6, 8, 9, 15, 31, 33, 47, 62, 78, 91, 93, 120, 200, 352, 366, 368, 400, 431, 800].map((days) => days * day),
];

/** Discord, on which channels and messages of long ago are gone. */
const forgetful = new REST({
  retries: 0,
  makeRequest: () => Promise.resolve(Response.json({ code: 10003, message: 'Unknown Channel' }, { status: 404 })),
}).setToken('token');

/** Lets more than two years go by. Every job runs at each look, twice, since one may end what another waits for. */
export async function letYearsGoBy(core: Core): Promise<void> {
  const { clock, needs } = core;
  const jobs = listJobs({
    ...(await connectJobs(core)),
    messages: createOwnMessages(forgetful),
    places: createPlaces(forgetful),
    moderating: createModerating(forgetful),
    incidents: createIncidents(forgetful),
    events: createScheduledEvents(forgetful),
  });
  const began = clock.now();
  for (const after of looks) {
    clock.advance(began + after - clock.now());
    for (const job of [...jobs, ...jobs])
      try {
        await job.run();
      } catch (error) {
        needs.log.error('job.failed', { job: job.name, error: describeError(error) });
      }
  }
}
