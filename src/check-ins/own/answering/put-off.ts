import { drawTime } from '../../../discord/cards.ts';
import { refuse, type UserError } from '../../../discord/user-error.ts';
import type { Tx } from '../../../storage/client.ts';
import type { LaterMinutes } from '../buttons.ts';
import type { OwnNeeds } from '../needs.ts';
import { keepWishesMs } from '../wishes.ts';
import { holdOpen, nameAsk, namePutOff, requireOpen, type OwnTime, type OwnVisit } from './answer-own.ts';
import { decideLater, listOthers, type LaterRefusal, type LaterWish } from './rules.ts';
import { sendLater } from './send-later.ts';
import { noteSeen, savePutOff } from './store.ts';

/** What became of a wish to be asked later. Times in milliseconds since the epoch. */
export interface PutOff {
  askId: string;
  /** When it comes again, and how often it is put off then; or why not at that time. */
  kind: { at: number; turn: number } | Extract<LaterRefusal, 'over' | 'quiet'>;
  closesAt: number;
  /** How often it is put off now. */
  turn: number;
  /** Other times that can be chosen instead. */
  others: LaterMinutes[];
}

/** What putting off needs. */
export type PutOffNeeds = Pick<OwnNeeds, 'storage' | 'clock' | 'outbox' | 'groups'>;

/**
 * Asks somebody again later on the same day, or changes when; never past the end of it, nor in their quiet hours.
 * @throws {UserError} `own-over`, `own-not-yours`, `own-later-answered`, `own-later-let-go`, `own-later-enough`,
 * `own-later-before`, `own-later-nowhere`
 */
export async function putOffOwn(visit: OwnVisit & LaterWish, needs: PutOffNeeds): Promise<PutOff> {
  await requireOpen(visit, needs);
  const done = await needs.storage.write(async (tx) =>
    putOffWithin(await holdOpen(visit, needs, tx), visit, needs, tx),
  );
  needs.outbox.kick();
  return done;
}

async function putOffWithin(time: OwnTime, wish: LaterWish, needs: PutOffNeeds, tx: Tx): Promise<PutOff> {
  const { ask, checkIn } = time;
  const now = needs.clock.now();
  const decided = decideLater(wish, ask, checkIn, now);
  const others = listOthers(wish.minutes, ask, checkIn, now);
  const around = { askId: ask.id, closesAt: ask.closesAt, others };
  if (decided === 'over' || decided === 'quiet') return { ...around, kind: decided, turn: ask.putOff };
  if (typeof decided === 'string') throw refuseLater(decided, time);
  await needs.outbox.withdraw(namePutOff(ask.id), tx);
  // Who looked at it early is not asked at its own time as well.
  if (ask.dueAt > now) await needs.outbox.withdraw(nameAsk(ask.id), tx);
  const again = { checkIn, ask: { ...ask, putOff: decided.turn } };
  const isSent = await sendLater(
    again,
    { purpose: namePutOff(ask.id), at: decided.at, until: ask.closesAt },
    needs,
    tx,
  );
  if (!isSent) throw refuse('own-later-nowhere', { when: drawTime(ask.closesAt, 'f') });
  await savePutOff(ask.id, decided.turn, tx);
  await noteSeen(checkIn.id, now + keepWishesMs, tx);
  return { ...around, kind: decided, turn: decided.turn };
}

function refuseLater(why: Exclude<LaterRefusal, 'over' | 'quiet'>, { ask }: OwnTime): UserError {
  const say = { when: drawTime(ask.closesAt, 'f') };
  switch (why) {
    case 'done':
      return ask.state === 'answered' ? refuse('own-later-answered') : refuse('own-later-let-go');
    case 'enough':
      return refuse('own-later-enough', say);
    case 'before':
      return refuse('own-later-before', say);
  }
}
