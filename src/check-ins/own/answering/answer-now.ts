import { refuse } from '../../../discord/user-error.ts';
import { toWallTime } from '../../../schedule/wall-time.ts';
import { newId } from '../../../storage/ids.ts';
import type { Tx } from '../../../storage/client.ts';
import { findClosing } from '../../rounds/rules.ts';
import type { OwnNeeds } from '../needs.ts';
import type { OwnAsk, OwnCheckIn } from '../own-check-in.ts';
import { findOwn, listAsks, listOwn } from '../store.ts';
import { isReturn } from '../rules.ts';
import { planAsk, type OwnTime } from './answer-own.ts';
import { addAsk, holdCheckIn, saveClosing } from './store.ts';

/** What can be answered right now. */
export type Now =
  | { kind: 'none' }
  /** There are several: they are to choose. */
  | { kind: 'which'; checkIns: OwnCheckIn[] }
  | ({ kind: 'one' } & NowTime);

/** A time that is answered right now. */
export interface NowTime extends OwnTime {
  /** Its own time is still to come, and will be passed over. */
  isEarly: boolean;
  /** Whether it is the first one after a pause. */
  isReturn: boolean;
}

type NowNeeds = Pick<OwnNeeds, 'storage' | 'clock' | 'outbox' | 'groups'>;

/** Finds what somebody can answer right now: on a server, or with null on all of them. */
export async function answerNow(
  { userId, guildId }: { userId: string; guildId: string | null },
  needs: NowNeeds,
): Promise<Now> {
  const { read: db, vault } = needs.storage;
  const checkIns = (await needs.storage.withNewKeys(() => listOwn(userId, guildId, { db, vault }))).filter(canAnswer);
  const [first, ...others] = checkIns;
  if (!first) return { kind: 'none' };
  if (others.length > 0) return { kind: 'which', checkIns };
  return { kind: 'one', ...(await openNow({ userId, checkInId: first.id }, needs)) };
}

/** One that has not begun asks nothing yet; one that is done has nothing more to ask. */
function canAnswer({ draft, state, ended }: OwnCheckIn): boolean {
  return !draft && (state !== 'over' || ended === 'quiet');
}

/**
 * The time of a check-in that is answered right now: one that is open, or else today's, made where it was not asked yet. Several at once get
 * the same. @throws {UserError} `own-gone` where there is no such check-in, or it is somebody else's
 */
export function openNow(visit: { userId: string; checkInId: string }, needs: NowNeeds): Promise<NowTime> {
  const { storage, clock } = needs;
  return storage.write(async (tx) => {
    await holdCheckIn(visit.checkInId, tx);
    const checkIn = await findOwn(visit.checkInId, visit.userId, { db: tx, vault: storage.vault });
    if (!checkIn || !canAnswer(checkIn)) throw refuse('own-gone');
    const now = clock.now();
    const asks = await listAsks([checkIn.id], tx);
    const today = toWallTime(now, checkIn.plan.zone).date;
    // After midnight the evening's may be open still; it is meant, unless it is done.
    const open = asks.find(({ state, closesAt }) => state === 'asked' && now < closesAt);
    const ask = open ?? (await obtainToday({ checkIn, asks, today, now }, needs, tx));
    const isEarly = ask.state !== 'answered' && ask.dueAt > now;
    return { checkIn, ask, isEarly, isReturn: isReturn(checkIn.plan, ask.day) };
  });
}

/** Today's time, due when it would be asked by itself, or now. Where it ended by the clock of another zone, it is open again. */
async function obtainToday(
  { checkIn, asks, today, now }: { checkIn: OwnCheckIn; asks: readonly OwnAsk[]; today: string; now: number },
  needs: NowNeeds,
  tx: Tx,
): Promise<OwnAsk> {
  const { id: checkInId, plan, next } = checkIn;
  const known = asks.find(({ day }) => day === today);
  if (known && now < known.closesAt) return known;
  const dueAt = next?.date === today ? next.at : now;
  const closesAt = findClosing({ date: today, at: dueAt }, plan);
  if (known) {
    await saveClosing(known.id, closesAt, tx);
    return { ...known, closesAt };
  }
  const ask: OwnAsk = { id: newId(), checkInId, day: today, state: 'asked', dueAt, closesAt, putOff: 0 };
  await addAsk(ask, tx);
  // A day that has its row is passed over when its time comes, so the message is planned here; answering takes it back.
  if (dueAt > now) await planAsk({ checkIn, ask }, needs, tx);
  return ask;
}
