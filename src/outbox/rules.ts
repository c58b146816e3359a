import { DiscordAPIError, RateLimitError } from '@discordjs/rest';
import { RESTJSONErrorCodes } from 'discord.js';
import { TamperedError } from '../storage/vault.ts';

/** For this long after an attempt Discord recognises its nonce, so sending again is safe. Discord says "a few minutes"; we trust two. */
export const nonceWindowMs = 2 * 60_000;

/**
 * A claimed row belongs to its claimer for this long; after that somebody died with it. Renewed while an attempt is under way. Short, because
 * everything behind it in its channel waits, pages too; a claimer that was only slow doubles nothing, thanks to the nonce.
 */
export const leaseMs = 15_000;

/** A message that could not be sent for this long is given up. */
export const giveUpAfterMs = 24 * 3_600_000;

/** What to do after a failed attempt. */
export type AfterFailure = { kind: 'retry'; afterMs: number } | { kind: 'undeliverable'; code: string };

/** After opening direct messages too fast, in milliseconds. Discord asks to stop for a while, and quarantines bots that do not. */
export const directMessagesPauseMs = 10 * 60_000;

/** A message waits because direct channels were opened too fast; Discord was not asked for another. */
export class DirectsPausedError extends Error {
  override name = 'DirectsPausedError';
  /** For so many milliseconds. */
  readonly afterMs: number;

  constructor(afterMs: number) {
    super('No direct channel is opened for a while.');
    this.afterMs = afterMs;
  }
}

/** A message is wanted no more, since its time is over; Discord was not asked. */
export class TooLateError extends Error {
  override name = 'TooLateError';
}

/** Nothing is to be said to whom a message is for; Discord was not asked. */
export class SilentError extends Error {
  override name = 'SilentError';
}

/** Whether Discord says that direct channels are opened too fast. */
export function isOpenedTooFast(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.OpeningDirectMessagesTooFast;
}

/** The longest time between two attempts, in milliseconds. */
const longestPauseMs = 5 * 60_000;

/**
 * Decides after a failed attempt. Refusals that will not change (channel gone, access taken, direct messages closed, a message that
 * Discord finds malformed) end; everything else is tried again, later each time, but at least every five minutes, for a day. Where Discord
 * says how long to wait, it is that long.
 */
export function decideAfterFailure(error: unknown, attempts: number, ageMs: number): AfterFailure {
  const tooFast = isOpenedTooFast(error);
  if (error instanceof DiscordAPIError && !tooFast && isFinal(error))
    return { kind: 'undeliverable', code: String(error.code) };
  // What asks for it was damaged: that will not be known later either, and whatever is behind it would wait.
  if (error instanceof TamperedError) return { kind: 'undeliverable', code: 'unreadable' };
  if (error instanceof TooLateError) return { kind: 'undeliverable', code: 'too-late' };
  if (error instanceof SilentError) return { kind: 'undeliverable', code: 'silent' };
  if (ageMs > giveUpAfterMs) return { kind: 'undeliverable', code: 'gave-up' };
  if (error instanceof DirectsPausedError) return { kind: 'retry', afterMs: error.afterMs };
  if (tooFast) return { kind: 'retry', afterMs: directMessagesPauseMs };
  const pauseMs = Math.min(1000 * 2 ** Math.min(attempts - 1, 10), longestPauseMs);
  return { kind: 'retry', afterMs: error instanceof RateLimitError ? Math.max(pauseMs, error.retryAfter) : pauseMs };
}

/** Whether a message that was given up for this code did not come although nobody was against it: in time it could not be sent, or it was damaged. */
export function isMissed(code: string): boolean {
  return ['too-late', 'gave-up', 'unreadable'].includes(code);
}

/** Whether a failed attempt has certainly left nothing on Discord: it said no, or was not asked. After a lost answer that is not known. */
export function leavesNothing(error: unknown): boolean {
  return [DiscordAPIError, RateLimitError, DirectsPausedError, TooLateError, SilentError].some(
    (kind) => error instanceof kind,
  );
}

function isFinal(error: DiscordAPIError): boolean {
  switch (error.code) {
    case RESTJSONErrorCodes.UnknownChannel:
    case RESTJSONErrorCodes.UnknownGuild:
    case RESTJSONErrorCodes.UnknownUser:
    case RESTJSONErrorCodes.MissingAccess:
    case RESTJSONErrorCodes.MissingPermissions:
    case RESTJSONErrorCodes.CannotSendMessagesToThisUser:
    case RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds:
    case RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel:
    case RESTJSONErrorCodes.InvalidFormBodyOrContentType:
    case RESTJSONErrorCodes.CannotSendAnEmptyMessage:
      return true;
    default:
      return error.status === 400 || error.status === 404;
  }
}
