import { DiscordAPIError, type REST } from '@discordjs/rest';
import {
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  RESTJSONErrorCodes,
  Routes,
  type APIGuildScheduledEvent,
  type RESTPatchAPIGuildScheduledEventJSONBody,
  type RESTPostAPIGuildScheduledEventJSONBody,
} from 'discord.js';
import { auditReasons } from './places.ts';

/** One event on a server's calendar. Everybody on the server can read it. Never one that Discord repeats: that would shift with clock changes. */
export interface CalendarEvent {
  /** At most 100 characters. */
  name: string;
  /** At most 1000 characters. */
  description: string;
  /** Milliseconds since the epoch; it begins in the future. */
  startsAt: number;
  endsAt: number;
  place: { kind: 'voice' | 'stage'; channelId: string } | { kind: 'elsewhere'; location: string };
}

/** Events on servers' calendars. Rejections are discord.js's errors. */
export interface ScheduledEvents {
  /** Makes one; gives its id. Where the answer is lost and asked for again there can be two: {@link ScheduledEvents.findMarked} finds them. */
  create(guildId: string, event: CalendarEvent): Promise<string>;
  /** Changes all of one; false where it is gone. */
  change(guildId: string, eventId: string, event: CalendarEvent): Promise<boolean>;
  /** Deletes one; resolves where it is gone, too. */
  remove(guildId: string, eventId: string): Promise<void>;
  /** Ids of the events to come or under way whose description holds a marker, the oldest first. */
  findMarked(guildId: string, marker: string): Promise<string[]>;
}

/** What Discord's events of each kind need beside Create Events, in their channel. Source: Discord's reference, "Permissions Requirements for Events". */
export const eventRights = {
  voice: ['ViewChannel', 'Connect'],
  stage: ['ViewChannel', 'ManageChannels', 'MuteMembers', 'MoveMembers'],
} as const;

/** What became impossible where Discord takes no event: the bot may not make one, or the server has as many as it may have. Null for anything else. */
export function explainEventRefusal(error: unknown): 'rights' | 'full' | null {
  if (!(error instanceof DiscordAPIError)) return null;
  switch (error.code) {
    case RESTJSONErrorCodes.MissingPermissions:
    case RESTJSONErrorCodes.MissingAccess:
      return 'rights';
    case RESTJSONErrorCodes.MaximumNumberOfUncompletedGuildScheduledEventsReached:
      return 'full';
    default:
      return null;
  }
}

/** Asks Discord by REST. */
export function createScheduledEvents(rest: REST): ScheduledEvents {
  const reason = auditReasons.meeting;
  return {
    async create(guildId, event) {
      const made = await rest.post(Routes.guildScheduledEvents(guildId), { body: writeEvent(event), reason });
      return (made as APIGuildScheduledEvent).id;
    },
    async change(guildId, eventId, event) {
      try {
        await rest.patch(Routes.guildScheduledEvent(guildId, eventId), { body: writeChange(event), reason });
        return true;
      } catch (error) {
        if (isGone(error)) return false;
        throw error;
      }
    },
    async remove(guildId, eventId) {
      try {
        await rest.delete(Routes.guildScheduledEvent(guildId, eventId), { reason });
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    },
    async findMarked(guildId, marker) {
      const all = (await rest.get(Routes.guildScheduledEvents(guildId))) as APIGuildScheduledEvent[];
      return all
        .filter(({ description }) => description?.includes(marker) ?? false)
        .map(({ id }) => id)
        .sort((one, other) => (BigInt(one) < BigInt(other) ? -1 : 1));
    },
  };
}

function writeEvent({
  name,
  description,
  startsAt,
  endsAt,
  place,
}: CalendarEvent): RESTPostAPIGuildScheduledEventJSONBody {
  const common = {
    name,
    description,
    privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly,
    scheduled_start_time: new Date(startsAt).toISOString(),
    scheduled_end_time: new Date(endsAt).toISOString(),
  };
  switch (place.kind) {
    case 'elsewhere':
      return {
        ...common,
        entity_type: GuildScheduledEventEntityType.External,
        entity_metadata: { location: place.location },
      };
    case 'voice':
      return { ...common, entity_type: GuildScheduledEventEntityType.Voice, channel_id: place.channelId };
    case 'stage':
      return { ...common, entity_type: GuildScheduledEventEntityType.StageInstance, channel_id: place.channelId };
  }
}

/** It may have been of another kind before: what that had is taken away. */
function writeChange(event: CalendarEvent): RESTPatchAPIGuildScheduledEventJSONBody {
  const left = event.place.kind === 'elsewhere' ? { channel_id: null } : { entity_metadata: null };
  return { ...left, ...writeEvent(event) };
}

function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownGuildScheduledEvent;
}
