import { DiscordAPIError } from '@discordjs/rest';
import { RESTJSONErrorCodes } from 'discord.js';
import { isUnanswered } from '../../discord/refusals.ts';
import { refuse, UserError } from '../../discord/user-error.ts';

/** What a founder is told when Discord did not make a group; what nobody foresaw comes back as it is. */
export function explainRefusal(error: unknown): unknown {
  if (error instanceof UserError) return error;
  if (error instanceof DiscordAPIError) return explainCode(error) ?? error;
  return isUnanswered(error) ? refuse('founding-busy') : error;
}

function explainCode({ code, status }: DiscordAPIError): UserError | null {
  switch (code) {
    case RESTJSONErrorCodes.MaximumNumberOfGuildRolesReached:
      return refuse('founding-roles-full');
    case RESTJSONErrorCodes.MaximumNumberOfGuildChannelsReached:
      return refuse('founding-channels-full');
    case RESTJSONErrorCodes.MaximumActiveThreads:
      return refuse('founding-threads-full');
    case RESTJSONErrorCodes.InvalidFormBodyOrContentType:
      return refuse('founding-name-refused');
    case RESTJSONErrorCodes.MissingPermissions:
    case RESTJSONErrorCodes.MissingAccess:
      return refuse('founding-refused');
    case RESTJSONErrorCodes.UnknownChannel:
    case RESTJSONErrorCodes.UnknownRole:
    case RESTJSONErrorCodes.UnknownGuild:
      return refuse('founding-place-gone');
    default:
      return status === 429 || status >= 500 ? refuse('founding-busy') : null;
  }
}
