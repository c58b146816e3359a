import { describeError } from '../../log.ts';
import { findNext, findNextAfter } from '../../schedule/occurrences.ts';
import type { Tx } from '../../storage/client.ts';
import { addTurn, endDamagedPlan, holdPlan, listToPlan, saveNext } from './plan-store.ts';
import type { RotaNeeds } from './needs.ts';
import { horizonMs } from './shift.ts';
import type { ShiftPlan } from './turn.ts';

/** So many plans are looked at in one go: what is left is due still. */
const mostAtOnce = 200;

/**
 * By the clock: every plan has a turn for each of its times of the next two weeks. A plan has one turn a day, so that several processes, and
 * those that die in between, make it once. Times that passed while nobody planned are left out.
 */
export async function makeTurns({ storage, clock, log }: Pick<RotaNeeds, 'storage' | 'clock' | 'log'>): Promise<void> {
  const now = clock.now();
  const { read, vault } = storage;
  for (const id of await listToPlan(now + horizonMs, mostAtOnce, read))
    try {
      await storage.write(async (tx) => {
        const plan = await holdPlan(id, { tx, vault });
        await (plan ? makeTurnsWithin(plan, now, tx) : endDamagedPlan(id, { tx, vault }));
      });
    } catch (error) {
      // One plan that cannot be read must not keep the next from its turns.
      log.warn('shift.not-planned', { error: describeError(error) });
    }
}

/** The same for one plan, in the transaction that holds it. */
export async function makeTurnsWithin(
  { id, plan, minutes, next: first }: ShiftPlan,
  now: number,
  tx: Tx,
): Promise<void> {
  let next = first && first.at <= now ? findNextAfter(plan, now) : first;
  while (next && next.at <= now + horizonMs) {
    await addTurn({ planId: id, day: next.date, startsAt: next.at, endsAt: next.at + minutes * 60_000 }, tx);
    next = findNext(plan, next.date);
  }
  await saveNext(id, next, tx);
}
