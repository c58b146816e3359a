import { refuseDate } from '../../../discord/refuse-when.ts';
import { refuse } from '../../../discord/user-error.ts';
import { readDate } from '../../../schedule/reading/read-date.ts';
import { toWallTime } from '../../../schedule/wall-time.ts';
import type { LanguageCode } from '../../../words/words.ts';
import { pauseOwn } from '../manage/pause-own.ts';
import { resumeOwn } from '../manage/resume-own.ts';
import type { Until } from '../manage/rules.ts';
import type { OwnNeeds } from '../needs.ts';
import type { OwnCheckIn } from '../own-check-in.ts';
import { findOwn, listAsks } from '../store.ts';
import { skipOwn } from './answer-own.ts';

/** Somebody and a check-in, wherever they press: its server is looked up. */
export interface CheckInVisit {
  checkInId: string;
  userId: string;
}

type PauseNeeds = Pick<OwnNeeds, 'storage' | 'clock' | 'outbox'>;

/** @throws {UserError} `own-gone` where there is none of this id, or it is somebody else's */
async function requireOwn({ checkInId, userId }: CheckInVisit, { storage }: Pick<OwnNeeds, 'storage'>) {
  const own = await findOwn(checkInId, userId, { db: storage.read, vault: storage.vault });
  if (!own) throw refuse('own-gone');
  return own;
}

/**
 * Pauses a check-in from its message; what of it can be answered still is let go.
 * @throws {UserError} `own-gone`, and what {@link pauseOwn} refuses
 */
export async function pauseFromCard(visit: CheckInVisit & { until: Until }, needs: PauseNeeds): Promise<OwnCheckIn> {
  const { guildId } = await requireOwn(visit, needs);
  const paused = await pauseOwn({ ...visit, guildId }, needs);
  const { userId } = visit;
  const open = await listAsks([visit.checkInId], needs.storage.read);
  for (const { id: askId, state, closesAt } of open)
    if (state === 'asked' && closesAt > needs.clock.now()) await skipOwn({ askId, userId }, needs);
  return paused;
}

/**
 * Pauses a check-in until a day that was typed, on which it may ask again.
 * @throws {UserError} `when-not-date`, `when-too-long`, and as {@link pauseFromCard}
 */
export async function pauseUntil(
  { typed, language, ...visit }: CheckInVisit & { typed: string; language: LanguageCode },
  needs: PauseNeeds,
): Promise<OwnCheckIn> {
  const { plan } = await requireOwn(visit, needs);
  const read = readDate(typed, { language, today: toWallTime(needs.clock.now(), plan.zone) });
  if (read.kind !== 'understood') throw refuseDate(read);
  return pauseFromCard({ ...visit, until: { date: read.date } }, needs);
}

/** Lets a check-in go on, from any message of it. @throws {UserError} `own-gone`, and what {@link resumeOwn} refuses */
export async function resumeFromCard(visit: CheckInVisit, needs: PauseNeeds): Promise<OwnCheckIn> {
  const { guildId } = await requireOwn(visit, needs);
  return resumeOwn({ ...visit, guildId }, needs);
}
