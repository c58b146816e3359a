import { GatewayDispatchEvents, type APIAuditLogChange, type AuditLogEvent } from 'discord-api-types/v10';
import { dropNulls } from '../payloads/drop-nulls.ts';
import { type GuildRecord } from './records.ts';
import { emitInGuild, intents, type World } from './world.ts';

const mostReason = 512;

interface Change {
  key: string;
  old_value?: unknown;
  new_value?: unknown;
}

/** Writes what somebody did into a server's audit log and tells bots with GuildModeration. */
export function recordAudit(
  entry: {
    guild: GuildRecord;
    action: AuditLogEvent;
    actorId: string;
    targetId: string | null;
    reason: string | null;
    changes?: readonly Change[];
    options?: object;
  },
  world: World,
): void {
  const written = {
    id: world.ids.next(),
    user_id: entry.actorId,
    target_id: entry.targetId,
    action_type: entry.action,
    ...(entry.changes ? { changes: writeChanges(entry.changes) } : {}),
    ...(entry.options ? { options: entry.options } : {}),
    ...(entry.reason ? { reason: entry.reason.slice(0, mostReason) } : {}),
  };
  entry.guild.auditLog.push(written);
  emitInGuild(
    {
      name: GatewayDispatchEvents.GuildAuditLogEntryCreate,
      data: { ...written, guild_id: entry.guild.id },
      guildId: entry.guild.id,
      intents: intents.GuildModeration,
    },
    world,
  );
}

/**
 * What was nothing before, or is nothing now, is left out. Every change is written by a verb of the world under Discord's own key; the union
 * of all keys cannot be spelt out here.
 */
function writeChanges(changes: readonly Change[]): APIAuditLogChange[] {
  return changes.map((change) => ({ key: change.key, ...dropNulls(change) })) as APIAuditLogChange[];
}
