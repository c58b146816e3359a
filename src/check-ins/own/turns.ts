import { findNextAfter } from '../../schedule/occurrences.ts';
import type { Occurrence, Plan } from '../../schedule/plan.ts';
import type { Tx } from '../../storage/client.ts';
import { insertMany } from '../../storage/insert-many.ts';
import type { Storage } from '../../storage/open-storage.ts';
import type { CheckInState } from '../check-in.ts';
import type { OwnAsk, OwnEnd } from './own-check-in.ts';
import { openOwn, writeNext, type OwnRow } from './store.ts';
import { openUndamaged, type Opening, type Sealing } from '../../storage/sealing.ts';

/** What became of one check-in whose time had come. */
export interface SavedTurn {
  /** The check-in's. */
  id: string;
  next: Occurrence | null;
  /** Where it is not on any more. */
  state?: Exclude<CheckInState, 'on'>;
  ended?: OwnEnd;
  /** The time that was asked or missed; absent where there was none. */
  ask?: OwnAsk;
}

/** Rows of check-ins with their persons', in the order of when they are due. */
export function readDue(ids: readonly string[], tx: Tx): Promise<OwnRow[]> {
  return tx.ownCheckIn.findMany({
    where: { id: { in: [...ids] } },
    include: { person: true },
    orderBy: [{ nextAt: 'asc' }, { id: 'asc' }],
  });
}

/** Which of some check-ins had a time already on the day that is due. */
export async function findAsked(rows: readonly Pick<OwnRow, 'id' | 'nextOn'>[], tx: Tx): Promise<Set<string>> {
  const days = new Map(rows.map(({ id, nextOn }) => [id, nextOn]));
  const where = { checkInId: { in: [...days.keys()] } };
  const asks = await tx.ownAsk.findMany({ where, select: { checkInId: true, day: true } });
  return new Set(asks.filter(({ checkInId, day }) => days.get(checkInId) === day).map(({ checkInId }) => checkInId));
}

/** Saves what became of check-ins that this transaction holds: those with the same next time in one statement. */
export async function saveTurns(turns: readonly SavedTurn[], kind: Storage['kind'], tx: Tx): Promise<void> {
  const asks = turns.flatMap(({ ask }) => ask ?? []);
  const rows = asks.map(({ dueAt, closesAt, ...ask }) => ({
    ...ask,
    dueAt: new Date(dueAt),
    closesAt: new Date(closesAt),
  }));
  await insertMany({ table: 'OwnAsk', rows, kind }, tx);
  const alike = new Map<string, SavedTurn[]>();
  for (const turn of turns) {
    const { next, state, ended, ask } = turn;
    const name = JSON.stringify([next, state, ended, ask?.state === 'asked']);
    alike.set(name, [...(alike.get(name) ?? []), turn]);
  }
  for (const [first, ...others] of alike.values()) if (first) await saveAlike(first, others, tx);
}

async function saveAlike(first: SavedTurn, others: readonly SavedTurn[], tx: Tx): Promise<void> {
  const { next, state, ended, ask } = first;
  await tx.ownCheckIn.updateMany({
    where: { id: { in: [first, ...others].map(({ id }) => id) } },
    data: {
      ...writeNext(next),
      ...(state && { state }),
      ...(ended && { ended }),
      ...(ask?.state === 'asked' && { unanswered: { increment: 1 } }),
      version: { increment: 1 },
    },
  });
}

/** Ids of check-ins whose time has come, on all servers. */
export async function listDueOwn(now: number, tx: Tx): Promise<string[]> {
  const where = { state: 'on', nextAt: { lte: new Date(now) } };
  return (await tx.ownCheckIn.findMany({ where, select: { id: true } })).map(({ id }) => id);
}

/**
 * Goes on to the first time after now without asking, for when the times until now may have been asked elsewhere. One that was damaged is left: it
 * ends at its turn, without a word.
 */
export async function passOverOwn(
  ids: readonly string[],
  { kind, tx, vault, now }: Sealing & Pick<Storage, 'kind'>,
): Promise<void> {
  const checkIns = openUndamaged(await readDue(ids, tx), (row) => openOwn(row, vault));
  const turns = checkIns.map(({ id, plan }) => {
    const next = findNextAfter(plan, now);
    return { id, next, ...(next === null && ({ state: 'over', ended: 'done' } as const)) };
  });
  await saveTurns(turns, kind, tx);
}

/**
 * Check-ins that are on, by id, after one of them; a page at a time. Of one that cannot be opened nothing is known; it ends when its time has come.
 */
export async function listPlannedOwn(
  after: string | null,
  most: number,
  { db, vault }: Opening,
): Promise<{ id: string; plan: Plan | null; next: Occurrence | null }[]> {
  const rows = await db.ownCheckIn.findMany({
    where: { state: 'on', ...(after !== null && { id: { gt: after } }) },
    include: { person: true },
    orderBy: { id: 'asc' },
    take: most,
  });
  return rows.map((row) => {
    try {
      return openOwn(row, vault);
    } catch {
      return { id: row.id, plan: null, next: null };
    }
  });
}

/** Sets when the day that is next begins; false where another day is next by now. */
export async function moveNextOwn(id: string, next: Occurrence, tx: Tx): Promise<boolean> {
  const { nextOn, nextAt } = writeNext(next);
  const data = { nextAt, version: { increment: 1 } };
  return (await tx.ownCheckIn.updateMany({ where: { id, nextOn }, data })).count > 0;
}
