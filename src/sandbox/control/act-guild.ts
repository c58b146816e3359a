import { GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { deleteChannel } from '../world/channels.ts';
import { addBot, announceChange, announceGuild } from '../world/guilds.ts';
import { editMember, leaveGuild, setMemberRole } from '../world/members.ts';
import { deleteRole } from '../world/roles.ts';
import { deleteThread } from '../world/threads.ts';
import { type GuildRecord } from '../world/records.ts';
import { writeNow, type World } from '../world/world.ts';
import { type Call, type Control } from './control.ts';
import { ControlError } from './control-error.ts';
import { findGuild, findMember } from './find.ts';
import {
  addMember,
  channelShape,
  guildShape,
  makeChannel,
  makeGuild,
  makeRole,
  memberShape,
  ownerOf,
  readBotPermissions,
  roleShape,
  writeGuildNames,
} from './make-guild.ts';
import { moment, readBody, readId } from './read-call.ts';

/** How long making a server waits for its set-up, in real milliseconds. */
const setUpWithin = 10_000;

/** Makes a server; with `setup` it answers when the bot has set it up, or at once when no bot is connected. */
export async function actMakeGuild(call: Call, control: Control): Promise<object> {
  const input = readBody(guildShape, call);
  if (input.setup && !input.bot)
    throw new ControlError(400, 'setup: only the bot can set a server up; leave out bot: false.');
  const guild = makeGuild(input, control);
  if (!input.setup) return writeGuildNames(guild, control.world);
  control.setUps.want(guild);
  const connected = control.gateway.state().sessions.some((session) => session.connected);
  const setUp = connected && (await control.setUps.settled(guild.id, setUpWithin));
  return { ...writeGuildNames(guild, control.world), setUp };
}

/** The bot is removed from a server, which then is gone for it; the server itself goes on. */
function removeBot(guild: GuildRecord, world: World): void {
  const { botId } = world;
  const own = [...guild.roles.values()].filter((role) => role.tags?.bot_id === botId);
  guild.members.delete(botId);
  for (const role of own) deleteRole(guild, role.id, ownerOf(guild), world);
  for (const channel of world.channels.values())
    if (channel.guildId === guild.id) channel.thread?.members.delete(botId);
  world.emit({
    name: GatewayDispatchEvents.GuildDelete,
    data: { id: guild.id },
    intents: GatewayIntentBits.Guilds,
    guildId: guild.id,
  });
  world.notice({});
}

/** Somebody joins: a person, or the bot itself. */
export function actJoin(call: Call, control: Control): object {
  const { world } = control;
  const guild = findGuild(readId(call, 'guild'), world);
  const input = readBody(memberShape, call);
  if (input.userId !== world.botId) return { userId: addMember(guild, input, control) };
  if (guild.members.has(world.botId)) throw new ControlError(409, `The bot is in ${guild.name} already.`);
  addBot(guild, readBotPermissions(undefined, control), world);
  announceGuild(guild, world);
  world.notice({});
  return { userId: world.botId };
}

/** Somebody leaves; the bot is removed. */
export function actLeave(call: Call, { world }: Control): object {
  const guild = findGuild(readId(call, 'guild'), world);
  const member = findMember(guild, readId(call, 'user'), world);
  if (member.userId === guild.ownerId) throw new ControlError(403, 'The owner cannot leave their own server.');
  if (member.userId === world.botId) removeBot(guild, world);
  else leaveGuild(guild, member.userId, null, world);
  return { userId: member.userId };
}

const noticed = z.object({ noticed: z.enum(['raid', 'dm-spam']) });

/** Discord notices something that members never decide: signs of a raid, or of many unwanted direct messages. The bot is told as of any change. */
export function actNotice(call: Call, { world }: Control): object {
  const guild = findGuild(readId(call, 'guild'), world);
  const now = writeNow(world);
  if (readBody(noticed, call).noticed === 'raid') guild.incidents.raidDetectedAt = now;
  else guild.incidents.dmSpamDetectedAt = now;
  announceChange(guild, world);
  return { detectedAt: now };
}

const memberChanges = z.object({
  nick: z.string().max(32).nullable().optional(),
  timedOutUntil: z.union([z.null(), moment]).optional(),
});

/** Changes a member as a moderator would: nickname, time-out. */
export function actEditMember(call: Call, { world }: Control): object {
  const guild = findGuild(readId(call, 'guild'), world);
  const member = findMember(guild, readId(call, 'user'), world);
  const { nick, timedOutUntil } = readBody(memberChanges, call);
  const until = typeof timedOutUntil === 'number' ? new Date(timedOutUntil).toISOString() : timedOutUntil;
  editMember(
    guild,
    member,
    { ...(nick === undefined ? {} : { nick }), ...(until === undefined ? {} : { timedOutUntil: until }) },
    ownerOf(guild),
    world,
  );
  return { userId: member.userId, nick: member.nick, timedOutUntil: member.timedOutUntil };
}

/** Gives a member a role. */
export function actGiveRole(call: Call, control: Control): object {
  return changeRole(call, true, control.world);
}

/** Takes a role from a member. */
export function actTakeRole(call: Call, control: Control): object {
  return changeRole(call, false, control.world);
}

function changeRole(call: Call, held: boolean, world: World): object {
  const guild = findGuild(readId(call, 'guild'), world);
  const member = findMember(guild, readId(call, 'user'), world);
  const roleId = readId(call, 'role');
  if (!guild.roles.has(roleId)) throw new ControlError(404, `${guild.name} has no role ${roleId}.`);
  if (roleId === guild.id) throw new ControlError(400, 'Everybody holds @everyone, always.');
  setMemberRole(guild, member, { roleId, held }, ownerOf(guild), world);
  return { userId: member.userId, roles: [...member.roles] };
}

/** Makes a role in a server. */
export function actMakeRole(call: Call, { world }: Control): object {
  return { roleId: makeRole(findGuild(readId(call, 'guild'), world), readBody(roleShape, call), world) };
}

/** Deletes a role of a server. */
export function actDeleteRole(call: Call, { world }: Control): object {
  const guild = findGuild(readId(call, 'guild'), world);
  const role = guild.roles.get(readId(call, 'role'));
  if (!role) throw new ControlError(404, `${guild.name} has no such role.`);
  if (role.id === guild.id || role.managed) throw new ControlError(403, `${role.name} cannot be deleted.`);
  deleteRole(guild, role.id, ownerOf(guild), world);
  return { roleId: role.id };
}

/** Makes a channel in a server. */
export function actMakeChannel(call: Call, { world }: Control): object {
  return { channelId: makeChannel(findGuild(readId(call, 'guild'), world), readBody(channelShape, call), world).id };
}

/** Deletes a channel or thread of a server. */
export function actDeleteChannel(call: Call, { world }: Control): object {
  const guild = findGuild(readId(call, 'guild'), world);
  const channel = world.channels.get(readId(call, 'channel'));
  if (channel?.guildId !== guild.id) throw new ControlError(404, `${guild.name} has no such channel.`);
  if (channel.thread) deleteThread(channel, guild, ownerOf(guild), world);
  else deleteChannel(channel, guild, ownerOf(guild), world);
  return { channelId: channel.id };
}
