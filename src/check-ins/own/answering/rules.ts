import { mostPutOff } from '../ask-card.ts';
import { laterMinutes, usualLater, type LaterMinutes } from '../buttons.ts';
import type { OwnAsk, OwnCheckIn } from '../own-check-in.ts';
import { isQuietAt } from '../rules.ts';

/** After so many times in a row that nobody answered, whoever comes back is greeted. */
export const quietBefore = 3;

/** Whether somebody who answers comes back after a gap. After a pause their message greets them, or the press that ends it. */
export function comesBack({ unanswered }: Pick<OwnCheckIn, 'unanswered'>): boolean {
  return unanswered >= quietBefore;
}

/** A wish to be asked again later. */
export interface LaterWish {
  minutes: LaterMinutes;
  /** How often it was put off when the button was drawn. */
  turn: number;
  /** When it comes again where that is to be changed, in milliseconds since the epoch; null to put it off anew. */
  until: number | null;
}

/** What a button says: for an hour, where it says nothing else. */
export function readLaterWish({
  turn,
  minutes,
  until = '',
}: {
  turn: string;
  minutes?: string;
  until?: string;
}): LaterWish {
  return {
    minutes: laterMinutes.find((one) => `${one}` === minutes) ?? usualLater,
    turn: Number(turn),
    until: until === '' ? null : Number.parseInt(until, 36) * 1000,
  };
}

/** Why it cannot be put off, or not to then. */
export type LaterRefusal = 'done' | 'enough' | 'before' | 'over' | 'quiet';

type Later = Pick<OwnAsk, 'state' | 'putOff' | 'closesAt'>;

type Hours = Pick<OwnCheckIn, 'plan' | 'quiet'>;

/** When somebody is asked again (milliseconds since the epoch), or why not. `turn` is how often it is put off then. */
export function decideLater(
  { minutes, turn, until }: LaterWish,
  ask: Later,
  hours: Hours,
  now: number,
): { at: number; turn: number } | LaterRefusal {
  if (ask.state !== 'asked') return 'done';
  const changes = until !== null;
  if (!changes && ask.putOff >= mostPutOff) return 'enough';
  // What was put off since, or has come since, is put off from its newest message.
  if (ask.putOff !== turn || (changes && until <= now)) return 'before';
  const at = now + minutes * 60_000;
  const fit = fits(at, ask, hours);
  return fit === 'fits' ? { at, turn: changes ? turn : turn + 1 } : fit;
}

/** The other times that could be chosen instead. */
export function listOthers(minutes: LaterMinutes, ask: Later, hours: Hours, now: number): LaterMinutes[] {
  return laterMinutes.filter((one) => one !== minutes && fits(now + one * 60_000, ask, hours) === 'fits');
}

function fits(at: number, { closesAt }: Later, { plan, quiet }: Hours): 'fits' | 'over' | 'quiet' {
  if (at >= closesAt) return 'over';
  return isQuietAt(at, quiet, plan) ? 'quiet' : 'fits';
}
