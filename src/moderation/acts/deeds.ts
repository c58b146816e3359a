import { z } from 'zod';
import type { Db, Tx } from '../../storage/client.ts';
import { newId } from '../../storage/ids.ts';
import { listWanted } from '../../storage/list-wanted.ts';
import { tryOpening } from '../../storage/sealing.ts';
import type { Vault } from '../../storage/vault.ts';
import type { CaseActName } from '../case.ts';
import type { DeedEnd } from './ask-discord.ts';

/**
 * What Discord has to do for an act is saved before it is asked, as a row of the case's history that has begun; the same row then says how it
 * ended. So nothing is told as done that was not, and what a crash cut off is found and finished. What has begun is in no history yet.
 */
const begun = {
  removed: 'removing',
  'timed-out': 'timing-out',
  hidden: 'hiding',
  restored: 'restoring',
  'reached-out': 'reaching-out',
} as const satisfies Partial<Record<CaseActName, string>>;

/** What Discord is asked for. */
export type DeedKind = keyof typeof begun;

/** Something that has begun. */
export interface Deed {
  id: string;
  guildId: string;
  caseId: string;
  kind: DeedKind;
  at: Date;
  actorId: string;
  /** Ids and codes that it takes; emptied but for what a history tells once it ended. */
  what: Readonly<Record<string, string>>;
}

const texts = z.record(z.string(), z.string());
const placeOf = (row: string, column: 'actorSealed' | 'whatSealed') => ({ table: 'CaseEvent', column, row });

/** Saves that something begins, in the transaction of all that belongs to it. */
export async function beginDeed(deed: Omit<Deed, 'id'>, { tx, vault }: { tx: Tx; vault: Vault }): Promise<Deed> {
  const id = newId();
  const { caseId, kind, actorId, what } = deed;
  const at = await findNext(caseId, deed.at, tx);
  const actorSealed = vault.seal(placeOf(id, 'actorSealed'), actorId);
  const whatSealed = vault.seal(placeOf(id, 'whatSealed'), JSON.stringify(what));
  await tx.caseEvent.create({ data: { id, caseId, act: begun[kind], at, actorSealed, whatSealed } });
  return { ...deed, id, at };
}

/** Histories are read in order: what comes later is later by a millisecond at least. */
async function findNext(caseId: string, now: Date, tx: Tx): Promise<Date> {
  const last = await tx.caseEvent.findFirst({ where: { caseId }, orderBy: { at: 'desc' }, select: { at: true } });
  return new Date(Math.max(now.getTime(), (last?.at.getTime() ?? 0) + 1));
}

/** Says how it ended, once; false where that was said already. `told` is what its history keeps: codes alone. */
export async function endDeed(
  { id, kind }: Pick<Deed, 'id' | 'kind'>,
  { act, told }: { act: DeedKind | 'refused'; told: Readonly<Record<string, string>> },
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<boolean> {
  const whatSealed = vault.seal(placeOf(id, 'whatSealed'), JSON.stringify(told));
  const { count } = await tx.caseEvent.updateMany({ where: { id, act: begun[kind] }, data: { act, whatSealed } });
  return count > 0;
}

/** How it ended where {@link endDeed} said that it has; null where its case is gone, or that was damaged. */
export async function findEnd(
  { id, kind }: Pick<Deed, 'id' | 'kind'>,
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<DeedEnd | null> {
  const row = await tx.caseEvent.findUnique({ where: { id } });
  const sealed = row?.whatSealed;
  const told = sealed && tryOpening(() => texts.parse(JSON.parse(vault.open(placeOf(id, 'whatSealed'), sealed))));
  if (!told) return null;
  if (row.act === kind) return { kind: told['gone'] === 'yes' ? 'gone' : 'done' };
  if (row.act !== 'refused') return null;
  const { code = '' } = told;
  return code === 'gone' ? { kind: 'gone' } : { kind: 'refused', code };
}

/** What has begun with a case and has not ended, of one message of it where that is given; null where nothing has. */
export async function findUnfinished(
  { caseId, kind, messageId }: Pick<Deed, 'caseId' | 'kind'> & { messageId?: string },
  { db, vault }: { db: Db | Tx; vault: Vault },
): Promise<Deed | null> {
  const rows = await db.caseEvent.findMany({
    where: { caseId, act: begun[kind] },
    include: withServer,
    orderBy: { at: 'asc' },
  });
  const deeds = rows.map((row) => readDeed(row, vault));
  return deeds.find((deed) => messageId === undefined || deed?.what['messageId'] === messageId) ?? null;
}

/** Who put a neutral sentence in the place of an anonymous post last, and in which case; null where nobody did, or that is no longer kept. */
export async function findHiding(
  { guildId, id: postId }: { guildId: string; id: string },
  { db, vault }: { db: Db | Tx; vault: Vault },
): Promise<{ caseId: string; actorId: string } | null> {
  const found = await db.caseEvent.findFirst({
    where: { act: 'hidden', case: { guildId, flags: { some: { postId } } } },
    orderBy: { at: 'desc' },
  });
  const actorId = tryOpening(
    () => found?.actorSealed && vault.open(placeOf(found.id, 'actorSealed'), found.actorSealed),
  );
  return found && actorId ? { caseId: found.caseId, actorId } : null;
}

/** What began before a time and has not ended, of servers that are asked for, oldest first. At most 50. Left out is what was damaged, however much of that there is. */
export async function listUnfinished(
  { before, isOurs }: { before: Date; isOurs: (guildId: string) => boolean },
  { db, vault }: { db: Db; vault: Vault },
): Promise<Deed[]> {
  const where = { act: { in: Object.values(begun) }, at: { lt: before } };
  const read = (row: Row): Deed | null => tryOpening(() => readDeed(row, vault));
  const rows = await listWanted(
    (page) => db.caseEvent.findMany({ where, include: withServer, orderBy: [{ at: 'asc' }, { id: 'asc' }], ...page }),
    { most: 50, isWanted: (row) => isOurs(row.case.guildId) && read(row) !== null },
  );
  return rows.flatMap((row) => read(row) ?? []);
}

const withServer = { case: { select: { guildId: true } } } as const;

type Row = Awaited<ReturnType<Db['caseEvent']['findMany']>>[number] & { case: { guildId: string } };

function readDeed({ id, caseId, act, at, actorSealed, whatSealed, case: { guildId } }: Row, vault: Vault): Deed | null {
  const kind = kinds.find((one) => begun[one] === act);
  if (!kind || !actorSealed || !whatSealed) return null;
  const actorId = vault.open(placeOf(id, 'actorSealed'), actorSealed);
  const what = texts.parse(JSON.parse(vault.open(placeOf(id, 'whatSealed'), whatSealed)));
  return { id, guildId, caseId, kind, at, actorId, what };
}

const kinds = ['removed', 'timed-out', 'hidden', 'restored', 'reached-out'] as const satisfies readonly DeedKind[];
