import type { Db, Tx } from '../../storage/client.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { tryOpening, unknownUser } from '../../storage/sealing.ts';
import type { FirmClock } from '../firm-clock.ts';
import { holderPlace } from './custody.ts';
import { sharePlace, type NewKey } from './split-key.ts';

/** `collecting`: shares are being fetched; `notice`: members were told; `active`: posts are sealed to it; `retired`: older boxes alone. */
export type KeyState = 'collecting' | 'notice' | 'active' | 'retired';

/** One custodian's share. Times in milliseconds since the epoch. */
export interface Share {
  id: string;
  holderId: string;
  /** See `makeShareMark`. */
  mark: string;
  fetchedAt: number | null;
  /** When its holder showed last that they still have it. */
  checkedAt: number | null;
  /** When its holder said that it is lost, or was found to have left. */
  lostAt: number | null;
}

/** A server's key as it is now. Times in milliseconds since the epoch. */
export interface CustodyKey {
  id: string;
  guildId: string;
  /** What it is by the clock. */
  state: KeyState;
  /** What its row says so far. */
  savedState: KeyState;
  activeFrom: number | null;
  fetchUntil: number;
  retiredAt: number | null;
  shares: readonly Share[];
}

/** What reading keys needs. */
export interface KeyNeeds {
  storage: Storage;
  firm: Pick<FirmClock, 'now'>;
}

type KeyRow = Awaited<ReturnType<Db['custodyKey']['findMany']>>[number];
type ShareRow = Awaited<ReturnType<Db['custodyShare']['findMany']>>[number];

const states: readonly KeyState[] = ['collecting', 'notice', 'active', 'retired'];

const toTime = (date: Date | null) => date?.getTime() ?? null;

/** A server's keys, the oldest first. A key whose time has come is the active one, and the one before it is retired, whatever the rows say. */
export async function listKeys(
  guildId: string,
  { storage, firm }: KeyNeeds,
  db: Db = storage.read,
): Promise<CustodyKey[]> {
  const rows = await db.custodyKey.findMany({
    where: { guildId },
    include: { shares: { orderBy: { id: 'asc' } } },
    orderBy: [{ fetchUntil: 'asc' }, { id: 'asc' }],
  });
  const keys = rows.map((row) => readKey(row, row.shares, storage, firm.now()));
  const active = keys.findLast(({ state }) => state === 'active');
  return keys.map((key) =>
    key.state === 'active' && key !== active
      ? { ...key, state: 'retired', retiredAt: active?.activeFrom ?? firm.now() }
      : key,
  );
}

function readKey(row: KeyRow, shares: readonly ShareRow[], { vault }: Storage, now: number): CustodyKey {
  const savedState = states.find((state) => state === row.state) ?? 'retired';
  const activeFrom = toTime(row.activeFrom);
  return {
    id: row.id,
    guildId: row.guildId,
    state: savedState === 'notice' && activeFrom !== null && activeFrom <= now ? 'active' : savedState,
    savedState,
    activeFrom,
    fetchUntil: row.fetchUntil.getTime(),
    retiredAt: toTime(row.retiredAt),
    shares: shares.map((share) => ({
      id: share.id,
      // Where that was damaged nobody can fetch it: it counts as one that is waited for, so that no key is announced while a share lies here.
      holderId: tryOpening(() => vault.open(holderPlace(share.id), share.holderSealed)) ?? unknownUser,
      mark: share.shareMark,
      fetchedAt: toTime(share.fetchedAt),
      checkedAt: toTime(share.checkedAt),
      lostAt: toTime(share.lostAt),
    })),
  };
}

/** A share with its key; null when the key is gone. */
export async function findShare(
  shareId: string,
  needs: KeyNeeds,
  db: Db = needs.storage.read,
): Promise<{ key: CustodyKey; share: Share } | null> {
  const row = await db.custodyShare.findUnique({ where: { id: shareId }, include: { key: true } });
  if (!row) return null;
  const key = (await listKeys(row.key.guildId, needs, db)).find(({ id }) => id === row.keyId);
  const share = key?.shares.find(({ id }) => id === shareId);
  return key && share ? { key, share } : null;
}

/** Servers that have a key, in no order. */
export async function listServersWithKeys({ storage }: Pick<KeyNeeds, 'storage'>): Promise<string[]> {
  const rows = await storage.read.custodyKey.groupBy({ by: ['guildId'] });
  return rows.map(({ guildId }) => guildId);
}

/** Until when the last box of each key can be opened (milliseconds since the epoch); keys without one are not in it. */
export async function findBoxEnds(
  keys: readonly Pick<CustodyKey, 'id'>[],
  { storage, firm }: KeyNeeds,
  db: Db = storage.read,
): Promise<ReadonlyMap<string, number>> {
  const ends = new Map<string, number>();
  for (const { id } of keys) {
    const where = { custodyKeyId: id, boxEndsAt: { gt: new Date(firm.now()) } };
    const { _max: last } = await db.anonymousPost.aggregate({ where, _max: { boxEndsAt: true } });
    if (last.boxEndsAt) ends.set(id, last.boxEndsAt.getTime());
  }
  return ends;
}

/** Nobody else changes keys or openings of this server until the transaction ends. */
export async function lockServer(guildId: string, tx: Tx): Promise<void> {
  await tx.guild.updateMany({ where: { id: guildId }, data: { id: guildId } });
}

/** Saves a new key, whose shares can be fetched from now on. */
export async function addKey(
  guildId: string,
  { id, publicKey, shares }: NewKey,
  fetchUntil: number,
  tx: Tx,
): Promise<void> {
  const row = { id, guildId, state: 'collecting' satisfies KeyState, publicKey, fetchUntil: new Date(fetchUntil) };
  await tx.custodyKey.create({ data: { ...row, shares: { create: shares.map((share) => ({ ...share })) } } });
}

/** Takes a share out of its row, so that it is there no more; null when it was taken before. */
export async function takeShare(
  shareId: string,
  { storage, firm }: KeyNeeds,
  tx: Tx,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await tx.custodyShare.findUnique({ where: { id: shareId } });
  if (!row?.shareSealed) return null;
  const { count } = await tx.custodyShare.updateMany({
    where: { id: shareId, shareSealed: { not: null } },
    data: { shareSealed: null, fetchedAt: new Date(firm.now()) },
  });
  if (count === 0) return null;
  const opened = storage.vault.unwrap(sharePlace(shareId), row.shareSealed);
  const bytes = Uint8Array.from(opened);
  opened.fill(0);
  return bytes;
}

/** Notes that a share was checked, is lost, or was found again. */
export async function noteShare(
  shareId: string,
  change: { checkedAt?: number; lostAt?: number | null },
  tx: Tx,
): Promise<void> {
  const { checkedAt, lostAt } = change;
  await tx.custodyShare.updateMany({
    where: { id: shareId },
    data: {
      ...(checkedAt !== undefined && { checkedAt: new Date(checkedAt) }),
      ...(lostAt !== undefined && { lostAt: lostAt === null ? null : new Date(lostAt) }),
    },
  });
}

/** Notes what a key is now. Times in milliseconds since the epoch. */
export async function noteKey(
  keyId: string,
  change: { state: KeyState; toldAt?: number; activeFrom?: number; retiredAt?: number },
  tx: Tx,
): Promise<void> {
  const { state, toldAt, activeFrom, retiredAt } = change;
  await tx.custodyKey.updateMany({
    where: { id: keyId },
    data: {
      state,
      ...(toldAt !== undefined && { toldAt: new Date(toldAt) }),
      ...(activeFrom !== undefined && { activeFrom: new Date(activeFrom) }),
      ...(retiredAt !== undefined && { retiredAt: new Date(retiredAt) }),
    },
  });
}

/** Deletes a key with its shares. */
export async function removeKey(keyId: string, tx: Tx): Promise<void> {
  await tx.custodyKey.deleteMany({ where: { id: keyId } });
}
