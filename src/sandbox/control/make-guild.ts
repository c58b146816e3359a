import { ChannelType } from 'discord-api-types/v10';
import { z } from 'zod';
import { everyPermission, readPermissions, type PermissionName } from '../permissions.ts';
import { locales } from '../rules/commands.ts';
import { createChannel } from '../world/channels.ts';
import { addBot, announceGuild, createGuild, createUser } from '../world/guilds.ts';
import { joinGuild, setMemberRole } from '../world/members.ts';
import { type ChannelRecord, type GuildRecord, type Overwrite } from '../world/records.ts';
import { createRole } from '../world/roles.ts';
import { type World } from '../world/world.ts';
import { type Control, type Memory } from './control.ts';
import { ControlError } from './control-error.ts';
import { findUser } from './find.ts';
import { id, moment } from './read-call.ts';

const name = z.string().trim().min(1).max(100);
const permissions = z
  .union([z.array(z.string()), z.string(), z.number().transform(String)])
  .transform((given, context) => {
    const bits = readPermissions(given);
    if (bits !== null) return bits;
    context.addIssue('names a permission that does not exist; write them as Discord does, for example ["ViewChannel"]');
    return z.NEVER;
  });

/** A member to be: an account of a new person, or (`userId`) one that exists already. */
export const memberShape = z.object({
  name: name.optional(),
  userId: id.optional(),
  locale: z.enum(locales).optional(),
  roles: z.array(z.string()).default([]),
  joinedAt: moment.optional(),
  createdAt: moment.optional(),
});

/** A role to be. */
export const roleShape = z.object({
  name,
  permissions: permissions.optional(),
  color: z.int().min(0).max(0xffffff).optional(),
  hoist: z.boolean().optional(),
  mentionable: z.boolean().optional(),
});

const channelTypes = {
  text: ChannelType.GuildText,
  voice: ChannelType.GuildVoice,
  category: ChannelType.GuildCategory,
  announcement: ChannelType.GuildAnnouncement,
  stage: ChannelType.GuildStageVoice,
  forum: ChannelType.GuildForum,
  media: ChannelType.GuildMedia,
} as const;

const channelType = z
  .union([z.enum(Object.keys(channelTypes)), z.union(Object.values(channelTypes).map((type) => z.literal(type)))], {
    error: `is no kind of channel; write one of ${Object.keys(channelTypes).join(', ')}, or Discord's number`,
  })
  .transform((given) =>
    typeof given === 'number'
      ? given
      : (Object.entries(channelTypes).find(([key]) => key === given)?.[1] ?? ChannelType.GuildText),
  );

/** Whom an overwrite is about: an id, or a name: `@everyone`, `bot`, a role's, a member's. */
const overwriteShape = z
  .object({
    id: z.string().optional(),
    name: z.string().optional(),
    role: z.string().optional(),
    member: z.string().optional(),
    allow: permissions.default(0n),
    deny: permissions.default(0n),
  })
  .transform((given, context) => {
    const whom = given.id ?? given.name ?? given.role ?? given.member;
    if (whom !== undefined) return { whom, allow: given.allow, deny: given.deny };
    context.addIssue('says not whom it is about; give id: an id, a role\'s or member\'s name, "@everyone" or "bot"');
    return z.NEVER;
  });

/** A channel to be. */
export const channelShape = z.object({
  name,
  type: channelType.default(ChannelType.GuildText),
  overwrites: z.array(overwriteShape).default([]),
  parent: z.string().optional(),
  topic: z.string().max(1024).nullable().optional(),
  nsfw: z.boolean().optional(),
  slowMode: z.int().min(0).max(21_600).optional(),
});

const named = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((given) => (typeof given === 'string' ? { name: given } : given), shape);

/** A server to be. */
export const guildShape = z.object({
  name,
  owner: name,
  locale: z.enum(locales).optional(),
  members: z.array(named(memberShape)).default([]),
  roles: z.array(named(roleShape)).default([]),
  channels: z.array(named(channelShape)).default([]),
  botPermissions: z.union([z.literal('invite'), permissions]).optional(),
  /** False makes a server without the bot. */
  bot: z.boolean().default(true),
  setup: z.boolean().default(false),
});

/** A server to be, checked. */
export type GuildInput = z.output<typeof guildShape>;
/** A member to be, checked. */
export type MemberInput = z.output<typeof memberShape>;
/** A channel to be, checked. */
export type ChannelInput = z.output<typeof channelShape>;
/** A role to be, checked. */
export type RoleInput = z.output<typeof roleShape>;

/** Whoever holds the control API does things as nobody in particular: the server's owner. */
export function ownerOf(guild: GuildRecord): { id: string; reason: null } {
  return { id: guild.ownerId, reason: null };
}

/** Makes a server with its owner, roles, members, the bot and channels, and tells the bot. @throws {ControlError} 400, 404, 409 */
export function makeGuild(input: GuildInput, control: Control): GuildRecord {
  const { world, memory } = control;
  const ownerInput = input.members.find((one) => one.name === input.owner);
  const owner = readAccount({ roles: [], ...ownerInput, name: input.owner }, world);
  const guild = createGuild(
    { name: input.name, ownerId: owner, ...(input.locale === undefined ? {} : { locale: input.locale }) },
    world,
  );
  try {
    remember(guild, input.owner, owner, memory);
    for (const role of input.roles) makeRole(guild, role, world);
    finishOwner(guild, ownerInput, world);
    for (const member of input.members) if (member !== ownerInput) addMember(guild, member, control);
    if (input.bot) addBot(guild, readBotPermissions(input.botPermissions, control), world);
    for (const channel of input.channels) makeChannel(guild, channel, world);
  } catch (error) {
    removeGuild(guild, control);
    throw error;
  }
  announceGuild(guild, world);
  world.notice({});
  return guild;
}

function finishOwner(guild: GuildRecord, input: MemberInput | undefined, world: World): void {
  const member = guild.members.get(guild.ownerId);
  if (!member || !input) return;
  if (input.joinedAt !== undefined) member.joinedAt = new Date(input.joinedAt).toISOString();
  for (const role of input.roles)
    setMemberRole(guild, member, { roleId: findRole(guild, role), held: true }, ownerOf(guild), world);
}

/** Forgets a server and all that is in it; nobody is told. */
export function removeGuild(guild: GuildRecord, { world, memory }: Pick<Control, 'world' | 'memory'>): void {
  for (const channel of world.channels.values()) if (channel.guildId === guild.id) world.channels.delete(channel.id);
  world.guilds.delete(guild.id);
  memory.people.delete(guild.id);
}

/** What the bot may do by its own role. It never gets Administrator unless the call says so. */
export function readBotPermissions(
  given: GuildInput['botPermissions'],
  control: Pick<Control, 'botPermissions'>,
): bigint {
  if (typeof given === 'bigint') return given;
  const names: readonly PermissionName[] = control.botPermissions[given === 'invite' ? 'invite' : 'features'];
  return readPermissions(names) ?? 0n;
}

/** Lets somebody join: a new account, one that exists, or whoever was here before under that name. @throws {ControlError} 400, 404, 409 */
export function addMember(guild: GuildRecord, input: MemberInput, control: Pick<Control, 'world' | 'memory'>): string {
  const { world, memory } = control;
  const roles = input.roles.map((role) => findRole(guild, role));
  const known = input.name === undefined ? undefined : memory.people.get(guild.id)?.get(input.name);
  const userId = input.userId ?? known ?? readAccount(input, world);
  const user = findUser(userId, world);
  if (guild.members.has(user.id))
    throw new ControlError(409, `${input.name ?? user.username} is a member of ${guild.name} already.`);
  if (guild.bans.has(user.id))
    throw new ControlError(403, `${input.name ?? user.username} is banned from ${guild.name}.`);
  if (input.locale !== undefined) user.locale = input.locale;
  const joinedAt = input.joinedAt === undefined ? {} : { joinedAt: new Date(input.joinedAt).toISOString() };
  joinGuild(guild, { userId: user.id, roles, ...joinedAt }, world);
  remember(guild, input.name ?? user.globalName ?? user.username, user.id, memory);
  return user.id;
}

function readAccount(input: MemberInput, world: World): string {
  if (input.userId !== undefined) return findUser(input.userId, world).id;
  if (input.name === undefined) throw new ControlError(400, 'name: say what the member is called, or give a userId.');
  return createUser(
    {
      name: input.name,
      ...(input.locale === undefined ? {} : { locale: input.locale }),
      ...(input.createdAt === undefined ? {} : { createdAt: input.createdAt }),
    },
    world,
  ).id;
}

function remember(guild: GuildRecord, personName: string, userId: string, memory: Memory): void {
  const there = memory.people.get(guild.id) ?? new Map<string, string>();
  there.set(personName, userId);
  memory.people.set(guild.id, there);
}

/** Makes a role. Without permissions it holds none of its own. @throws {ControlError} 409 */
export function makeRole(guild: GuildRecord, input: RoleInput, world: World): string {
  if ([...guild.roles.values()].some((role) => role.name === input.name))
    throw new ControlError(409, `${guild.name} has a role ${input.name} already.`);
  const { permissions: bits = 0n, ...given } = input;
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return createRole(guild, { ...changes, permissions: (bits & everyPermission).toString() }, ownerOf(guild), world).id;
}

/** Makes a channel. @throws {ControlError} 404 for an unknown parent or subject of an overwrite. */
export function makeChannel(guild: GuildRecord, input: ChannelInput, world: World): ChannelRecord {
  const parentId = input.parent === undefined ? null : findChannelByName(guild, input.parent, world).id;
  const overwrites = input.overwrites.map(({ whom, allow, deny }): Overwrite => {
    const subject = findSubject(guild, whom, world);
    return { ...subject, allow, deny };
  });
  return createChannel(
    {
      guild,
      name: input.name,
      type: input.type,
      overwrites,
      parentId,
      topic: input.topic ?? null,
      nsfw: input.nsfw ?? false,
      slowMode: input.slowMode ?? 0,
    },
    ownerOf(guild),
    world,
  );
}

/** Finds a role by id or name. @throws {ControlError} 404 */
export function findRole(guild: GuildRecord, role: string): string {
  const found = guild.roles.get(role) ?? [...guild.roles.values()].find((one) => one.name === role);
  if (!found) throw new ControlError(404, `${guild.name} has no role ${role}.`);
  return found.id;
}

/** Finds a channel by id or name. @throws {ControlError} 404 */
export function findChannelByName(guild: GuildRecord, channel: string, world: World): ChannelRecord {
  const found = [...world.channels.values()].find(
    (one) => one.guildId === guild.id && (one.id === channel || one.name === channel),
  );
  if (!found) throw new ControlError(404, `${guild.name} has no channel ${channel}.`);
  return found;
}

function findSubject(guild: GuildRecord, whom: string, world: World): { id: string; type: 0 | 1 } {
  if (whom === 'bot' || whom === world.botId) return { id: world.botId, type: 1 };
  const role = guild.roles.get(whom) ?? [...guild.roles.values()].find((one) => one.name === whom);
  if (role) return { id: role.id, type: 0 };
  const member = [...guild.members.keys()].find((one) => one === whom || world.users.get(one)?.globalName === whom);
  if (member === undefined) throw new ControlError(404, `${guild.name} has no role or member ${whom}.`);
  return { id: member, type: 1 };
}

/** A server by names, as the contract answers it; people only, and threads left out. */
export function writeGuildNames(guild: GuildRecord, world: World) {
  const people = [...guild.members.keys()].flatMap((one) => {
    const user = world.users.get(one);
    return user && !user.bot ? [[user.globalName ?? user.username, one] as const] : [];
  });
  const roles = [...guild.roles.values()]
    .filter((role) => role.id !== guild.id)
    .map((role) => [role.name, role.id] as const);
  const channels = [...world.channels.values()]
    .filter((one) => one.guildId === guild.id && !one.thread)
    .map((one) => [one.name ?? one.id, one.id] as const);
  return {
    guildId: guild.id,
    name: guild.name,
    ownerId: guild.ownerId,
    members: Object.fromEntries(people),
    roles: Object.fromEntries(roles),
    channels: Object.fromEntries(channels),
  };
}
