import type { Job } from '../../schedule/job.ts';
import { keepRights, keepShifts } from './keep-shifts.ts';
import { keepTurns } from './keep-turns.ts';
import { makeTurns } from './make-turns.ts';
import type { RotaNeeds } from './needs.ts';
import { forgetTurns } from './plan-store.ts';
import { keepMs } from './shift.ts';
import { forgetShifts } from './store.ts';

/** What happens here by the clock. */
export function listJobs(needs: RotaNeeds): Job[] {
  return [
    { name: 'rota.shifts', everySeconds: 30, at: 9, run: () => keepShifts(needs) },
    { name: 'rota.turns', everySeconds: 60, at: 45, run: () => keepTurns(needs) },
    { name: 'rota.rights', everySeconds: 600, at: 250, run: () => keepRights(needs) },
    { name: 'rota.plan', everySeconds: 3600, at: 3150, run: () => makeTurns(needs) },
    { name: 'rota.forget', everySeconds: 3600, at: 150, run: () => forgetOld(needs) },
  ];
}

/** Forgets shifts and turns 30 days after they were over, and plans of which nothing is left; returns how many. */
export async function forgetOld({ storage, clock }: Pick<RotaNeeds, 'storage' | 'clock'>): Promise<number> {
  const before = new Date(clock.now() - keepMs);
  return storage.write(async (tx) => (await forgetShifts(before, tx)) + (await forgetTurns(before, tx)));
}
