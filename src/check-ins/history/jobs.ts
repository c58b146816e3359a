import type { Job } from '../../schedule/job.ts';
import type { OwnNeeds } from '../own/needs.ts';
import { forgetLevels } from './store.ts';

/** By the clock: deletes levels whose days are over; all of them where the operator switched history off. Returns how many. */
export function forgetOldLevels({
  config,
  storage,
  clock,
}: Pick<OwnNeeds, 'config' | 'storage' | 'clock'>): Promise<number> {
  return storage.write((tx) => forgetLevels(config.checkInHistory ? clock.now() : 'all', tx));
}

/** What happens here by the clock. */
export function listJobs(needs: Pick<OwnNeeds, 'config' | 'storage' | 'clock'>): Job[] {
  return [{ name: 'levels.forget', everySeconds: 3600, at: 450, run: () => forgetOldLevels(needs) }];
}
