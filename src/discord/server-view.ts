import {
  ChannelType,
  GatewayDispatchEvents,
  OverwriteType,
  PermissionFlagsBits,
  type Client,
  type GuildBasedChannel,
} from 'discord.js';
import { findShard } from './shards.ts';

/** A channel that the bot may not view arrives with this flag and without its name. Source: Discord's change log, 16 November 2026. */
const obfuscated = 1 << 17;

/** A role as it is in memory. */
export interface SeenRole {
  name: string;
  /** Permission bits. */
  permissions: bigint;
  /** It belongs to an integration, a bot or to boosting: nobody can be given it. */
  managed: boolean;
  /** Anybody may mention it. */
  mentionable: boolean;
  /** Whether the bot can give and take it: it holds Manage Roles and stands above it. */
  inReach: boolean;
}

/** A channel or thread as it is in memory. */
export interface SeenChannel {
  name: string;
  /** Discord's channel type number. */
  type: number;
  parentId: string | null;
  /** Who has an overwrite of their own that does not hide the channel from them, the bot aside: user ids. Empty for threads. */
  members: readonly string[];
  /** From whom an overwrite of their own hides the channel: user ids. Empty for threads. */
  blocked: readonly string[];
  /** Of all overwrites. */
  overwrites: number;
  /** Of a thread, as Discord counts it: not beyond 50. Null for channels. */
  memberCount: number | null;
  archived: boolean;
  /** Discord lets only people in who proved that they are adults. Of a thread its channel's. */
  ageRestricted: boolean;
}

/** A server as it is in memory. */
export interface SeenServer {
  name: string;
  ownerId: string;
}

/** What can be seen of servers from memory: no request is made. */
export interface ServerView {
  /** Null when the server is unknown to the bot. */
  findServer(guildId: string): SeenServer | null;
  /** What the bot lacks in a channel; null when the channel is unknown to it. */
  findMissing<Name extends keyof typeof PermissionFlagsBits>(
    guildId: string,
    channelId: string,
    needed: readonly Name[],
  ): Name[] | null;
  /** Whether everybody on the server can see the channel; null when it cannot be known. */
  isPublic(guildId: string, channelId: string): boolean | null;
  /** Whether whoever holds a role can see the channel; null when it cannot be known. */
  canRoleSee(guildId: string, channelId: string, roleId: string): boolean | null;
  /** What the bot lacks on the whole server; null when the server is unknown to it. */
  findMissingOnServer<Name extends keyof typeof PermissionFlagsBits>(
    guildId: string,
    needed: readonly Name[],
  ): Name[] | null;
  /** Null when there is no such role, as far as is known. */
  findRole(guildId: string, roleId: string): SeenRole | null;
  /** Null when it is unknown: gone, not to be seen, or a thread that nobody wrote in for a day. */
  findChannel(guildId: string, channelId: string): SeenChannel | null;
  /** The channel whose being read counts for this one: that of a public thread, or the channel or private thread itself. Null when it is unknown. */
  findWatchId(channelId: string): string | null;
  /** The channel that a thread is in, or the channel itself. Null when it is unknown. */
  findParentId(channelId: string): string | null;
  /** The server that a channel or thread belongs to; null where it is unknown. */
  findServerOf(channelId: string): string | null;
  /** Servers of one shard that the bot is in, those included that Discord has trouble with. Empty before the shard's first session. */
  listGuilds(shard: number): string[];
  /** Whether the bot is on a server, as far as Discord told it so far. */
  isPresent(guildId: string): boolean;
  /** Whether this process hears of a server, or would if the bot were there: its shard is one of this process's. False before it connected. */
  isOurs(guildId: string): boolean;
}

/** Looks at servers through the client's cache. Make it before the client logs in. */
export function createServerView(client: Client): ServerView {
  const present = watchPresence(client);

  function find(guildId: string, channelId: string): GuildBasedChannel | null {
    const channel = client.guilds.cache.get(guildId)?.channels.cache.get(channelId);
    return channel && (channel.flags.bitfield & obfuscated) === 0 ? channel : null;
  }

  return {
    findServer(guildId) {
      const guild = client.guilds.cache.get(guildId);
      return guild ? { name: guild.name, ownerId: guild.ownerId } : null;
    },
    findMissing(guildId, channelId, needed) {
      const channel = find(guildId, channelId);
      const own = channel?.guild.members.me;
      if (!channel || !own) return null;
      const held = channel.permissionsFor(own);
      return needed.filter((name) => !held.has(PermissionFlagsBits[name]));
    },
    isPublic(guildId, channelId) {
      const channel = find(guildId, channelId);
      return channel?.permissionsFor(channel.guild.roles.everyone).has(PermissionFlagsBits.ViewChannel) ?? null;
    },
    canRoleSee(guildId, channelId, roleId) {
      const channel = find(guildId, channelId);
      const role = channel?.guild.roles.cache.get(roleId);
      return (role && channel?.permissionsFor(role).has(PermissionFlagsBits.ViewChannel)) ?? null;
    },
    findMissingOnServer(guildId, needed) {
      const own = client.guilds.cache.get(guildId)?.members.me;
      return own ? needed.filter((name) => !own.permissions.has(PermissionFlagsBits[name])) : null;
    },
    findRole(guildId, roleId) {
      const guild = client.guilds.cache.get(guildId);
      const role = guild?.roles.cache.get(roleId);
      if (!guild || !role) return null;
      const own = guild.members.me;
      const inReach =
        own !== null && own.permissions.has('ManageRoles') && own.roles.highest.comparePositionTo(role) > 0;
      const { name, permissions, managed, mentionable } = role;
      return { name, permissions: permissions.bitfield, managed, mentionable, inReach };
    },
    findChannel(guildId, channelId) {
      const channel = find(guildId, channelId);
      return channel && describeChannel(channel);
    },
    findWatchId(channelId) {
      const channel = client.channels.cache.get(channelId);
      if (!channel || channel.type === ChannelType.DM) return null;
      return channel.isThread() && channel.type !== ChannelType.PrivateThread ? channel.parentId : channel.id;
    },
    findParentId(channelId) {
      const channel = client.channels.cache.get(channelId);
      if (!channel || channel.type === ChannelType.DM) return null;
      return channel.isThread() ? channel.parentId : channel.id;
    },
    findServerOf(channelId) {
      const channel = client.channels.cache.get(channelId);
      return channel && 'guildId' in channel ? channel.guildId : null;
    },
    listGuilds: (shard) => [...(present.get(shard) ?? [])],
    isPresent: (guildId) => [...present.values()].some((guildIds) => guildIds.has(guildId)),
    isOurs: (guildId) => client.ws.shards.has(findShard(guildId, client.options.shardCount ?? 1)),
  };
}

function describeChannel(channel: GuildBasedChannel): SeenChannel {
  const { name, type, parentId } = channel;
  if (channel.isThread()) {
    const { memberCount, archived } = channel;
    const ageRestricted = channel.parent?.nsfw ?? false;
    return {
      name,
      type,
      parentId,
      members: [],
      blocked: [],
      overwrites: 0,
      memberCount,
      archived: archived ?? false,
      ageRestricted,
    };
  }
  const ageRestricted = 'nsfw' in channel && channel.nsfw;
  const overwrites = channel.permissionOverwrites.cache;
  const [hidden, seen] = overwrites
    .filter((one) => one.type === OverwriteType.Member && one.id !== channel.client.user.id)
    .partition(({ deny }) => deny.has(PermissionFlagsBits.ViewChannel));
  return {
    name,
    type,
    parentId,
    members: seen.map(({ id }) => id),
    blocked: hidden.map(({ id }) => id),
    overwrites: overwrites.size,
    memberCount: null,
    archived: false,
    ageRestricted,
  };
}

/** The servers the bot is in, by shard. The client's own cache keeps those that it was removed from between two sessions. */
function watchPresence(client: Client): ReadonlyMap<number, ReadonlySet<string>> {
  const present = new Map<number, Set<string>>();
  client.ws.on(GatewayDispatchEvents.Ready, ({ guilds }: { guilds: readonly { id: string }[] }, shard: number) => {
    present.set(shard, new Set(guilds.map(({ id }) => id)));
  });
  client.ws.on(GatewayDispatchEvents.GuildCreate, ({ id }: { id: string }, shard: number) => {
    present.get(shard)?.add(id);
  });
  client.ws.on(GatewayDispatchEvents.GuildDelete, (guild: { id: string; unavailable?: boolean }, shard: number) => {
    if (!guild.unavailable) present.get(shard)?.delete(guild.id);
  });
  return present;
}
