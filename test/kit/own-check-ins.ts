import type { OwnCheckIn } from '../../src/check-ins/own/own-check-in.ts';
import { addOwn, findOwn, listAsks } from '../../src/check-ins/own/store.ts';
import type { Plan } from '../../src/schedule/plan.ts';
import { findNextAfter } from '../../src/schedule/occurrences.ts';
import { newId } from '../../src/storage/ids.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { makePlan } from './check-ins.ts';
import { ids } from './interactions.ts';

/** For so long after it was made a check-in is kept, in milliseconds. */
const yearMs = 365 * 24 * 3_600_000;

/** A check-in of their own as somebody may have made it, each time somebody else: every day at 8:30 in Berlin, in their own thread. */
export function makeOwn(now: number, given: Partial<OwnCheckIn> = {}): OwnCheckIn {
  const plan: Plan = given.plan ?? makePlan(now, { minute: 8 * 60 + 30 });
  const number = (made += 1);
  return {
    id: newId(),
    guildId: ids.guild,
    userId: `1900000000${number.toString().padStart(8, '0')}`,
    prompt: 'How was the night?',
    goals: ['go outside once'],
    plan,
    place: { kind: 'thread', threadId: `3900000000${number.toString().padStart(8, '0')}` },
    quiet: null,
    language: 'en',
    state: 'on',
    ended: null,
    next: findNextAfter(plan, now),
    unanswered: 0,
    version: 0,
    endsAt: now + yearMs,
    ...given,
  };
}

let made = 0;

/** The same, saved. */
export async function keepOwn(now: number, storage: Storage, given: Partial<OwnCheckIn> = {}): Promise<OwnCheckIn> {
  const checkIn = makeOwn(now, given);
  await storage.write((tx) => addOwn(checkIn, { tx, vault: storage.vault, now }));
  return checkIn;
}

/** A check-in as the database has it now, and what it was asked, newest day first. */
export async function lookUp({ id, userId }: OwnCheckIn, { read, vault }: Storage) {
  const [checkIn, asks] = await Promise.all([findOwn(id, userId, { db: read, vault }), listAsks([id], read)]);
  return { checkIn, asks };
}

/** The channel of a check-in that is asked in a thread. */
export function threadOf({ place }: OwnCheckIn): string {
  if (place.kind !== 'thread') throw new Error('It has no thread.');
  return place.threadId;
}
