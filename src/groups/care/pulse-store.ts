import { randomInt } from 'node:crypto';
import type { Db, Tx } from '../../storage/client.ts';
import { newId } from '../../storage/ids.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { tryOpening } from '../../storage/sealing.ts';
import type { Group } from '../group.ts';
import { openForMs, pauseMs } from './pulse-rules.ts';

/** Questions that were put to a group. Times in milliseconds since the epoch. */
export interface Pulse {
  /** 128 random bits. */
  id: string;
  groupId: string;
  openedAt: number;
  closesAt: number;
  /** The one change that those who look after the group will try; null until they wrote it down. */
  decided: { change: string; at: number } | null;
}

/** An answer, of nobody in particular. */
export interface PulseAnswer {
  /** A digit for each question. */
  scores: string;
  sentence: string | null;
}

type Row = Awaited<ReturnType<Db['pulse']['findMany']>>[number];

function readPulse({ id, groupId, openedAt, closesAt, decided, decidedAt }: Row): Pulse {
  const wasDecided = decided !== null && decidedAt !== null;
  return {
    id,
    groupId,
    openedAt: openedAt.getTime(),
    closesAt: closesAt.getTime(),
    decided: wasDecided ? { change: decided, at: decidedAt.getTime() } : null,
  };
}

/** Opens a pulse unless the group was asked within the last 30 days: then null. Of two at once one wins. */
export async function savePulse(groupId: string, now: number, tx: Tx): Promise<Pulse | null> {
  const before = new Date(now - pauseMs);
  const { count } = await tx.group.updateMany({
    where: { id: groupId, OR: [{ pulsedAt: null }, { pulsedAt: { lte: before } }] },
    data: { pulsedAt: new Date(now) },
  });
  if (count === 0) return null;
  const data = { id: newId(), groupId, openedAt: new Date(now), closesAt: new Date(now + openForMs) };
  await tx.pulse.create({ data });
  return readPulse({ ...data, decided: null, decidedAt: null });
}

/** Null when there is none of this id. */
export async function findPulse(id: string, db: Db | Tx): Promise<Pulse | null> {
  const row = await db.pulse.findUnique({ where: { id } });
  return row && readPulse(row);
}

/** The latest pulses of a group, newest first. */
export async function listPulses(groupId: string, db: Db | Tx): Promise<Pulse[]> {
  const rows = await db.pulse.findMany({
    where: { groupId },
    orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
    take: 12,
  });
  return rows.map(readPulse);
}

/** Ends a pulse early. False when it was over. */
export async function closePulse(id: string, now: number, tx: Tx): Promise<boolean> {
  const { count } = await tx.pulse.updateMany({
    where: { id, closesAt: { gt: new Date(now) } },
    data: { closesAt: new Date(now) },
  });
  return count > 0;
}

/** Writes down the change to try. False when somebody did before. */
export async function saveDecision(id: string, change: string, now: number, tx: Tx): Promise<boolean> {
  const data = { decided: change, decidedAt: new Date(now) };
  return (await tx.pulse.updateMany({ where: { id, decided: null }, data })).count > 0;
}

/** Notes that somebody answered; false when they had before. The note names neither them nor the pulse. */
export async function saveMark(pulse: Pulse, userId: string, { vault }: Storage, tx: Tx): Promise<boolean> {
  const mark = vault.digest('pulse', pulse.id, userId);
  if (await tx.pulseMark.findUnique({ where: { mark }, select: { mark: true } })) return false;
  await tx.pulseMark.create({ data: { mark, endsAt: new Date(pulse.openedAt + openForMs) } });
  return true;
}

/**
 * Adds an answer, and puts all of this pulse in a new order: a database keeps rows in the order they came, and beside the notes of who
 * answered that would tell whose is whose.
 */
export async function saveAnswer(pulseId: string, answer: PulseAnswer, { vault }: Storage, tx: Tx): Promise<void> {
  const id = newId();
  const sentenceSealed = answer.sentence === null ? null : vault.seal(placeOf(id), answer.sentence);
  const before = await tx.pulseAnswer.findMany({ where: { pulseId } });
  await tx.pulseAnswer.deleteMany({ where: { pulseId } });
  for (const data of shuffle([...before, { id, pulseId, scores: answer.scores, sentenceSealed }]))
    await tx.pulseAnswer.create({ data });
}

/** The answers, in no order. Of one whose sentence was damaged there are the scores. */
export async function readAnswers(pulseId: string, { vault, read }: Storage): Promise<PulseAnswer[]> {
  const rows = await read.pulseAnswer.findMany({ where: { pulseId } });
  return shuffle(
    rows.map(({ id, scores, sentenceSealed }) => ({
      scores,
      sentence: tryOpening(() => sentenceSealed && vault.open(placeOf(id), sentenceSealed)),
    })),
  );
}

/** How many answered. */
export function countAnswers(pulseId: string, { read }: Pick<Storage, 'read'>): Promise<number> {
  return read.pulseAnswer.count({ where: { pulseId } });
}

/** Whether a group is asked by itself, and when it was asked last (milliseconds since the epoch). */
export async function readRhythm(
  groupId: string,
  { read }: Pick<Storage, 'read'>,
): Promise<{ off: boolean; last: number | null }> {
  const row = await read.group.findUnique({ where: { id: groupId }, select: { pulseOff: true, pulsedAt: true } });
  return { off: row?.pulseOff ?? true, last: row?.pulsedAt?.getTime() ?? null };
}

/** Sets whether a group is asked by itself. */
export async function saveRhythm({ id }: Pick<Group, 'id'>, off: boolean, tx: Tx): Promise<void> {
  await tx.group.updateMany({ where: { id }, data: { pulseOff: off } });
}

/** Ids of open groups whose time has come: a month after they were asked last, or made. */
export async function listDue(now: number, { read }: Pick<Storage, 'read'>): Promise<string[]> {
  return (await read.group.findMany({ where: isDue(now), select: { id: true } })).map(({ id }) => id);
}

/** Counts every group whose time has come as asked now, for when each may have been asked elsewhere. Returns how many. */
export async function passOverPulses(now: number, tx: Tx): Promise<number> {
  return (await tx.group.updateMany({ where: isDue(now), data: { pulsedAt: new Date(now) } })).count;
}

function isDue(now: number) {
  const before = { lte: new Date(now - pauseMs) };
  const [asked, made] = [{ pulsedAt: before }, { pulsedAt: null, createdAt: before }];
  return { state: 'open', pulseOff: false, OR: [asked, made] };
}

function placeOf(id: string) {
  return { table: 'PulseAnswer', column: 'sentenceSealed', row: id };
}

/** Fisher and Yates, with randomness that nobody can foresee. */
function shuffle<T>(items: readonly T[]): T[] {
  const left = [...items];
  const mixed: T[] = [];
  while (left.length > 0) mixed.push(...left.splice(randomInt(left.length), 1));
  return mixed;
}
