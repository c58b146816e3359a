import { AuditLogEvent, GatewayDispatchEvents, type APIAutoModerationRule } from 'discord-api-types/v10';
import { recordAudit } from './audit.ts';
import { type Actor } from './channels.ts';
import { type GuildRecord } from './records.ts';
import { emitInGuild, intents, type World } from './world.ts';

/** Keeps a new or changed AutoMod rule and tells bots with AutoModerationConfiguration. */
export function saveAutomodRule(guild: GuildRecord, rule: APIAutoModerationRule, actor: Actor, world: World): void {
  const known = guild.automodRules.has(rule.id);
  guild.automodRules.set(rule.id, rule);
  if (known)
    tell(
      GatewayDispatchEvents.AutoModerationRuleUpdate,
      AuditLogEvent.AutoModerationRuleUpdate,
      guild,
      rule,
      actor,
      world,
    );
  else
    tell(
      GatewayDispatchEvents.AutoModerationRuleCreate,
      AuditLogEvent.AutoModerationRuleCreate,
      guild,
      rule,
      actor,
      world,
    );
}

/** Deletes an AutoMod rule. */
export function deleteAutomodRule(guild: GuildRecord, rule: APIAutoModerationRule, actor: Actor, world: World): void {
  guild.automodRules.delete(rule.id);
  tell(
    GatewayDispatchEvents.AutoModerationRuleDelete,
    AuditLogEvent.AutoModerationRuleDelete,
    guild,
    rule,
    actor,
    world,
  );
}

function tell(
  name: Extract<GatewayDispatchEvents, `AUTO_MODERATION_RULE_${string}`>,
  action: AuditLogEvent,
  guild: GuildRecord,
  rule: APIAutoModerationRule,
  actor: Actor,
  world: World,
): void {
  emitInGuild({ name, data: rule, guildId: guild.id, intents: intents.AutoModerationConfiguration }, world);
  recordAudit({ guild, action, actorId: actor.id, targetId: rule.id, reason: actor.reason }, world);
  world.notice({});
}
