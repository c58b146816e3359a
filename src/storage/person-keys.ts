import { randomBytes } from 'node:crypto';
import type { Db, Tx } from './client.ts';
import { RetryWrite } from './errors.ts';
import { tryOpening, type Sealing } from './sealing.ts';
import {
  deriveSealingKey,
  keyBytes,
  openWith,
  sealWith,
  type Place,
  type Sealed,
  type SealingKey,
  type Vault,
} from './vault.ts';

/** A person's own key. What is kept about them is sealed with it, so that deleting its one row makes all of it unreadable for ever. */
export interface PersonKey {
  /** The person's keyed hash: what names them in our tables. */
  memberKey: string;
  sealing: SealingKey;
}

/** The keyed hash of a user's id. */
export function makeMemberKey(userId: string, vault: Vault): string {
  return vault.digest('member', userId);
}

/** By what rows of somebody are found: on one server, or with null on all. */
export function ownedBy(
  { guildId, userId }: { guildId: string | null; userId: string },
  vault: Vault,
): { memberKey: string; guildId?: string } {
  return { memberKey: makeMemberKey(userId, vault), ...(guildId !== null && { guildId }) };
}

/** What making somebody's key takes. */
interface Making {
  tx: Tx;
  vault: Vault;
  now: Date;
}

/**
 * The person's key; made when there is none yet. Two makers at once: the second write is run again and finds the first one's key. One that was
 * damaged is replaced: what it sealed cannot be read any more, and what they do from here on must not be lost with it. @throws {ForeignKeyError}
 */
export async function obtainPersonKey(userId: string, making: Making): Promise<PersonKey> {
  const { tx, vault } = making;
  const memberKey = makeMemberKey(userId, vault);
  const row = await tx.person.findUnique({ where: { memberKey }, select: { wrappedKey: true } });
  if (!row) return makePersonKey(memberKey, making);
  return (
    tryOpening(() => readPersonKey({ memberKey, ...row }, vault)) ?? replacePersonKey({ memberKey, ...row }, making)
  );
}

async function makePersonKey(memberKey: string, { tx, vault, now }: Making): Promise<PersonKey> {
  const secret = randomBytes(keyBytes);
  await tx.person.create({ data: { memberKey, wrappedKey: vault.wrap(placeOf(memberKey), secret), createdAt: now } });
  return toPersonKey(memberKey, secret);
}

async function replacePersonKey(
  damaged: { memberKey: string; wrappedKey: Uint8Array<ArrayBuffer> },
  { tx, vault }: Making,
): Promise<PersonKey> {
  const { memberKey } = damaged;
  const secret = randomBytes(keyBytes);
  const wrappedKey = vault.wrap(placeOf(memberKey), secret);
  const { count } = await tx.person.updateMany({ where: damaged, data: { wrappedKey } });
  // Somebody was faster, and may have sealed with theirs already.
  if (count === 0) throw new RetryWrite();
  return toPersonKey(memberKey, secret);
}

/** Sees to it that somebody has a row, without opening the key that is there: one that was damaged is no reason to leave a wish of theirs unnoted. */
export async function ensurePerson(memberKey: string, making: Making): Promise<void> {
  const known = await making.tx.person.findUnique({ where: { memberKey }, select: { memberKey: true } });
  if (!known) await makePersonKey(memberKey, making);
}

/**
 * One after the other for one person, until the transaction ends; whoever tidies up keys that nothing uses waits here, and then sees that this one is
 * used. Makes them a row where there is none.
 */
export async function holdPerson(userId: string, { tx, vault, now }: Sealing): Promise<void> {
  const memberKey = makeMemberKey(userId, vault);
  await ensurePerson(memberKey, { tx, vault, now: new Date(now) });
  await tx.person.updateMany({ where: { memberKey }, data: { memberKey } });
}

/** The key of somebody we hold something about; null once they are forgotten. */
export async function findPersonKey(
  memberKey: string,
  { db, vault }: { db: Db; vault: Vault },
): Promise<PersonKey | null> {
  const row = await db.person.findUnique({ where: { memberKey }, select: { wrappedKey: true } });
  return row && readPersonKey({ memberKey, ...row }, vault);
}

/** The person's key from their row, for whoever reads many rows at once. @throws {TamperedError | ForeignKeyError} */
export function readPersonKey(
  { memberKey, wrappedKey }: { memberKey: string; wrappedKey: Uint8Array },
  vault: Vault,
): PersonKey {
  return toPersonKey(memberKey, vault.unwrap(placeOf(memberKey), wrappedKey));
}

/** Seals a text with a person's key, bound to its place. */
export function sealForPerson(key: PersonKey, place: Place, text: string): Sealed {
  return sealWith(key.sealing, place, Buffer.from(text, 'utf8'));
}

/** Opens what {@link sealForPerson} made. @throws {TamperedError} */
export function openForPerson(key: PersonKey, place: Place, sealed: Uint8Array): string {
  return openWith(key.sealing, place, sealed).toString('utf8');
}

/** Deletes a person's key: what was sealed with it is unreadable from the commit on. False when there was none. */
export async function destroyPersonKey(userId: string, { tx, vault }: { tx: Tx; vault: Vault }): Promise<boolean> {
  const { count } = await tx.person.deleteMany({ where: { memberKey: makeMemberKey(userId, vault) } });
  return count > 0;
}

function placeOf(memberKey: string): Place {
  return { table: 'Person', column: 'wrappedKey', row: memberKey };
}

function toPersonKey(memberKey: string, secret: Uint8Array): PersonKey {
  return { memberKey, sealing: deriveSealingKey(secret, 'person') };
}
