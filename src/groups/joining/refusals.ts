import { DiscordAPIError, HTTPError, RateLimitError } from '@discordjs/rest';
import { RESTJSONErrorCodes } from 'discord.js';
import { refuse, type UserError } from '../../discord/user-error.ts';
import { isUnanswered } from '../../discord/refusals.ts';

/** What Discord says when a channel has too many overwrites, or a thread too many people. */
const full: readonly (string | number)[] = [
  RESTJSONErrorCodes.MaximumNumberOfChannelPermissionOverwritesReached,
  RESTJSONErrorCodes.MaximumThreadParticipantsReached,
];

const absent: readonly (string | number)[] = [RESTJSONErrorCodes.UnknownMember, RESTJSONErrorCodes.UnknownUser];

/** A role above ours, a permission that was taken away, a role or channel that is gone. */
const broken: readonly (string | number)[] = [
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.UnknownRole,
  RESTJSONErrorCodes.UnknownChannel,
];

/** Whether Discord has no room for one more. */
export function isFull(error: unknown): boolean {
  return error instanceof DiscordAPIError && full.includes(error.code);
}

/** Whether a thread has to be opened first. */
export function isAsleep(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InvalidActionOnArchivedThread;
}

/** What a person is told when Discord did not do it; what nobody foresaw comes back as it is. */
export function explain(error: unknown, name: string): unknown {
  return explainKnown(error, name) ?? error;
}

function explainKnown(error: unknown, name: string): UserError | null {
  if (isUnanswered(error)) return refuse('discord-busy');
  if (!(error instanceof DiscordAPIError)) return null;
  if (absent.includes(error.code)) return refuse('not-on-server');
  return broken.includes(error.code) ? refuse('group-out-of-reach', { name }) : null;
}

/** Whether the answer to a request was lost, so that it is not known whether it was done: what may be done twice is then asked once more. */
export function isAnswerLost(error: unknown): boolean {
  // A limit that lasts long is none, nor is a fault of theirs: that was tried several times already.
  return isUnanswered(error) && !(error instanceof RateLimitError) && !(error instanceof HTTPError);
}
