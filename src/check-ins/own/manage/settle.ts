import { refuse } from '../../../discord/user-error.ts';
import { findTurn } from '../../admin/rules.ts';
import type { OwnCheckIn } from '../own-check-in.ts';
import { waitsForYes } from './rules.ts';

/**
 * Puts a check-in on, with its next time; one that waits for the yes to direct messages stays paused until then. `lastDay` is the day on which
 * it was asked last. @throws {UserError} `checkin-nothing-left`
 */
export function putOn(checkIn: OwnCheckIn, lastDay: string | null, now: number): OwnCheckIn {
  const next = findTurn(checkIn.plan, lastDay, now);
  if (!next) throw refuse('checkin-nothing-left');
  if (waitsForYes(checkIn)) return { ...checkIn, state: 'paused', ended: null, next: null };
  return { ...checkIn, state: 'on', ended: null, next };
}
