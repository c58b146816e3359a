import type { Db, Tx } from '../../storage/client.ts';
import { newId } from '../../storage/ids.ts';
import { listWanted } from '../../storage/list-wanted.ts';
import { keepMeasuresMs, measureKinds, measureStates, type Measure, type MeasureKind } from './rules.ts';

type Row = Awaited<ReturnType<Db['raidMeasure']['findMany']>>[number];

/** A kind that this version does not know was written by a later one, and is left to it. */
function readMeasure({ kind, state, startedAt, endsAt, ...row }: Row): Measure[] {
  const known = measureKinds.find((one) => one === kind);
  const stands = measureStates.find((one) => one === state);
  if (!known || !stands) return [];
  return [{ ...row, kind: known, state: stands, startedAt: startedAt.getTime(), endsAt: endsAt.getTime() }];
}

const alive = ['asked', 'on'];

/** A server's measures that are on, or on their way, oldest first; those whose end is past and not done yet among them. */
export async function listLive(guildId: string, db: Db | Tx): Promise<Measure[]> {
  const where = { guildId, state: { in: alive } };
  return (await db.raidMeasure.findMany({ where, orderBy: [{ startedAt: 'asc' }, { id: 'asc' }] })).flatMap(
    readMeasure,
  );
}

/** Null where there is no such measure on this server. */
export async function findMeasure(guildId: string, id: string, db: Db | Tx): Promise<Measure | null> {
  const row = await db.raidMeasure.findFirst({ where: { id, guildId } });
  return row ? (readMeasure(row)[0] ?? null) : null;
}

/**
 * What has to be done by now, of servers that are asked for: ends that came, and what Discord did not answer since `askedBefore`. At most 100, those
 * due first.
 */
export async function listDue(
  { now, askedBefore, isOurs }: { now: number; askedBefore: number; isOurs: (guildId: string) => boolean },
  db: Db,
): Promise<Measure[]> {
  const where = {
    OR: [
      { state: { in: alive }, endsAt: { lte: new Date(now) } },
      { state: 'asked', startedAt: { lt: new Date(askedBefore) } },
    ],
  };
  const rows = await listWanted(
    (page) => db.raidMeasure.findMany({ where, orderBy: [{ endsAt: 'asc' }, { id: 'asc' }], ...page }),
    { most: 100, isWanted: ({ guildId }) => isOurs(guildId) },
  );
  return rows.flatMap(readMeasure);
}

/** Saves a new measure. */
export async function addMeasure(measure: Omit<Measure, 'id'>, tx: Tx): Promise<Measure> {
  const { startedAt, endsAt, ...rest } = measure;
  const row = { ...rest, id: newId(), startedAt: new Date(startedAt), endsAt: new Date(endsAt) };
  await tx.raidMeasure.create({ data: row });
  return { ...measure, id: row.id };
}

/** Moves a measure on if nobody did since it was read; false when somebody did. */
export async function changeMeasure(
  from: Measure,
  to: Partial<Pick<Measure, 'state' | 'startedAt' | 'endsAt'>>,
  tx: Tx,
): Promise<boolean> {
  const { state, startedAt = from.startedAt, endsAt = from.endsAt } = to;
  const seen = { id: from.id, state: from.state, endsAt: new Date(from.endsAt) };
  const data = { ...(state && { state }), startedAt: new Date(startedAt), endsAt: new Date(endsAt) };
  return (await tx.raidMeasure.updateMany({ where: seen, data })).count > 0;
}

/** One at a time begins or ends a server's measures of a kind: others wait here until the transaction is over. */
export async function lockMeasures(guildId: string, tx: Tx): Promise<void> {
  await tx.guild.updateMany({ where: { id: guildId }, data: { id: guildId } });
}

/** The one that is on already: of this kind, and in this channel. */
export async function findLive(
  { guildId, kind, channelId }: { guildId: string; kind: MeasureKind; channelId: string | null },
  db: Db | Tx,
): Promise<Measure | null> {
  const live = await listLive(guildId, db);
  return live.find((one) => one.kind === kind && one.channelId === channelId) ?? null;
}

/** Forgets measures that ended 30 days ago. */
export async function forgetMeasures(now: number, tx: Tx): Promise<number> {
  const where = { state: { in: ['refused', 'over'] }, endsAt: { lt: new Date(now - keepMeasuresMs) } };
  return (await tx.raidMeasure.deleteMany({ where })).count;
}
