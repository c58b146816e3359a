import type { REST } from '@discordjs/rest';
import {
  OverwriteType,
  PermissionFlagsBits,
  Routes,
  type APIGuildMember,
  type APIOverwrite,
  type RESTGetAPICurrentUserGuildsResult,
  type RESTGetAPIGuildChannelsResult,
  type RESTGetAPIGuildRolesResult,
} from 'discord.js';
import type { ServerView } from './server-view.ts';

/** What can be seen of one server by asking, without a session of its own: a second session would look like a thief's. */
export type RequestedServer = Pick<ServerView, 'findMissing' | 'findMissingOnServer' | 'isPublic'>;

/** As many as Discord gives at once. */
const pageSize = 200;

/** The ids of all servers a bot is in. Rejections are discord.js's errors. */
export async function requestServers(rest: Pick<REST, 'get'>): Promise<string[]> {
  const found: string[] = [];
  for (;;) {
    const query = new URLSearchParams({ limit: String(pageSize), after: found.at(-1) ?? '0' });
    const page = (await rest.get(Routes.userGuilds(), { query })) as RESTGetAPICurrentUserGuildsResult;
    found.push(...page.map(({ id }) => id));
    if (page.length < pageSize) return found;
  }
}

/** Three requests. Channels that the bot cannot view are unknown, as those are that are gone. Rejections are discord.js's errors. */
export async function requestServer(
  guildId: string,
  botUserId: string,
  rest: Pick<REST, 'get'>,
): Promise<RequestedServer> {
  const [roles, channels, own] = (await Promise.all([
    rest.get(Routes.guildRoles(guildId)),
    rest.get(Routes.guildChannels(guildId)),
    rest.get(Routes.guildMember(guildId, botUserId)),
  ])) as [RESTGetAPIGuildRolesResult, RESTGetAPIGuildChannelsResult, APIGuildMember];
  const heldBy = new Map(roles.map(({ id, permissions }) => [id, BigInt(permissions)]));
  const overwritesOf = new Map(
    channels.map((channel) => [
      channel.id,
      'permission_overwrites' in channel ? (channel.permission_overwrites ?? []) : [],
    ]),
  );
  const everyone = heldBy.get(guildId) ?? 0n;
  const held = own.roles.reduce((sum, roleId) => sum | (heldBy.get(roleId) ?? 0n), everyone);

  return {
    findMissing(asked, channelId, needed) {
      const overwrites = overwritesOf.get(channelId);
      if (asked !== guildId || !overwrites) return null;
      const here = applyOverwrites(held, overwrites, { guildId, userId: botUserId, roleIds: own.roles });
      return needed.filter((name) => (here & PermissionFlagsBits[name]) === 0n);
    },
    findMissingOnServer: (asked, needed) =>
      asked === guildId ? needed.filter((name) => (unfold(held) & PermissionFlagsBits[name]) === 0n) : null,
    isPublic(asked, channelId) {
      const overwrites = overwritesOf.get(channelId);
      if (asked !== guildId || !overwrites) return null;
      const here = applyOverwrites(everyone, overwrites, { guildId, userId: '', roleIds: [] });
      return (here & PermissionFlagsBits.ViewChannel) !== 0n;
    },
  };
}

const everything = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n);

/** Administrators may do everything. */
function unfold(held: bigint): bigint {
  return (held & PermissionFlagsBits.Administrator) === 0n ? held : everything;
}

/** What is left in a channel of what somebody holds on the server. Source: Discord's reference, "Permission Overwrites" and "Implicit Permissions". */
function applyOverwrites(
  held: bigint,
  overwrites: readonly APIOverwrite[],
  { guildId, userId, roleIds }: { guildId: string; userId: string; roleIds: readonly string[] },
): bigint {
  if ((held & PermissionFlagsBits.Administrator) !== 0n) return everything;
  const ofRoles = overwrites.filter(
    ({ type, id }) => type === OverwriteType.Role && id !== guildId && roleIds.includes(id),
  );
  const layers = [
    overwrites.filter(({ id }) => id === guildId),
    ofRoles,
    overwrites.filter(({ type, id }) => type === OverwriteType.Member && id === userId),
  ];
  const here = layers.reduce((bits, layer) => (bits & ~join(layer, 'deny')) | join(layer, 'allow'), held);
  return (here & PermissionFlagsBits.ViewChannel) === 0n ? 0n : here;
}

function join(overwrites: readonly APIOverwrite[], side: 'allow' | 'deny'): bigint {
  return overwrites.reduce((bits, overwrite) => bits | BigInt(overwrite[side]), 0n);
}
