import type { Tx } from '../../../storage/client.ts';
import type { AskState, OwnAsk } from '../own-check-in.ts';

/** A check-in that nobody else changes until the transaction ends: what is done with it comes one after the other. */
export async function holdCheckIn(id: string, tx: Tx): Promise<void> {
  await tx.ownCheckIn.updateMany({ where: { id }, data: { id } });
}

/** Makes a time's row. @throws a unique conflict where its check-in has one on that day */
export async function addAsk({ dueAt, closesAt, ...ask }: OwnAsk, tx: Tx): Promise<void> {
  await tx.ownAsk.create({ data: { ...ask, dueAt: new Date(dueAt), closesAt: new Date(closesAt) } });
}

/** Sets what has become of a time. Hold its check-in first. */
export async function saveAskState(id: string, state: AskState, tx: Tx): Promise<void> {
  await tx.ownAsk.updateMany({ where: { id }, data: { state } });
}

/** Sets how often a time was put off. Hold its check-in first. */
export async function savePutOff(id: string, putOff: number, tx: Tx): Promise<void> {
  await tx.ownAsk.updateMany({ where: { id }, data: { putOff } });
}

/** A time is put off once less: what was to come again does not, and its newest message is the one before. Hold its check-in first. */
export async function lowerPutOff(id: string, tx: Tx): Promise<void> {
  await tx.ownAsk.updateMany({ where: { id, putOff: { gt: 0 } }, data: { putOff: { decrement: 1 } } });
}

/** Forgets a time, as if nobody had looked at it. Hold its check-in first. */
export async function removeAsk(id: string, tx: Tx): Promise<void> {
  await tx.ownAsk.deleteMany({ where: { id } });
}

/** Sets until when a time can be answered, in milliseconds since the epoch. Hold its check-in first. */
export async function saveClosing(id: string, closesAt: number, tx: Tx): Promise<void> {
  await tx.ownAsk.updateMany({ where: { id }, data: { closesAt: new Date(closesAt) } });
}

/** Notes that somebody is there: nothing is unanswered, and the check-in is kept until `endsAt` (milliseconds since the epoch). */
export async function noteSeen(checkInId: string, endsAt: number, tx: Tx): Promise<void> {
  const data = { unanswered: 0, endsAt: new Date(endsAt), version: { increment: 1 } };
  await tx.ownCheckIn.updateMany({ where: { id: checkInId }, data });
}
