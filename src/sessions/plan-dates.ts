import { findNext, findNextAfter } from '../schedule/occurrences.ts';
import { describeError } from '../log.ts';
import type { Tx } from '../storage/client.ts';
import { addDate, hasComing, listToPlan, saveNext } from './date-store.ts';
import type { SessionNeeds } from './needs.ts';
import { findTimes, horizonMs } from './rules.ts';
import type { Session } from './session.ts';
import { holdSession } from './store.ts';

/** So many sessions are looked at in one go: what is left is due still. */
const mostAtOnce = 200;

/**
 * By the clock: every session has a row for each of its dates of the next two weeks, and for the next one always. A session has one date a day,
 * so that several processes, and those that die in between, make it once. Days that passed while nobody planned are left out.
 */
export async function planDates(needs: Pick<SessionNeeds, 'storage' | 'clock' | 'log'>): Promise<void> {
  const { storage, clock, log } = needs;
  const now = clock.now();
  const { read: db, vault } = storage;
  for (const { id } of await listToPlan({ now, until: now + horizonMs, most: mostAtOnce }, { db, vault })) {
    try {
      await storage.write(async (tx) => {
        const session = await holdSession(id, { tx, vault });
        if (session?.state === 'on') await planWithin(session, now, tx);
      });
    } catch (error) {
      // One session that cannot be planned must not keep the next from it.
      log.warn('session.not-planned', { error: describeError(error) });
    }
  }
}

/** The same for one session, in the transaction that holds it: from its next day on. */
export async function planWithin(session: Session, now: number, tx: Tx): Promise<void> {
  const { id, plan } = session;
  let next = session.next && session.next.at <= now ? findNextAfter(plan, now) : session.next;
  let needsOne = !(await hasComing(id, now, tx));
  while (next && (needsOne || next.at <= now + horizonMs)) {
    const made = await addDate({ sessionId: id, day: next.date, times: findTimes(session, next.at, now) }, tx);
    if (made) needsOne = false;
    next = findNext(plan, next.date);
  }
  await saveNext(id, next, tx);
}
