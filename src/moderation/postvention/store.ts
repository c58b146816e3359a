import { z } from 'zod';
import { countTaken } from '../../storage/changes.ts';
import type { Db, Tx } from '../../storage/client.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { isDamaged, tryOpening } from '../../storage/sealing.ts';
import type { Vault } from '../../storage/vault.ts';
import { keepDraftMs, keepMs, postventionStates, type Postvention } from './postvention.ts';
import { isUnderWay } from './rules.ts';

/** What is sealed of one. */
const about = z.object({
  accountId: z.string().nullable(),
  beganBy: z.string().nullable(),
  title: z.string(),
  extended: z.boolean(),
  told: z.object({ usual: z.boolean(), last: z.boolean(), used: z.boolean().default(false) }),
});

/** They are read and counted together, those of all servers. */
const all = 'all';

const placeOf = (row: string) => ({ table: 'Postvention', column: 'sealed', row });

/** What is kept of times after a death. Those that are written or under way are read from memory: every message that is read asks for them. */
export interface PostventionStore {
  /** Written and under way on a server, those begun first first. */
  list(guildId: string): readonly Postvention[];
  /** Those that are open on all servers, with what was ended and is not closed yet. */
  listOpen(): readonly Postvention[];
  /** Those that have an effect on a server at a moment, those begun first first. */
  listUnderWay(guildId: string, now: number): readonly Postvention[];
  /** Null where it is neither written nor under way there. */
  find(guildId: string, id: string): Postvention | null;
  /** Until when a server is read gently because of them; null where it is not at that moment. Milliseconds since the epoch. */
  findGentleUntil(guildId: string, now: number): number | null;
  /** Whether a thread is one of remembrance that is open. */
  isRemembrance(guildId: string, threadId: string): boolean;
  /** Because of which nothing is said to an account from a server at a moment, since somebody died whose it was; null where there is none. */
  findSilence(guildId: string | null, userId: string, now: number): Postvention | null;
  /** Takes what was saved into memory; call it once the transaction is committed. */
  remember(one: Postvention): void;
  /** Reads all of them again, since another process may have changed them. Called by the timetable. */
  reread(): Promise<void>;
  /** Drops a server's from memory, once its rows are gone. */
  forget(guildId: string): void;
}

/** Opens the store and reads what is written or under way. */
export async function openPostventionStore(
  storage: Pick<Storage, 'read' | 'vault' | 'withNewKeys'>,
): Promise<PostventionStore> {
  const { read, vault } = storage;
  const readAnew = () => storage.withNewKeys(() => readLive(read, vault));
  let known = await readAnew();
  const taken = countTaken();
  const list = (guildId: string) => [...known.values()].filter((one) => one.guildId === guildId);
  const listOpen = (guildId: string) => list(guildId).filter(({ state }) => state === 'open');
  const listUnderWay = (guildId: string, now: number) => list(guildId).filter((one) => isUnderWay(one, now));

  return {
    list,
    listOpen: () => [...known.values()].filter(({ state }) => state === 'open'),
    listUnderWay,
    find(guildId, id) {
      const one = known.get(id);
      return one?.guildId === guildId ? one : null;
    },
    findGentleUntil(guildId, now) {
      if (known.size === 0) return null;
      const until = Math.max(...listOpen(guildId).map(({ endsAt }) => endsAt));
      return until > now ? until : null;
    },
    isRemembrance: (guildId, threadId) =>
      known.size > 0 && listOpen(guildId).some((one) => one.threadId === threadId && one.threadEndsAt !== null),
    findSilence(guildId, userId, now) {
      if (known.size === 0 || guildId === null) return null;
      return listUnderWay(guildId, now).find(({ accountId }) => accountId === userId) ?? null;
    },
    remember(one) {
      taken.note(all);
      if (one.state === 'over') known.delete(one.id);
      else known.set(one.id, one);
    },
    async reread() {
      known = await taken.readSettled(all, readAnew);
    },
    forget(guildId) {
      taken.note(all);
      for (const { id } of list(guildId)) known.delete(id);
    },
  };
}

async function readLive(db: Db, vault: Vault): Promise<Map<string, Postvention>> {
  const where = { state: { in: ['draft', 'open'] } };
  const rows = await db.postvention.findMany({ where, orderBy: [{ startedAt: 'asc' }, { id: 'asc' }] });
  return new Map(openAll(rows, vault).map((one) => [one.id, one]));
}

type Row = Awaited<ReturnType<Db['postvention']['findMany']>>[number];

/** What is left of what was damaged: how long a server is read gently, and where it remembers, lies in the clear and goes on to its end. */
const lost: z.infer<typeof about> = {
  accountId: null,
  beganBy: null,
  title: '',
  // It is kept open longer once, and perhaps it was.
  extended: true,
  told: { usual: false, last: false, used: false },
};

/** Null for a draft that was damaged, since nobody may begin what they cannot read any more, and for what a later version wrote. @throws {ForeignKeyError} */
function open(row: Row, vault: Vault): Postvention | null {
  const { id, guildId, state, channelId, threadId, marker, startedAt, endsAt, debriefAt } = row;
  const unseal = () => about.parse(JSON.parse(vault.open(placeOf(id), row.sealed)));
  const sealed = tryOpening(unseal);
  if (sealed === null && (state === 'draft' || !isDamaged(unseal))) return null;
  // No thread is made without its name.
  const threadEndsAt = sealed === null && threadId === null ? null : row.threadEndsAt;
  return {
    ...(sealed ?? lost),
    id,
    guildId,
    // What this version does not know was written by a later one: nothing is done because of it.
    state: postventionStates.find((one) => one === state) ?? 'over',
    channelId: channelId === '' ? null : channelId,
    threadId,
    marker,
    startedAt: startedAt.getTime(),
    endsAt: endsAt.getTime(),
    threadEndsAt: threadEndsAt?.getTime() ?? null,
    debriefAt: debriefAt?.getTime() ?? null,
  };
}

function openAll(rows: readonly Row[], vault: Vault): Postvention[] {
  return rows.flatMap((row) => open(row, vault) ?? []);
}

/** Saves one as it is, new or not. The server's own row has to be there. */
export async function savePostvention(one: Postvention, { tx, vault }: { tx: Tx; vault: Vault }): Promise<void> {
  const { id, guildId, state, channelId, threadId, marker, startedAt, endsAt, threadEndsAt, debriefAt } = one;
  const data = {
    state,
    sealed: vault.seal(placeOf(id), JSON.stringify(about.parse(one))),
    channelId: channelId ?? '',
    threadId,
    marker,
    startedAt: new Date(startedAt),
    endsAt: new Date(endsAt),
    threadEndsAt: threadEndsAt === null ? null : new Date(threadEndsAt),
    debriefAt: debriefAt === null ? null : new Date(debriefAt),
  };
  await tx.postvention.upsert({ where: { id }, create: { id, guildId, ...data }, update: data });
}

/** One as it is now, which nobody else changes until the transaction ends; null where it is kept no more, or is a draft that was damaged. */
export async function holdPostvention(
  id: string,
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<Postvention | null> {
  await tx.postvention.updateMany({ where: { id }, data: { id } });
  const row = await tx.postvention.findUnique({ where: { id } });
  return row && open(row, vault);
}

/** Of one server those that are under way, as the database has them now. */
export async function listOpenNow(guildId: string, { tx, vault }: { tx: Tx; vault: Vault }): Promise<Postvention[]> {
  return openAll(await tx.postvention.findMany({ where: { guildId, state: 'open' } }), vault);
}

/** Those that are over of which whoever moderates is still to be asked how they are, by their ids. */
export async function listToDebrief(now: number, db: Db): Promise<string[]> {
  const where = { state: 'over', debriefAt: { lte: new Date(now) } };
  return (await db.postvention.findMany({ where, select: { id: true } })).map(({ id }) => id);
}

/** All that somebody began, or that is about their account, on all servers; nothing in the clear says whose it is. */
export async function listPostventionsOf(
  userId: string,
  { db, vault }: { db: Db | Tx; vault: Vault },
): Promise<Postvention[]> {
  const rows = await db.postvention.findMany({ orderBy: { startedAt: 'asc' } });
  return openAll(rows, vault).filter(({ accountId, beganBy }) => accountId === userId || beganBy === userId);
}

/** Everybody who is named in any of them: user ids. */
export async function listPeopleInPostventions({ db, vault }: { db: Db | Tx; vault: Vault }): Promise<string[]> {
  const all = openAll(await db.postvention.findMany(), vault);
  return [...new Set(all.flatMap(({ accountId, beganBy }) => [accountId, beganBy].filter((id) => id !== null)))];
}

/** Takes somebody out of all of them; what they began goes on. Returns those that changed, to be remembered after the commit. */
export async function forgetInPostventions(
  userId: string,
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<Postvention[]> {
  const changed: Postvention[] = [];
  for (const { id } of await listPostventionsOf(userId, { db: tx, vault })) {
    const held = await holdPostvention(id, { tx, vault });
    if (!held) continue;
    const [accountId, beganBy] = [held.accountId, held.beganBy].map((one) => (one === userId ? null : one));
    const one = { ...held, accountId: accountId ?? null, beganBy: beganBy ?? null };
    await savePostvention(one, { tx, vault });
    changed.push(one);
  }
  return changed;
}

/** Deletes what was never begun, and what has been over for long; returns how many. `now` in milliseconds since the epoch. */
export async function forgetPostventions(now: number, tx: Tx): Promise<number> {
  const drafts = { state: 'draft', startedAt: { lt: new Date(now - keepDraftMs) } };
  const over = { state: 'over', endsAt: { lt: new Date(now - keepMs) } };
  return (await tx.postvention.deleteMany({ where: { OR: [drafts, over] } })).count;
}
