import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { writeUser } from '../../payloads/people.ts';
import { scheduledEventBody, scheduledEventChanges } from '../../rules/event-shapes.ts';
import { readBody } from '../../rules/read-body.ts';
import { compareIds } from '../../snowflakes.ts';
import { readBotPermissions, reachGuild, requireIn } from '../../world/access.ts';
import { type GuildRecord, type ScheduledEventRecord } from '../../world/records.ts';
import { deleteScheduledEvent, saveScheduledEvent } from '../../world/scheduled-events.ts';
import { findGuild, writeTime, type World } from '../../world/world.ts';
import { refuse, refuseField } from '../api-error.ts';
import { readQuery, yesNo } from '../read-query.ts';
import { done, ok, route, type RestNeeds, type RouteAnswer, type RouteRequest } from '../route.ts';

type InGuild = RouteRequest<'guild_id'>;
type OnEvent = RouteRequest<'guild_id' | 'guild_scheduled_event_id'>;

/** Scheduled and running events in a server. Source: Discord's code 30038. */
const mostEvents = 100;

const external = 3;
const stage = 1;

const { Connect, ManageChannels, MoveMembers, MuteMembers, ViewChannel } = PermissionFlagsBits;

/** What an event in a voice or a stage channel needs there. Source: Discord's reference, "Permissions Requirements for Events". */
const voiceRights = ViewChannel | Connect;
const stageRights = ViewChannel | ManageChannels | MuteMembers | MoveMembers;

/** Which status may follow which. Source: Discord's reference, "Valid Guild Scheduled Event Status Transitions". */
const followers: Readonly<Record<ScheduledEventRecord['status'], readonly number[]>> = {
  1: [1, 2, 4],
  2: [2, 3],
  3: [3],
  4: [4],
};

const eventPath = '/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}';

/** Scheduled events of a server. */
export const scheduledEventRoutes = [
  route('GET', '/guilds/{guild_id}/scheduled-events', listEvents),
  route('POST', '/guilds/{guild_id}/scheduled-events', postEvent, {
    limit: { name: 'create event', requests: 5, perMs: 60_000 },
  }),
  route('GET', eventPath, getEvent),
  route('PATCH', eventPath, patchEvent),
  route('DELETE', eventPath, removeEvent),
];

function write(event: ScheduledEventRecord, counted: boolean, world: World): object {
  const creator = world.users.get(event.creator_id);
  return {
    ...event,
    ...(creator ? { creator: writeUser(creator) } : {}),
    ...(counted ? { user_count: 0 } : {}),
  };
}

function listEvents({ params, query }: InGuild, { world }: RestNeeds): RouteAnswer {
  const { with_user_count: counted } = readQuery({ with_user_count: yesNo }, query);
  const events = [...findGuild(params.guild_id, world).scheduledEvents.values()]
    .filter((event) => event.status < 3)
    .sort((left, right) => compareIds(left.id, right.id));
  return ok(events.map((event) => write(event, counted, world)));
}

function reach({ params }: OnEvent, world: World): { guild: GuildRecord; event: ScheduledEventRecord } {
  const guild = findGuild(params.guild_id, world);
  const event = guild.scheduledEvents.get(params.guild_scheduled_event_id);
  if (!event) throw refuse(10070);
  return { guild, event };
}

function getEvent(request: OnEvent, { world }: RestNeeds): RouteAnswer {
  const { with_user_count: counted } = readQuery({ with_user_count: yesNo }, request.query);
  return ok(write(reach(request, world).event, counted, world));
}

function postEvent({ params, body, actor }: InGuild, { world }: RestNeeds): RouteAnswer {
  const guild = reachGuild(params.guild_id, PermissionFlagsBits.CreateEvents, world);
  const input = readBody(scheduledEventBody, body);
  const open = [...guild.scheduledEvents.values()].filter((event) => event.status < 3);
  if (open.length >= mostEvents) throw refuse(30038);
  const event: ScheduledEventRecord = {
    id: world.ids.next(),
    guild_id: guild.id,
    channel_id: input.channel_id ?? null,
    creator_id: world.botId,
    name: input.name,
    description: input.description ?? null,
    image: null,
    scheduled_start_time: writeTime(Date.parse(input.scheduled_start_time)),
    scheduled_end_time: input.scheduled_end_time ? writeTime(Date.parse(input.scheduled_end_time)) : null,
    privacy_level: 2,
    status: 1,
    entity_type: input.entity_type,
    entity_id: null,
    entity_metadata: readMetadata(input.entity_metadata),
    recurrence_rule: null,
    guild_scheduled_event_exceptions: [],
  };
  check(event, guild, world);
  checkStart(event, world);
  saveScheduledEvent(guild, event, actor, world);
  return ok(write(event, false, world));
}

function readMetadata(
  given: { location?: string | undefined } | null | undefined,
): ScheduledEventRecord['entity_metadata'] {
  return given?.location === undefined ? null : { location: given.location };
}

/** Events elsewhere have a place and an end, others a voice or stage channel. @throws {ApiError} 50035; 50013 where the bot may not hold one in the channel */
function check(event: ScheduledEventRecord, guild: GuildRecord, world: World): void {
  const required = (field: string): Error => refuseField([field], 'BASE_TYPE_REQUIRED', 'This field is required');
  if (event.entity_type === external) {
    if (event.entity_metadata === null) throw required('entity_metadata');
    if (event.scheduled_end_time === null) throw required('scheduled_end_time');
    if (event.channel_id !== null)
      throw refuseField(
        ['channel_id'],
        'GUILD_SCHEDULED_EVENT_CHANNEL_NOT_ALLOWED',
        'Events elsewhere have no channel.',
      );
  } else {
    if (event.channel_id === null) throw required('channel_id');
    const channel = world.channels.get(event.channel_id);
    const type = event.entity_type === stage ? ChannelType.GuildStageVoice : ChannelType.GuildVoice;
    if (channel?.guildId !== guild.id || channel.type !== type)
      throw refuseField(['channel_id'], 'CHANNEL_TYPE_INVALID', 'Not a channel of the right kind');
    requireIn(channel, event.entity_type === stage ? stageRights : voiceRights, world);
  }
  if (
    event.scheduled_end_time !== null &&
    Date.parse(event.scheduled_end_time) <= Date.parse(event.scheduled_start_time)
  )
    throw refuseField(
      ['scheduled_end_time'],
      'GUILD_SCHEDULED_EVENT_END_BEFORE_START',
      'Cannot schedule event to end before it starts.',
    );
}

function checkStart(event: ScheduledEventRecord, world: World): void {
  if (Date.parse(event.scheduled_start_time) <= world.clock.now())
    throw refuseField(
      ['scheduled_start_time'],
      'GUILD_SCHEDULED_EVENT_SCHEDULE_PAST',
      'Cannot schedule event in the past.',
    );
}

/** Its maker with Create Events, or whoever manages events. @throws {ApiError} 50013 */
function requireControl(guild: GuildRecord, event: ScheduledEventRecord, world: World): void {
  const held = readBotPermissions(guild, world);
  const own = event.creator_id === world.botId && (held & PermissionFlagsBits.CreateEvents) !== 0n;
  if (!own && !(held & PermissionFlagsBits.ManageEvents)) throw refuse(50013);
}

function patchEvent(request: OnEvent, { world }: RestNeeds): RouteAnswer {
  const { guild, event } = reach(request, world);
  requireControl(guild, event, world);
  const input = readBody(scheduledEventChanges, request.body);
  const status = input.status ?? event.status;
  if (!followers[event.status].includes(status))
    throw refuseField(
      ['status'],
      'GUILD_SCHEDULED_EVENT_INVALID_STATUS_TRANSITION',
      'This status cannot follow the present one.',
    );
  const changed: ScheduledEventRecord = {
    ...event,
    status,
    name: input.name ?? event.name,
    description: input.description === undefined ? event.description : input.description,
    channel_id: input.channel_id === undefined ? event.channel_id : input.channel_id,
    entity_type: input.entity_type ?? event.entity_type,
    entity_metadata: input.entity_metadata === undefined ? event.entity_metadata : readMetadata(input.entity_metadata),
    scheduled_start_time:
      input.scheduled_start_time === undefined
        ? event.scheduled_start_time
        : writeTime(Date.parse(input.scheduled_start_time)),
    scheduled_end_time:
      input.scheduled_end_time === undefined
        ? event.scheduled_end_time
        : input.scheduled_end_time && writeTime(Date.parse(input.scheduled_end_time)),
  };
  check(changed, guild, world);
  if (input.scheduled_start_time !== undefined && status === 1) checkStart(changed, world);
  saveScheduledEvent(guild, changed, request.actor, world);
  return ok(write(changed, false, world));
}

function removeEvent(request: OnEvent, { world }: RestNeeds): RouteAnswer {
  const { guild, event } = reach(request, world);
  requireControl(guild, event, world);
  deleteScheduledEvent(guild, event, request.actor, world);
  return done;
}
