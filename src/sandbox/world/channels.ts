import { AuditLogEvent, ChannelType, GatewayDispatchEvents } from 'discord-api-types/v10';
import { writeChannel, writeChannelForBot } from '../payloads/channels.ts';
import { refuse } from '../rest/api-error.ts';
import { recordAudit } from './audit.ts';
import { type ChannelRecord, type GuildRecord, type Overwrite } from './records.ts';
import { canSee, emitInGuild, intents, type World } from './world.ts';

/** Overwrites a channel may hold, and channels a server may have. Source: Discord's codes 30060 and 30013. */
const mostOverwrites = 1000;
const mostChannels = 500;

/** Who did something, and the reason they gave for the audit log. */
export interface Actor {
  id: string;
  reason: string | null;
}

/** Kinds of channels that hold threads. */
export const threadParents: readonly ChannelType[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
];

/** Kinds of channels that are threads. */
export const threadTypes: readonly ChannelType[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

/** A channel with nothing in it. */
export function makeChannel(
  input: Pick<ChannelRecord, 'id' | 'type' | 'guildId' | 'name'> & Partial<ChannelRecord>,
): ChannelRecord {
  return {
    topic: null,
    parentId: null,
    position: 0,
    nsfw: false,
    slowMode: 0,
    overwrites: new Map(),
    recipientId: null,
    thread: null,
    messages: new Map(),
    lastMessageId: null,
    lastPinAt: null,
    ...input,
  };
}

/** The channels of a server, threads left out. */
export function listChannels(guild: GuildRecord, world: World): ChannelRecord[] {
  return [...world.channels.values()].filter((channel) => channel.guildId === guild.id && !channel.thread);
}

/** Creates a channel in a server. @throws {ApiError} 30013, 30060 */
export function createChannel(
  input: {
    guild: GuildRecord;
    name: string;
    type: ChannelType;
    overwrites: readonly Overwrite[];
  } & Omit<Partial<ChannelRecord>, 'overwrites'>,
  actor: Actor,
  world: World,
): ChannelRecord {
  const { guild, overwrites, ...parts } = input;
  const siblings = listChannels(guild, world);
  if (siblings.length >= mostChannels) throw refuse(30013);
  if (overwrites.length > mostOverwrites) throw refuse(30060);
  const channel = makeChannel({
    position: siblings.length,
    ...parts,
    name: normaliseName(input.name, input.type),
    id: world.ids.next(),
    guildId: guild.id,
    overwrites: new Map(overwrites.map((one) => [one.id, one])),
  });
  world.channels.set(channel.id, channel);
  emitChannel(GatewayDispatchEvents.ChannelCreate, channel, world);
  recordAudit(
    {
      guild,
      action: AuditLogEvent.ChannelCreate,
      actorId: actor.id,
      targetId: channel.id,
      reason: actor.reason,
      changes: [
        { key: 'name', new_value: channel.name },
        { key: 'type', new_value: channel.type },
      ],
    },
    world,
  );
  return channel;
}

/** Discord writes the names of text channels in lower case with dashes. */
function normaliseName(name: string, type: ChannelType): string {
  return type === ChannelType.GuildVoice || type === ChannelType.GuildStageVoice || type === ChannelType.GuildCategory
    ? name.trim()
    : name.trim().toLowerCase().replace(/\s+/g, '-');
}

/** Changes a channel. Members who no longer see it are not told; the bot is told what it may know. */
export function editChannel(
  channel: ChannelRecord,
  guild: GuildRecord,
  changes: Partial<Pick<ChannelRecord, 'name' | 'topic' | 'parentId' | 'position' | 'nsfw' | 'slowMode'>>,
  actor: Actor,
  world: World,
): void {
  const before = { ...channel };
  Object.assign(channel, changes);
  if (changes.name) channel.name = normaliseName(changes.name, channel.type);
  emitChannel(GatewayDispatchEvents.ChannelUpdate, channel, world);
  const keys = Object.keys(changes) as (keyof typeof changes)[];
  recordAudit(
    {
      guild,
      action: AuditLogEvent.ChannelUpdate,
      actorId: actor.id,
      targetId: channel.id,
      reason: actor.reason,
      changes: keys.map((key) => ({ key: auditKeys[key], old_value: before[key], new_value: channel[key] })),
    },
    world,
  );
}

const auditKeys = {
  name: 'name',
  topic: 'topic',
  parentId: 'parent_id',
  position: 'position',
  nsfw: 'nsfw',
  slowMode: 'rate_limit_per_user',
} as const;

/** Replaces every overwrite of a channel. @throws {ApiError} 30060 */
export function replaceOverwrites(channel: ChannelRecord, overwrites: readonly Overwrite[], world: World): void {
  if (overwrites.length > mostOverwrites) throw refuse(30060);
  channel.overwrites = new Map(overwrites.map((one) => [one.id, one]));
  emitChannel(GatewayDispatchEvents.ChannelUpdate, channel, world);
}

/** Sets one overwrite of a channel. @throws {ApiError} 30060 */
export function putOverwrite(
  channel: ChannelRecord,
  guild: GuildRecord,
  overwrite: Overwrite,
  actor: Actor,
  world: World,
): void {
  const known = channel.overwrites.has(overwrite.id);
  if (!known && channel.overwrites.size >= mostOverwrites) throw refuse(30060);
  channel.overwrites.set(overwrite.id, overwrite);
  emitChannel(GatewayDispatchEvents.ChannelUpdate, channel, world);
  recordOverwrite(
    known ? AuditLogEvent.ChannelOverwriteUpdate : AuditLogEvent.ChannelOverwriteCreate,
    channel,
    guild,
    overwrite,
    actor,
    world,
  );
}

/** Removes one overwrite of a channel. @throws {ApiError} 10009 */
export function removeOverwrite(
  channel: ChannelRecord,
  guild: GuildRecord,
  id: string,
  actor: Actor,
  world: World,
): void {
  const overwrite = channel.overwrites.get(id);
  if (!overwrite) throw refuse(10009);
  channel.overwrites.delete(id);
  emitChannel(GatewayDispatchEvents.ChannelUpdate, channel, world);
  recordOverwrite(AuditLogEvent.ChannelOverwriteDelete, channel, guild, overwrite, actor, world);
}

function recordOverwrite(
  action: AuditLogEvent,
  channel: ChannelRecord,
  guild: GuildRecord,
  overwrite: Overwrite,
  actor: Actor,
  world: World,
): void {
  recordAudit(
    {
      guild,
      action,
      actorId: actor.id,
      targetId: channel.id,
      reason: actor.reason,
      options: { id: overwrite.id, type: String(overwrite.type) },
    },
    world,
  );
}

/** Deletes a channel and the threads under it. */
export function deleteChannel(channel: ChannelRecord, guild: GuildRecord, actor: Actor, world: World): void {
  const visible = canSee(channel, world.botId, world);
  const threads = [...world.channels.values()].filter((one) => one.thread && one.parentId === channel.id);
  for (const thread of threads) world.channels.delete(thread.id);
  world.channels.delete(channel.id);
  for (const child of listChannels(guild, world)) if (child.parentId === channel.id) child.parentId = null;
  emitInGuild(
    {
      name: GatewayDispatchEvents.ChannelDelete,
      data: visible ? writeChannel(channel, world) : writeChannelForBot(channel, world),
      guildId: guild.id,
      intents: intents.Guilds,
    },
    world,
  );
  recordAudit(
    { guild, action: AuditLogEvent.ChannelDelete, actorId: actor.id, targetId: channel.id, reason: actor.reason },
    world,
  );
  world.notice({ channelId: channel.id });
}

/** Tells the bot of a channel, as it may see it. */
export function emitChannel(
  name: GatewayDispatchEvents.ChannelCreate | GatewayDispatchEvents.ChannelUpdate,
  channel: ChannelRecord,
  world: World,
): void {
  if (channel.guildId === null) return;
  emitInGuild(
    { name, data: writeChannelForBot(channel, world), guildId: channel.guildId, intents: intents.Guilds },
    world,
  );
  world.notice({ channelId: channel.id });
}
