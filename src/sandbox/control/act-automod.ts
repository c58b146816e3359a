import {
  AutoModerationActionType,
  AutoModerationRuleEventType,
  AutoModerationRuleTriggerType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  PermissionFlagsBits,
  type APIAutoModerationRule,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { readBotPermissions } from '../world/access.ts';
import { type GuildRecord } from '../world/records.ts';
import { emitInGuild, type World } from '../world/world.ts';
import { type Call, type Control } from './control.ts';
import { findGuild, findMember, findPerson, findSeenChannel } from './find.ts';
import { id, readBody } from './read-call.ts';

const actionTypes = {
  block: AutoModerationActionType.BlockMessage,
  alert: AutoModerationActionType.SendAlertMessage,
  timeout: AutoModerationActionType.Timeout,
  'block-interaction': AutoModerationActionType.BlockMemberInteraction,
} as const;

const actionNames: Readonly<Record<string, AutoModerationActionType>> = {
  ...actionTypes,
  block_message: AutoModerationActionType.BlockMessage,
  BlockMessage: AutoModerationActionType.BlockMessage,
  send_alert_message: AutoModerationActionType.SendAlertMessage,
  SendAlertMessage: AutoModerationActionType.SendAlertMessage,
  Timeout: AutoModerationActionType.Timeout,
  block_member_interaction: AutoModerationActionType.BlockMemberInteraction,
  BlockMemberInteraction: AutoModerationActionType.BlockMemberInteraction,
};

const actionType = z.union([z.string(), z.number()]).transform((given, context) => {
  const type =
    typeof given === 'string' ? actionNames[given] : Object.values(actionTypes).find((one) => one.valueOf() === given);
  if (type !== undefined) return type;
  context.addIssue(`is no action of AutoMod; write one of ${Object.keys(actionTypes).join(', ')}, or Discord's number`);
  return z.NEVER;
});

const action = z.preprocess(
  (given) => (typeof given === 'object' ? given : { type: given }),
  z.object({ type: actionType, metadata: z.record(z.string(), z.unknown()).optional() }),
);

const executed = z.object({
  guildId: id,
  channelId: id,
  userId: id,
  ruleName: z.string().min(1).max(100),
  matchedKeyword: z.string().nullable(),
  content: z.string().default(''),
  messageId: id.optional(),
  actions: z.array(action).min(1),
});

/** AutoMod steps in: one event for each action, as Discord sends them. The bot hears of it only with Manage Server. */
export function actAutomod(call: Call, { world }: Control): object {
  const input = readBody(executed, call);
  const guild = findGuild(input.guildId, world);
  findMember(guild, findPerson(input.userId, world).id, world);
  const channel = findSeenChannel(input.channelId, input.userId, world);
  const rule = findRule(guild, input, world);
  const heard =
    guild.members.has(world.botId) && (readBotPermissions(guild, world) & PermissionFlagsBits.ManageGuild) !== 0n;
  const blocked = input.actions.some((one) => one.type === AutoModerationActionType.BlockMessage);
  if (heard)
    for (const one of input.actions)
      emitInGuild(
        {
          name: GatewayDispatchEvents.AutoModerationActionExecution,
          guildId: guild.id,
          intents: GatewayIntentBits.AutoModerationExecution,
          contentProtected: true,
          data: {
            guild_id: guild.id,
            action: { type: one.type, metadata: one.metadata ?? {} },
            rule_id: rule.id,
            rule_trigger_type: rule.trigger_type,
            user_id: input.userId,
            channel_id: channel.id,
            ...(input.messageId === undefined || blocked ? {} : { message_id: input.messageId }),
            content: input.content,
            matched_keyword: input.matchedKeyword,
            matched_content: input.matchedKeyword ?? '',
          },
        },
        world,
      );
  return { ruleId: rule.id, emitted: heard ? input.actions.length : 0 };
}

/** The rule of that name; made when there is none, so that the bot finds it when it asks. */
function findRule(guild: GuildRecord, input: z.output<typeof executed>, world: World): APIAutoModerationRule {
  const known = [...guild.automodRules.values()].find((rule) => rule.name === input.ruleName);
  if (known) return known;
  const rule: APIAutoModerationRule = {
    id: world.ids.next(),
    guild_id: guild.id,
    name: input.ruleName,
    creator_id: guild.ownerId,
    event_type: AutoModerationRuleEventType.MessageSend,
    trigger_type: AutoModerationRuleTriggerType.Keyword,
    trigger_metadata: { keyword_filter: input.matchedKeyword === null ? [] : [input.matchedKeyword.slice(0, 60)] },
    actions: [...new Set(input.actions.map((one) => one.type))].map((type) => ({ type, metadata: {} })),
    enabled: true,
    exempt_roles: [],
    exempt_channels: [],
  };
  guild.automodRules.set(rule.id, rule);
  emitInGuild(
    {
      name: GatewayDispatchEvents.AutoModerationRuleCreate,
      data: rule,
      guildId: guild.id,
      intents: GatewayIntentBits.AutoModerationConfiguration,
    },
    world,
  );
  return rule;
}
