import {
  AutoModerationActionType,
  AutoModerationRuleTriggerType,
  PermissionFlagsBits,
  type APIAutoModerationRule,
} from 'discord-api-types/v10';
import { automodBody, automodChanges, type AutomodBody } from '../../rules/automod-shapes.ts';
import { readBody } from '../../rules/read-body.ts';
import { reachGuild } from '../../world/access.ts';
import { deleteAutomodRule, saveAutomodRule } from '../../world/automod.ts';
import { type GuildRecord } from '../../world/records.ts';
import { type World } from '../../world/world.ts';
import { ApiError, refuseField } from '../api-error.ts';
import { done, ok, route, type RestNeeds, type RouteAnswer, type RouteRequest } from '../route.ts';

type InGuild = RouteRequest<'guild_id'>;
type OnRule = RouteRequest<'guild_id' | 'rule_id'>;

/** Rules of each trigger in a server. Source: Discord's reference, "Auto Moderation", "Limits". */
const mostRules: Readonly<Record<AutoModerationRuleTriggerType, number>> = {
  [AutoModerationRuleTriggerType.Keyword]: 6,
  [AutoModerationRuleTriggerType.Spam]: 1,
  [AutoModerationRuleTriggerType.KeywordPreset]: 1,
  [AutoModerationRuleTriggerType.MentionSpam]: 1,
  [AutoModerationRuleTriggerType.MemberProfile]: 1,
};

/** AutoMod's rules; all of it needs Manage Server. */
export const automodRoutes = [
  route('GET', '/guilds/{guild_id}/auto-moderation/rules', ({ params }, { world }) =>
    ok([...reach(params.guild_id, world).automodRules.values()]),
  ),
  route('POST', '/guilds/{guild_id}/auto-moderation/rules', postRule),
  route('GET', '/guilds/{guild_id}/auto-moderation/rules/{rule_id}', (request, { world }) =>
    ok(reachRule(request, world).rule),
  ),
  route('PATCH', '/guilds/{guild_id}/auto-moderation/rules/{rule_id}', patchRule),
  route('DELETE', '/guilds/{guild_id}/auto-moderation/rules/{rule_id}', removeRule),
];

function reach(guildId: string, world: World): GuildRecord {
  return reachGuild(guildId, PermissionFlagsBits.ManageGuild, world);
}

function reachRule({ params }: OnRule, world: World): { guild: GuildRecord; rule: APIAutoModerationRule } {
  const guild = reach(params.guild_id, world);
  const rule = guild.automodRules.get(params.rule_id);
  // Discord's list of codes has none for this.
  if (!rule) throw new ApiError(404, 0, '404: Not Found');
  return { guild, rule };
}

function postRule({ params, body, actor }: InGuild, { world }: RestNeeds): RouteAnswer {
  const guild = reach(params.guild_id, world);
  const input = readBody(automodBody, body);
  const same = [...guild.automodRules.values()].filter((rule) => rule.trigger_type === input.trigger_type);
  if (same.length >= mostRules[input.trigger_type])
    throw refuseField(
      ['trigger_type'],
      'AUTO_MODERATION_MAX_RULES_OF_TYPE_EXCEEDED',
      'Maximum number of rules of this trigger reached.',
    );
  const rule = makeRule({ ...input, id: world.ids.next(), creatorId: world.botId }, guild);
  checkActions(guild, rule, world);
  saveAutomodRule(guild, rule, actor, world);
  return ok(rule);
}

/** Discord answers every list of the rule's kind of trigger, empty ones too. */
function makeRule(input: AutomodBody & { id: string; creatorId: string }, guild: GuildRecord): APIAutoModerationRule {
  return {
    id: input.id,
    guild_id: guild.id,
    name: input.name,
    creator_id: input.creatorId,
    event_type: input.event_type,
    trigger_type: input.trigger_type,
    trigger_metadata: { ...emptyMetadata(input.trigger_type), ...dropUndefined(input.trigger_metadata ?? {}) },
    actions: input.actions.map((action) => ({
      type: action.type,
      // Discord answers metadata for every action.
      metadata: dropUndefined(action.metadata ?? {}),
    })),
    enabled: input.enabled ?? false,
    exempt_roles: input.exempt_roles ?? [],
    exempt_channels: input.exempt_channels ?? [],
  };
}

function emptyMetadata(trigger: AutoModerationRuleTriggerType): APIAutoModerationRule['trigger_metadata'] {
  switch (trigger) {
    case AutoModerationRuleTriggerType.Keyword:
    case AutoModerationRuleTriggerType.MemberProfile:
      return { keyword_filter: [], regex_patterns: [], allow_list: [] };
    case AutoModerationRuleTriggerType.KeywordPreset:
      return { presets: [], allow_list: [] };
    case AutoModerationRuleTriggerType.MentionSpam:
      return { mention_total_limit: 0, mention_raid_protection_enabled: false };
    case AutoModerationRuleTriggerType.Spam:
      return {};
  }
}

function dropUndefined<Fields extends object>(fields: Fields): { [Name in keyof Fields]: NonNullable<Fields[Name]> } {
  // The one place that turns "may be undefined" into "may be missing", which the type system cannot follow through entries.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]: NonNullable<Fields[Name]>;
  };
}

/** Alerts go to a channel of the server; time-outs are for words and mentions, and need Moderate Members. @throws {ApiError} */
function checkActions(guild: GuildRecord, rule: APIAutoModerationRule, world: World): void {
  for (const [index, action] of rule.actions.entries()) {
    const channelId = action.metadata?.channel_id;
    if (channelId !== undefined && world.channels.get(channelId)?.guildId !== guild.id)
      throw refuseField(['actions', index, 'metadata', 'channel_id'], 'CHANNEL_NOT_FOUND', 'Unknown channel');
    if (action.type !== AutoModerationActionType.Timeout) continue;
    reachGuild(guild.id, PermissionFlagsBits.ModerateMembers, world);
    const { Keyword, MentionSpam } = AutoModerationRuleTriggerType;
    if (rule.trigger_type !== Keyword && rule.trigger_type !== MentionSpam)
      throw refuseField(
        ['actions', index, 'type'],
        'AUTO_MODERATION_INVALID_ACTION_TYPE',
        'Time-outs are for keyword and mention rules only.',
      );
  }
}

function patchRule(request: OnRule, { world }: RestNeeds): RouteAnswer {
  const { guild, rule } = reachRule(request, world);
  const input = readBody(automodChanges, request.body);
  const parts = dropUndefined({ ...input, actions: undefined, trigger_metadata: undefined });
  const changed: APIAutoModerationRule = {
    ...rule,
    ...parts,
    actions: input.actions
      ? input.actions.map((action) => ({ type: action.type, metadata: dropUndefined(action.metadata ?? {}) }))
      : rule.actions,
    trigger_metadata: { ...rule.trigger_metadata, ...dropUndefined(input.trigger_metadata ?? {}) },
  };
  checkActions(guild, changed, world);
  saveAutomodRule(guild, changed, request.actor, world);
  return ok(changed);
}

function removeRule(request: OnRule, { world }: RestNeeds): RouteAnswer {
  const { guild, rule } = reachRule(request, world);
  deleteAutomodRule(guild, rule, request.actor, world);
  return done;
}
