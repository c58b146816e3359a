import { openPostWatch } from '../../src/groups/care/watch-posts.ts';
import { createRaidWatch } from '../../src/moderation/raids/watch-raids.ts';
import { createCatchUpRounds } from '../../src/moderation/screening/catch-up-rounds.ts';
import { createScreening } from '../../src/moderation/screening/screening.ts';
import { followChanges } from '../../src/storage/changes.ts';
import type { JobNeeds } from '../../src/timetable.ts';
import type { Core } from './core.ts';

/** What the jobs of a bot's rooms touch, where nothing is read, and nobody comes or goes. */
export async function connectJobs({ needs }: Core): Promise<JobNeeds> {
  const history = { readAfter: () => Promise.resolve(null), listThreads: () => Promise.resolve([]) };
  return {
    ...needs,
    config: { checkInHistory: true, messageContent: true },
    posts: await openPostWatch({ ...needs, talk: { readNewest: () => Promise.resolve(null) }, findNewest: () => null }),
    raids: createRaidWatch(needs),
    screening: createScreening(needs),
    rounds: createCatchUpRounds({ ...needs, history }),
    sweep: { round: () => Promise.resolve() },
    sessions: { look: () => Promise.resolve(0) },
    changes: await followChanges(needs.storage, needs.clock.now()),
  };
}
