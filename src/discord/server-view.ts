import { ChannelType, PermissionFlagsBits, type Client, type GuildBasedChannel } from 'discord.js';

/** A channel that the bot may not view arrives with this flag and without its name. Source: Discord's change log, 16 November 2026. */
const obfuscated = 1 << 17;

/** What can be seen of servers from memory: no request is made. */
export interface ServerView {
  /** What the bot lacks in a channel; null when the channel is unknown to it. */
  findMissing<Name extends keyof typeof PermissionFlagsBits>(
    guildId: string,
    channelId: string,
    needed: readonly Name[],
  ): Name[] | null;
  /** Whether everybody on the server can see the channel; null when it cannot be known. */
  isPublic(guildId: string, channelId: string): boolean | null;
  /** The channel whose settings count for this one: a thread's parent, or the channel itself. Null when it is unknown. */
  findWatchId(channelId: string): string | null;
  /** Servers of one shard that the bot is in. */
  listGuilds(shard: number): string[];
}

/** Looks at servers through the client's cache. */
export function createServerView(client: Client): ServerView {
  function find(guildId: string, channelId: string): GuildBasedChannel | null {
    const channel = client.guilds.cache.get(guildId)?.channels.cache.get(channelId);
    return channel && (channel.flags.bitfield & obfuscated) === 0 ? channel : null;
  }

  return {
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
    findWatchId(channelId) {
      const channel = client.channels.cache.get(channelId);
      if (!channel || channel.type === ChannelType.DM) return null;
      return channel.isThread() ? channel.parentId : channel.id;
    },
    listGuilds: (shard) =>
      [...client.guilds.cache.values()].filter((guild) => guild.shardId === shard).map((guild) => guild.id),
  };
}
