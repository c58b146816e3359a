import { DiscordAPIError, type REST } from '@discordjs/rest';
import {
  RESTJSONErrorCodes,
  Routes,
  ThreadAutoArchiveDuration,
  type APIMessage,
  type APIThreadChannel,
} from 'discord.js';
import type { Card } from './reply.ts';

/** Our own messages that stand somewhere already. Rejections are discord.js's errors. */
export interface OwnMessages {
  /** Changes one; false where it is gone. Older than an hour Discord takes few changes (30046, a rejection). */
  edit(channelId: string, messageId: string, card: Card): Promise<boolean>;
  /** Deletes one; resolves where it is gone, too. */
  remove(channelId: string, messageId: string): Promise<void>;
  /** As Discord has it; null where it is gone or may not be read. */
  read(channelId: string, messageId: string): Promise<APIMessage | null>;
  /**
   * Opens the thread on a message, or finds it: its id is the message's. Null where the message, or its channel, is gone. Asking twice
   * makes one thread.
   */
  openThread(channelId: string, messageId: string, name: string): Promise<string | null>;
}

const goneCodes: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.MissingAccess,
];

function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && goneCodes.includes(error.code);
}

/** Asks Discord by REST. */
export function createOwnMessages(rest: REST): OwnMessages {
  return {
    async edit(channelId, messageId, card) {
      try {
        const body = { ...card, allowed_mentions: { parse: [] } };
        await rest.patch(Routes.channelMessage(channelId, messageId), { body });
        return true;
      } catch (error) {
        if (isGone(error)) return false;
        throw error;
      }
    },
    async remove(channelId, messageId) {
      try {
        await rest.delete(Routes.channelMessage(channelId, messageId));
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    },
    async read(channelId, messageId) {
      try {
        return (await rest.get(Routes.channelMessage(channelId, messageId))) as APIMessage;
      } catch (error) {
        if (isGone(error)) return null;
        throw error;
      }
    },
    async openThread(channelId, messageId, name) {
      try {
        const body = { name, auto_archive_duration: ThreadAutoArchiveDuration.OneWeek };
        const route = Routes.threads(channelId, messageId);
        return ((await rest.post(route, { body })) as APIThreadChannel).id;
      } catch (error) {
        if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage)
          return messageId;
        if (isGone(error)) return null;
        throw error;
      }
    },
  };
}
