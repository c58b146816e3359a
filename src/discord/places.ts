import { DiscordAPIError, type REST } from '@discordjs/rest';
import {
  ChannelType,
  OverwriteType,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  Routes,
  ThreadAutoArchiveDuration,
  type APIChannel,
  type APIOverwrite,
  type APIRole,
  type APITextChannel,
  type APIThreadChannel,
  type RESTGetAPIGuildThreadsResult,
} from 'discord.js';

/** What stands in a server's audit log beside what the bot does. The closed list: constant sentences, no ids, no names. */
export const auditReasons = {
  founding: 'Lamplight: a group is founded',
  undoing: 'Lamplight: a founding is undone',
  joining: 'Lamplight: somebody joined',
  leaving: 'Lamplight: somebody left',
  keeping: 'Lamplight: a group is kept in order',
  meeting: 'Lamplight: a group meets',
  removing: 'Lamplight: a moderator removed a message',
  timingOut: 'Lamplight: a moderator lets somebody only read for a while',
  slowing: 'Lamplight: a moderator slows something down for a while',
  remembering: 'Lamplight: a thread of remembrance',
} as const;

/** One of {@link auditReasons}. */
export type AuditReason = keyof typeof auditReasons;

/** A role, channel or thread that was found by its marker. */
export interface FoundPlace {
  kind: 'role' | 'channel' | 'thread';
  id: string;
}

/** Roles, channels and threads of servers, and who may be in them. Rejections are discord.js's errors. */
export interface Places {
  /** Makes a role without any permission that nobody can mention. */
  createRole(guildId: string, name: string): Promise<string>;
  /** Makes a text channel that only the bot, and `roleId` where it is given, can see. */
  createChannel(
    guildId: string,
    channel: { name: string; topic: string; parentId?: string | undefined; roleId?: string | undefined; botId: string },
  ): Promise<string>;
  /** Makes a private thread to which members cannot invite. */
  createThread(channelId: string, name: string): Promise<string>;
  /** Makes a thread that everybody sees who sees its channel; between two messages of one person lie so many seconds. */
  createPublicThread(channelId: string, thread: { name: string; slowModeSeconds: number }): Promise<string>;
  rename(place: FoundPlace & { guildId: string }, name: string, reason: AuditReason): Promise<void>;
  /** Writes what stands at the top of a channel. */
  describeChannel(channelId: string, topic: string, reason: AuditReason): Promise<void>;
  /** Deletes a role, channel or thread; resolves where it is gone already. */
  remove(place: FoundPlace & { guildId: string }, reason: AuditReason): Promise<void>;
  /** Makes that members of a private thread cannot invite others to it. */
  closeInvites(threadId: string): Promise<void>;
  /** Closes a thread, or opens it again. */
  archiveThread(threadId: string, archived: boolean): Promise<void>;
  /**
   * Closes a thread so that nobody but those who manage threads can open it again; resolves where it is gone. Where the bot may not lock it, it is
   * closed all the same, and whoever writes opens it.
   */
  lockThread(threadId: string): Promise<void>;
  giveRole(guildId: string, userId: string, roleId: string): Promise<void>;
  takeRole(guildId: string, userId: string, roleId: string): Promise<void>;
  /** Lets a member, or a role, see and write in a channel. */
  letIn(channelId: string, id: string, kind: 'member' | 'role', reason: AuditReason): Promise<void>;
  /** Takes away what {@link Places.letIn} gave; resolves where there is nothing. */
  letOut(channelId: string, id: string, reason: AuditReason): Promise<void>;
  addToThread(threadId: string, userId: string): Promise<void>;
  removeFromThread(threadId: string, userId: string): Promise<void>;
  /** Null when it cannot be known: the thread is gone, or may not be seen. */
  isInThread(threadId: string, userId: string): Promise<boolean | null>;
  /** A channel or thread as Discord has it now; null when it is gone or may not be seen. */
  readChannel(channelId: string): Promise<APIChannel | null>;
  /** Whether a channel or thread is there; `unknown` when it may not be seen. */
  lookUp(channelId: string): Promise<'there' | 'gone' | 'unknown'>;
  /** Keeps everybody but `botId`, and `roleId` where it is given, from seeing a channel; whoever has an overwrite of their own keeps it. */
  close(channel: { guildId: string; channelId: string; botId: string; roleId?: string | undefined }): Promise<void>;
  /** How many hold each role of a server. */
  countRoles(guildId: string): Promise<ReadonlyMap<string, number>>;
  /** Everything of a server that carries a marker in its name, or in what stands at its top. Threads only where they are active. */
  findMarked(guildId: string, marker: string): Promise<FoundPlace[]>;
}

/** What somebody in a channel may do in it. */
const inside =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

/** Asks Discord by REST. */
export function createPlaces(rest: REST): Places {
  return {
    async createRole(guildId, name) {
      const body = { name, permissions: '0', mentionable: false, hoist: false };
      return ((await rest.post(Routes.guildRoles(guildId), { body, reason: auditReasons.founding })) as APIRole).id;
    },
    async createChannel(guildId, { name, topic, parentId, roleId, botId }) {
      const overwrites = [
        { id: guildId, type: OverwriteType.Role, allow: '0', deny: String(PermissionFlagsBits.ViewChannel) },
        { id: botId, type: OverwriteType.Member, allow: String(inside), deny: '0' },
        ...(roleId === undefined ? [] : [{ id: roleId, type: OverwriteType.Role, allow: String(inside), deny: '0' }]),
      ];
      const body = {
        name,
        topic,
        type: ChannelType.GuildText,
        permission_overwrites: overwrites,
        ...(parentId !== undefined && { parent_id: parentId }),
      };
      const made = await rest.post(Routes.guildChannels(guildId), { body, reason: auditReasons.founding });
      return (made as APITextChannel).id;
    },
    async createThread(channelId, name) {
      const body = {
        name,
        type: ChannelType.PrivateThread,
        invitable: false,
        auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
      };
      const made = await rest.post(Routes.threads(channelId), { body, reason: auditReasons.founding });
      return (made as APIThreadChannel).id;
    },
    async createPublicThread(channelId, { name, slowModeSeconds }) {
      const body = {
        name,
        type: ChannelType.PublicThread,
        auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
        rate_limit_per_user: slowModeSeconds,
      };
      const made = await rest.post(Routes.threads(channelId), { body, reason: auditReasons.remembering });
      return (made as APIThreadChannel).id;
    },
    async rename({ kind, id, guildId }, name, reason) {
      const route = kind === 'role' ? Routes.guildRole(guildId, id) : Routes.channel(id);
      await rest.patch(route, { body: { name }, reason: auditReasons[reason] });
    },
    async describeChannel(channelId, topic, reason) {
      await rest.patch(Routes.channel(channelId), { body: { topic }, reason: auditReasons[reason] });
    },
    async remove({ kind, id, guildId }, reason) {
      const route = kind === 'role' ? Routes.guildRole(guildId, id) : Routes.channel(id);
      await unlessGone(rest.delete(route, { reason: auditReasons[reason] }));
    },
    async closeInvites(threadId) {
      await rest.patch(Routes.channel(threadId), { body: { invitable: false }, reason: auditReasons.founding });
    },
    async archiveThread(threadId, archived) {
      await rest.patch(Routes.channel(threadId), { body: { archived }, reason: auditReasons.keeping });
    },
    async lockThread(threadId) {
      const close = (body: { archived: true; locked?: true }) =>
        unlessGone(rest.patch(Routes.channel(threadId), { body, reason: auditReasons.remembering }));
      // What sleeps is woken first: Discord changes nothing of it otherwise.
      const seen = (await unlessGone(rest.get(Routes.channel(threadId)))) as APIThreadChannel | null;
      if (!seen || (seen.thread_metadata?.archived && seen.thread_metadata.locked)) return;
      try {
        if (seen.thread_metadata?.archived)
          await rest.patch(Routes.channel(threadId), { body: { archived: false }, reason: auditReasons.remembering });
        await close({ archived: true, locked: true });
      } catch (error) {
        if (!isCode(error, [RESTJSONErrorCodes.MissingPermissions])) throw error;
        await close({ archived: true });
      }
    },
    async giveRole(guildId, userId, roleId) {
      await rest.put(Routes.guildMemberRole(guildId, userId, roleId), { reason: auditReasons.joining });
    },
    async takeRole(guildId, userId, roleId) {
      await rest.delete(Routes.guildMemberRole(guildId, userId, roleId), { reason: auditReasons.leaving });
    },
    async letIn(channelId, id, kind, reason) {
      const type = kind === 'member' ? OverwriteType.Member : OverwriteType.Role;
      const body = { type, allow: String(inside), deny: '0' };
      await rest.put(Routes.channelPermission(channelId, id), { body, reason: auditReasons[reason] });
    },
    async letOut(channelId, id, reason) {
      await unlessGone(rest.delete(Routes.channelPermission(channelId, id), { reason: auditReasons[reason] }));
    },
    async addToThread(threadId, userId) {
      await rest.put(Routes.threadMembers(threadId, userId));
    },
    async removeFromThread(threadId, userId) {
      await unlessGone(rest.delete(Routes.threadMembers(threadId, userId)));
    },
    async isInThread(threadId, userId) {
      try {
        await rest.get(Routes.threadMembers(threadId, userId));
        return true;
      } catch (error) {
        if (isCode(error, [RESTJSONErrorCodes.UnknownMember, RESTJSONErrorCodes.UnknownUser])) return false;
        if (isCode(error, gone)) return null;
        throw error;
      }
    },
    async readChannel(channelId) {
      return (await unlessGone(rest.get(Routes.channel(channelId)))) as APIChannel | null;
    },
    async lookUp(channelId) {
      try {
        await rest.get(Routes.channel(channelId));
        return 'there';
      } catch (error) {
        if (isCode(error, [RESTJSONErrorCodes.UnknownChannel])) return 'gone';
        if (isCode(error, gone)) return 'unknown';
        throw error;
      }
    },
    async close({ guildId, channelId, botId, roleId }) {
      const reason = auditReasons.keeping;
      const { permission_overwrites: before = [] } = (await rest.get(Routes.channel(channelId))) as APITextChannel;
      const own = [
        { id: botId, type: OverwriteType.Member },
        ...(roleId === undefined ? [] : [{ id: roleId, type: OverwriteType.Role }]),
      ];
      // First whoever stays, so that nobody is shut out for a moment.
      for (const { id, type } of own) {
        const { allow, deny } = changeOverwrite(before, id, { allow: inside });
        await rest.put(Routes.channelPermission(channelId, id), { body: { type, allow, deny }, reason });
      }
      const { allow, deny } = changeOverwrite(before, guildId, { deny: PermissionFlagsBits.ViewChannel });
      const body = { type: OverwriteType.Role, allow, deny };
      await rest.put(Routes.channelPermission(channelId, guildId), { body, reason });
    },
    async countRoles(guildId) {
      const counts = (await rest.get(Routes.guildRoleMemberCounts(guildId))) as Record<string, number>;
      return new Map(Object.entries(counts));
    },
    async findMarked(guildId, marker) {
      const [roles, channels, active] = (await Promise.all([
        rest.get(Routes.guildRoles(guildId)),
        rest.get(Routes.guildChannels(guildId)),
        rest.get(Routes.guildActiveThreads(guildId)),
      ])) as [APIRole[], APITextChannel[], RESTGetAPIGuildThreadsResult];
      const isMarked = (text: string | null | undefined) => text?.includes(marker) ?? false;
      return [
        ...roles.filter(({ name }) => isMarked(name)).map(({ id }) => ({ kind: 'role', id }) as const),
        ...channels
          .filter(({ name, topic }) => isMarked(name) || isMarked(topic))
          .map(({ id }) => ({ kind: 'channel', id }) as const),
        ...active.threads.filter(({ name }) => isMarked(name)).map(({ id }) => ({ kind: 'thread', id }) as const),
      ];
    },
  };
}

/** What Discord answers when something is not there, or is not to be seen. */
const gone: readonly (string | number)[] = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownRole,
  RESTJSONErrorCodes.UnknownMember,
  RESTJSONErrorCodes.UnknownUser,
  RESTJSONErrorCodes.UnknownPermissionOverwrite,
  RESTJSONErrorCodes.MissingAccess,
];

/** An overwrite with some bits allowed or denied; all others as they were. */
function changeOverwrite(
  before: readonly APIOverwrite[],
  id: string,
  change: { allow?: bigint; deny?: bigint },
): { allow: string; deny: string } {
  const found = before.find((one) => one.id === id);
  const { allow = 0n, deny = 0n } = change;
  return {
    allow: String((BigInt(found?.allow ?? 0) | allow) & ~deny),
    deny: String((BigInt(found?.deny ?? 0) | deny) & ~allow),
  };
}

async function unlessGone<T>(request: Promise<T>): Promise<T | null> {
  try {
    return await request;
  } catch (error) {
    if (isCode(error, gone)) return null;
    throw error;
  }
}

function isCode(error: unknown, codes: readonly (string | number)[]): boolean {
  return error instanceof DiscordAPIError && codes.includes(error.code);
}
