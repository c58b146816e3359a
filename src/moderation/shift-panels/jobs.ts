import type { Job } from '../../schedule/job.ts';
import { keepPanels, type PanelNeeds } from './keep-panels.ts';

/** What happens here by the clock. */
export function listJobs(needs: PanelNeeds): Job[] {
  return [{ name: 'shift-panels.keep', everySeconds: 60, at: 27, run: () => keepPanels(needs) }];
}
