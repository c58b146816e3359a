import { DiscordAPIError, type REST } from '@discordjs/rest';
import {
  ChannelType,
  ComponentType,
  RESTJSONErrorCodes,
  Routes,
  type APIChannel,
  type APIGuildMember,
  type APIMessage,
  type RESTGetAPIChannelMessagesPinsResult,
  type RESTGetAPIChannelThreadsArchivedPublicResult,
  type RESTGetAPIGuildResult,
  type RESTGetAPIGuildThreadsResult,
} from 'discord.js';
import { compareSnowflakes, timeOfSnowflake } from './snowflakes.ts';
import { readWritten } from './written.ts';

/** The most messages Discord gives at once. */
const pageSize = 100;

/** A message as it stands in a channel's history. */
export interface PastMessage {
  messageId: string;
  authorId: string;
  authorIsBot: boolean;
  /** All its words, those that it passes on included. */
  content: string;
  /** When its words were changed last, in milliseconds since the epoch; null when they never were. */
  editedAt: number | null;
}

/** A message that may be one of our own cards. */
export interface StandingMessage extends Pick<PastMessage, 'messageId' | 'authorId' | 'content'> {
  /** The custom ids of its buttons. */
  customIds: string[];
}

/** Somebody on a server. Times in milliseconds since the epoch. */
export interface Member {
  roles: readonly string[];
  joinedAt: number | null;
  /** Until when they may not write there; null when they may. */
  timedOutUntil: number | null;
}

/** What is asked of Discord about what is already there. Rejections are discord.js's errors. */
export interface History {
  /**
   * Messages after an id, newest first, at most `limit`; `more` when there are older ones that did not fit. Null when the channel is gone
   * or may not be read.
   */
  readAfter(
    channelId: string,
    after: string,
    limit: number,
  ): Promise<{ messages: PastMessage[]; more: boolean } | null>;
  /** Messages that are pinned in a channel, the latest pin first, at most 50. Null as above. */
  listPins(channelId: string): Promise<StandingMessage[] | null>;
  /** The few messages that stand right above another one, the nearest first. Null as above. */
  readAbove(channelId: string, messageId: string): Promise<StandingMessage[] | null>;
  /**
   * Public threads of a channel that the bot can see: those that are active, and those that were archived after a moment (an id's). What nobody wrote in
   * for an hour may be archived already.
   */
  listThreads(guildId: string, channelId: string, since: string): Promise<string[]>;
  /** Whether a message is still there; null when that channel cannot be read. */
  hasMessage(channelId: string, messageId: string): Promise<boolean | null>;
  /** A member as they are now; null when they, or the bot, are not on the server. */
  findMember(guildId: string, userId: string): Promise<Member | null>;
  /** Who owns a server: for those that are another process's. Null when the bot is not there. */
  findOwner(guildId: string): Promise<string | null>;
  /** Roles of a member; null when they, or the bot, are not on the server. */
  findRoles(guildId: string, userId: string): Promise<readonly string[] | null>;
  /** The parent of a public thread, or the channel or private thread itself; null when it is gone or may not be seen. */
  findWatchId(channelId: string): Promise<string | null>;
}

/** Asks Discord by REST. */
export function createHistory(rest: REST): History {
  async function readPage(channelId: string, before: string | null): Promise<APIMessage[]> {
    const query = new URLSearchParams({ limit: String(pageSize), ...(before !== null && { before }) });
    return (await rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
  }

  /** Public threads that were archived after a moment, the latest first: Discord gives them in that order. */
  async function listArchived(channelId: string, since: number): Promise<string[]> {
    const ids: string[] = [];
    for (let before: string | null = null; ;) {
      const query = new URLSearchParams({ limit: String(pageSize), ...(before !== null && { before }) });
      const path = Routes.channelThreads(channelId, 'public');
      const page = (await rest.get(path, { query })) as RESTGetAPIChannelThreadsArchivedPublicResult;
      const archived = page.threads.map((thread) => ({ id: thread.id, at: readArchived(thread) }));
      const recent = archived.filter(({ at }) => Date.parse(at) > since);
      ids.push(...recent.map(({ id }) => id));
      before = recent.at(-1)?.at ?? null;
      if (!page.has_more || before === null || recent.length < archived.length) return ids;
    }
  }

  return {
    readAfter: (channelId, after, limit) =>
      nullWhenClosed(async () => {
        const messages: PastMessage[] = [];
        for (let before: string | null = null; ;) {
          const page = await readPage(channelId, before);
          const wanted = page.filter((message) => compareSnowflakes(message.id, after) > 0);
          messages.push(...wanted.map(readPast));
          before = page.at(-1)?.id ?? null;
          if (wanted.length < pageSize || before === null)
            return { messages: messages.slice(0, limit), more: messages.length > limit };
          if (messages.length > limit) return { messages: messages.slice(0, limit), more: true };
        }
      }),
    listPins: (channelId) =>
      nullWhenClosed(async () => {
        const { items } = (await rest.get(
          Routes.channelMessagesPins(channelId),
        )) as RESTGetAPIChannelMessagesPinsResult;
        return items.map(({ message }) => readStanding(message));
      }),
    readAbove: (channelId, messageId) =>
      nullWhenClosed(async () => {
        const query = new URLSearchParams({ before: messageId, limit: '3' });
        return ((await rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[]).map(readStanding);
      }),
    async listThreads(guildId, channelId, since) {
      // Where the bot was removed from the server meanwhile there is nothing to read, and nothing to try again.
      const found = await nullWhenClosed(() => rest.get(Routes.guildActiveThreads(guildId)));
      const { threads } = (found ?? { threads: [] }) as Pick<RESTGetAPIGuildThreadsResult, 'threads'>;
      const isOfIt = (thread: APIChannel) => 'parent_id' in thread && thread.parent_id === channelId;
      const active = threads.filter((thread) => isOfIt(thread) && thread.type !== ChannelType.PrivateThread);
      const archived = (await nullWhenClosed(() => listArchived(channelId, timeOfSnowflake(since)))) ?? [];
      return [...active.map(({ id }) => id), ...archived];
    },
    hasMessage: (channelId, messageId) =>
      nullWhenClosed(async () => {
        try {
          await rest.get(Routes.channelMessage(channelId, messageId));
          return true;
        } catch (error) {
          if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage) return false;
          throw error;
        }
      }),
    findMember: (guildId, userId) =>
      nullWhenClosed(async () => readMember((await rest.get(Routes.guildMember(guildId, userId))) as APIGuildMember)),
    findOwner: (guildId) =>
      nullWhenClosed(async () => ((await rest.get(Routes.guild(guildId))) as RESTGetAPIGuildResult).owner_id),
    findRoles: (guildId, userId) =>
      nullWhenClosed(async () => ((await rest.get(Routes.guildMember(guildId, userId))) as APIGuildMember).roles),
    findWatchId: (channelId) =>
      nullWhenClosed(async () => {
        const channel = (await rest.get(Routes.channel(channelId))) as APIChannel;
        const isPublicThread = 'thread_metadata' in channel && channel.type !== ChannelType.PrivateThread;
        return isPublicThread ? (channel.parent_id ?? null) : channel.id;
      }),
  };
}

function readArchived(thread: APIChannel): string {
  return ('thread_metadata' in thread && thread.thread_metadata.archive_timestamp) || new Date(0).toISOString();
}

function readMember({ roles, joined_at: joined, communication_disabled_until: until }: APIGuildMember): Member {
  return {
    roles,
    joinedAt: joined ? Date.parse(joined) : null,
    timedOutUntil: until ? Date.parse(until) : null,
  };
}

function readStanding({ id, author, content, components = [] }: APIMessage): StandingMessage {
  const customIds = components
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .flatMap((part) => ('custom_id' in part ? part.custom_id : []));
  return { messageId: id, authorId: author.id, content, customIds };
}

function readPast(message: APIMessage): PastMessage {
  return {
    messageId: message.id,
    authorId: message.author.id,
    authorIsBot: message.author.bot ?? false,
    content: readWritten(message),
    editedAt: message.edited_timestamp === null ? null : Date.parse(message.edited_timestamp),
  };
}

/** What Discord refuses to show is not there for us; everything else (Discord away, too many requests) is an error. */
async function nullWhenClosed<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DiscordAPIError && isClosed(error)) return null;
    throw error;
  }
}

/** A voice channel has no threads, and says so by a code of its own. */
function isClosed({ status, code }: DiscordAPIError): boolean {
  return status === 403 || status === 404 || code === RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType;
}
