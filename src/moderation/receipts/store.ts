import { z } from 'zod';
import type { Db, Tx } from '../../storage/client.ts';
import {
  makeMemberKey,
  obtainPersonKey,
  openForPerson,
  ownedBy,
  readPersonKey,
  sealForPerson,
} from '../../storage/person-keys.ts';
import type { Vault } from '../../storage/vault.ts';
import { openUndamaged, tryOpening, unknownUser, type Opening, type Sealing } from '../../storage/sealing.ts';
import { receiptActs, receiptRules, verdicts, type Appealed, type Receipt } from './receipt.ts';

/** What is sealed with the person's key. Rows that were just written have no appeal in them. */
const about = z.object({
  userId: z.string(),
  act: z.enum(receiptActs),
  rule: z.enum(receiptRules),
  channelId: z.string().nullable(),
  words: z.string().nullable(),
  until: z.number().nullable(),
  appeal: z
    .object({
      words: z.string(),
      at: z.number(),
      danger: z.boolean(),
      broughtUp: z.boolean(),
      answer: z
        .object({
          verdict: z.enum(verdicts),
          words: z.string(),
          at: z.number(),
          lift: z.enum(['none', 'due', 'done', 'refused']),
        })
        .nullable(),
    })
    .nullable()
    .default(null),
});

const placeOf = (column: 'sealed' | 'deciderSealed' | 'answererSealed', row: string) => ({
  table: 'Receipt',
  column,
  row,
});

/** What rows are looked for by. */
interface Wanted {
  id?: string;
  guildId?: string;
  memberKey?: string;
  appeal?: string;
  act?: string;
  state?: string;
  appealedAt?: { lte: Date };
}

/** Newest first. */
function findRows(where: Wanted, db: Db | Tx, page: { take?: number; skip?: number } = {}) {
  return db.receipt.findMany({
    where,
    include: { person: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    ...page,
  });
}

function open(row: Awaited<ReturnType<typeof findRows>>[number], vault: Vault): Appealed {
  const { id, guildId, person, sealed, state, createdAt, endsAt, deciderSealed, answererSealed } = row;
  const text = openForPerson(readPersonKey(person, vault), placeOf('sealed', id), sealed);
  return {
    ...about.parse(JSON.parse(text)),
    id,
    guildId,
    isTold: state === 'told',
    createdAt: createdAt.getTime(),
    endsAt: endsAt.getTime(),
    deciderId: readDecider(tryOpening(() => vault.open(placeOf('deciderSealed', id), deciderSealed))),
    takerId: tryOpening(() => answererSealed && vault.open(placeOf('answererSealed', id), answererSealed)),
  };
}

/** Nobody where whoever decided was forgotten; somebody unknown where that was damaged. */
function readDecider(opened: string | null): string | null {
  return opened === null ? unknownUser : opened || null;
}

/** Seals who decided, for the row of a receipt. */
export function sealDecider(id: string, deciderId: string, vault: Vault): Uint8Array<ArrayBuffer> {
  return vault.seal(placeOf('deciderSealed', id), deciderId);
}

/** What is sealed of a new receipt, with its person's key. */
export async function sealReceipt(
  receipt: Pick<Receipt, 'id' | 'userId' | 'act' | 'rule' | 'channelId' | 'words' | 'until' | 'appeal'>,
  { tx, vault, now }: Sealing,
) {
  const key = await obtainPersonKey(receipt.userId, { tx, vault, now: new Date(now) });
  const sealed = sealForPerson(key, placeOf('sealed', receipt.id), JSON.stringify(about.parse(receipt)));
  return { memberKey: key.memberKey, sealed };
}

/** A receipt by its id, whoever's it is; null when it is gone, or was damaged. @throws {ForeignKeyError} */
export async function findReceipt(id: string, { db, vault }: Opening): Promise<Appealed | null> {
  const [row] = await findRows({ id }, db);
  return row ? tryOpening(() => open(row, vault)) : null;
}

/** The same, which nobody else changes until the transaction ends. */
export async function holdReceipt(id: string, { tx, vault }: Pick<Sealing, 'tx' | 'vault'>): Promise<Appealed | null> {
  await tx.receipt.updateMany({ where: { id }, data: { id } });
  return findReceipt(id, { db: tx, vault });
}

/** Saves what changed of a receipt, who took it included. Hold it before it is read. */
export async function saveReceipt(receipt: Appealed, sealing: Sealing): Promise<void> {
  const { id, appeal, takerId, isTold, endsAt } = receipt;
  const { sealed } = await sealReceipt(receipt, sealing);
  await sealing.tx.receipt.updateMany({
    where: { id },
    data: {
      sealed,
      state: isTold ? 'told' : 'waiting',
      appeal: appeal === null ? 'none' : (appeal.answer?.verdict ?? 'asked'),
      answererSealed: takerId === null ? null : sealing.vault.seal(placeOf('answererSealed', id), takerId),
      appealedAt: appeal && new Date(appeal.at),
      answeredAt: appeal?.answer ? new Date(appeal.answer.at) : null,
      endsAt: new Date(endsAt),
    },
  });
}

/** Somebody's receipts on a server, or with null on all; newest first, `take` of them after `skip`. */
export async function listReceipts(
  whose: { guildId: string | null; userId: string },
  { take, skip }: { take: number; skip: number },
  { db, vault }: Opening,
): Promise<Receipt[]> {
  const all = openUndamaged(await findRows(ownedBy(whose, vault), db), (row) => open(row, vault));
  return all.slice(skip, skip + take);
}

/** What somebody was not shown yet of their receipts on a server; newest first, `take` at most. */
export async function listUntold(
  { guildId, userId }: { guildId: string; userId: string },
  take: number,
  { db, vault }: Opening,
): Promise<Receipt[]> {
  const where = { memberKey: makeMemberKey(userId, vault), guildId, state: 'waiting' };
  return openUndamaged(await findRows(where, db), (row) => open(row, vault)).slice(0, take);
}

/** A server's appeals that nobody has answered; those asked last stand last. */
export async function listOpenAppeals(guildId: string, { db, vault }: Opening): Promise<Appealed[]> {
  const rows = await findRows({ guildId, appeal: 'asked' }, db);
  return openUndamaged(rows, (row) => open(row, vault)).sort((a, b) => (a.appeal?.at ?? 0) - (b.appeal?.at ?? 0));
}

/** Appeals on all servers that were asked before a moment (milliseconds since the epoch) and have no answer. */
export async function listLeftAppeals(before: number, { db, vault }: Opening): Promise<Appealed[]> {
  const rows = await findRows({ appeal: 'asked', appealedAt: { lte: new Date(before) } }, db);
  return openUndamaged(rows, (row) => open(row, vault));
}

/** Time-outs that were overturned, on all servers. */
export async function listOverturnedTimeOuts({ db, vault }: Opening): Promise<Appealed[]> {
  const rows = await findRows({ appeal: 'overturned', act: 'timed-out' }, db);
  return openUndamaged(rows, (row) => open(row, vault));
}

/** Notes that somebody was shown receipts. What changed meanwhile of one is not among what they saw: it is shown again. */
export async function noteTold(seen: readonly Receipt[], { tx, vault }: Pick<Sealing, 'tx' | 'vault'>): Promise<void> {
  for (const { id, appeal } of seen) {
    const now = await holdReceipt(id, { tx, vault });
    if (!now || now.isTold || now.appeal?.answer?.at !== appeal?.answer?.at) continue;
    await tx.receipt.updateMany({ where: { id }, data: { state: 'told' } });
  }
}

/** Forgets receipts whose time is over, with their appeals and answers; returns how many. `now` in milliseconds since the epoch. */
export async function forgetReceipts(now: number, tx: Tx): Promise<number> {
  return (await tx.receipt.deleteMany({ where: { endsAt: { lte: new Date(now) } } })).count;
}
