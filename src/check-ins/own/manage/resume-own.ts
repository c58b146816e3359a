import { refuse } from '../../../discord/user-error.ts';
import type { OwnCheckIn } from '../own-check-in.ts';
import { changeOwn, findLastDay, type ChangeNeeds, type OwnAct } from './change-own.ts';
import { findPauseEnd, putOn, waitsForYes } from './rules.ts';

/**
 * Lets one's own check-in go on at once, whether it was paused until a day, without an end, or stopped by itself. Nothing is counted against
 * anybody for the time between. Twice is once.
 * @throws {UserError} `checkin-none`, `checkin-not-begun`, `checkin-waits`, `checkin-nothing-left`
 */
export function resumeOwn(act: OwnAct, needs: ChangeNeeds): Promise<OwnCheckIn> {
  return changeOwn(
    act,
    async (held, tx) => {
      if (held.draft) throw refuse('checkin-not-begun');
      if (waitsForYes(held)) throw refuse('checkin-waits');
      const now = needs.clock.now();
      if (held.state === 'on' && findPauseEnd(held, now) === null) return held;
      const plan = { ...held.plan, pauses: [] };
      return putOn({ ...held, plan }, await findLastDay(held.id, tx), now);
    },
    needs,
  );
}
