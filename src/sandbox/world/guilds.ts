import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { everyPermission, ordinaryPermissions } from '../permissions.ts';
import { writeGuild, writeGuildCreate } from '../payloads/guilds.ts';
import { type GuildRecord, type MemberRecord, type RoleRecord, type UserRecord } from './records.ts';
import { emitInGuild, intents, writeNow, type World } from './world.ts';

/** Creates an account. */
export function createUser(
  input: { name: string; bot?: boolean; locale?: string; createdAt?: number; id?: string },
  world: World,
): UserRecord {
  const user: UserRecord = {
    id: input.id ?? (input.createdAt === undefined ? world.ids.next() : world.ids.at(input.createdAt)),
    username: input.name.toLowerCase().replace(/[^a-z0-9_.]/g, '_'),
    globalName: input.bot ? null : input.name,
    bot: input.bot ?? false,
    locale: input.locale ?? 'en-US',
    dms: 'open',
    installedApp: false,
  };
  if (user.bot) user.username = input.name;
  world.users.set(user.id, user);
  return user;
}

/** Creates a server with its @everyone role and its owner; the bot is not in it yet. Nobody is told. */
export function createGuild(input: { name: string; ownerId: string; locale?: string }, world: World): GuildRecord {
  const id = world.ids.next();
  const guild: GuildRecord = {
    id,
    name: input.name,
    ownerId: input.ownerId,
    locale: input.locale ?? 'en-US',
    roles: new Map(),
    members: new Map(),
    bans: new Map(),
    auditLog: [],
    automodRules: new Map(),
    scheduledEvents: new Map(),
    incidents: { invitesDisabledUntil: null, dmsDisabledUntil: null, raidDetectedAt: null, dmSpamDetectedAt: null },
  };
  guild.roles.set(id, makeRole({ id, name: '@everyone', permissions: ordinaryPermissions, position: 0 }));
  guild.members.set(input.ownerId, makeMember(input.ownerId, world));
  world.guilds.set(id, guild);
  return guild;
}

/** Brings the bot into a server, with a role of its own that Discord manages, and tells it (GUILD_CREATE). */
export function addBot(guild: GuildRecord, permissions: bigint, world: World): void {
  const role = makeRole({
    id: world.ids.next(),
    name: 'Lamplight',
    permissions,
    position: guild.roles.size,
    botId: world.botId,
  });
  guild.roles.set(role.id, role);
  guild.members.set(world.botId, { ...makeMember(world.botId, world), roles: [role.id] });
}

/** Tells the bot of a server it has just entered. */
export function announceGuild(guild: GuildRecord, world: World): void {
  emitInGuild(
    { name: GatewayDispatchEvents.GuildCreate, data: writeGuildCreate(guild, 0, world), guildId: guild.id, intents: 0 },
    world,
  );
}

/** Tells the bot how a server is now. */
export function announceChange(guild: GuildRecord, world: World): void {
  const name = GatewayDispatchEvents.GuildUpdate;
  emitInGuild({ name, data: writeGuild(guild, world), guildId: guild.id, intents: intents.Guilds }, world);
  world.notice({});
}

/** A membership that begins now. */
export function makeMember(userId: string, world: World): MemberRecord {
  return { userId, nick: null, roles: [], joinedAt: writeNow(world), timedOutUntil: null };
}

/** Discord's role object. */
export function makeRole(input: {
  id: string;
  name: string;
  permissions: bigint;
  position: number;
  botId?: string;
  color?: number;
  hoist?: boolean;
  mentionable?: boolean;
}): RoleRecord {
  const color = input.color ?? 0;
  return {
    id: input.id,
    name: input.name,
    permissions: (input.permissions & everyPermission).toString(),
    position: input.position,
    color,
    colors: { primary_color: color, secondary_color: null, tertiary_color: null },
    hoist: input.hoist ?? false,
    icon: null,
    unicode_emoji: null,
    managed: input.botId !== undefined,
    mentionable: input.mentionable ?? false,
    flags: 0,
    ...(input.botId === undefined ? {} : { tags: { bot_id: input.botId } }),
  };
}
