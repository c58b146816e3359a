import { DiscordAPIError, type REST } from '@discordjs/rest';
import { RESTJSONErrorCodes, Routes, type APIDMChannel, type APIMessage } from 'discord.js';
import type { Card } from './reply.ts';
import { compareSnowflakes, snowflakeAt } from './snowflakes.ts';

/** How far findOwn looks: pages of a hundred messages. */
const historyPages = 20;

/** Opens the way by which messages are created outside interactions. Satisfies the outbox's `Mail`. */
export function openMail(rest: REST, ownUserId: () => string | undefined) {
  return {
    async send(
      channelId: string,
      message: { card: Card; pings: readonly string[]; pingedRole?: string; nonce: string },
    ) {
      const { card, pings, pingedRole, nonce } = message;
      const body = {
        ...card,
        nonce,
        enforce_nonce: true,
        allowed_mentions: {
          parse: [],
          ...(pings.length > 0 && { users: [...pings] }),
          ...(pingedRole !== undefined && { roles: [pingedRole] }),
        },
      };
      const sent = (await rest.post(Routes.channelMessages(channelId), { body })) as APIMessage;
      return { channelId, messageId: sent.id };
    },

    async pin({ channelId, messageId }: { channelId: string; messageId: string }) {
      try {
        await rest.put(Routes.channelMessagesPin(channelId, messageId));
      } catch (error) {
        // Refused: without the permission, or with no room left, an unpinned message is still of use.
        if (error instanceof DiscordAPIError) return;
        throw new Error('A message could not be pinned yet.', { cause: error });
      }
    },

    async remove({ channelId, messageId }: { channelId: string; messageId: string }) {
      try {
        await rest.delete(Routes.channelMessage(channelId, messageId));
      } catch (error) {
        // Refused: it is gone, or out of reach.
        if (error instanceof DiscordAPIError) return;
        throw new Error('A message could not be deleted yet.', { cause: error });
      }
    },

    async openDirectMessage(userId: string) {
      const channel = (await rest.post(Routes.userChannels(), { body: { recipient_id: userId } })) as APIDMChannel;
      return channel.id;
    },

    async findOwn(channelId: string, marker: string, since: number) {
      const ownId = ownUserId();
      // Nothing can be told apart yet: an error, since "not found" would send it a second time.
      if (ownId === undefined) throw new Error('The bot is not connected yet.');
      // A little earlier than the attempt: Discord's clock and ours may differ.
      let after = snowflakeAt(since - 60_000);
      try {
        for (let page = 0; page < historyPages; page += 1) {
          const query = new URLSearchParams({ after, limit: '100' });
          const messages = (await rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
          const own = messages.find(
            (message) => message.author.id === ownId && JSON.stringify(message).includes(marker),
          );
          if (own) return { channelId, messageId: own.id };
          const newest = messages
            .map((message) => message.id)
            .sort(compareSnowflakes)
            .at(-1);
          if (newest === undefined || messages.length < 100) return null;
          after = newest;
        }
        return null;
      } catch (error) {
        // Without history nothing can be found; sending twice is then better than not at all.
        if (error instanceof DiscordAPIError && error.status === 403) return null;
        // Nothing of ours is in a place that is not there: it may be a thread that is still to be opened for what goes there.
        if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel) return null;
        throw error;
      }
    },
  };
}
