import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../schedule/clock.ts';
import type { Db, Tx } from '../../storage/client.ts';
import { newId } from '../../storage/ids.ts';
import type { Storage } from '../../storage/open-storage.ts';
import {
  makeMemberKey,
  obtainPersonKey,
  openForPerson,
  readPersonKey,
  sealForPerson,
} from '../../storage/person-keys.ts';
import { openUndamaged, tryOpening } from '../../storage/sealing.ts';
import { languageFor, type LanguageCode } from '../../words/words.ts';

/** Why a request was declined: what whoever declines it may choose from. */
export const declineReasons = ['none', 'topic', 'age', 'room', 'elsewhere'] as const;

/** One of {@link declineReasons}. */
export type DeclineReason = (typeof declineReasons)[number];

/** What is sealed with the person's key. */
const about = z.object({
  userId: z.string(),
  groupId: z.string(),
  kind: z.enum(['place', 'request']),
  answer: z.string().nullable(),
  tell: z.boolean(),
  language: z.string(),
  offeredUntil: z.number().nullable(),
  declined: z.enum(declineReasons).nullable(),
  card: z.object({ channelId: z.string(), messageId: z.string() }).nullable().default(null),
});

/** Somebody who waits for a place in a group, or for an answer to their request to join one. */
export interface Wait {
  /** 128 random bits. */
  id: string;
  guildId: string;
  groupId: string;
  userId: string;
  kind: 'place' | 'request';
  /** What they wrote with their request; null once it is decided. */
  answer: string | null;
  /** Whether they said yes to one direct message about it. */
  tell: boolean;
  /** In which that message is written. */
  language: LanguageCode;
  /** Until when a place is kept for them (milliseconds since the epoch); null while there is none. */
  offeredUntil: number | null;
  /** Why their request was declined; null while it is open. */
  declined: DeclineReason | null;
  /** Where their request is shown to those who decide; null while it is not, and where that was not noted. */
  card: { channelId: string; messageId: string } | null;
  /** Their place in line: lower comes first. */
  place: bigint;
  /** When it is forgotten, in milliseconds since the epoch. */
  endsAt: number;
}

/** Who begins to wait for what. */
export type NewWait = Pick<Wait, 'guildId' | 'groupId' | 'userId' | 'kind' | 'answer' | 'language'>;

/** What is kept of those who wait: who and for which group can be read with the person's own key alone. */
export interface WaitingStore {
  /** Puts somebody at the end of the line; gives what they have already where they wait for that group. */
  add(wait: NewWait, tx: Tx): Promise<{ wait: Wait; isNew: boolean }>;
  /** All who wait on a server, in their order. */
  listAll(guildId: string, db?: Db): Promise<Wait[]>;
  /** What one person waits for on a server, in their order. */
  listOf(guildId: string, userId: string, db?: Db): Promise<Wait[]>;
  /** Null when it is over. */
  find(guildId: string, id: string, db?: Db): Promise<Wait | null>;
  /** The same, and nobody else changes or ends it until the transaction does. */
  hold(guildId: string, id: string, tx: Tx): Promise<Wait | null>;
  /** Saves what changed of a wait; false when it is over. */
  change(wait: Wait, tx: Tx): Promise<boolean>;
  /** Ends a wait; false when it was over. */
  remove(id: string, tx: Tx): Promise<boolean>;
  /** Servers on which somebody waits. */
  listServers(): Promise<string[]>;
  /** Forgets what is past its time; returns how many, and those that can be read. */
  forgetOld(): Promise<{ count: number; over: Wait[] }>;
}

const dayMs = 24 * 3_600_000;

/** For so long somebody waits before they are forgotten. */
export const waitingMs = 90 * dayMs;

/** For so long somebody can see that their request was declined. */
export const declinedMs = 30 * dayMs;

const minute = 60_000_000n;

/** A row with its person's: the key it is sealed with. */
type Row = Awaited<ReturnType<typeof findPage>>[number];

/** So many rows are read at once: each asks for its person's, and SQLite takes no more than 999 values in one query. */
const mostAtOnce = 500;

function findPage(
  where: { guildId?: string; id?: string; memberKey?: string; onceKey?: string; endsAt?: { lt: Date } },
  skip: number,
  db: Db,
) {
  const orderBy = [{ place: 'asc' }, { id: 'asc' }] as const;
  return db.waiting.findMany({ where, include: { person: true }, orderBy: [...orderBy], skip, take: mostAtOnce });
}

/** Rows in their order. */
async function findRows(where: Parameters<typeof findPage>[0], db: Db): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const page = await findPage(where, rows.length, db);
    rows.push(...page);
    if (page.length < mostAtOnce) return rows;
  }
}

/** Opens the store. */
export function createWaitingStore(
  { read, write, vault }: Pick<Storage, 'read' | 'write' | 'vault'>,
  clock: Clock,
): WaitingStore {
  const placeOf = (row: string) => ({ table: 'Waiting', column: 'sealed', row });

  function open({ id, guildId, place, endsAt, sealed, person }: Row): Wait {
    const key = readPersonKey(person, vault);
    const { language, ...rest } = about.parse(JSON.parse(openForPerson(key, placeOf(id), sealed)));
    return { ...rest, language: languageFor(language), id, guildId, place, endsAt: endsAt.getTime() };
  }

  async function seal({ userId, ...wait }: Omit<Wait, 'place' | 'endsAt'>, tx: Tx) {
    const key = await obtainPersonKey(userId, { tx, vault, now: new Date(clock.now()) });
    // Whoever tidies up keys that nothing uses waits here, and then sees that this one is used.
    await tx.person.updateMany({ where: { memberKey: key.memberKey }, data: { memberKey: key.memberKey } });
    const text = JSON.stringify(about.parse({ userId, ...wait }));
    return { memberKey: key.memberKey, sealed: sealForPerson(key, placeOf(wait.id), text) };
  }

  /** The minute in which it began, and within it a random moment: nobody can tell from it which press it was. Never before others of the server. */
  async function choosePlace(guildId: string, tx: Tx): Promise<bigint> {
    const begun = (BigInt(clock.now()) * 1000n) / minute;
    const chosen = begun * minute + BigInt(randomInt(Number(minute)));
    const { _max: last } = await tx.waiting.aggregate({ where: { guildId }, _max: { place: true } });
    return last.place === null || chosen > last.place ? chosen : last.place + 1n;
  }

  async function listAll(guildId: string, db: Db = read): Promise<Wait[]> {
    return openUndamaged(await findRows({ guildId }, db), open);
  }

  async function find(guildId: string, id: string, db: Db = read): Promise<Wait | null> {
    const [row] = await findRows({ guildId, id }, db);
    return row ? tryOpening(() => open(row)) : null;
  }

  return {
    listAll,
    async listOf(guildId, userId, db = read) {
      return openUndamaged(await findRows({ guildId, memberKey: makeMemberKey(userId, vault) }, db), open);
    },
    find,
    async hold(guildId, id, tx) {
      // Whoever changes it seals it with its person's key, which is taken before it everywhere.
      const row = await tx.waiting.findFirst({ where: { guildId, id }, select: { memberKey: true } });
      if (!row) return null;
      await tx.person.updateMany({ where: row, data: row });
      await tx.waiting.updateMany({ where: { guildId, id }, data: { id } });
      return find(guildId, id, tx);
    },
    async add(input, tx) {
      const { guildId, groupId, userId } = input;
      const onceKey = vault.digest('waiting', guildId, groupId, userId);
      const [row] = await findRows({ onceKey }, tx);
      const already = row && tryOpening(() => open(row));
      if (already?.declined === null) return { wait: already, isNew: false };
      if (row) await tx.waiting.deleteMany({ where: { id: row.id } });
      const fresh = { ...input, id: newId(), tell: false, offeredUntil: null, declined: null, card: null };
      const wait = { ...fresh, place: await choosePlace(guildId, tx), endsAt: clock.now() + waitingMs };
      const data = { id: wait.id, guildId, onceKey, place: wait.place, endsAt: new Date(wait.endsAt) };
      await tx.waiting.create({ data: { ...data, ...(await seal(fresh, tx)) } });
      return { wait, isNew: true };
    },
    async change(wait, tx) {
      if ((await tx.waiting.count({ where: { id: wait.id } })) === 0) return false;
      const { sealed } = await seal(wait, tx);
      const { count } = await tx.waiting.updateMany({
        where: { id: wait.id },
        data: { sealed, endsAt: new Date(wait.endsAt) },
      });
      return count > 0;
    },
    async remove(id, tx) {
      return (await tx.waiting.deleteMany({ where: { id } })).count > 0;
    },
    async listServers() {
      return (await read.waiting.groupBy({ by: ['guildId'] })).map(({ guildId }) => guildId);
    },
    async forgetOld() {
      const now = clock.now();
      return write(async (tx) => {
        await tx.freedPlace.deleteMany({ where: { day: { lt: new Date(now - freedMs) } } });
        const old = { endsAt: { lt: new Date(now) } };
        const over = openUndamaged(await findRows(old, tx), open);
        return { count: (await tx.waiting.deleteMany({ where: old })).count, over };
      });
    },
  };
}

/** For so long it is remembered how many places came free. */
export const freedMs = 30 * dayMs;
