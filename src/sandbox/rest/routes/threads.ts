import { ChannelType, GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { writeChannel, writeThreadMember } from '../../payloads/channels.ts';
import { writeMessage } from '../../payloads/messages.ts';
import { writeMember } from '../../payloads/people.ts';
import { forumPostBody, threadBody, threadOnMessageBody } from '../../rules/guild-shapes.ts';
import { createMessageBody } from '../../rules/message-shapes.ts';
import { readBody } from '../../rules/read-body.ts';
import { compareIds, isSnowflake } from '../../snowflakes.ts';
import { botMay, reachChannel, readGuildOf, requireIn } from '../../world/access.ts';
import { threadParents } from '../../world/channels.ts';
import { createMessage, findMessage } from '../../world/messages.ts';
import { type ChannelRecord, type ThreadRecord } from '../../world/records.ts';
import {
  addThreadMember,
  createThread,
  listThreads,
  removeThreadMember,
  requireThread,
  threadTypeUnder,
} from '../../world/threads.ts';
import { canSee, findGuild, findMember, isPrivateThread, type World } from '../../world/world.ts';
import { refuse, refuseField } from '../api-error.ts';
import { composeMessage } from '../compose-message.ts';
import { count, id, readQuery, yesNo } from '../read-query.ts';
import { created, done, ok, route, type RestNeeds, type RouteAnswer, type RouteRequest } from '../route.ts';

type InChannel = RouteRequest<'channel_id'>;
type OnMember = RouteRequest<'channel_id' | 'user_id'>;

const openLimit = { name: 'open thread', requests: 5, perMs: 5000 };

/** Threads: opening them, who is in them, finding them. */
export const threadRoutes = [
  route('POST', '/channels/{channel_id}/messages/{message_id}/threads', postOnMessage, { limit: openLimit }),
  route('POST', '/channels/{channel_id}/threads', postThread, { limit: openLimit }),
  route('GET', '/channels/{channel_id}/thread-members', listMembers),
  route('PUT', '/channels/{channel_id}/thread-members/@me', joinThread),
  route('DELETE', '/channels/{channel_id}/thread-members/@me', leaveThread),
  route('GET', '/channels/{channel_id}/thread-members/{user_id}', getMember),
  route('PUT', '/channels/{channel_id}/thread-members/{user_id}', putMember),
  route('DELETE', '/channels/{channel_id}/thread-members/{user_id}', deleteMember),
  route('GET', '/guilds/{guild_id}/threads/active', listActive),
  route('GET', '/channels/{channel_id}/threads/archived/public', (request, needs) =>
    listArchived(request, needs, 'public'),
  ),
  route('GET', '/channels/{channel_id}/threads/archived/private', (request, needs) =>
    listArchived(request, needs, 'private'),
  ),
  route('GET', '/channels/{channel_id}/users/@me/threads/archived/private', (request, needs) =>
    listArchived(request, needs, 'joined'),
  ),
];

function reachParent(channelId: string, world: World) {
  const parent = reachChannel(channelId, world);
  if (!threadParents.includes(parent.type)) throw refuse(50024);
  return { parent, guild: readGuildOf(parent, world) };
}

function postOnMessage(request: RouteRequest<'channel_id' | 'message_id'>, { world }: RestNeeds): RouteAnswer {
  const { params, body, actor } = request;
  const { parent, guild } = reachParent(params.channel_id, world);
  requireIn(parent, PermissionFlagsBits.CreatePublicThreads | PermissionFlagsBits.ReadMessageHistory, world);
  const message = findMessage(parent, params.message_id);
  const input = readBody(threadOnMessageBody, body);
  const thread = createThread(
    { parent, guild, message, name: input.name, type: threadTypeUnder(parent), ...readThreadParts(input) },
    actor,
    world,
  );
  return created(writeChannel(thread, world));
}

function readThreadParts(input: {
  auto_archive_duration?: number | null | undefined;
  rate_limit_per_user?: number | null | undefined;
}): { autoArchiveAfter?: number; slowMode?: number } {
  return {
    ...(typeof input.auto_archive_duration === 'number' ? { autoArchiveAfter: input.auto_archive_duration } : {}),
    ...(typeof input.rate_limit_per_user === 'number' ? { slowMode: input.rate_limit_per_user } : {}),
  };
}

function postThread(request: InChannel, needs: RestNeeds): RouteAnswer {
  const { parent } = reachParent(request.params.channel_id, needs.world);
  const isForum = parent.type === ChannelType.GuildForum || parent.type === ChannelType.GuildMedia;
  return created(isForum ? openPost(request, needs) : openThread(request, needs));
}

function openThread({ params, body, actor }: InChannel, { world }: RestNeeds): object {
  const { parent, guild } = reachParent(params.channel_id, world);
  const input = readBody(threadBody, body);
  // Without a type Discord opens a private thread.
  const isPrivate = (input.type ?? ChannelType.PrivateThread) === ChannelType.PrivateThread;
  if (isPrivate && parent.type !== ChannelType.GuildText)
    throw refuseField(['type'], 'CHANNEL_TYPE_INVALID', 'Private threads stand under text channels only.');
  const { CreatePrivateThreads, CreatePublicThreads } = PermissionFlagsBits;
  requireIn(parent, isPrivate ? CreatePrivateThreads : CreatePublicThreads, world);
  const thread = createThread(
    {
      parent,
      guild,
      name: input.name,
      type: isPrivate ? ChannelType.PrivateThread : threadTypeUnder(parent),
      ...readThreadParts(input),
      ...(typeof input.invitable === 'boolean' ? { invitable: input.invitable } : {}),
    },
    actor,
    world,
  );
  return writeChannel(thread, world);
}

/** A post in a forum is a thread and its first message in one. */
function openPost({ params, body, files, actor }: InChannel, { world }: RestNeeds): object {
  const { parent, guild } = reachParent(params.channel_id, world);
  requireIn(parent, PermissionFlagsBits.SendMessages, world);
  const input = readBody(forumPostBody, body);
  const composed = composeMessage(readBody(createMessageBody, input.message, ['message']), files, world);
  const thread = createThread(
    { parent, guild, name: input.name, type: ChannelType.PublicThread, ...readThreadParts(input) },
    actor,
    world,
  );
  const message = createMessage({ ...composed, channel: thread, authorId: world.botId }, world);
  return { ...writeChannel(thread, world), message: writeMessage(message, world) };
}

function reachThread(channelId: string, world: World): { channel: ChannelRecord; thread: ThreadRecord } {
  const channel = reachChannel(channelId, world);
  return { channel, thread: requireThread(channel) };
}

function writeThreadPerson(
  channel: ChannelRecord,
  userId: string,
  joinedAt: string,
  withMember: boolean,
  world: World,
) {
  const member = channel.guildId === null ? undefined : world.guilds.get(channel.guildId)?.members.get(userId);
  return {
    ...writeThreadMember(channel.id, userId, joinedAt),
    ...(withMember && member ? { member: writeMember(member, world) } : {}),
  };
}

/** Who is in a thread is for applications with the GuildMembers intent. */
function listMembers({ params, query }: InChannel, { world, gateway }: RestNeeds): RouteAnswer {
  const page = readQuery({ with_member: yesNo, limit: count(1, 100, 100), after: id }, query);
  const { after } = page;
  const { channel, thread } = reachThread(params.channel_id, world);
  if (!(gateway.intents() & GatewayIntentBits.GuildMembers)) throw refuse(50001);
  const people = [...thread.members]
    .sort(([left], [right]) => compareIds(left, right))
    .filter(([userId]) => after === undefined || compareIds(userId, after) > 0);
  const shown = page.with_member ? people.slice(0, page.limit) : people;
  return ok(shown.map(([userId, joinedAt]) => writeThreadPerson(channel, userId, joinedAt, page.with_member, world)));
}

function getMember({ params, query }: OnMember, { world }: RestNeeds): RouteAnswer {
  const { with_member: withMember } = readQuery({ with_member: yesNo }, query);
  const { channel, thread } = reachThread(params.channel_id, world);
  const joinedAt = thread.members.get(params.user_id);
  if (joinedAt === undefined) throw refuse(10007);
  return ok(writeThreadPerson(channel, params.user_id, joinedAt, withMember, world));
}

function joinThread({ params }: InChannel, { world }: RestNeeds): RouteAnswer {
  const { channel, thread } = reachThread(params.channel_id, world);
  if (thread.archived) throw refuse(50083);
  addThreadMember(channel, world.botId, world.botId, world);
  return done;
}

function leaveThread({ params }: InChannel, { world }: RestNeeds): RouteAnswer {
  const { channel, thread } = reachThread(params.channel_id, world);
  if (thread.archived) throw refuse(50083);
  removeThreadMember(channel, world.botId, world.botId, world);
  return done;
}

/** Adding needs to be able to write there; where members may not invite, being its maker or Manage Threads. */
function putMember({ params }: OnMember, { world }: RestNeeds): RouteAnswer {
  const { channel, thread } = reachThread(params.channel_id, world);
  findMember(readGuildOf(channel, world), params.user_id, world);
  requireIn(channel, PermissionFlagsBits.SendMessagesInThreads, world);
  const manages = botMay(channel, PermissionFlagsBits.ManageThreads, world);
  if (!thread.invitable && thread.ownerId !== world.botId && !manages) throw refuse(50013);
  if (thread.archived) throw refuse(50083);
  addThreadMember(channel, params.user_id, world.botId, world);
  return done;
}

function deleteMember({ params }: OnMember, { world }: RestNeeds): RouteAnswer {
  const { channel, thread } = reachThread(params.channel_id, world);
  const own = isPrivateThread(channel) && thread.ownerId === world.botId;
  if (!own) requireIn(channel, PermissionFlagsBits.ManageThreads, world);
  if (thread.archived) throw refuse(50083);
  if (!thread.members.has(params.user_id)) throw refuse(10007);
  removeThreadMember(channel, params.user_id, world.botId, world);
  return done;
}

function writeThreads(threads: readonly ChannelRecord[], world: World): { threads: object[]; members: object[] } {
  return {
    threads: threads.map((thread) => writeChannel(thread, world)),
    members: threads.flatMap((thread) => {
      const joinedAt = thread.thread?.members.get(world.botId);
      return joinedAt === undefined ? [] : [writeThreadMember(thread.id, world.botId, joinedAt)];
    }),
  };
}

function listActive({ params }: RouteRequest<'guild_id'>, { world }: RestNeeds): RouteAnswer {
  const threads = listThreads(findGuild(params.guild_id, world), world)
    .filter((thread) => !thread.thread?.archived && canSee(thread, world.botId, world))
    .sort((left, right) => compareIds(right.id, left.id));
  return ok({ ...writeThreads(threads, world), has_more: false });
}

/** Archived threads, the latest first. `private` needs Manage Threads; `joined` are the private ones the bot is in. */
function listArchived(
  { params, query }: InChannel,
  { world }: RestNeeds,
  which: 'public' | 'private' | 'joined',
): RouteAnswer {
  const page = readQuery({ before: z.string().optional(), limit: count(2, 100, 50) }, query);
  const { parent, guild } = reachParent(params.channel_id, world);
  requireIn(parent, PermissionFlagsBits.ReadMessageHistory, world);
  if (which === 'private') requireIn(parent, PermissionFlagsBits.ManageThreads, world);
  const before = readBefore(page.before);
  const found = listThreads(guild, world)
    .filter((one) => one.parentId === parent.id && isPrivateThread(one) === (which !== 'public'))
    .filter((one) => which !== 'joined' || one.thread?.members.has(world.botId))
    .flatMap((channel) => (channel.thread?.archived ? [{ channel, at: channel.thread.archiveChangedAt }] : []))
    .filter(({ channel, at }) => before(channel.id, at))
    .sort((left, right) => Date.parse(right.at) - Date.parse(left.at));
  const shown = found.slice(0, page.limit).map(({ channel }) => channel);
  return ok({ ...writeThreads(shown, world), has_more: found.length > shown.length });
}

/** `before` is a moment, or a thread's id where Discord pages by id. @throws {ApiError} 50035 */
function readBefore(given: string | undefined): (threadId: string, archivedAt: string) => boolean {
  if (given === undefined) return () => true;
  const isId: boolean = isSnowflake(given);
  if (isId) return (threadId) => compareIds(threadId, given) < 0;
  const moment = Date.parse(given);
  if (Number.isNaN(moment)) throw refuseField(['before'], 'DATE_TIME_TYPE_PARSE', `Could not parse ${given}.`);
  return (_threadId, archivedAt) => Date.parse(archivedAt) < moment;
}
