import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Db, Tx } from '../storage/client.ts';
import { newId } from '../storage/ids.ts';
import { makeMemberKey, obtainPersonKey, openForPerson, readPersonKey, sealForPerson } from '../storage/person-keys.ts';
import type { Vault } from '../storage/vault.ts';
import { languageFor } from '../words/words.ts';
import type { Rsvp, SessionDate } from './session.ts';
import type { Sealing } from './store.ts';
import { openUndamaged, type Opening } from '../storage/sealing.ts';

/** What is sealed with the person's key. */
const about = z.object({
  userId: z.string(),
  dateId: z.string(),
  answer: z.enum(['going', 'waiting']),
  language: z.string(),
});

/** For so long after a date it is kept who said that they come, in milliseconds. */
const keepRsvpsMs = 24 * 3_600_000;

const minute = 60_000_000n;

/** So many rows are read at once: each asks for its person's, and SQLite takes no more than 999 values in one query. */
const mostAtOnce = 500;

/** A row with its person's: the key it is sealed with. */
type Row = Awaited<ReturnType<typeof findPage>>[number];

function findPage(where: { guildId?: string; memberKey?: string; onceKey?: string }, skip: number, db: Db | Tx) {
  const orderBy = [{ place: 'asc' }, { id: 'asc' }] as const;
  return db.sessionRsvp.findMany({ where, include: { person: true }, orderBy: [...orderBy], skip, take: mostAtOnce });
}

/** One that was damaged costs itself alone. */
async function findRows(where: Parameters<typeof findPage>[0], { db, vault }: Opening): Promise<Rsvp[]> {
  const found: Rsvp[] = [];
  for (let read = 0; ; read += mostAtOnce) {
    const page = await findPage(where, read, db);
    found.push(...openUndamaged(page, (row) => openRow(row, vault)));
    if (page.length < mostAtOnce) return found;
  }
}

const placeOf = (row: string) => ({ table: 'SessionRsvp', column: 'sealed', row });

function openRow({ id, guildId, place, endsAt, sealed, person }: Row, vault: Vault): Rsvp {
  const key = readPersonKey(person, vault);
  const { language, ...rest } = about.parse(JSON.parse(openForPerson(key, placeOf(id), sealed)));
  return { ...rest, language: languageFor(language), id, guildId, place, endsAt: endsAt.getTime() };
}

/** Nobody has two places in one date. */
function makeOnceKey({ dateId, userId }: Pick<Rsvp, 'dateId' | 'userId'>, vault: Vault): string {
  return vault.digest('session-rsvp', dateId, userId);
}

async function seal(rsvp: Pick<Rsvp, 'id' | 'userId' | 'dateId' | 'answer' | 'language'>, sealing: RsvpSealing) {
  const { tx, vault, now } = sealing;
  const key = await obtainPersonKey(rsvp.userId, { tx, vault, now: new Date(now) });
  // Whoever tidies up keys that nothing uses waits here, and then sees that this one is used.
  await tx.person.updateMany({ where: { memberKey: key.memberKey }, data: { memberKey: key.memberKey } });
  const text = JSON.stringify(about.parse(rsvp));
  return { memberKey: key.memberKey, sealed: sealForPerson(key, placeOf(rsvp.id), text) };
}

/** What sealing somebody's answer takes; `now` in milliseconds since the epoch. */
export interface RsvpSealing extends Sealing {
  now: number;
}

/** The minute in which they said it, and within it a random moment: nobody can tell from it which press it was. Never before others of the server. */
async function choosePlace(guildId: string, { tx, now }: RsvpSealing): Promise<bigint> {
  const begun = (BigInt(now) * 1000n) / minute;
  const chosen = begun * minute + BigInt(randomInt(Number(minute)));
  const { _max: last } = await tx.sessionRsvp.aggregate({ where: { guildId }, _max: { place: true } });
  return last.place === null || chosen > last.place ? chosen : last.place + 1n;
}

/** One more who comes, or one less. */
async function count(dateId: string, by: 1 | -1, tx: Tx): Promise<void> {
  await tx.sessionDate.updateMany({ where: { id: dateId }, data: { going: { increment: by } } });
}

/**
 * Notes that somebody comes to a date or waits for a place, and counts them where they come. Hold the date first, with `holdDate`, and look with
 * {@link findRsvp} whether they are there. @throws a unique conflict where they are
 */
export async function addRsvp(
  rsvp: Pick<Rsvp, 'guildId' | 'userId' | 'answer' | 'language'> & { date: Pick<SessionDate, 'id' | 'endsAt'> },
  sealing: RsvpSealing,
): Promise<Rsvp> {
  const { guildId, userId, answer, language, date } = rsvp;
  const { tx, vault } = sealing;
  const place = await choosePlace(guildId, sealing);
  const made: Rsvp = {
    id: newId(),
    guildId,
    userId,
    dateId: date.id,
    answer,
    language,
    place,
    endsAt: date.endsAt + keepRsvpsMs,
  };
  const onceKey = makeOnceKey(made, vault);
  const data = { id: made.id, guildId, onceKey, place, endsAt: new Date(made.endsAt), ...(await seal(made, sealing)) };
  await tx.sessionRsvp.create({ data });
  if (answer === 'going') await count(date.id, 1, tx);
  return made;
}

/** Gives somebody who waits the place, or lets somebody who comes wait, and counts it. Hold the date first. False when their answer is gone. */
export async function changeRsvp(rsvp: Rsvp, answer: Rsvp['answer'], sealing: RsvpSealing): Promise<boolean> {
  const { tx } = sealing;
  if (rsvp.answer === answer) return true;
  if ((await tx.sessionRsvp.count({ where: { id: rsvp.id } })) === 0) return false;
  const { sealed } = await seal({ ...rsvp, answer }, sealing);
  const { count: changed } = await tx.sessionRsvp.updateMany({ where: { id: rsvp.id }, data: { sealed } });
  if (changed > 0) await count(rsvp.dateId, answer === 'going' ? 1 : -1, tx);
  return changed > 0;
}

/** Forgets somebody's answer and gives their place back. Hold the date first. False when it was gone. */
export async function removeRsvp(rsvp: Rsvp, tx: Tx): Promise<boolean> {
  const { count: removed } = await tx.sessionRsvp.deleteMany({ where: { id: rsvp.id } });
  if (removed > 0 && rsvp.answer === 'going') await count(rsvp.dateId, -1, tx);
  return removed > 0;
}

/**
 * Counts anew how many come to each date that is planned, for when answers went in another way than by {@link removeRsvp}. An answer that was damaged
 * counts nobody.
 */
export async function recountGoing({ tx, vault }: Sealing): Promise<void> {
  const coming = new Map<string, number>();
  for (const { dateId, answer } of await findRows({}, { db: tx, vault }))
    if (answer === 'going') coming.set(dateId, (coming.get(dateId) ?? 0) + 1);
  const dates = await tx.sessionDate.findMany({ where: { state: 'planned' }, select: { id: true, going: true } });
  for (const { id, going: counted } of dates) {
    const going = coming.get(id) ?? 0;
    if (going !== counted) await tx.sessionDate.updateMany({ where: { id }, data: { going } });
  }
}

/** What somebody said of a date; null where they said nothing. */
export async function findRsvp(who: Pick<Rsvp, 'dateId' | 'userId'>, opening: Opening): Promise<Rsvp | null> {
  const [found] = await findRows({ onceKey: makeOnceKey(who, opening.vault) }, opening);
  return found ?? null;
}

/** Who comes to a date or waits for a place in it, in their order. Which date it is can be read with each person's own key alone: all of the server are opened. */
export async function listRsvps(date: { guildId: string; dateId: string }, opening: Opening): Promise<Rsvp[]> {
  return (await findRows({ guildId: date.guildId }, opening)).filter(({ dateId }) => dateId === date.dateId);
}

/** What one person said on a server, in its order. */
export async function listRsvpsOf(who: { guildId: string; userId: string }, opening: Opening): Promise<Rsvp[]> {
  const { guildId, userId } = who;
  return findRows({ guildId, memberKey: makeMemberKey(userId, opening.vault) }, opening);
}

/** The same of whoever has this keyed hash, on every server. */
export async function listRsvpsOfKey(memberKey: string, opening: Opening): Promise<Rsvp[]> {
  return findRows({ memberKey }, opening);
}

/** Makes the answers to a date last as long as a date that was moved does. `endsAt` is the date's, in milliseconds since the epoch. */
export async function prolongRsvps(rsvps: readonly Rsvp[], endsAt: number, tx: Tx): Promise<void> {
  const data = { endsAt: new Date(endsAt + keepRsvpsMs) };
  for (const { id } of rsvps) await tx.sessionRsvp.updateMany({ where: { id }, data });
}

/** Deletes answers that are past their time; returns how many. `now` in milliseconds since the epoch. */
export async function forgetRsvps(now: number, tx: Tx): Promise<number> {
  return (await tx.sessionRsvp.deleteMany({ where: { endsAt: { lt: new Date(now) } } })).count;
}
