import { DiscordAPIError, type REST } from '@discordjs/rest';
import { MessageType, Routes, type APIMessage } from 'discord.js';

/** That a person wrote something: ids and times, and no word of it. */
export interface Talk {
  messageId: string;
  channelId: string;
  authorId: string;
  /** When its author came to the server, in milliseconds since the epoch; null where Discord does not say. */
  joinedAt: number | null;
  /** Of a reply: to whom; the author is null where what it answers is gone. Null for everything else. */
  answers: { authorId: string | null } | null;
}

/** What is read of a message, as the gateway brings it and as it stands in the history. */
export type TalkSource = Pick<
  APIMessage,
  'id' | 'channel_id' | 'author' | 'type' | 'webhook_id' | 'referenced_message'
> & {
  member?: { joined_at?: string | null };
};

/** Null for what no person wrote: bots, webhooks, and what Discord itself says about joining, pins and threads. */
export function readTalk(message: TalkSource): Talk | null {
  const { type, author, member } = message;
  const isReply = type === MessageType.Reply;
  if (author.bot || message.webhook_id !== undefined || (type !== MessageType.Default && !isReply)) return null;
  return {
    messageId: message.id,
    channelId: message.channel_id,
    authorId: author.id,
    joinedAt: member?.joined_at ? Date.parse(member.joined_at) : null,
    answers: isReply ? { authorId: message.referenced_message?.author.id ?? null } : null,
  };
}

/** The end of a channel's history. */
export interface NewestTalk {
  /** What people wrote, oldest first. */
  talks: Talk[];
  /** Everything with this id or a higher one was looked at. */
  from: string;
}

/** Reads who wrote in a channel or thread last. */
export interface TalkReader {
  /** The newest 100 messages; null when the channel is gone or may not be read. */
  readNewest(channelId: string): Promise<NewestTalk | null>;
}

const pageSize = 100;

/** Asks Discord by REST. Other rejections are discord.js's errors. */
export function createTalkReader(rest: REST): TalkReader {
  return {
    async readNewest(channelId) {
      const query = new URLSearchParams({ limit: String(pageSize) });
      try {
        const messages = (await rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
        const talks = messages.flatMap((message) => readTalk(message) ?? []).reverse();
        return { talks, from: messages.length < pageSize ? '0' : (messages.at(-1)?.id ?? '0') };
      } catch (error) {
        if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) return null;
        throw error;
      }
    },
  };
}
