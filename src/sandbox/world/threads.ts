import { AuditLogEvent, ChannelType, GatewayDispatchEvents, MessageType } from 'discord-api-types/v10';
import { writeChannel, writeThreadMember } from '../payloads/channels.ts';
import { refuse } from '../rest/api-error.ts';
import { recordAudit } from './audit.ts';
import { makeChannel, type Actor } from './channels.ts';
import { createMessage, emitMessage } from './messages.ts';
import { type ChannelRecord, type GuildRecord, type MessageRecord } from './records.ts';
import { emitInChannel, emitInGuild, intents, isPrivateThread, writeNow, type World } from './world.ts';

/** Active threads of a server, and people in a thread. Source: Discord's codes 160006 and 30033. */
const mostActiveThreads = 1000;
const mostThreadMembers = 1000;

const forums: readonly ChannelType[] = [ChannelType.GuildForum, ChannelType.GuildMedia];

/** Opens a thread, on a message or by itself. @throws {ApiError} 160004, 160006 */
export function createThread(
  input: {
    parent: ChannelRecord;
    guild: GuildRecord;
    name: string;
    type: ChannelType;
    message?: MessageRecord;
    invitable?: boolean;
    autoArchiveAfter?: number;
    slowMode?: number;
  },
  actor: Actor,
  world: World,
): ChannelRecord {
  const { parent, guild, message } = input;
  if (message?.threadId) throw refuse(160004);
  if (listThreads(guild, world).filter((thread) => !thread.thread?.archived).length >= mostActiveThreads)
    throw refuse(160006);
  const now = writeNow(world);
  const thread = makeChannel({
    id: message?.id ?? world.ids.next(),
    type: input.type,
    guildId: guild.id,
    name: input.name,
    parentId: parent.id,
    slowMode: input.slowMode ?? 0,
    thread: {
      ownerId: actor.id,
      archived: false,
      locked: false,
      invitable: input.invitable ?? true,
      autoArchiveAfter: input.autoArchiveAfter ?? 4320,
      archiveChangedAt: now,
      createdAt: now,
      members: new Map([[actor.id, now]]),
      totalMessages: 0,
    },
  });
  world.channels.set(thread.id, thread);
  emitThread(GatewayDispatchEvents.ThreadCreate, thread, world, true);
  if (message) announceOnMessage(message, parent, thread, world);
  else if (input.type !== ChannelType.PrivateThread && !forums.includes(parent.type))
    announceInParent(parent, thread, actor, world);
  recordAudit(
    { guild, action: AuditLogEvent.ThreadCreate, actorId: actor.id, targetId: thread.id, reason: actor.reason },
    world,
  );
  return thread;
}

function announceOnMessage(message: MessageRecord, parent: ChannelRecord, thread: ChannelRecord, world: World): void {
  message.threadId = thread.id;
  emitMessage(GatewayDispatchEvents.MessageUpdate, message, parent, world);
  createMessage(
    {
      channel: thread,
      authorId: message.authorId,
      content: '',
      type: MessageType.ThreadStarterMessage,
      reference: { channelId: parent.id, messageId: message.id },
    },
    world,
  );
}

/** A public thread without a message is announced where it was opened. */
function announceInParent(parent: ChannelRecord, thread: ChannelRecord, actor: Actor, world: World): void {
  createMessage(
    {
      channel: parent,
      authorId: actor.id,
      content: thread.name ?? '',
      type: MessageType.ThreadCreated,
      reference: { channelId: thread.id, messageId: null },
    },
    world,
  );
}

/** The threads of a server, archived ones included. */
export function listThreads(guild: GuildRecord, world: World): ChannelRecord[] {
  return [...world.channels.values()].filter((channel) => channel.guildId === guild.id && channel.thread !== null);
}

/** Puts somebody into a thread. In a private thread this is announced by a message nobody can delete. @throws {ApiError} 30033 */
export function addThreadMember(channel: ChannelRecord, userId: string, byId: string, world: World): void {
  const thread = requireThread(channel);
  if (thread.members.has(userId)) return;
  if (thread.members.size >= mostThreadMembers) throw refuse(30033);
  thread.members.set(userId, writeNow(world));
  emitThreadMembers(channel, { added: [userId], removed: [] }, world);
  if (userId === world.botId) emitThread(GatewayDispatchEvents.ThreadCreate, channel, world, false);
  if (isPrivateThread(channel) && userId !== byId)
    createMessage(
      { channel, authorId: byId, content: '', type: MessageType.RecipientAdd, mentionedUsers: [userId] },
      world,
    );
  world.notice({ channelId: channel.id });
}

/** Takes somebody out of a thread. */
export function removeThreadMember(channel: ChannelRecord, userId: string, byId: string, world: World): void {
  const thread = requireThread(channel);
  if (!thread.members.has(userId)) return;
  emitThreadMembers(channel, { added: [], removed: [userId] }, world);
  thread.members.delete(userId);
  if (isPrivateThread(channel))
    createMessage(
      { channel, authorId: byId, content: '', type: MessageType.RecipientRemove, mentionedUsers: [userId] },
      world,
    );
  world.notice({ channelId: channel.id });
}

/** Changes a thread: name, archived, locked, who may invite, slow mode. */
export function editThread(
  channel: ChannelRecord,
  changes: { name?: string; slowMode?: number } & Partial<
    Pick<NonNullable<ChannelRecord['thread']>, 'archived' | 'locked' | 'invitable' | 'autoArchiveAfter'>
  >,
  world: World,
): void {
  const thread = requireThread(channel);
  const { name, slowMode, ...parts } = changes;
  if (name !== undefined) channel.name = name;
  if (slowMode !== undefined) channel.slowMode = slowMode;
  if (parts.archived !== undefined && parts.archived !== thread.archived) thread.archiveChangedAt = writeNow(world);
  Object.assign(thread, parts);
  emitThread(GatewayDispatchEvents.ThreadUpdate, channel, world, false);
}

/** Deletes a thread. */
export function deleteThread(channel: ChannelRecord, guild: GuildRecord, actor: Actor, world: World): void {
  emitInChannel(
    {
      name: GatewayDispatchEvents.ThreadDelete,
      data: { id: channel.id, guild_id: guild.id, parent_id: channel.parentId, type: channel.type },
      channel,
      intents: intents.Guilds,
    },
    world,
  );
  world.channels.delete(channel.id);
  recordAudit(
    { guild, action: AuditLogEvent.ThreadDelete, actorId: actor.id, targetId: channel.id, reason: actor.reason },
    world,
  );
  world.notice({ channelId: channel.id });
}

/** What a message does to the thread it is written in: it opens again, counts, and its author is in it. */
export function touchThread(channel: ChannelRecord, authorId: string, type: MessageType, world: World): void {
  const thread = requireThread(channel);
  // The message a thread stands on is not one of its own.
  if (type === MessageType.ThreadStarterMessage) return;
  thread.totalMessages += 1;
  if (type !== MessageType.Default && type !== MessageType.Reply) return;
  if (thread.archived) editThread(channel, { archived: false }, world);
  if (!thread.members.has(authorId)) addThreadMember(channel, authorId, authorId, world);
}

/** @throws {ApiError} 50024 when this is no thread. */
export function requireThread(channel: ChannelRecord): NonNullable<ChannelRecord['thread']> {
  if (!channel.thread) throw refuse(50024);
  return channel.thread;
}

function emitThread(
  name: GatewayDispatchEvents.ThreadCreate | GatewayDispatchEvents.ThreadUpdate,
  channel: ChannelRecord,
  world: World,
  isNew: boolean,
): void {
  const data = { ...writeChannel(channel, world), ...(isNew ? { newly_created: true } : {}) };
  emitInChannel({ name, data, channel, intents: intents.Guilds }, world);
  world.notice({ channelId: channel.id });
}

/** Without GuildMembers a bot hears only of its own coming and going. */
function emitThreadMembers(channel: ChannelRecord, change: { added: string[]; removed: string[] }, world: World): void {
  if (channel.guildId === null || !channel.thread) return;
  const own = [...change.added, ...change.removed].includes(world.botId);
  const joinedAt = writeNow(world);
  emitInGuild(
    {
      name: GatewayDispatchEvents.ThreadMembersUpdate,
      data: {
        id: channel.id,
        guild_id: channel.guildId,
        member_count: Math.min(channel.thread.members.size, 50),
        added_members: change.added.map((id) => writeThreadMember(channel.id, id, joinedAt)),
        removed_member_ids: change.removed,
      },
      guildId: channel.guildId,
      intents: own ? intents.Guilds : intents.GuildMembers,
    },
    world,
  );
}

/** Kinds of threads that may hang under a kind of channel. */
export function threadTypeUnder(parent: ChannelRecord): ChannelType.AnnouncementThread | ChannelType.PublicThread {
  return parent.type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
}
