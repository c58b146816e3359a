import type { Job } from '../schedule/job.ts';
import { endSessions, forgetOldDates } from './end-sessions.ts';
import { createGuestSweep } from './joining/sweep-guests.ts';
import { keepEvents, retryEvents } from './keep-events.ts';
import type { SessionNeeds } from './needs.ts';
import { planDates } from './plan-dates.ts';
import { announceDates, endDates, remindOfDates } from './say-dates.ts';
import { showDates, showOlderDates } from './show-dates.ts';

const minute = 60;
const hour = 3600;

/** What happens here by the clock. */
export function listJobs(needs: SessionNeeds): Job[] {
  const guests = createGuestSweep(needs);
  return [
    { name: 'dates.plan', everySeconds: minute, at: 5, run: () => planDates(needs) },
    { name: 'dates.announce', everySeconds: minute, at: 10, run: () => announceDates(needs) },
    { name: 'dates.remind', everySeconds: 10, at: 3, run: () => remindOfDates(needs) },
    { name: 'dates.end', everySeconds: minute, at: 15, run: () => endDates(needs) },
    { name: 'dates.show', everySeconds: minute, at: 35, run: () => showDates(needs) },
    { name: 'dates.show-older', everySeconds: hour, at: 2235, run: () => showOlderDates(needs) },
    { name: 'dates.events', everySeconds: minute, at: 50, run: () => keepEvents(needs) },
    { name: 'dates.events-retry', everySeconds: hour, at: 2550, run: () => retryEvents(needs) },
    { name: 'dates.sessions-end', everySeconds: minute, at: 25, run: () => endSessions(needs) },
    { name: 'dates.guests', everySeconds: hour, at: 750, run: () => guests.round() },
    { name: 'dates.forget', everySeconds: hour, at: 2850, run: () => forgetOldDates(needs) },
  ];
}
