import { DiscordAPIError, type REST } from '@discordjs/rest';
import { RESTJSONErrorCodes, Routes, type APIMessage } from 'discord.js';
import { auditReasons } from './places.ts';

/** Members' messages, and members themselves, for what a moderator decided. Rejections are discord.js's errors: they are told, never passed over. */
export interface Moderating {
  /** A message as Discord has it; null where it is gone. Rejects where it may not be read. */
  read(channelId: string, messageId: string): Promise<APIMessage | null>;
  /** Deletes a message; false where it was gone already. */
  remove(channelId: string, messageId: string): Promise<boolean>;
  /** Lets a member only read until then (milliseconds since the epoch); null ends that. False where they are not on the server. */
  timeOut(guildId: string, userId: string, until: number | null): Promise<boolean>;
}

const noMessage: readonly (number | string)[] = [RESTJSONErrorCodes.UnknownMessage, RESTJSONErrorCodes.UnknownChannel];
const noMember: readonly (number | string)[] = [RESTJSONErrorCodes.UnknownMember, RESTJSONErrorCodes.UnknownUser];

/** Asks Discord by REST. */
export function createModerating(rest: REST): Moderating {
  return {
    read: (channelId, messageId) =>
      unless(noMessage, null, async () => (await rest.get(Routes.channelMessage(channelId, messageId))) as APIMessage),
    remove: (channelId, messageId) =>
      unless(noMessage, false, async () => {
        await rest.delete(Routes.channelMessage(channelId, messageId), { reason: auditReasons.removing });
        return true;
      }),
    timeOut: (guildId, userId, until) =>
      unless(noMember, false, async () => {
        const body = { communication_disabled_until: until === null ? null : new Date(until).toISOString() };
        await rest.patch(Routes.guildMember(guildId, userId), { body, reason: auditReasons.timingOut });
        return true;
      }),
  };
}

async function unless<T, Else>(
  codes: readonly (number | string)[],
  other: Else,
  ask: () => Promise<T>,
): Promise<T | Else> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DiscordAPIError && codes.includes(error.code)) return other;
    throw error;
  }
}
