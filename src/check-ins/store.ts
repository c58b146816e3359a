import { findNextAfter } from '../schedule/occurrences.ts';
import type { Occurrence } from '../schedule/plan.ts';
import type { Db, Tx } from '../storage/client.ts';
import { newId } from '../storage/ids.ts';
import { listWanted, type NextPage } from '../storage/list-wanted.ts';
import { openUndamaged } from '../storage/sealing.ts';
import { checkInStates, readPlan, roundStates, writePlan, type CheckIn, type Round } from './check-in.ts';

type CheckInRow = Awaited<ReturnType<Db['groupCheckIn']['findMany']>>[number];

type RoundRow = Awaited<ReturnType<Db['checkInRound']['findMany']>>[number];

function readCheckIn({ id, groupId, prompt, plan, roleId, state, nextOn, nextAt }: CheckInRow): CheckIn {
  return {
    id,
    groupId,
    prompt,
    plan: readPlan(plan),
    roleId,
    state: checkInStates.find((one) => one === state) ?? 'over',
    next: nextOn !== null && nextAt !== null ? { date: nextOn, at: nextAt.getTime() } : null,
  };
}

function readRound({ channelId, messageId, state, dueAt, closesAt, ...row }: RoundRow): Round {
  const { id, checkInId, day, prompt, roleId, answered, shown } = row;
  return {
    id,
    checkInId,
    day,
    prompt,
    roleId,
    state: roundStates.find((one) => one === state) ?? 'over',
    dueAt: dueAt.getTime(),
    closesAt: closesAt.getTime(),
    place: channelId !== null && messageId !== null ? { channelId, messageId } : null,
    answered,
    shown,
  };
}

/** Columns of what is planned next. */
function writeNext(next: Occurrence | null) {
  return { nextOn: next?.date ?? null, nextAt: next && new Date(next.at) };
}

/** Makes a check-in's row. */
export async function addCheckIn(checkIn: CheckIn, now: number, tx: Tx): Promise<void> {
  const { id, groupId, prompt, plan, roleId, state, next } = checkIn;
  const data = {
    id,
    groupId,
    prompt,
    plan: writePlan(plan),
    roleId,
    state,
    ...writeNext(next),
    createdAt: new Date(now),
  };
  await tx.groupCheckIn.create({ data });
}

/** Changes a check-in as a whole: read it in the same transaction with {@link holdCheckIn}. */
export async function saveCheckIn(checkIn: CheckIn, tx: Tx): Promise<void> {
  const { id, prompt, plan, roleId, state, next } = checkIn;
  const data = { prompt, plan: writePlan(plan), roleId, state, ended: null, ...writeNext(next) };
  await tx.groupCheckIn.updateMany({ where: { id }, data });
}

/** A check-in that nobody else changes until the transaction ends; null when there is none of this id. */
export async function holdCheckIn(id: string, tx: Tx): Promise<CheckIn | null> {
  await tx.groupCheckIn.updateMany({ where: { id }, data: { id } });
  return findCheckIn(id, tx);
}

/** Null when there is none of this id. */
export async function findCheckIn(id: string, db: Db | Tx): Promise<CheckIn | null> {
  const row = await db.groupCheckIn.findUnique({ where: { id } });
  return row && readCheckIn(row);
}

/** The check-ins of groups, in the order they were made. */
export async function listCheckIns(groupIds: readonly string[], db: Db | Tx): Promise<CheckIn[]> {
  const where = { groupId: { in: [...groupIds] } };
  return (await db.groupCheckIn.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })).map(readCheckIn);
}

/** Deletes a check-in with its rounds. */
export async function removeCheckIn(id: string, tx: Tx): Promise<void> {
  await tx.groupCheckIn.deleteMany({ where: { id } });
}

/** Check-ins of servers where the bot is whose time has come, the longest waiting first; at most as many as asked for. */
export async function listDue(now: number, most: number, db: Db): Promise<CheckIn[]> {
  const where = { state: 'on', nextAt: { lte: new Date(now) }, group: { state: 'open', guild: { leftAt: null } } };
  return (await db.groupCheckIn.findMany({ where, orderBy: [{ nextAt: 'asc' }, { id: 'asc' }], take: most })).map(
    readCheckIn,
  );
}

/** Sets when a check-in asks next; without a next time it is over. Hold it first, with {@link holdCheckIn}. */
export async function saveNext(id: string, next: Occurrence | null, tx: Tx): Promise<void> {
  const data = { ...writeNext(next), ...(next === null && { state: 'over', ended: 'done' }) };
  await tx.groupCheckIn.updateMany({ where: { id }, data });
}

/** Ids of check-ins whose time has come, on all servers. */
export async function listDueIds(now: number, tx: Tx): Promise<string[]> {
  const where = { state: 'on', nextAt: { lte: new Date(now) } };
  return (await tx.groupCheckIn.findMany({ where, select: { id: true } })).map(({ id }) => id);
}

/**
 * Goes on to the first time after now without asking, for when the times until now may have been asked elsewhere. Of one whose plan was damaged no
 * time is known, and it is left as it is.
 */
export async function passOverRounds(ids: readonly string[], now: number, tx: Tx): Promise<void> {
  const rows = await tx.groupCheckIn.findMany({ where: { id: { in: [...ids] } }, select: { id: true, plan: true } });
  for (const { id, plan } of openUndamaged(rows, (row) => ({ id: row.id, plan: readPlan(row.plan) })))
    await saveNext(id, findNextAfter(plan, now), tx);
}

/** Check-ins that are on, by id, after one of them; a page at a time. */
export async function listPlanned(after: string | null, most: number, db: Db): Promise<CheckIn[]> {
  const where = { state: 'on', ...(after !== null && { id: { gt: after } }) };
  return (await db.groupCheckIn.findMany({ where, orderBy: { id: 'asc' }, take: most })).map(readCheckIn);
}

/** Sets when the day that is next begins to be asked; false where another day is next by now. */
export async function moveNext(id: string, next: Occurrence, tx: Tx): Promise<boolean> {
  const { nextOn, nextAt } = writeNext(next);
  return (await tx.groupCheckIn.updateMany({ where: { id, nextOn }, data: { nextAt } })).count > 0;
}

/** Pauses a check-in that cannot ask; `ended` is a code. False when it did not ask anyway. */
export async function pauseCheckIn(id: string, ended: string, tx: Tx): Promise<boolean> {
  const data = { state: 'paused', ended, ...writeNext(null) };
  return (await tx.groupCheckIn.updateMany({ where: { id, state: 'on' }, data })).count > 0;
}

/** Makes a round's row. @throws a unique conflict where its check-in has one on that day */
export async function addRound(round: Omit<Round, 'place' | 'answered' | 'shown'>, tx: Tx): Promise<void> {
  const { id, checkInId, day, prompt, roleId, state, dueAt, closesAt } = round;
  await tx.checkInRound.create({
    data: { id, checkInId, day, prompt, roleId, state, dueAt: new Date(dueAt), closesAt: new Date(closesAt) },
  });
}

/** Null when there is none of this id. */
export async function findRound(id: string, db: Db | Tx): Promise<Round | null> {
  const row = await db.checkInRound.findUnique({ where: { id } });
  return row && readRound(row);
}

/** A round that nobody else changes until the transaction ends: answers come one after the other. */
export async function holdRound(id: string, tx: Tx): Promise<Round | null> {
  await tx.checkInRound.updateMany({ where: { id }, data: { id } });
  return findRound(id, tx);
}

/** The latest rounds of a check-in, newest first. */
export async function listRounds(checkInId: string, most: number, db: Db | Tx): Promise<Round[]> {
  const rows = await db.checkInRound.findMany({ where: { checkInId }, orderBy: { day: 'desc' }, take: most });
  return rows.map(readRound);
}

/** Notes where a round's message is. */
export async function notePlace(id: string, place: { channelId: string; messageId: string }, tx: Tx): Promise<void> {
  await tx.checkInRound.updateMany({ where: { id }, data: place });
}

/** Notes that a round's message did not come in time, also where its time is over meanwhile. False when that is known, or it is there. */
export async function missRound(id: string, tx: Tx): Promise<boolean> {
  const where = { id, state: { in: ['asked', 'over'] }, messageId: null };
  return (await tx.checkInRound.updateMany({ where, data: { state: 'missed' } })).count > 0;
}

/** Rounds that are open and whose time is over. */
export async function listClosing(now: number, most: number, db: Db): Promise<Round[]> {
  const where = { state: 'asked', closesAt: { lte: new Date(now) } };
  return (await db.checkInRound.findMany({ where, orderBy: { closesAt: 'asc' }, take: most })).map(readRound);
}

/** Which rounds of a list are asked for: those of some servers, and of them so many at most. */
interface WantedRounds {
  /** Milliseconds since the epoch. */
  since: number;
  most: number;
  isOurs: (guildId: string) => boolean;
}

/** Open rounds due since a time whose message says another number than answered. */
export function listToShow({ since, ...wanted }: WantedRounds, db: Db): Promise<Round[]> {
  const where = {
    state: 'asked',
    dueAt: { gte: new Date(since) },
    messageId: { not: null },
    answered: { not: { equals: db.checkInRound.fields.shown } },
  };
  return listRoundsOf(wanted, db, (page) => ({ where, orderBy: [{ dueAt: 'asc' }, { id: 'asc' }], ...page }));
}

/** Rounds that ended since a time, and whose message does not say so yet. */
export function listToEnd({ since, ...wanted }: WantedRounds, db: Db): Promise<Round[]> {
  const where = { state: 'over', shown: notYetSaid, messageId: { not: null }, closesAt: { gte: new Date(since) } };
  return listRoundsOf(wanted, db, (page) => ({ where, orderBy: [{ closesAt: 'asc' }, { id: 'asc' }], ...page }));
}

async function listRoundsOf(
  { most, isOurs }: Omit<WantedRounds, 'since'>,
  db: Db,
  ask: (page: NextPage) => NonNullable<Parameters<Db['checkInRound']['findMany']>[0]>,
): Promise<Round[]> {
  const include = { checkIn: { select: { group: { select: { guildId: true } } } } } as const;
  const rows = await listWanted((page) => db.checkInRound.findMany({ ...ask(page), include }), {
    most,
    isWanted: ({ checkIn }) => isOurs(checkIn.group.guildId),
  });
  return rows.map(readRound);
}

/** Notes how many a round's message says; nothing where the round ended since it was drawn, since then it is to be drawn once more. */
export async function noteShown({ id, state, answered }: Round, tx: Tx): Promise<void> {
  await tx.checkInRound.updateMany({ where: { id, state }, data: { shown: answered } });
}

/** What a message says that has to be drawn once more, since its round is over. */
const notYetSaid = -1;

/** Ends a round: who answered is forgotten, how many stays; its message is to be drawn once more. False when it was over. */
export async function closeRound(id: string, tx: Tx): Promise<boolean> {
  const data = { state: 'over', shown: notYetSaid };
  const { count } = await tx.checkInRound.updateMany({ where: { id, state: 'asked' }, data });
  if (count > 0) await tx.roundMark.deleteMany({ where: { roundId: id } });
  return count > 0;
}

/** Notes that somebody answered, and gives what takes that back; null where they had answered. */
export async function addMark(roundId: string, mark: string, tx: Tx): Promise<string | null> {
  if (await tx.roundMark.findUnique({ where: { mark }, select: { mark: true } })) return null;
  const token = newId();
  await tx.roundMark.create({ data: { mark, roundId, token } });
  return token;
}

/** Forgets that somebody answered; false where they had not, or have answered anew since. */
export async function removeMark(mark: string, token: string, tx: Tx): Promise<boolean> {
  return (await tx.roundMark.deleteMany({ where: { mark, token } })).count > 0;
}

/** Adds `by` to what a level was chosen in a round, and to how many answered; below 0 it takes back. Null is an answer without a level. */
export async function countAnswer(roundId: string, level: number | null, by: 1 | -1, tx: Tx): Promise<void> {
  await tx.checkInRound.updateMany({ where: { id: roundId }, data: { answered: { increment: by } } });
  if (level === null) return;
  await tx.roundLevel.upsert({
    where: { roundId_level: { roundId, level } },
    create: { roundId, level, count: Math.max(0, by) },
    update: { count: { increment: by } },
  });
}

/** How often each level was chosen in each of some rounds. */
export async function readLevels(roundIds: readonly string[], db: Db): Promise<Map<string, Map<number, number>>> {
  const found = new Map<string, Map<number, number>>();
  for (const { roundId, level, count } of await db.roundLevel.findMany({ where: { roundId: { in: [...roundIds] } } }))
    found.set(roundId, (found.get(roundId) ?? new Map<number, number>()).set(level, count));
  return found;
}

/** Deletes rounds that were due before a time. */
export async function forgetRounds(before: number, tx: Tx): Promise<number> {
  return (await tx.checkInRound.deleteMany({ where: { dueAt: { lt: new Date(before) } } })).count;
}
