import { z } from 'zod';
import { newId } from '../../storage/ids.ts';
import {
  makeMemberKey,
  obtainPersonKey,
  openForPerson,
  readPersonKey,
  sealForPerson,
} from '../../storage/person-keys.ts';
import { noWishes, type Wishes } from './own-check-in.ts';
import { openUndamaged, tryOpening, type Opening, type Sealing } from '../../storage/sealing.ts';
import type { Vault } from '../../storage/vault.ts';

/** For so long after they were used last wishes, and check-ins, are kept, in milliseconds. */
export const keepWishesMs = 365 * 24 * 3_600_000;

const about = z.object({
  userId: z.string(),
  zone: z.string().nullable(),
  thread: z.object({ parentId: z.string(), marker: z.string(), id: z.string().nullable() }).nullable(),
  direct: z.object({ since: z.number(), channelId: z.string().nullable() }).nullable(),
  history: z.object({ since: z.number(), days: z.int() }).nullable(),
  receipts: z.object({ since: z.number() }).optional(),
});

const placeOf = (row: string) => ({ table: 'OwnWishes', column: 'sealed', row });

/** Opens a row. @throws {TamperedError | ForeignKeyError} */
function open({ id, guildId, sealed, person }: WishesRow, vault: Vault): Wishes {
  const text = openForPerson(readPersonKey(person, vault), placeOf(id), sealed);
  return { guildId, ...about.parse(JSON.parse(text)) };
}

interface WishesRow {
  id: string;
  guildId: string;
  sealed: Uint8Array;
  person: { memberKey: string; wrappedKey: Uint8Array };
}

/** What somebody wishes on a server; nothing wished where there is no row, or it was damaged: what nobody can read is no yes. @throws {ForeignKeyError} */
export async function findWishes(whose: { guildId: string; userId: string }, opening: Opening): Promise<Wishes> {
  return (await lookFor(whose, opening))?.wishes ?? noWishes(whose.guildId, whose.userId);
}

/** Whether somebody wished something on a server that cannot be read, since it was damaged: it may have been a yes. @throws {ForeignKeyError} */
export async function areWishesDamaged(whose: { guildId: string; userId: string }, opening: Opening): Promise<boolean> {
  return (await lookFor(whose, opening))?.wishes === null;
}

/** Null where there is no row; its wishes are, where it was damaged. */
async function lookFor(
  { guildId, userId }: { guildId: string; userId: string },
  { db, vault }: Opening,
): Promise<{ wishes: Wishes | null } | null> {
  const where = { guildId, memberKey: makeMemberKey(userId, vault) };
  const row = await db.ownWishes.findFirst({ where, include: { person: true } });
  return row && { wishes: tryOpening(() => open(row, vault)) };
}

/** The id of the row of what somebody wishes on a server; null where there is none. It names nobody. */
export async function findWishesId(
  { guildId, userId }: { guildId: string; userId: string },
  { db, vault }: Opening,
): Promise<string | null> {
  const where = { guildId, memberKey: makeMemberKey(userId, vault) };
  return (await db.ownWishes.findFirst({ where, select: { id: true } }))?.id ?? null;
}

/** What is wished in a row of this id; null when it is gone, or was damaged. @throws {ForeignKeyError} */
export async function findWishesOf(id: string, { db, vault }: Opening): Promise<Wishes | null> {
  const row = await db.ownWishes.findUnique({ where: { id }, include: { person: true } });
  return row && tryOpening(() => open(row, vault));
}

/** What whoever has this keyed hash wishes on every server. Left out is what was damaged. @throws {ForeignKeyError} */
export async function listWishesOfKey(memberKey: string, { db, vault }: Opening): Promise<Wishes[]> {
  return openUndamaged(await findRowsOf(memberKey, db), (row) => open(row, vault));
}

/** What somebody wishes on every server where they wished anything. Left out is what was damaged. @throws {ForeignKeyError} */
export async function listWishes(userId: string, { db, vault }: Opening): Promise<Wishes[]> {
  return openUndamaged(await findRowsOf(makeMemberKey(userId, vault), db), (row) => open(row, vault));
}

function findRowsOf(memberKey: string, db: Opening['db']): Promise<WishesRow[]> {
  return db.ownWishes.findMany({ where: { memberKey }, include: { person: true }, orderBy: { id: 'asc' } });
}

/**
 * Changes what somebody wishes: `change` gets what they wish now, read in the same transaction and held by it, and gives what they wish from
 * here on. Resolves to that.
 */
export async function changeWishes(
  { guildId, userId }: { guildId: string; userId: string },
  change: (wishes: Wishes) => Wishes,
  { tx, vault, now }: Sealing,
): Promise<Wishes> {
  const key = await obtainPersonKey(userId, { tx, vault, now: new Date(now) });
  // One after the other for one person; and whoever tidies up keys that nothing uses waits here.
  await tx.person.updateMany({ where: { memberKey: key.memberKey }, data: { memberKey: key.memberKey } });
  const row = await tx.ownWishes.findFirst({ where: { guildId, memberKey: key.memberKey }, select: { id: true } });
  const wishes = change(await findWishes({ guildId, userId }, { db: tx, vault }));
  const id = row?.id ?? newId();
  const sealed = sealForPerson(key, placeOf(id), JSON.stringify(about.parse(wishes)));
  const endsAt = new Date(now + keepWishesMs);
  const onceKey = vault.digest('wishes', guildId, userId);
  await tx.ownWishes.upsert({
    where: { id },
    create: { id, guildId, memberKey: key.memberKey, onceKey, sealed, endsAt },
    update: { sealed, endsAt },
  });
  return wishes;
}
