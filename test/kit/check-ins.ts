import type { CheckIn } from '../../src/check-ins/check-in.ts';
import { addCheckIn } from '../../src/check-ins/store.ts';
import type { Group } from '../../src/groups/group.ts';
import { findNextAfter } from '../../src/schedule/occurrences.ts';
import type { Plan } from '../../src/schedule/plan.ts';
import { toWallTime } from '../../src/schedule/wall-time.ts';
import { newId } from '../../src/storage/ids.ts';
import type { Storage } from '../../src/storage/open-storage.ts';

/** Every day at 19:00 in Berlin, from the day of `now` (milliseconds since the epoch) on. */
export function makePlan(now: number, given: Partial<Plan> = {}): Plan {
  const zone = given.zone ?? 'Europe/Berlin';
  return {
    rhythm: { kind: 'weekly', weekdays: [1, 2, 3, 4, 5, 6, 7], everyWeeks: 1 },
    minute: 19 * 60,
    zone,
    from: toWallTime(now, zone).date,
    pauses: [],
    ...given,
  };
}

/** A check-in of a group as those who look after it may have made it, saved. */
export async function keepCheckIn(
  group: Pick<Group, 'id'>,
  now: number,
  storage: Storage,
  given: Partial<CheckIn> & { plan?: Plan } = {},
): Promise<CheckIn> {
  const plan = given.plan ?? makePlan(now);
  const checkIn: CheckIn = {
    id: newId(),
    groupId: group.id,
    prompt: 'How was today?',
    plan,
    roleId: null,
    state: 'on',
    next: findNextAfter(plan, now),
    ...given,
  };
  await storage.write((tx) => addCheckIn(checkIn, now, tx));
  return checkIn;
}
