import type { LanguageCode } from '../words/words.ts';

/** How far ahead a follow-up may be, in days. */
export const furthestDays = 30;

/** For so long an offer stands, in milliseconds; never beyond the time it is for. */
const offeredForMs = 7 * 24 * 3_600_000;

/**
 * For so long after its time an agreed one is kept, and may still come where the bot was away, in milliseconds. Longer than a check-in, which asks
 * about its own day and comes again on the next: this one comes once, and the day after a bad night it is still kind. After that it would be
 * about something that is over, perhaps on a day that was good.
 */
export const keptAfterMs = 24 * 3_600_000;

/** For so long they who agreed to one can see that it did not come, in milliseconds. */
export const tellMissedMs = 7 * 24 * 3_600_000;

/** Where somebody wants to be asked. */
export type FollowUpPlace = { kind: 'thread'; threadId: string } | { kind: 'direct'; channelId: string };

/** What somebody answered an offer with; `missed` where they had said yes, and it could not come. A no is kept as long as the offer would stand, so that they are not offered it again at once. */
export type OfferAnswer = 'none' | 'yes' | 'no' | 'missed';

/** One question how somebody is, that a moderator offered them. Times in milliseconds since the epoch. */
export interface FollowUp {
  /** 128 random bits. */
  id: string;
  guildId: string;
  userId: string;
  offeredAt: number;
  /** When they are asked, if they say yes. */
  dueAt: number;
  answer: OfferAnswer;
  /** Null until they said yes. */
  place: FollowUpPlace | null;
  /** In which they are asked: what they used as they answered; the server's until then. */
  language: LanguageCode;
  /** The private thread in which the offer was shown; null where it is found with `/checkin mine` alone. */
  shownIn: string | null;
  /** When it is forgotten. */
  endsAt: number;
}

/** Until when an offer stands; what was answered changes nothing of it, so that nobody can tell the answer from it. */
export function findOfferEnd({ offeredAt, dueAt }: Pick<FollowUp, 'offeredAt' | 'dueAt'>): number {
  return Math.min(offeredAt + offeredForMs, dueAt);
}

/** When a follow-up is forgotten. */
export function findEnd(followUp: Pick<FollowUp, 'offeredAt' | 'dueAt' | 'answer'>): number {
  return followUp.answer === 'yes' ? followUp.dueAt + keptAfterMs : findOfferEnd(followUp);
}

/** What the one message of each is to the outbox: followed by its id. */
export const followUpPurpose = 'follow-up:';

/** By which the outbox knows the one message of a follow-up. */
export function purposeOf({ id }: Pick<FollowUp, 'id'>): string {
  return `${followUpPurpose}${id}`;
}
