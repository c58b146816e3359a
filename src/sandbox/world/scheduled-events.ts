import { AuditLogEvent, GatewayDispatchEvents } from 'discord-api-types/v10';
import { recordAudit } from './audit.ts';
import { type Actor } from './channels.ts';
import { type GuildRecord, type ScheduledEventRecord } from './records.ts';
import { emitInGuild, intents, type World } from './world.ts';

/** Keeps a new or changed scheduled event and tells bots with GuildScheduledEvents. */
export function saveScheduledEvent(guild: GuildRecord, event: ScheduledEventRecord, actor: Actor, world: World): void {
  const known = guild.scheduledEvents.has(event.id);
  guild.scheduledEvents.set(event.id, event);
  const name = known
    ? GatewayDispatchEvents.GuildScheduledEventUpdate
    : GatewayDispatchEvents.GuildScheduledEventCreate;
  const action = known ? AuditLogEvent.GuildScheduledEventUpdate : AuditLogEvent.GuildScheduledEventCreate;
  tell(name, action, guild, event, actor, world);
}

/** Deletes a scheduled event. */
export function deleteScheduledEvent(
  guild: GuildRecord,
  event: ScheduledEventRecord,
  actor: Actor,
  world: World,
): void {
  guild.scheduledEvents.delete(event.id);
  const name = GatewayDispatchEvents.GuildScheduledEventDelete;
  tell(name, AuditLogEvent.GuildScheduledEventDelete, guild, event, actor, world);
}

function tell(
  name: Extract<GatewayDispatchEvents, `GUILD_SCHEDULED_EVENT_${string}`>,
  action: AuditLogEvent,
  guild: GuildRecord,
  event: ScheduledEventRecord,
  actor: Actor,
  world: World,
): void {
  emitInGuild({ name, data: event, guildId: guild.id, intents: intents.GuildScheduledEvents }, world);
  recordAudit({ guild, action, actorId: actor.id, targetId: event.id, reason: actor.reason }, world);
  world.notice({});
}
