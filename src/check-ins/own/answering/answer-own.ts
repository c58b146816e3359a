import { refuse } from '../../../discord/user-error.ts';
import { findPlanned } from '../../../outbox/find-planned.ts';
import type { Db, Tx } from '../../../storage/client.ts';
import { noteLevel, takeBackLevel } from '../../history/note-level.ts';
import { graceMs, type Level } from '../../rounds/rules.ts';
import type { OwnNeeds } from '../needs.ts';
import type { AskState, OwnAsk, OwnCheckIn } from '../own-check-in.ts';
import { askPurposes } from '../reach/unsent.ts';
import { findAsk, findOwn } from '../store.ts';
import { keepWishesMs } from '../wishes.ts';
import { comesBack } from './rules.ts';
import { sendLater } from './send-later.ts';
import { holdCheckIn, lowerPutOff, noteSeen, saveAskState } from './store.ts';

/** Somebody who answers a time of a check-in: theirs, where they may. */
export interface OwnVisit {
  askId: string;
  userId: string;
}

/** A time with its check-in. */
export interface OwnTime {
  ask: OwnAsk;
  checkIn: OwnCheckIn;
}

/** What answering needs. */
export type OwnAnswerNeeds = Pick<OwnNeeds, 'storage' | 'clock' | 'outbox' | 'config'>;

/** What the message of a time is to its cause. */
export function nameAsk(askId: string): string {
  return `${askPurposes[0]}${askId}`;
}

/** What a message that was put off is to its cause. */
export function namePutOff(askId: string): string {
  return `${askPurposes[1]}${askId}`;
}

/**
 * The visitor's own time, as long as it can be answered: what is over is forgotten soon, and then nobody can tell whose it was.
 * @throws {UserError} `own-over`, `own-not-yours`
 */
export async function requireOpen(
  { askId, userId }: OwnVisit,
  { storage, clock }: Pick<OwnNeeds, 'storage' | 'clock'>,
  db: Db | Tx = storage.read,
): Promise<OwnTime> {
  const ask = await findAsk(askId, db);
  if (!ask) throw refuse('own-over');
  const checkIn = await findOwn(ask.checkInId, userId, { db, vault: storage.vault });
  if (!checkIn) throw refuse('own-not-yours');
  if (clock.now() >= ask.closesAt) throw refuse('own-over');
  return { ask, checkIn };
}

/** The same, held until the transaction ends. */
export async function holdOpen(visit: OwnVisit, needs: Pick<OwnNeeds, 'storage' | 'clock'>, tx: Tx): Promise<OwnTime> {
  const ask = await findAsk(visit.askId, tx);
  if (ask) await holdCheckIn(ask.checkInId, tx);
  return requireOpen(visit, needs, tx);
}

/** What became of an answer. */
export interface OwnAnswer extends OwnTime {
  /** False where it was answered before: the first answer stays. */
  isFirst: boolean;
  /** Whether they come back after a gap. */
  isBack: boolean;
}

/**
 * Notes that somebody answered with a level. The level is kept where they asked for a history, and nowhere else.
 * @throws {UserError} `own-over`, `own-not-yours`
 */
export async function answerOwn(visit: OwnVisit & { level: Level }, needs: OwnAnswerNeeds): Promise<OwnAnswer> {
  const { userId, level } = visit;
  await requireOpen(visit, needs);
  return needs.storage.write(async (tx) => {
    const answer = await noteAnswer(visit, needs, tx);
    if (answer.isFirst) await noteLevel({ userId, day: answer.ask.day, level }, needs, tx);
    return answer;
  });
}

/**
 * Notes, in a transaction, that somebody answered: by a level, or by words. Nothing where they had.
 * @throws {UserError} `own-over`, `own-not-yours`
 */
export async function noteAnswer(visit: OwnVisit, needs: Omit<OwnAnswerNeeds, 'config'>, tx: Tx): Promise<OwnAnswer> {
  const time = await holdOpen(visit, needs, tx);
  if (time.ask.state === 'answered') return { ...time, isFirst: false, isBack: false };
  await settle(time, 'answered', needs, tx);
  return { ...time, isFirst: true, isBack: comesBack(time.checkIn) };
}

/** Lets a time go. Nothing where it was answered. @throws {UserError} `own-over`, `own-not-yours` */
export async function skipOwn(visit: OwnVisit, needs: Omit<OwnAnswerNeeds, 'config'>): Promise<void> {
  await requireOpen(visit, needs);
  await needs.storage.write(async (tx) => {
    const time = await holdOpen(visit, needs, tx);
    if (time.ask.state !== 'answered') await settle(time, 'skipped', needs, tx);
  });
}

/**
 * Notes what has become of a time; what was put off, or is still on its way, does not come any more. Where that is taken back, the message that is
 * there can be put off anew.
 */
async function settle(
  { ask, checkIn }: OwnTime,
  state: AskState,
  { clock, outbox }: Pick<OwnNeeds, 'clock' | 'outbox'>,
  tx: Tx,
): Promise<void> {
  await saveAskState(ask.id, state, tx);
  await noteSeen(checkIn.id, clock.now() + keepWishesMs, tx);
  if ((await findPlanned(namePutOff(ask.id), tx)) !== null) await lowerPutOff(ask.id, tx);
  await outbox.withdraw(nameAsk(ask.id), tx);
  await outbox.withdraw(namePutOff(ask.id), tx);
}

/**
 * Takes a level back that was pressed by mistake, with what was kept of it; where its time is still to come, it comes. False where there is
 * nothing to take back.
 * @throws {UserError} `own-over`, `own-not-yours`
 */
export async function takeBackOwn(
  visit: OwnVisit & { level: Level },
  needs: Pick<OwnNeeds, 'storage' | 'clock' | 'outbox' | 'groups'>,
): Promise<boolean> {
  const { userId, level } = visit;
  await requireOpen(visit, needs);
  return needs.storage.write(async (tx) => {
    const { ask, checkIn } = await holdOpen(visit, needs, tx);
    if (ask.state !== 'answered') return false;
    await saveAskState(ask.id, 'asked', tx);
    await takeBackLevel({ userId, day: ask.day, level }, needs, tx);
    if (ask.dueAt > needs.clock.now()) await planAsk({ checkIn, ask }, needs, tx);
    return true;
  });
}

/** Plans the message of a time that is to come: whoever looked at it early, and did not answer, is asked all the same. */
export async function planAsk(time: OwnTime, needs: Pick<OwnNeeds, 'groups' | 'outbox'>, tx: Tx): Promise<void> {
  const { id, dueAt } = time.ask;
  await sendLater(time, { purpose: nameAsk(id), at: dueAt, until: dueAt + graceMs }, needs, tx);
}
