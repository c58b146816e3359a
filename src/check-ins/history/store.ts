import { z } from 'zod';
import type { Db, Tx } from '../../storage/client.ts';
import { newId } from '../../storage/ids.ts';
import {
  findPersonKey,
  makeMemberKey,
  openForPerson,
  sealForPerson,
  type PersonKey,
} from '../../storage/person-keys.ts';
import type { Vault } from '../../storage/vault.ts';
import { openIfReadable, openUndamaged, type Opening } from '../../storage/sealing.ts';
import { keepWishesMs } from '../own/wishes.ts';
import { levels } from '../rounds/rules.ts';
import { findEnd, type DayLevel } from './rules.ts';

const about = z.object({ day: z.iso.date(), level: z.literal([...levels]) });

const placeOf = (row: string) => ({ table: 'KeptLevel', column: 'sealed', row });

/** The key of somebody we hold something about, held: what is done with it comes one after the other. Null where we hold nothing, or their key was damaged. */
export async function holdKey(userId: string, { tx, vault }: { tx: Tx; vault: Vault }): Promise<PersonKey | null> {
  const memberKey = makeMemberKey(userId, vault);
  await tx.person.updateMany({ where: { memberKey }, data: { memberKey } });
  return openIfReadable(() => findPersonKey(memberKey, { db: tx, vault }));
}

/** Keeps a level for so many days after its own. */
export async function addLevel(kept: DayLevel, days: number, key: PersonKey, tx: Tx): Promise<void> {
  const id = newId();
  const sealed = sealForPerson(key, placeOf(id), JSON.stringify(about.parse(kept)));
  const { memberKey } = key;
  await tx.keptLevel.create({ data: { id, memberKey, sealed, endsAt: new Date(findEnd(kept.day, days)) } });
}

async function openLevels(key: PersonKey, db: Db | Tx) {
  const rows = await db.keptLevel.findMany({ where: { memberKey: key.memberKey }, orderBy: { endsAt: 'asc' } });
  return openUndamaged(rows, ({ id, sealed, endsAt }) => ({
    id,
    endsAt,
    ...about.parse(JSON.parse(openForPerson(key, placeOf(id), sealed))),
  }));
}

/** What is kept of somebody on all servers; nothing where they were forgotten. Left out is what was damaged. */
export async function listLevels(userId: string, { db, vault }: Opening): Promise<DayLevel[]> {
  const key = await openIfReadable(() => findPersonKey(makeMemberKey(userId, vault), { db, vault }));
  return key ? (await openLevels(key, db)).map(({ day, level }) => ({ day, level })) : [];
}

/** Deletes one level that was kept of a day, the one that would stay longest; false where there is none. */
export async function removeLevel({ day, level }: DayLevel, key: PersonKey, tx: Tx): Promise<boolean> {
  const found = (await openLevels(key, tx)).findLast((one) => one.day === day && one.level === level);
  return found !== undefined && (await tx.keptLevel.deleteMany({ where: { id: found.id } })).count > 0;
}

/** Keeps what is kept for another number of days; what is older than that at `now` is gone. Resolves to how many are gone. */
export async function changeEnds(days: number, now: number, key: PersonKey, tx: Tx): Promise<number> {
  const { memberKey } = key;
  const idsByDay = new Map<string, string[]>();
  for (const { id, day } of await openLevels(key, tx)) idsByDay.set(day, [...(idsByDay.get(day) ?? []), id]);
  for (const [day, ids] of idsByDay)
    await tx.keptLevel.updateMany({ where: { id: { in: ids } }, data: { endsAt: new Date(findEnd(day, days)) } });
  return (await tx.keptLevel.deleteMany({ where: { memberKey, endsAt: { lte: new Date(now) } } })).count;
}

/** Deletes all that is kept of somebody; returns how many levels that were. */
export async function eraseLevels(userId: string, { tx, vault }: { tx: Tx; vault: Vault }): Promise<number> {
  return (await tx.keptLevel.deleteMany({ where: { memberKey: makeMemberKey(userId, vault) } })).count;
}

/** Deletes levels whose time is over at `now`, or all; returns how many. */
export async function forgetLevels(now: number | 'all', tx: Tx): Promise<number> {
  return (await tx.keptLevel.deleteMany({ where: now === 'all' ? {} : { endsAt: { lte: new Date(now) } } })).count;
}

/** So long before their end wishes that are used are kept on: not at each use, so that they do not say when that was. */
const renewMs = 30 * 24 * 3_600_000;

/** A yes that is used stays: wishes end a year after their last use. */
export async function renewWishes(guildId: string, { memberKey }: PersonKey, now: number, tx: Tx): Promise<void> {
  const endsAt = new Date(now + keepWishesMs);
  const where = { guildId, memberKey, endsAt: { lt: new Date(now + keepWishesMs - renewMs) } };
  await tx.ownWishes.updateMany({ where, data: { endsAt } });
}
