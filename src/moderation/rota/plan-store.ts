import { z } from 'zod';
import { savedPlan } from '../../check-ins/check-in.ts';
import type { Occurrence } from '../../schedule/plan.ts';
import type { Db, Tx } from '../../storage/client.ts';
import { newId } from '../../storage/ids.ts';
import {
  makeMemberKey,
  obtainPersonKey,
  openForPerson,
  readPersonKey,
  sealForPerson,
} from '../../storage/person-keys.ts';
import type { Vault } from '../../storage/vault.ts';
import { isDamaged, openUndamaged, tryOpening, type Opening, type Sealing } from '../../storage/sealing.ts';
import { turnStates, type ShiftPlan, type Turn, type TurnState } from './turn.ts';

/** What is sealed with the person's key. */
const about = z.object({ userId: z.string(), plan: savedPlan, minutes: z.int() });

const placeOf = (row: string) => ({ table: 'ShiftPlan', column: 'sealed', row });
const takerPlace = (row: string) => ({ table: 'ShiftTurn', column: 'takerSealed', row });

interface WantedPlans {
  id?: string | { gt: string };
  guildId?: string;
  memberKey?: string;
  nextAt?: { lte: Date };
}

/** More is never read at once. */
const mostRead = 1000;

function findPlanRows(where: WantedPlans, db: Db | Tx, most = mostRead) {
  return db.shiftPlan.findMany({ where, include: { person: true }, orderBy: { id: 'asc' }, take: most });
}

type PlanRow = Awaited<ReturnType<typeof findPlanRows>>[number];

function openPlan({ id, guildId, pager, nextOn, nextAt, ...row }: PlanRow, vault: Vault): ShiftPlan {
  const sealed = about.parse(JSON.parse(openForPerson(readPersonKey(row.person, vault), placeOf(id), row.sealed)));
  const next = nextOn !== null && nextAt !== null ? { date: nextOn, at: nextAt.getTime() } : null;
  return { ...sealed, id, guildId, pager, next };
}

function writeNext(next: Occurrence | null) {
  return { nextOn: next?.date ?? null, nextAt: next && new Date(next.at) };
}

/** Makes a plan's row. Hold the person before. */
export async function addPlan(plan: ShiftPlan, { tx, vault, now }: Sealing): Promise<void> {
  const { id, guildId, userId, pager, next } = plan;
  const key = await obtainPersonKey(userId, { tx, vault, now: new Date(now) });
  const sealed = sealForPerson(key, placeOf(id), JSON.stringify(about.parse(plan)));
  await tx.shiftPlan.create({ data: { id, guildId, memberKey: key.memberKey, sealed, pager, ...writeNext(next) } });
}

/** By its id, whoever's it is; null when it is kept no more, or was damaged. @throws {ForeignKeyError} */
export async function findPlan(id: string, { db, vault }: Opening): Promise<ShiftPlan | null> {
  const [row] = await findPlanRows({ id }, db);
  return row ? tryOpening(() => openPlan(row, vault)) : null;
}

/** A plan as it is now, which nobody else changes until the transaction ends; null when it is kept no more, or was damaged. */
export async function holdPlan(id: string, { tx, vault }: { tx: Tx; vault: Vault }): Promise<ShiftPlan | null> {
  await tx.shiftPlan.updateMany({ where: { id }, data: { id } });
  return findPlan(id, { db: tx, vault });
}

/** Somebody's plans on a server. Left out is what was damaged. */
export async function listPlans(
  { guildId, userId }: { guildId: string; userId: string },
  { db, vault }: Opening,
): Promise<ShiftPlan[]> {
  const rows = await findPlanRows({ guildId, memberKey: makeMemberKey(userId, vault) }, db);
  return openUndamaged(rows, (row) => openPlan(row, vault));
}

/** Ids of plans whose next turn is to be made, on all servers. */
export async function listToPlan(until: number, most: number, db: Db): Promise<string[]> {
  return (await findPlanRows({ nextAt: { lte: new Date(until) } }, db, most)).map(({ id }) => id);
}

/** Ids of plans after an id in their order, on all servers. */
export async function listPlanIds(after: string | null, most: number, db: Db): Promise<string[]> {
  return (await findPlanRows(after === null ? {} : { id: { gt: after } }, db, most)).map(({ id }) => id);
}

/** Saves which turn of a plan is made next. */
export async function saveNext(planId: string, next: Occurrence | null, tx: Tx): Promise<void> {
  await tx.shiftPlan.updateMany({ where: { id: planId }, data: writeNext(next) });
}

/** Ends a plan that was damaged: nobody can read it, change it or end it any more, and it has no more turns than it has. */
export async function endDamagedPlan(id: string, { tx, vault }: { tx: Tx; vault: Vault }): Promise<void> {
  const [row] = await findPlanRows({ id }, tx);
  if (row && isDamaged(() => openPlan(row, vault))) await saveNext(id, null, tx);
}

/** Deletes a plan with its turns. */
export async function deletePlan(planId: string, tx: Tx): Promise<void> {
  await tx.shiftPlan.deleteMany({ where: { id: planId } });
}

/** Makes the turn of a day; one that is there already stays as it is. */
export async function addTurn(
  { planId, day, startsAt, endsAt }: { planId: string; day: string; startsAt: number; endsAt: number },
  tx: Tx,
): Promise<void> {
  if (await tx.shiftTurn.findUnique({ where: { planId_day: { planId, day } }, select: { id: true } })) return;
  const times = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
  await tx.shiftTurn.create({ data: { id: newId(), planId, day, ...times, state: 'planned' } });
}

interface WantedTurns {
  id?: string;
  planId?: string;
  state?: { in: TurnState[] };
  startsAt?: { lte?: Date; gt?: Date };
  endsAt?: { gt: Date };
  remindedAt?: null;
  plan?: { guildId: string };
}

function findTurnRows(where: WantedTurns, db: Db | Tx, most = mostRead) {
  const include = { plan: { include: { person: true } } };
  return db.shiftTurn.findMany({ where, include, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }], take: most });
}

function readState(state: string): TurnState {
  return turnStates.find((one) => one === state) ?? 'dropped';
}

function openTurn(row: Awaited<ReturnType<typeof findTurnRows>>[number], vault: Vault): Turn {
  const { id, planId, startsAt, endsAt, state, takerSealed, plan } = row;
  return {
    id,
    planId,
    guildId: plan.guildId,
    pager: plan.pager,
    startsAt: startsAt.getTime(),
    endsAt: endsAt.getTime(),
    state: readState(state),
    plannerId: openPlan(plan, vault).userId,
    takerId: tryOpening(() => takerSealed && vault.open(takerPlace(id), takerSealed)),
  };
}

/** A turn as it is now, which nobody else changes until the transaction ends; null when it is kept no more, or was damaged. */
export async function holdTurn(id: string, { tx, vault }: { tx: Tx; vault: Vault }): Promise<Turn | null> {
  await tx.shiftTurn.updateMany({ where: { id }, data: { id } });
  const [row] = await findTurnRows({ id }, tx);
  return row ? tryOpening(() => openTurn(row, vault)) : null;
}

/** Saves the state of a turn and who took it over. Hold it before it is read. */
export async function saveTurn(
  { id, state, takerId }: Pick<Turn, 'id' | 'state' | 'takerId'>,
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<void> {
  const takerSealed = takerId === null ? null : vault.seal(takerPlace(id), takerId);
  await tx.shiftTurn.updateMany({ where: { id }, data: { state, takerSealed } });
}

/** Turns that anybody took over, on one server or, with null, on all: by their ids, in one order. */
export async function listTaken(guildId: string | null, db: Db | Tx): Promise<string[]> {
  const where = { takerSealed: { not: null }, ...(guildId !== null && { plan: { guildId } }) };
  const rows = await db.shiftTurn.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } });
  return rows.map(({ id }) => id);
}

/** The turns that somebody took over from others, on all servers, earliest first. Left out is where it was damaged who did. */
export async function listTakenBy(
  userId: string,
  { db, vault }: { db: Db | Tx; vault: Vault },
): Promise<{ guildId: string; day: string; startsAt: Date; state: TurnState }[]> {
  const rows = await db.shiftTurn.findMany({
    where: { takerSealed: { not: null } },
    include: { plan: { select: { guildId: true } } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  const taken = rows.filter(({ id, takerSealed }) => openTaker(id, takerSealed, vault) === userId);
  return taken.map(({ day, startsAt, state, plan: { guildId } }) => ({
    guildId,
    day,
    startsAt,
    state: readState(state),
  }));
}

/** Null where nobody took it over, or who did was damaged. */
function openTaker(id: string, takerSealed: Uint8Array | null, vault: Vault): string | null {
  return tryOpening(() => takerSealed && vault.open(takerPlace(id), takerSealed));
}

/**
 * A turn that somebody took over, held as by {@link holdTurn}, without whose it was: a plan that was damaged hides nobody who took it over. Null where
 * nobody did, or where who did was damaged.
 */
export async function holdTaken(
  id: string,
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<(Pick<Turn, 'state'> & { takerId: string }) | null> {
  await tx.shiftTurn.updateMany({ where: { id }, data: { id } });
  const row = await tx.shiftTurn.findUnique({ where: { id }, select: { state: true, takerSealed: true } });
  const takerId = row && openTaker(id, row.takerSealed, vault);
  return row && takerId !== null ? { state: readState(row.state), takerId } : null;
}

/** Notes that the person of a turn was reminded of it. */
export async function noteReminded(turnId: string, at: number, tx: Tx): Promise<void> {
  await tx.shiftTurn.updateMany({ where: { id: turnId }, data: { remindedAt: new Date(at) } });
}

/** Moves a turn to another instant: its day and the time on the wall stay what they are. */
export async function moveTurn(turnId: string, startsAt: number, endsAt: number, tx: Tx): Promise<void> {
  const data = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
  await tx.shiftTurn.updateMany({ where: { id: turnId }, data });
}

const coming: TurnState[] = ['planned', 'offered', 'taken'];

/** Turns on a server that are to come or under way and were not started, earliest first. Left out is what was damaged. */
export async function listComing(
  { guildId, now, until }: { guildId: string; now: number; until: number },
  { db, vault }: Opening,
): Promise<Turn[]> {
  const where = {
    plan: { guildId },
    state: { in: coming },
    startsAt: { lte: new Date(until) },
    endsAt: { gt: new Date(now) },
  };
  return openUndamaged(await findTurnRows(where, db), (row) => openTurn(row, vault));
}

/** Turns of a plan that are to come, with their days on the wall. */
export async function listOfPlan(
  planId: string,
  now: number,
  tx: Tx,
): Promise<{ id: string; day: string; startsAt: number }[]> {
  const rows = await findTurnRows({ planId, state: { in: coming }, startsAt: { gt: new Date(now) } }, tx);
  return rows.map(({ id, day, startsAt }) => ({ id, day, startsAt: startsAt.getTime() }));
}

/** Ids of turns whose person is to be reminded by now, on all servers. */
export async function listToRemind(
  { now, until, most }: { now: number; until: number; most: number },
  db: Db,
): Promise<string[]> {
  const startsAt = { lte: new Date(until), gt: new Date(now) };
  return (await findTurnRows({ state: { in: coming }, remindedAt: null, startsAt }, db, most)).map(({ id }) => id);
}

/** Ids of turns that should have been started by a moment, on all servers. */
export async function listNotStarted(by: number, most: number, db: Db): Promise<string[]> {
  return (await findTurnRows({ state: { in: coming }, startsAt: { lte: new Date(by) } }, db, most)).map(({ id }) => id);
}

/** Calls off the turns of a plan that nobody took over; returns whether any turn stays that somebody did. */
export async function dropTurns(planId: string, tx: Tx): Promise<boolean> {
  const where = { planId, state: { in: ['planned', 'offered'] }, takerSealed: null };
  await tx.shiftTurn.updateMany({ where, data: { state: 'dropped' } });
  const taken = { planId, state: { in: coming } };
  return (await tx.shiftTurn.findFirst({ where: taken, select: { id: true } })) !== null;
}

/** Deletes turns that were over before a moment, and plans that have neither a turn nor a next one; returns how many. */
export async function forgetTurns(before: Date, tx: Tx): Promise<number> {
  const turns = await tx.shiftTurn.deleteMany({ where: { endsAt: { lt: before } } });
  const plans = await tx.shiftPlan.deleteMany({ where: { nextAt: null, turns: { none: {} } } });
  return turns.count + plans.count;
}
