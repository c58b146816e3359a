import { DiscordAPIError } from '@discordjs/rest';
import { RESTJSONErrorCodes } from 'discord.js';

/** For this long after an attempt Discord recognises its nonce, so sending again is safe. Discord says "a few minutes"; we trust two. */
export const nonceWindowMs = 2 * 60_000;

/** A claimed row belongs to its claimer for this long; after that somebody died with it. Renewed while an attempt is under way. */
export const leaseMs = 60_000;

/** A message that could not be sent for this long is given up. */
export const giveUpAfterMs = 24 * 3_600_000;

/** What to do after a failed attempt. */
export type AfterFailure = { kind: 'retry'; afterMs: number } | { kind: 'undeliverable'; code: string };

/** Opening direct messages too fast: Discord asks to stop for a while, and quarantines bots that do not. */
const directMessagesTooFast = 40003;

/**
 * Decides after a failed attempt. Refusals that will not change (channel gone, access taken, direct messages closed, a message that
 * Discord finds malformed) end; everything else is tried again, later each time, at most every five minutes, for a day.
 */
export function decideAfterFailure(error: unknown, attempts: number, ageMs: number): AfterFailure {
  if (error instanceof DiscordAPIError && isFinal(error)) return { kind: 'undeliverable', code: String(error.code) };
  if (ageMs > giveUpAfterMs) return { kind: 'undeliverable', code: 'gave-up' };
  if (error instanceof DiscordAPIError && error.code === directMessagesTooFast)
    return { kind: 'retry', afterMs: 10 * 60_000 };
  return { kind: 'retry', afterMs: Math.min(1000 * 2 ** Math.min(attempts - 1, 10), 5 * 60_000) };
}

function isFinal(error: DiscordAPIError): boolean {
  switch (error.code) {
    case RESTJSONErrorCodes.UnknownChannel:
    case RESTJSONErrorCodes.UnknownGuild:
    case RESTJSONErrorCodes.UnknownUser:
    case RESTJSONErrorCodes.MissingAccess:
    case RESTJSONErrorCodes.MissingPermissions:
    case RESTJSONErrorCodes.CannotSendMessagesToThisUser:
    case RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel:
    case RESTJSONErrorCodes.InvalidFormBodyOrContentType:
    case RESTJSONErrorCodes.CannotSendAnEmptyMessage:
      return true;
    default:
      return error.status === 400 || error.status === 404;
  }
}
