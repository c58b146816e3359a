import { z } from 'zod';
import type { Occurrence } from '../../schedule/plan.ts';
import type { Db, Tx } from '../../storage/client.ts';
import {
  makeMemberKey,
  obtainPersonKey,
  openForPerson,
  ownedBy,
  readPersonKey,
  sealForPerson,
} from '../../storage/person-keys.ts';
import { tryOpening, type Opening, type Sealing } from '../../storage/sealing.ts';
import type { Vault } from '../../storage/vault.ts';
import { languageFor } from '../../words/words.ts';
import { checkInStates, savedPlan } from '../check-in.ts';
import { askStates, draftSchema, ownEnds, ownPlaceSchema, type OwnAsk, type OwnCheckIn } from './own-check-in.ts';

/** What is sealed with the person's key. */
const about = z.object({
  userId: z.string(),
  prompt: z.string().nullable(),
  goals: z.array(z.string()),
  plan: savedPlan,
  place: ownPlaceSchema,
  quiet: z.object({ from: z.int(), to: z.int() }).nullable(),
  language: z.string(),
  draft: draftSchema.optional(),
  byHand: z.boolean().optional(),
});

/** A row with its person's: the key it is sealed with. */
export type OwnRow = Awaited<ReturnType<typeof findRows>>[number];

function findRows(where: { id?: string; guildId?: string; memberKey?: string }, db: Db | Tx) {
  return db.ownCheckIn.findMany({ where, include: { person: true }, orderBy: { id: 'asc' } });
}

const placeOf = (row: string) => ({ table: 'OwnCheckIn', column: 'sealed', row });

/** Opens a row. @throws {TamperedError | ForeignKeyError} */
export function openOwn(row: OwnRow, vault: Vault): OwnCheckIn {
  const { id, guildId, state, ended, nextOn, nextAt, unanswered, version, endsAt } = row;
  const key = readPersonKey(row.person, vault);
  const { language, ...rest } = about.parse(JSON.parse(openForPerson(key, placeOf(id), row.sealed)));
  return {
    ...rest,
    id,
    guildId,
    language: languageFor(language),
    state: checkInStates.find((one) => one === state) ?? 'over',
    ended: ownEnds.find((one) => one === ended) ?? null,
    next: nextOn !== null && nextAt !== null ? { date: nextOn, at: nextAt.getTime() } : null,
    unanswered,
    version,
    endsAt: endsAt.getTime(),
  };
}

/** Columns of what is planned next. */
export function writeNext(next: Occurrence | null) {
  return { nextOn: next?.date ?? null, nextAt: next && new Date(next.at) };
}

async function seal({ id, ...checkIn }: OwnCheckIn, { tx, vault, now }: Sealing) {
  const key = await obtainPersonKey(checkIn.userId, { tx, vault, now: new Date(now) });
  // Whoever tidies up keys that nothing uses waits here, and then sees that this one is used.
  await tx.person.updateMany({ where: { memberKey: key.memberKey }, data: { memberKey: key.memberKey } });
  const text = JSON.stringify(about.parse(checkIn));
  return { memberKey: key.memberKey, sealed: sealForPerson(key, placeOf(id), text) };
}

/** Columns in the clear. */
function writePlain({ guildId, state, ended, next, unanswered, endsAt }: OwnCheckIn) {
  return { guildId, state, ended, unanswered, endsAt: new Date(endsAt), ...writeNext(next) };
}

/** Makes a check-in's row. */
export async function addOwn(checkIn: OwnCheckIn, sealing: Sealing): Promise<void> {
  const data = { id: checkIn.id, ...writePlain(checkIn), ...(await seal(checkIn, sealing)) };
  await sealing.tx.ownCheckIn.create({ data });
}

/** Saves a check-in as it is now, unless somebody changed it since it was read; false where somebody did, or it is gone. */
export async function saveOwn(checkIn: OwnCheckIn, sealing: Sealing): Promise<boolean> {
  const { id, version } = checkIn;
  if ((await sealing.tx.ownCheckIn.count({ where: { id, version } })) === 0) return false;
  const { sealed } = await seal(checkIn, sealing);
  const data = { ...writePlain(checkIn), sealed, version: version + 1 };
  return (await sealing.tx.ownCheckIn.updateMany({ where: { id, version }, data })).count > 0;
}

/** Null when there is none of this id, it is somebody else's, or it was damaged. @throws {ForeignKeyError} */
export async function findOwn(id: string, userId: string, { db, vault }: Opening): Promise<OwnCheckIn | null> {
  const [row] = await findRows({ id, memberKey: makeMemberKey(userId, vault) }, db);
  return row ? tryToOpen(row, vault) : null;
}

/** A check-in, whoever's it is; null when there is none of this id, or it was damaged. @throws {ForeignKeyError} */
export async function findOwnById(id: string, { db, vault }: Opening): Promise<OwnCheckIn | null> {
  const [row] = await findRows({ id }, db);
  return row ? tryToOpen(row, vault) : null;
}

/** A row that was damaged must not take the others with it. @throws {ForeignKeyError} so that a whole one is not taken for damaged */
function tryToOpen(row: OwnRow, vault: Vault): OwnCheckIn | null {
  return tryOpening(() => openOwn(row, vault));
}

/** Somebody's check-ins on a server, or on all, in an order that stays. Left out is what was damaged: see {@link listUnreadableOwn}. @throws {ForeignKeyError} */
export async function listOwn(userId: string, guildId: string | null, { db, vault }: Opening): Promise<OwnCheckIn[]> {
  const rows = await findRows(ownedBy({ guildId, userId }, vault), db);
  return rows.flatMap((row) => tryToOpen(row, vault) ?? []);
}

/** The same of whoever has this keyed hash, on a server. @throws {ForeignKeyError} */
export async function listOwnOfKey(memberKey: string, guildId: string, { db, vault }: Opening): Promise<OwnCheckIn[]> {
  return (await findRows({ memberKey, guildId }, db)).flatMap((row) => tryToOpen(row, vault) ?? []);
}

/** Somebody's check-ins that cannot be opened, since they were damaged: they can be stopped, and nothing else. @throws {ForeignKeyError} */
export async function listUnreadableOwn(
  userId: string,
  guildId: string | null,
  { db, vault }: Opening,
): Promise<{ id: string; guildId: string }[]> {
  const rows = await findRows(ownedBy({ guildId, userId }, vault), db);
  return rows.filter((row) => tryToOpen(row, vault) === null);
}

/** Ids of somebody's check-ins on a server, or on all, whether they can be opened or not. */
export async function listOwnIds(userId: string, guildId: string | null, { db, vault }: Opening): Promise<string[]> {
  const rows = await db.ownCheckIn.findMany({ where: ownedBy({ guildId, userId }, vault), select: { id: true } });
  return rows.map(({ id }) => id);
}

/** Deletes a check-in with what was asked; false when it was gone. */
export async function removeOwn(id: string, tx: Tx): Promise<boolean> {
  return (await tx.ownCheckIn.deleteMany({ where: { id } })).count > 0;
}

type AskRow = Awaited<ReturnType<Db['ownAsk']['findMany']>>[number];

/** Reads a row. */
function readAsk({ state, dueAt, closesAt, ...row }: AskRow): OwnAsk {
  const { id, checkInId, day, putOff } = row;
  const known = askStates.find((one) => one === state) ?? 'missed';
  return { id, checkInId, day, putOff, state: known, dueAt: dueAt.getTime(), closesAt: closesAt.getTime() };
}

/** Null when there is none of this id. */
export async function findAsk(id: string, db: Db | Tx): Promise<OwnAsk | null> {
  const row = await db.ownAsk.findUnique({ where: { id } });
  return row && readAsk(row);
}

/** Times of check-ins that are still kept, newest day first. */
export async function listAsks(checkInIds: readonly string[], db: Db | Tx): Promise<OwnAsk[]> {
  const where = { checkInId: { in: [...checkInIds] } };
  return (await db.ownAsk.findMany({ where, orderBy: [{ day: 'desc' }, { id: 'asc' }] })).map(readAsk);
}
