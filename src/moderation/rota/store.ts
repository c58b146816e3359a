import { z } from 'zod';
import type { Db, Tx } from '../../storage/client.ts';
import {
  makeMemberKey,
  obtainPersonKey,
  openForPerson,
  readPersonKey,
  sealForPerson,
} from '../../storage/person-keys.ts';
import type { Vault } from '../../storage/vault.ts';
import {
  isDamaged,
  openReadable,
  openUndamaged,
  tryOpening,
  type Opening,
  type Sealing,
} from '../../storage/sealing.ts';
import { enoughItems, guards, shiftStates, type Shift } from './shift.ts';

/** What is sealed with the person's key. */
const about = z.object({
  userId: z.string(),
  taken: z.int().default(0),
  enough: z.int().default(enoughItems),
  urgent: z.array(z.string()).default([]),
  pagerUntil: z.number().nullable().default(null),
  asked: z
    .object({ why: z.enum(guards), until: z.number() })
    .nullable()
    .default(null),
  pauseTold: z.boolean().default(false),
  ending: z.boolean().default(false),
  askedOthers: z.boolean().default(false),
  shownUntil: z.number().optional(),
});

const placeOf = (row: string) => ({ table: 'Shift', column: 'sealed', row });

interface Wanted {
  id?: string;
  guildId?: string;
  memberKey?: string;
  state?: { in: string[] };
  endsAt?: { gte: Date } | { lte: Date };
}

function findRows(where: Wanted, db: Db | Tx) {
  return db.shift.findMany({ where, include: { person: true }, orderBy: [{ startedAt: 'asc' }, { id: 'asc' }] });
}

type Row = Awaited<ReturnType<typeof findRows>>[number];

function open(row: Row, vault: Vault): Shift {
  const { id, guildId, state, pager, place, startedAt, endsAt, pausedUntil } = row;
  const sealed = about.parse(JSON.parse(openForPerson(readPersonKey(row.person, vault), placeOf(id), row.sealed)));
  return {
    ...sealed,
    id,
    guildId,
    // What this version does not know was written by a later one: nobody is paged by it.
    state: shiftStates.find((one) => one === state) ?? 'over',
    pager,
    place: Number(place),
    startedAt: startedAt.getTime(),
    endsAt: endsAt.getTime(),
    pausedUntil: pausedUntil?.getTime() ?? null,
  };
}

async function seal({ id, ...shift }: Shift, { tx, vault, now }: Sealing) {
  const key = await obtainPersonKey(shift.userId, { tx, vault, now: new Date(now) });
  const sealed = sealForPerson(key, placeOf(id), JSON.stringify(about.parse(shift)));
  const { state, pager, place, startedAt, endsAt, pausedUntil } = shift;
  return {
    memberKey: key.memberKey,
    sealed,
    state,
    pager,
    place: BigInt(place),
    startedAt: new Date(startedAt),
    endsAt: new Date(endsAt),
    pausedUntil: pausedUntil === null ? null : new Date(pausedUntil),
  };
}

/** Makes a shift's row. Hold the person before. */
export async function addShift(shift: Shift, sealing: Sealing): Promise<void> {
  const { id, guildId } = shift;
  await sealing.tx.shift.create({ data: { id, guildId, ...(await seal(shift, sealing)) } });
}

/** Saves what changed of a shift. Hold the person before it is read. */
export async function saveShift(shift: Shift, sealing: Sealing): Promise<void> {
  await sealing.tx.shift.updateMany({ where: { id: shift.id }, data: await seal(shift, sealing) });
}

/** By its id, whoever's it is; null when it is kept no more, or was damaged. @throws {ForeignKeyError} */
export async function findShift(id: string, { db, vault }: Opening): Promise<Shift | null> {
  const [row] = await findRows({ id }, db);
  return row ? tryOpening(() => open(row, vault)) : null;
}

const live = { in: ['testing', 'on', 'pause'] };

/** Somebody's shift on a server that is not over; null where there is none, or it was damaged. */
export async function findOwnShift(
  { guildId, userId }: { guildId: string; userId: string },
  { db, vault }: Opening,
): Promise<Shift | null> {
  const rows = await findRows({ guildId, memberKey: makeMemberKey(userId, vault), state: live }, db);
  return openUndamaged(rows, (row) => open(row, vault))[0] ?? null;
}

/** Shifts that are not over, on one server or, with null, on all; who began first stands first. */
export async function listLive(guildId: string | null, { db, vault }: Opening): Promise<Shift[]> {
  return openReadable(await findRows({ state: live, ...(guildId !== null && { guildId }) }, db), (row) =>
    open(row, vault),
  );
}

/** Whether there is anybody on shift on a server; a pause is a part of a shift. */
export async function hasLive(guildId: string, db: Db | Tx): Promise<boolean> {
  return (
    (await db.shift.findFirst({ where: { guildId, state: { in: ['on', 'pause'] } }, select: { id: true } })) !== null
  );
}

/** Servers on which somebody is on shift. */
export async function listWithShift(db: Db | Tx): Promise<string[]> {
  const rows = await db.shift.groupBy({ by: ['guildId'], where: { state: { in: ['on', 'pause'] } } });
  return rows.map(({ guildId }) => guildId);
}

/** Servers on which somebody was on shift as far back as shifts are kept. */
export async function listWithShifts(db: Db | Tx): Promise<string[]> {
  return (await db.shift.groupBy({ by: ['guildId'] })).map(({ guildId }) => guildId);
}

/** Shifts of all servers that ended since a moment or go on. */
export async function listAllSince(since: number, { db, vault }: Opening): Promise<Shift[]> {
  return openReadable(await findRows({ endsAt: { gte: new Date(since) } }, db), (row) => open(row, vault));
}

/** Shifts on a server that ended since a moment or go on, of everybody or of one person. */
export async function listSince(
  { guildId, since, userId }: { guildId: string; since: number; userId?: string },
  { db, vault }: Opening,
): Promise<Shift[]> {
  const memberKey = userId === undefined ? {} : { memberKey: makeMemberKey(userId, vault) };
  return openReadable(await findRows({ guildId, endsAt: { gte: new Date(since) }, ...memberKey }, db), (row) =>
    open(row, vault),
  );
}

/** Whether a shift that is not over was to end by a moment, on any server. */
export async function isAnyPast(by: number, db: Db): Promise<boolean> {
  const where = { state: live, endsAt: { lte: new Date(by) } };
  return (await db.shift.findFirst({ where, select: { id: true } })) !== null;
}

/**
 * Ends what was to end by a moment and cannot be opened, since it was damaged: whose shift it is nobody knows any more, and members must not be told
 * for ever that somebody is there. Returns how many.
 */
export async function endDamaged(by: number, { tx, vault }: { tx: Tx; vault: Vault }): Promise<number> {
  const rows = await findRows({ state: live, endsAt: { lte: new Date(by) } }, tx);
  const ids = rows.filter((row) => isDamaged(() => open(row, vault))).map(({ id }) => id);
  return (await tx.shift.updateMany({ where: { id: { in: ids } }, data: { state: 'over' } })).count;
}

/** Deletes shifts that were over before a moment; returns how many. */
export async function forgetShifts(before: Date, tx: Tx): Promise<number> {
  return (await tx.shift.deleteMany({ where: { state: 'over', endsAt: { lt: before } } })).count;
}
