import { ChannelType, GatewayDispatchEvents, PermissionFlagsBits } from 'discord-api-types/v10';
import { type z } from 'zod';
import { writeChannel } from '../../payloads/channels.ts';
import { writeUser } from '../../payloads/people.ts';
import { checkTopic, editChannelBody, editThreadBody, inviteBody, overwriteBody } from '../../rules/guild-shapes.ts';
import { readBody } from '../../rules/read-body.ts';
import { botMay, maySpeak, reachChannel, readGuildOf, requireIn } from '../../world/access.ts';
import {
  deleteChannel,
  editChannel,
  putOverwrite,
  removeOverwrite,
  replaceOverwrites,
  type Actor,
} from '../../world/channels.ts';
import { type ChannelRecord, type ThreadRecord } from '../../world/records.ts';
import { deleteThread, editThread } from '../../world/threads.ts';
import { emitInChannel, findUser, intents, type World } from '../../world/world.ts';
import { refuse } from '../api-error.ts';
import { checkOverwrites, readOverwrite } from '../overwrites.ts';
import { done, ok, route, type RestNeeds, type RouteAnswer, type RouteRequest } from '../route.ts';
import { checkParent } from './guilds.ts';

type InChannel = RouteRequest<'channel_id'>;
type OnOverwrite = RouteRequest<'channel_id' | 'overwrite_id'>;

/** A channel, thread or direct message by itself. */
export const channelRoutes = [
  route('GET', '/channels/{channel_id}', ({ params }, { world }) =>
    ok(writeChannel(reachChannel(params.channel_id, world), world)),
  ),
  // Renaming is known to be slow: about two changes of name or topic in ten minutes, which Discord counts apart from the bucket.
  route('PATCH', '/channels/{channel_id}', patchChannel, {
    limit: { name: 'edit channel', requests: 5, perMs: 15_000 },
  }),
  route('DELETE', '/channels/{channel_id}', removeChannel),
  route('PUT', '/channels/{channel_id}/permissions/{overwrite_id}', putPermissions, {
    limit: { name: 'overwrites', requests: 10, perMs: 10_000 },
  }),
  route('DELETE', '/channels/{channel_id}/permissions/{overwrite_id}', deletePermissions, {
    limit: { name: 'overwrites', requests: 10, perMs: 10_000 },
  }),
  route('POST', '/channels/{channel_id}/typing', startTyping, { limit: { name: 'typing', requests: 5, perMs: 5000 } }),
  route('POST', '/channels/{channel_id}/invites', postInvite),
];

function patchChannel({ params, body, actor }: InChannel, { world }: RestNeeds): RouteAnswer {
  const channel = reachChannel(params.channel_id, world);
  if (channel.guildId === null) throw refuse(50024);
  if (channel.thread) changeThread(channel, channel.thread, body, world);
  else changeChannel(channel, body, actor, world);
  return ok(writeChannel(channel, world));
}

function changeChannel(channel: ChannelRecord, body: unknown, actor: Actor, world: World): void {
  const guild = readGuildOf(channel, world);
  requireIn(channel, PermissionFlagsBits.ManageChannels, world);
  const input = readBody(editChannelBody, body);
  const overwrites = input.permission_overwrites?.map(readOverwrite);
  if (overwrites) {
    requireIn(channel, PermissionFlagsBits.ManageRoles, world);
    checkOverwrites(overwrites, channel, guild, world);
  }
  if (input.parent_id && input.parent_id !== channel.parentId) checkParent(input.parent_id, guild, world);
  checkTopic(input.topic, channel.type);
  const changes = readChannelChanges(input);
  if (Object.keys(changes).length > 0) editChannel(channel, guild, changes, actor, world);
  if (overwrites) replaceOverwrites(channel, overwrites, world);
}

function readChannelChanges(input: z.infer<typeof editChannelBody>): Parameters<typeof editChannel>[2] {
  return {
    ...(input.name === undefined ? {} : { name: input.name }),
    ...(input.topic === undefined ? {} : { topic: input.topic }),
    ...(input.parent_id === undefined ? {} : { parentId: input.parent_id }),
    ...(input.position === null || input.position === undefined ? {} : { position: input.position }),
    ...(input.nsfw === null || input.nsfw === undefined ? {} : { nsfw: input.nsfw }),
    ...(input.rate_limit_per_user === undefined ? {} : { slowMode: input.rate_limit_per_user ?? 0 }),
  };
}

/** An archived thread is only opened again; everything else needs Manage Threads, or being its maker (not for locking and slow mode). */
function changeThread(channel: ChannelRecord, thread: ThreadRecord, body: unknown, world: World): void {
  const input = readBody(editThreadBody, body);
  const manages = botMay(channel, PermissionFlagsBits.ManageThreads, world);
  if (thread.archived && input.archived !== false) throw refuse(50083);
  const opensOnly = Object.keys(input).every((field) => field === 'archived') && input.archived === false;
  const own = thread.ownerId === world.botId;
  const mayOpen = opensOnly && !thread.locked && maySpeak(channel, world.botId, world);
  if (!manages && !own && !mayOpen) throw refuse(50013);
  if (!manages && (thread.locked || typeof input.locked === 'boolean' || input.rate_limit_per_user !== undefined))
    throw refuse(50013);
  editThread(
    channel,
    {
      ...(input.name === undefined ? {} : { name: input.name }),
      ...(input.rate_limit_per_user === undefined ? {} : { slowMode: input.rate_limit_per_user ?? 0 }),
      ...(typeof input.archived === 'boolean' ? { archived: input.archived } : {}),
      ...(typeof input.locked === 'boolean' ? { locked: input.locked } : {}),
      ...(typeof input.invitable === 'boolean' ? { invitable: input.invitable } : {}),
      ...(typeof input.auto_archive_duration === 'number' ? { autoArchiveAfter: input.auto_archive_duration } : {}),
    },
    world,
  );
}

function removeChannel({ params, actor }: InChannel, { world }: RestNeeds): RouteAnswer {
  const channel = reachChannel(params.channel_id, world);
  const written = writeChannel(channel, world);
  // Closing direct messages hides them from the bot; they open again with the same history.
  if (channel.guildId === null) return ok(written);
  const guild = readGuildOf(channel, world);
  if (channel.thread) {
    requireIn(channel, PermissionFlagsBits.ManageThreads, world);
    deleteThread(channel, guild, actor, world);
  } else {
    requireIn(channel, PermissionFlagsBits.ManageChannels, world);
    deleteChannel(channel, guild, actor, world);
  }
  return ok(written);
}

function reachForOverwrites(request: OnOverwrite, world: World) {
  const channel = reachChannel(request.params.channel_id, world);
  if (channel.thread) throw refuse(50024);
  const guild = readGuildOf(channel, world);
  requireIn(channel, PermissionFlagsBits.ManageRoles, world);
  return { channel, guild };
}

function putPermissions(request: OnOverwrite, { world }: RestNeeds): RouteAnswer {
  const { channel, guild } = reachForOverwrites(request, world);
  const overwrite = readOverwrite({ ...readBody(overwriteBody, request.body), id: request.params.overwrite_id });
  checkOverwrites([overwrite], channel, guild, world);
  putOverwrite(channel, guild, overwrite, request.actor, world);
  return done;
}

function deletePermissions(request: OnOverwrite, { world }: RestNeeds): RouteAnswer {
  const { channel, guild } = reachForOverwrites(request, world);
  const before = channel.overwrites.get(request.params.overwrite_id);
  if (before) checkOverwrites([{ ...before, allow: 0n, deny: 0n }], channel, guild, world);
  removeOverwrite(channel, guild, request.params.overwrite_id, request.actor, world);
  return done;
}

function startTyping({ params }: InChannel, { world }: RestNeeds): RouteAnswer {
  const channel = reachChannel(params.channel_id, world);
  if (!maySpeak(channel, world.botId, world)) throw refuse(50013);
  emitInChannel(
    {
      name: GatewayDispatchEvents.TypingStart,
      data: {
        channel_id: channel.id,
        user_id: world.botId,
        timestamp: Math.floor(world.clock.now() / 1000),
        ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
      },
      channel,
      intents: intents.GuildMessageTyping,
      direct: intents.DirectMessageTyping,
    },
    world,
  );
  return done;
}

/** Invites are answered and not kept: nobody joins by one here. */
function postInvite({ params, body }: InChannel, { world }: RestNeeds): RouteAnswer {
  const channel = reachChannel(params.channel_id, world);
  const guild = readGuildOf(channel, world);
  if (channel.thread || channel.type === ChannelType.GuildCategory) throw refuse(50024);
  requireIn(channel, PermissionFlagsBits.CreateInstantInvite, world);
  const input = readBody(inviteBody, body);
  const maxAge = input?.max_age ?? 86_400;
  const now = world.clock.now();
  return ok({
    type: 0,
    code: BigInt(world.ids.next()).toString(36),
    guild_id: guild.id,
    guild: {
      id: guild.id,
      name: guild.name,
      splash: null,
      banner: null,
      description: null,
      icon: null,
      features: ['COMMUNITY'],
      verification_level: 1,
      vanity_url_code: null,
      nsfw_level: 0,
      nsfw: false,
      premium_subscription_count: 0,
    },
    channel: { id: channel.id, type: channel.type, name: channel.name },
    inviter: writeUser(findUser(world.botId, world)),
    uses: 0,
    max_uses: input?.max_uses ?? 0,
    max_age: maxAge,
    temporary: input?.temporary ?? false,
    created_at: new Date(now).toISOString(),
    expires_at: maxAge === 0 ? null : new Date(now + maxAge * 1000).toISOString(),
  });
}
